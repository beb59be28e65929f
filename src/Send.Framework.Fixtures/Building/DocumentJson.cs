using System.Collections.Immutable;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Send.Framework.Fixtures.Data;
using Send.Framework.Time;
using Send.Framework.Validation.Documents;

namespace Send.Framework.Fixtures.Building;

/// <summary>Writes an unjudged document as JSON, and edits it.</summary>
internal static class DocumentJson
{
    public static byte[] Write(InspectionDocument document, ImmutableArray<(string Pointer, string? Json)> edits)
    {
        JsonNode root = Object(
            ("schema", Text(document.Schema)),
            ("framework", Text(document.Framework)),
            ("kind", Text(document.Kind)),
            ("reference", Text(document.Reference)),
            ("partnership", document.Partnership.IsGiven ? Partnership(document.Partnership.Value) : null),
            ("dates", document.Dates.IsGiven ? Dates(document.Dates.Value) : null),
            ("judgements", document.Judgements.IsGiven ? Judgements(document.Judgements.Value) : null),
            ("improvementAreas", document.ImprovementAreas.IsGiven ? List(document.ImprovementAreas.Value, Area) : null),
            ("stated", document.Stated.IsGiven ? Stated(document.Stated.Value) : null));
        foreach (var (pointer, json) in edits)
        {
            Edit(root, pointer, json);
        }

        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            root.WriteTo(writer);
        }

        return stream.ToArray();
    }

    private static void Edit(JsonNode root, string pointer, string? json)
    {
        var value = json is null ? null : JsonNode.Parse(json);
        var steps = pointer.Split('/')[1..].Select(step => step.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal)).ToArray();
        var parent = steps[..^1].Aggregate((JsonNode?)root, Step);
        var last = steps[^1];
        var done = (parent, json) switch
        {
            (JsonObject members, null) => members.Remove(last),
            (JsonObject members, _) => Do(() => members[last] = value),
            (JsonArray items, null) when IsIn(items, last, out var index) => Do(() => items.RemoveAt(index)),
            (JsonArray items, not null) when last == "-" => Do(() => items.Add(value)),
            (JsonArray items, not null) when IsIn(items, last, out var index) => Do(() => items[index] = value),
            _ => false,
        };
        if (!done)
        {
            throw new ArgumentException($"The document has no place '{pointer}'. It is: {root.ToJsonString()}", nameof(pointer));
        }
    }

    private static JsonNode? Step(JsonNode? node, string step) => node switch
    {
        JsonObject members => members[step],
        JsonArray items when IsIn(items, step, out var index) => items[index],
        _ => null,
    };

    private static bool IsIn(JsonArray items, string step, out int index) =>
        int.TryParse(step, NumberStyles.None, CultureInfo.InvariantCulture, out index) && index < items.Count;

    private static bool Do(Action action)
    {
        action();
        return true;
    }

    private static JsonObject Partnership(PartnershipDocument partnership) => Object(
        ("name", Text(partnership.Name)),
        ("localAuthority", partnership.LocalAuthority.IsGiven ? Authority(partnership.LocalAuthority.Value) : null),
        ("integratedCareBoards", partnership.IntegratedCareBoards.IsEmpty ? null : List(partnership.IntegratedCareBoards, Board)),
        ("partners", partnership.Partners.IsEmpty ? null : List(partnership.Partners, Partner)));

    private static JsonObject Authority(LocalAuthorityDocument authority) =>
        Object(("name", Text(authority.Name)), ("dfeCode", Text(authority.DfeCode)), ("gssCode", Text(authority.GssCode)));

    private static JsonObject Board(IntegratedCareBoardDocument board) => Object(("name", Text(board.Name)), ("odsCode", Text(board.OdsCode)));

    private static JsonObject Partner(PartnerDocument partner) => Object(("name", Text(partner.Name)), ("role", Text(partner.Role)));

    private static JsonObject Dates(DatesDocument dates) => Object(
        ("notified", Date(dates.Notified)), ("started", Date(dates.Started)), ("ended", Date(dates.Ended)),
        ("reportReceived", Date(dates.ReportReceived)), ("published", Date(dates.Published)));

    private static JsonObject Judgements(ImmutableArray<JudgementEntry> entries) =>
        Object([.. entries.Select(entry => (entry.Question, entry.Judgement.IsGiven ? Judgement(entry.Judgement.Value) : null))]);

    private static JsonNode? Judgement(JudgementDocument judgement) => judgement switch
    {
        { Grade.IsGiven: true } => Text(judgement.Grade),
        { Narrative.IsGiven: true } => Object(("narrative", Text(judgement.Narrative))),
        { Number.IsGiven: true } => JsonNode.Parse(judgement.Number.Value),
        _ => Object(("absent", Text(judgement.Absent)), ("raw", Text(judgement.Raw))),
    };

    private static JsonObject Area(ImprovementAreaDocument area) => Object(
        ("kind", Text(area.Kind)),
        ("number", area.Number.IsGiven ? JsonValue.Create(area.Number.Value) : null),
        ("text", Text(area.Text)),
        ("points", area.Points.IsEmpty ? null : Texts(area.Points)),
        ("responsible", area.Responsible.IsEmpty ? null : List(area.Responsible, body => Object(("role", Text(body.Role)), ("name", Text(body.Name))))),
        ("themes", area.Themes.IsEmpty ? null : Texts(area.Themes)),
        ("progress", area.Progress.IsGiven ? Judgement(area.Progress.Value) : null));

    private static JsonObject Stated(StatedDocument stated) => Object(
        ("nextFullInspection", Interval(stated.NextFullInspection)), ("monitoringInspection", Interval(stated.MonitoringInspection)),
        ("response", Text(stated.Response)));

    private static JsonNode? Interval(Field<FollowUpInterval> field) => field.ValueOrDefault switch
    {
        null => null,
        { Unit: IntervalUnit.WorkingDays } interval => Object(("workingDays", JsonValue.Create(interval.Amount))),
        { Unit: IntervalUnit.SchoolDays } interval => Object(("schoolDays", JsonValue.Create(interval.Amount))),
        { Unit: IntervalUnit.Terms } interval => Object(("terms", JsonValue.Create(interval.Amount))),
        { } interval => JsonValue.Create(interval.ToIso()),
    };

    private static JsonValue? Date(Field<NodaTime.LocalDate> field) => field.IsGiven ? JsonValue.Create(FixtureText.ToIso(field.Value)) : null;

    private static JsonValue? Text(Field<string> field) => field.IsGiven ? JsonValue.Create(field.Value) : null;

    private static JsonArray Texts(ImmutableArray<Field<string>> fields) => new([.. fields.Select(Text)]);

    private static JsonArray List<T>(ImmutableArray<Field<T>> fields, Func<T, JsonObject> write)
        where T : class => new([.. fields.Select(field => field.IsGiven ? write(field.Value) : null)]);

    // A missing member is left out.
    private static JsonObject Object(params ReadOnlySpan<(string Name, JsonNode? Value)> members)
    {
        var written = new JsonObject();
        foreach (var (name, value) in members)
        {
            if (value is not null)
            {
                written[name] = value;
            }
        }

        return written;
    }
}
