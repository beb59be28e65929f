using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Send.Framework.Frameworks;
using Send.Framework.Improvement;
using Send.Framework.Inspections;
using Send.Framework.Judgements;
using Send.Framework.Partnerships;
using Send.Framework.Serialization;
using Send.Framework.Tests.Serialization;
using Send.Framework.Time;
using Send.Framework.Validation;

namespace Send.Framework.Tests.Inspections;

/// <summary>
/// The inspection that is made of a valid document has what the document says, exactly, whether the document was read from text or
/// put together by a program.
/// </summary>
public sealed class InspectionDraftsTests
{
    private const string Rotherham = "Rotherham Metropolitan Borough Council";
    private const string Board = "NHS South Yorkshire Integrated Care Board";
    private const string Area = """{ "kind": "area-for-improvement", "text": "Waits" }""";

    private static ReadOnlySpan<byte> YouthJustice => """
        { "schema": "send-framework/inspection/v1", "framework": "youth-justice-2018", "kind": "inspection",
          "provider": { "register": "example-register", "code": "1" }, "dates": { "started": "2020-01-13", "ended": "2020-01-17" }, "judgements": { } }
        """u8;

    [Theory]
    [InlineData("372", "E08000018", Rotherham)]
    [InlineData("372", null, Rotherham)]
    [InlineData(null, "E08000018", Rotherham)]
    [InlineData("372", "E08000018", "Rotherham")]
    [InlineData("372", "E08000018", "rotherham metropolitan borough council")]
    [InlineData("372", "E08000018", null)]
    [InlineData("373", "E08000019", "Sheffield City Council")] // the code of then, and not the latest
    [InlineData("372", null, "Atlantis")]
    public void Authority_IsTheOneOfTheDocument(string? dfeCode, string? gssCode, string? name)
    {
        var expected = LocalAuthority.Of(name, dfeCode is null ? default : DfeCode.Parse(dfeCode), gssCode is null ? default : GssCode.Parse(gssCode));
        Made(("/partnership/localAuthority", Object(("dfeCode", dfeCode), ("gssCode", gssCode), ("name", name))))
            .Should().AllSatisfy(made => made.Partnership.LocalAuthority.Should().Be(expected));
    }

    [Theory]
    [InlineData("QF7", Board)]
    [InlineData("QF7", null)]
    [InlineData(null, Board)]
    [InlineData("QF7", "South Yorkshire")]
    [InlineData("QWO", Board)]
    [InlineData("ZZZ", Board)]
    [InlineData(null, "Atlantis")]
    public void Board_IsTheOneOfTheDocument(string? odsCode, string? name)
    {
        var expected = IntegratedCareBoard.Of(name, odsCode is null ? default : OdsCode.Parse(odsCode));
        Made(("/partnership/integratedCareBoards", $"[{Object(("odsCode", odsCode), ("name", name))}]"))
            .Should().AllSatisfy(made => made.Partnership.IntegratedCareBoards.Should().Equal(expected));
    }

    [Fact]
    public void Partners_OfAnyRole_AreKept() =>
        Made(("/partnership/partners", """[{ "name": "A", "role": "sendiass" }, { "name": "B", "role": "parent-forum" }]"""))
            .Should().AllSatisfy(made => made.Partnership.Partners.Should().Equal(Partner.Of("A", "sendiass"), Partner.Of("B", "parent-forum")));

    [Theory]
    [InlineData("local-authority", null)]
    [InlineData("local-authority", Rotherham)]
    [InlineData("local-authority", "Rotherham")]
    [InlineData("local-authority", "The council")]
    [InlineData("integrated-care-board", Board)]
    [InlineData("integrated-care-board", "The board")]
    [InlineData("own-role", null)]
    [InlineData("own-role", Rotherham)]
    [InlineData("providers", Board)]
    public void Body_AloneOrBesideAnother_IsTheOneOfTheDocument(string role, string? name)
    {
        var body = Object(("role", role), ("name", name));
        const string Other = """{ "role": "health-leaders" }""";
        var (expected, other) = (new ResponsibleBody(role, name), new ResponsibleBody("health-leaders"));

        Bodies($"[{body}]").Should().AllSatisfy(made => made.Should().Equal(expected));
        Bodies($"[{body}, {Other}]").Should().AllSatisfy(made => made.Should().Equal(expected, other));
        Bodies($"[{Other}, {body}]").Should().AllSatisfy(made => made.Should().Equal(other, expected));
    }

    [Fact]
    public void Bodies_OfOneAreaAfterAnother_AreEachItsOwn()
    {
        static string With(string bodies) => $$"""{ "kind": "area-for-improvement", "text": "Waits", "responsible": [{{bodies}}] }""";
        const string Both = """{ "role": "local-authority" }, { "role": "own-role" }""";
        foreach (var made in Made(("/improvementAreas", $"[{With(Both)}, {With(Both)}, {With("")}, {With("""{ "role": "own-role" }""")}, {With(Both)}]")).AtLeastOne())
        {
            made.ImprovementAreas.Select(a => string.Join(' ', a.Responsible.Select(b => b.Role))).Should()
                .Equal("local-authority own-role", "local-authority own-role", "", "own-role", "local-authority own-role");
        }
    }

    [Fact]
    public void Areas_WithAndWithoutEachPart_AreThoseOfTheDocument()
    {
        var kind = ImprovementAreaKind.AreaForImprovement;
        foreach (var made in Made(("/improvementAreas", """
            [{ "kind": "area-for-improvement", "text": "A", "number": 7, "points": ["a", "b"], "themes": ["therapies"] },
             { "kind": "area-for-improvement", "text": "B", "points": ["c"], "themes": ["own-theme", "therapies"] },
             { "kind": "area-for-improvement", "text": "C", "themes": ["own-theme"] }]
            """)).AtLeastOne())
        {
            made.ImprovementAreas.Should().Equal(
                ImprovementArea.Of(kind, "A", 7).WithPoints("a", "b").WithThemes("therapies"),
                ImprovementArea.Of(kind, "B").WithPoints("c").WithThemes("own-theme", "therapies"), ImprovementArea.Of(kind, "C").WithThemes("own-theme"));
        }
    }

    [Fact]
    public void Areas_WithProgress_HaveEachTheirOwn()
    {
        static string With(string progress) =>
            $$"""{ "kind": "area-for-priority-action", "text": "Waits", "responsible": [{ "role": "local-authority" }], "progress": {{progress}} }""";
        foreach (var made in Made(
            ("/framework", "\"area-send-2025\""), ("/dates", """{ "started": "2025-09-29", "ended": "2025-10-01" }"""),
            ("/kind", "\"monitoring\""), ("/judgements", """{ "outcome": "not-effective-action" }"""), ("/stated", null),
            ("/improvementAreas", $"[{With("""{ "grade": "effective-action", "raw": "a" }""")}, "
                + $"{With("""{ "absent": "insufficient-evidence", "raw": "b" }""")}, {With("\"not-effective-action\"")}]")).AtLeastOne())
        {
            made.ImprovementAreas.Select(a => $"{a.Progress!.Grade?.Code ?? a.Progress.Absence.ToCode()} {a.Progress.Raw}").Should()
                .Equal("effective-action a", "insufficient-evidence b", "not-effective-action ");
        }
    }

    [Fact]
    public void Stated_IsWhatTheDocumentStates()
    {
        Made(("/stated", """{ "nextFullInspection": "P5Y", "response": "strategic-plan" }""")).Should().AllSatisfy(made => made.Stated.Should().Be(
            new StatedNextSteps(FollowUpInterval.FromYears(5), null, Activity.AreaSend.Single(a => a.Code == "strategic-plan"))));
        Made(("/stated", null)).Should().AllSatisfy(made => made.Stated.Should().BeSameAs(StatedNextSteps.None));
    }

    [Theory]
    [InlineData("""{ "grade": "good", "points": 20, "maximum": 36 }""", "good", "20 of 36", null)]
    [InlineData("""{ "grade": "good", "raw": "Good!" }""", "good", null, "Good!")]
    [InlineData("\"good\"", "good", null, null)]
    [InlineData("""{ "absent": "insufficient-evidence", "raw": "n/a" }""", null, null, "n/a")]
    [InlineData("""{ "absent": "insufficient-evidence" }""", null, null, null)]
    public void Judgement_WithAllThatStandsBehindIt_IsTheOneOfTheDocument(string json, string? grade, string? score, string? raw)
    {
        foreach (var made in BothWays(JsonPlaces.Changed(YouthJustice, ("/judgements/overall", json))).AtLeastOne())
        {
            var judgement = made.JudgementOf("overall")!;
            (judgement.Grade?.Code, judgement.Raw).Should().Be((grade, raw));
            (judgement.Score is { } had ? $"{had.Points} of {had.Maximum}" : null).Should().Be(score);
            made.Subject.Should().Be(Provider.Of("example-register", "1"));
        }
    }

    [Theory]
    [InlineData("Rotherham’s partnership – für alle, 子")]
    [InlineData("🦉")]
    [InlineData("a \\\"b\\\" \\u00fc")]
    public void Name_BeyondAscii_IsKeptLetterForLetter(string json)
    {
        var expected = JsonNode.Parse($"\"{json}\"")!.GetValue<string>();
        foreach (var made in Made(
            ("/reference", $"\"{json}\""), ("/partnership/name", $"\"{json}\""), ("/partnership/partners", $$"""[{ "name": "{{json}}", "role": "sendiass" }]"""),
            ("/improvementAreas", $$"""[{ "kind": "area-for-improvement", "text": "{{json}}" }, {{Area}}]""")).AtLeastOne())
        {
            new[] { made.Reference, made.Partnership.Name, made.Partnership.Partners[0].Name, made.ImprovementAreas[0].Text }.Should().OnlyContain(t => t == expected);
        }
    }

    private static IEnumerable<ImmutableArray<ResponsibleBody>> Bodies(string json) =>
        Made(("/improvementAreas", $$"""[{ "kind": "area-for-improvement", "text": "Waits", "responsible": {{json}} }, {{Area}}]"""))
            .Select(made => made.ImprovementAreas[0].Responsible);

    // Its members as JSON, without those that are null.
    private static string Object(params (string Name, string? Value)[] members) =>
        $"{{ {string.Join(", ", members.Where(m => m.Value is not null).Select(m => $"\"{m.Name}\": \"{m.Value}\""))} }}";

    private static Inspection[] Made(params (string Pointer, string? Json)[] changes) =>
        BothWays(JsonPlaces.Changed(Repository.Example("rotherham-2024"), changes));

    private static Inspection[] BothWays(byte[] utf8) =>
        [SendJson.ReadInspection(utf8).Value, InspectionJudge.Judge(SendJson.ReadDocument(utf8).Document!).Value];
}
