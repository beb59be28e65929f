using Send.Framework.Frameworks;
using Send.Framework.Inspections;
using Send.Framework.Judgements;
using Send.Framework.Sources;
using Send.Framework.Validation;
using Send.Framework.Validation.Documents;
using Send.Framework.Validation.Rules;
using Send.Framework.Validation.Words;

namespace Send.Framework.Tests.Validation;

public sealed class InspectionJudgeTests
{
    [Fact]
    public void Judge_Rotherham2024_IsValidWithoutAFinding()
    {
        var judged = Facts.Rotherham.Judge();
        judged.Findings.Should().BeEmpty();
        var inspection = judged.Value;
        inspection.Framework.Id.Should().Be("area-send-2023");
        inspection.Kind.Code.Should().Be("full");
        inspection.Reference.Should().Be("50263131");
        inspection.GradeOf("outcome")!.Code.Should().Be("typically-positive");
        inspection.Partnership.LocalAuthority.DfeCode.Number.Should().Be(372);
        inspection.Partnership.IntegratedCareBoards.Should().ContainSingle().Which.OdsCode.ToString().Should().Be("QF7");
        inspection.Partnership.Partners.Should().ContainSingle().Which.Role.Should().Be("parent-carer-forum");
        inspection.Dates.Published.Should().Be(new LocalDate(2024, 11, 14));
        inspection.ImprovementAreas.Select(a => a.Number).Should().Equal(1, 2);
        inspection.Stated.Response!.Code.Should().Be("strategic-plan");
        inspection.Stated.NextFullInspection!.ToIso().Should().Be("P5Y");
    }

    [Fact]
    public void Judge_OtherBases_AreValidWithoutAFinding()
    {
        Facts.Failing.Findings().Should().BeEmpty();
        Facts.Monitoring.Findings().Should().BeEmpty();
        Facts.Oldham2017.Findings().Should().BeEmpty();
    }

    [Fact]
    public void Judge_SixDifferentMistakes_GivesSixFindings()
    {
        // The document of six mistakes that the main job names.
        var facts = Facts.Rotherham with
        {
            Framework = "area-send-2025",
            Authority = Facts.Council("372", "E08000019"),
            Judgements = Facts.Graded("outcome", "typicaly-positive"),
            Ended = new LocalDate(2024, 9, 27),
            Published = new LocalDate(2024, 9, 26),
            Areas = Facts.List(Facts.Other, Facts.Other, Facts.AreaOf("area-for-priority-action", 1, "Waits", "local-authority")),
        };
        facts.Findings().Should().Equal(
            "SEND2006 /partnership/localAuthority", "SEND5002 /dates/ended", "SEND5003 /dates/published", "SEND5007 /framework",
            "SEND3001 /judgements/outcome", "SEND4003 /improvementAreas/2/kind");
        facts.Judge().IsValid.Should().BeFalse();
    }

    [Fact]
    public void Judge_Warnings_LeaveTheDocumentValid()
    {
        var judged = (Facts.Rotherham with { Boards = [] }).Judge();
        judged.IsValid.Should().BeTrue();
        judged.Findings.Should().ContainSingle().Which.Severity.Should().Be(Severity.Warning);
    }

    [Fact]
    public void Judge_EmptyDocument_NamesEverythingThatIsRequired()
    {
        var judged = InspectionJudge.Judge(new InspectionDocument());
        judged.Findings.Select(f => f.Code.Value).Should().Equal("SEND1011", "SEND1011", "SEND1011", "SEND2001", "SEND5001", "SEND1011");
    }

    [Fact]
    public void Judge_NoDocument_Throws()
    {
        var judge = () => InspectionJudge.Judge(null!);
        judge.Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void Judge_ErrorFoundByTheReader_MakesAFaultlessDocumentInvalid()
    {
        var file = Opened(Facts.Rotherham);
        file.Findings.Add(FindingCodes.DuplicateMember, "/kind", "twice", 10);
        InspectionRules.Judge(file).Should().BeFalse();
    }

    [Fact]
    public void Judge_UnreadableFieldThatNoReaderReported_IsNeverValid()
    {
        var file = Opened(Facts.Rotherham with { Framework = Field.Unreadable<string>() });
        InspectionRules.Judge(file).Should().BeFalse();
        file.Findings.ToFindings().Should().ContainSingle().Which.Path.Should().Be("/framework");
    }

    [Fact]
    public void Judge_FieldsWithOffsets_ArePlacedByThem()
    {
        var file = Opened(Facts.Rotherham with { Framework = Field.Of("x", 700), Reference = Field.Of("", 40), Schema = default });
        InspectionRules.Judge(file).Should().BeFalse();
        file.Findings.ToFindings(new byte[800], new(0, 1, 1)).Select(f => f.Position?.ByteOffset).Should().Equal(null, 40, 700);
    }

    private static InspectionCase Opened(Facts facts)
    {
        var file = InspectionCase.Open(null, null);
        file.Document.Put(facts.Build());
        return file;
    }

    [Fact]
    public void Judge_ThousandsOfMistakes_AreCapped()
    {
        var areas = Enumerable.Range(0, 10_000).Select(_ => Field.Of(new ImprovementAreaDocument { Kind = "x", Text = "y" }));
        var findings = (Facts.Rotherham with { Areas = Facts.List([.. areas]) }).Judge().Findings;
        findings.Should().HaveCount(1001);
        findings[^1].Code.Should().Be(FindingCodes.MoreFindings);
        findings[^1].Message.Should().Be("9,001 more findings were left out after the first 1,000.");
    }

    [Fact]
    public void Judge_DatesOfAnotherCalendar_AreTakenAsTheSameDays()
    {
        var julian = new LocalDate(2024, 9, 30).WithCalendar(CalendarSystem.Julian);
        (Facts.Rotherham with { Started = julian }).Judge().Value.Dates.Started.Should().Be(new LocalDate(2024, 9, 30));
    }

    [Fact]
    public void Judge_OwnEditionInProse_IsJudgedByTheSameRules()
    {
        var catalogue = FrameworkCatalogue.Empty.With(Prose());
        Facts facts = Facts.Rotherham with { Framework = "school-visits", Kind = "visit", Areas = default, Stated = default };
        Codes(catalogue, facts with { Judgements = Facts.Outcome(new() { Narrative = "A good school." }) }).Should().BeEmpty();
        Codes(catalogue, facts with { Judgements = Facts.Outcome(new() { Grade = "good" }) }).Should().Equal("SEND3010");
        Codes(catalogue, facts with { Judgements = Facts.Outcome(new() { Narrative = " " }) }).Should().Equal("SEND3013");
    }

    [Fact]
    public void Check_AnyDocument_FindsWhatJudgeFinds() => CodeExamples.All.Values.Append(Facts.Rotherham).Should().AllSatisfy(facts =>
        InspectionJudge.Check(facts.Build()).Select(f => f.ToString()).Should().Equal(InspectionJudge.Judge(facts.Build()).Findings.Select(f => f.ToString())));

    // Both ways to judge take the catalogue and the options that they are given.
    [Fact]
    public void Check_WithOnesOwnCatalogueAndOptions_GoesByThem()
    {
        var facts = Facts.Rotherham with { Framework = "school-visits", Kind = "visit", Areas = default, Stated = default };
        var document = (facts with { Judgements = Facts.Outcome(new() { Grade = "good" }) }).Build();
        InspectionJudge.Check(document).Select(f => f.Code.Value).Should().Equal("SEND1013");
        InspectionJudge.Check(document, FrameworkCatalogue.Empty.With(Prose())).Select(f => f.Code.Value).Should().Equal("SEND3010");
        var two = new InspectionDocument();
        InspectionJudge.Check(two, options: new() { MaximumFindings = 2 }).Should().HaveCount(3);
        InspectionJudge.Judge(two, options: new() { MaximumFindings = 2 }).Findings.Should().HaveCount(3);
    }

    [Fact]
    public void Check_NoDocument_Throws() => ((Action)(() => InspectionJudge.Check(null!))).Should().Throw<ArgumentNullException>();

    private static IEnumerable<string> Codes(FrameworkCatalogue catalogue, Facts facts) =>
        InspectionJudge.Judge(facts.Build(), catalogue).Findings.Select(f => f.Code.Value);

    internal static InspectionFramework Prose()
    {
        var source = new Source("Handbook", "Inspectorate", Evidence.Primary);
        return InspectionFramework.Create(new FrameworkDefinition
        {
            Id = "school-visits",
            Family = "school-visits",
            Name = "School visits",
            Summary = "Visits.",
            Jurisdiction = "England",
            Inspectorates = ["Inspectorate"],
            InForceFrom = new LocalDate(2020, 1, 1),
            Source = source,
            Kinds =
            [
                new()
                {
                    Code = "visit", Name = "Visit", Summary = "A visit.", Source = source,
                    Questions = [new("outcome", "Outcome", JudgementScale.Narrative("prose", "Prose", source))],
                    ImprovementRules = [],
                },
            ],
        });
    }
}
