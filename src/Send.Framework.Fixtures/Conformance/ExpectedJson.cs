using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using NodaTime;
using Send.Framework.Fixtures.Data;
using Send.Framework.Inspections;
using Send.Framework.Serialization;
using Send.Framework.Validation;

namespace Send.Framework.Fixtures.Conformance;

/// <summary>Writes what is expected of a document.</summary>
internal static class ExpectedJson
{
    private static readonly JsonWriterOptions Readable =
        new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static byte[] Document(Inspection inspection) => Encoding.UTF8.GetBytes(SendJson.ToIndentedJson(inspection));

    public static byte[] Findings(string path, string about, ImmutableArray<ExpectedFinding> findings) =>
        Findings(path, about, ReadOptions.Default, findings);

    public static byte[] Findings(string path, FaultyDocument document) => Findings(path, document.About, document.Options, document.Findings);

    public static byte[] Schedule(string path, GoldenSchedule golden) => Write(json =>
    {
        json.WriteString("document", path);
        json.WriteString("asOf", FixtureText.ToIso(golden.AsOf));
        json.WriteStartArray("followUps");
        foreach (var followUp in golden.FollowUps)
        {
            FollowUp(json, followUp);
        }

        json.WriteEndArray();
    });

    private static byte[] Findings(string path, string about, ReadOptions options, ImmutableArray<ExpectedFinding> findings) => Write(json =>
    {
        json.WriteString("document", path);
        json.WriteString("about", about);
        json.WriteStartObject("options");
        json.WriteBoolean("strict", options.Validation.Strict);
        json.WriteNumber("maximumFindings", options.Validation.MaximumFindings);
        json.WriteNumber("maximumBytes", options.MaximumBytes);
        json.WriteEndObject();
        json.WriteBoolean("valid", findings.All(finding => finding.Code.Severity != Severity.Error));
        json.WriteStartArray("findings");
        foreach (var finding in findings)
        {
            json.WriteStartObject();
            json.WriteString("code", finding.Code.Value);
            json.WriteString("severity", finding.Code.Severity.ToCode());
            json.WriteString("path", finding.Path);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    });

    private static void FollowUp(Utf8JsonWriter json, GoldenFollowUp followUp)
    {
        json.WriteStartObject();
        json.WriteString("activity", followUp.Activity);
        json.WriteString("rule", followUp.Rule);
        json.WriteString("force", followUp.Force);
        Interval(json, followUp.Interval);
        json.WriteString("precision", followUp.Precision);
        json.WriteStartObject("anchor");
        json.WriteString("event", followUp.AnchorEvent);
        Date(json, "date", followUp.AnchorDate);
        json.WriteString("quality", followUp.AnchorQuality);
        json.WriteEndObject();
        json.WriteStartObject("window");
        Date(json, "earliest", followUp.Earliest);
        Date(json, "target", followUp.Target);
        Date(json, "latest", followUp.Latest);
        json.WriteString("term", followUp.Term);
        json.WriteEndObject();
        if (followUp.EarliestTarget is { } earliest)
        {
            json.WriteStartObject("targetRange");
            Date(json, "earliest", earliest);
            Date(json, "latest", followUp.LatestTarget);
            json.WriteEndObject();
        }

        json.WriteString("state", followUp.State);
        json.WriteEndObject();
    }

    // What ISO 8601 cannot say is an object in the contract.
    private static void Interval(Utf8JsonWriter json, string? interval)
    {
        if (interval?.Split(' ') is not [var amount, "working-days"])
        {
            json.WriteString("interval", interval);
            return;
        }

        json.WriteStartObject("interval");
        json.WriteNumber("workingDays", int.Parse(amount, CultureInfo.InvariantCulture));
        json.WriteEndObject();
    }

    private static void Date(Utf8JsonWriter json, string name, LocalDate? date) =>
        json.WriteString(name, date is { } known ? FixtureText.ToIso(known) : null);

    private static byte[] Write(Action<Utf8JsonWriter> members)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Readable))
        {
            json.WriteStartObject();
            members(json);
            json.WriteEndObject();
        }

        return [.. stream.ToArray(), (byte)'\n'];
    }
}
