using System.Collections.Immutable;
using System.Text;
using System.Text.Json.Nodes;
using Send.Framework.Inspections;
using Send.Framework.Serialization;
using Send.Framework.Validation;
using Send.Framework.Validation.Documents;

namespace Send.Framework.Tests.Validation.Rules;

public sealed class UnreadableRulesTests
{
    [Fact]
    public void Unreadable_AnywhereInAProgramsDocument_IsReportedAtItsPlace()
    {
        var broken = Field.Unreadable<string>();
        (Facts.Rotherham with
        {
            Reference = broken,
            Boards = [new IntegratedCareBoardDocument { Name = broken, OdsCode = "QF7" }],
            Partners = [Field.Unreadable<PartnerDocument>()],
            Received = Field.Unreadable<LocalDate>(),
            Judgements = Facts.Outcome(new() { Grade = broken }),
            Areas = Facts.OneOf(new()
            {
                Kind = "area-for-improvement",
                Text = "Waits",
                Number = Field.Unreadable<int>(),
                Points = [broken],
                Themes = [broken],
                Responsible = [new ResponsibleBodyDocument { Role = broken }],
            }),
            Stated = new StatedDocument { Response = broken },
        }).Findings().Should().Equal(
            "SEND1010 /reference", "SEND1010 /partnership/integratedCareBoards/0/name", "SEND1010 /partnership/partners/0",
            "SEND1010 /dates/reportReceived", "SEND1010 /judgements/outcome", "SEND1010 /improvementAreas/0/number",
            "SEND1010 /improvementAreas/0/points/0", "SEND1010 /improvementAreas/0/responsible/0/role",
            "SEND1010 /improvementAreas/0/themes/0", "SEND1010 /stated/response");
    }

    [Fact]
    public void Unreadable_Lists_AreReported() =>
        (Facts.Rotherham with
        {
            Judgements = Field.Unreadable<ImmutableArray<JudgementEntry>>(),
            Areas = Field.Unreadable<ImmutableArray<Field<ImprovementAreaDocument>>>(),
        }).Findings().Should().Equal("SEND1010 /judgements", "SEND1010 /improvementAreas");

    // Every member that a document can have. No edition asks for all of them, and none has to: here only what cannot be read counts.
    private const string Whole = """
        { "schema": "send-framework/inspection/v1", "framework": "area-send-2025", "kind": "full", "reference": "90000001",
          "partnership": {
            "name": "Rotherham Local Area Partnership",
            "localAuthority": { "name": "Rotherham", "dfeCode": "372", "gssCode": "E08000018" },
            "integratedCareBoards": [{ "name": "NHS South Yorkshire Integrated Care Board", "odsCode": "QF7" }, { "odsCode": "QWO" }],
            "partners": [{ "name": "Rotherham Parent Carers Forum", "role": "parent-carer-forum" }, { "name": "A trust", "role": "nhs-provider" }] },
          "provider": { "name": "A school", "register": "urn", "code": "100001", "kind": "academy", "remit": "state-funded-school" },
          "dates": {
            "notified": "2025-10-27", "started": "2025-11-10", "ended": "2025-11-14", "reportReceived": "2026-01-12", "published": "2026-01-22" },
          "judgements": { "outcome": "inconsistent", "a": { "grade": "good", "points": 1, "maximum": 2 }, "b": { "absent": "unreadable", "raw": "?" },
            "c": { "raw": "2", "dialect": "d" }, "d": { "narrative": "Well." } },
          "improvementAreas": [
            { "kind": "area-for-improvement", "number": 1, "text": "Waits", "points": ["One", "Two"], "progress": { "absent": "unreadable", "raw": "?" },
              "responsible": [{ "role": "local-authority", "name": "Rotherham" }, { "role": "health-leaders", "name": "All" }],
              "themes": ["waiting-well", "transitions"] },
            { "kind": "area-for-improvement", "text": "Plans", "progress": "effective" }],
          "stated": { "nextFullInspection": "P3Y", "monitoringInspection": "P18M", "response": "strategic-plan" } }
        """;

    // Every member and item but the lists themselves: a list that is none has no place in a document, and is told by its reading.
    public static TheoryData<string> Places
    {
        get
        {
            var whole = JsonNode.Parse(Whole)!;
            return [.. JsonPlaces.Pointers(whole).Where(place => JsonPlaces.At(whole, place) is not JsonArray)];
        }
    }

    [Theory]
    [MemberData(nameof(Places))]
    public void Unreadable_AnyPlaceOfADocument_IsReportedThere(string place)
    {
        var json = JsonNode.Parse(Whole)!;
        JsonPlaces.Put(json, place, "[]");
        var document = SendJson.ReadDocument(Encoding.UTF8.GetBytes(json.ToJsonString())).Document!;

        // What is wrong within a judgement is reported of the judgement.
        var parts = place.Split('/');
        var judged = place.StartsWith("/judgements/", StringComparison.Ordinal) ? string.Join('/', parts[..3])
            : place.Contains("/progress/", StringComparison.Ordinal) ? string.Join('/', parts[..4]) : place;
        InspectionJudge.Check(document).Where(f => f.Code == FindingCodes.WrongType).Select(f => f.Path).Should().Equal(judged);
    }
}
