using System.Collections.Immutable;
using Send.Framework.Frameworks;
using Send.Framework.Inspections;
using Send.Framework.Judgements;
using Send.Framework.Sources;
using Send.Framework.Validation;
using Send.Framework.Validation.Documents;
using Send.Framework.Validation.Words;

namespace Send.Framework.Tests.Validation.Rules;

public sealed class JudgementReadingTests
{
    private static readonly JudgementScale Scale = JudgementScale.Ordered(
        "effectiveness", "Effectiveness", new Source("Handbook", "Inspectorate", Evidence.Primary),
        new GradeDefinition("strong", "Strong standard") { Aliases = ["very good"], SectorLabel = "1" },
        new GradeDefinition("expected", "Expected standard") { RejectedAliases = ["secure"] },
        new GradeDefinition("needs-attention", "Needs attention"));

    [Theory]
    [InlineData("Very Good", " 'Very Good' is another word for 'strong'; write the code.")]
    [InlineData("secure", " 'secure' looks like 'expected' but is not: the word was dropped before the scale came into use.")]
    [InlineData("Expected standard", " That is the wording of 'expected'; write the code.")]
    [InlineData("Needs Attention", " That is the wording of 'needs-attention'; write the code.")]
    [InlineData("needs-atention", " Did you mean 'needs-attention'?")]
    [InlineData("inconsistent", " 'inconsistent' is a grade of 'area-send-outcome' (area-send-2023), which is another scale.")]
    [InlineData("zebra", "")]
    public void For_AWordThatIsNoGrade_SaysWhatItMayBe(string word, string hint) =>
        GradeHints.For(FrameworkCatalogue.BuiltIn, Scale, Said.Of(word)).ToString().Should().Be(hint);

    [Fact]
    public void ForNumber_ALabelOfTheSector_IsOnlyAHint()
    {
        GradeHints.ForNumber(Scale, Said.Of("1"))!.ToString()
            .Should().Be(" People who say 1 usually mean 'strong'. Check it against the wording of the report.");
        GradeHints.ForNumber(Scale, Said.Of("7"))!.ToString().Should().BeEmpty();
        GradeHints.ForNumber(null, Said.Of("1")).Should().BeNull();
    }

    [Theory]
    [InlineData("1")]
    [InlineData("03")]
    public void Read_ANumberAsText_IsStillABareNumber(string text) =>
        (Facts.Rotherham with { Judgements = Facts.Graded("outcome", text) }).Findings().Should().Equal("SEND3004 /judgements/outcome");

    [Fact]
    public void Read_ProgressWithAFault_IsReportedAtTheArea() =>
        (Facts.Monitoring with { Areas = Facts.OneOfAction(new() { Absent = "nobody-looked" }) }).Findings().Should()
            .Equal("SEND3006 /improvementAreas/0/progress/absent");

    [Fact]
    public void Read_TwoThingsAtOnce_AreRefusedWhicheverTheyAre()
    {
        JudgementDocument[] twice =
        [
            new() { Grade = "inconsistent", Absent = "does-not-apply" }, new() { Grade = "inconsistent", Number = "2" },
            new() { Grade = "inconsistent", Narrative = "Good." }, new() { Absent = "does-not-apply", Number = "2" },
            new() { Absent = "does-not-apply", Narrative = "Good." }, new() { Number = "2", Narrative = "Good." },
            new() { Grade = Field.Unreadable<string>(), Narrative = "Good." },
        ];
        twice.Should().AllSatisfy(judgement => Outcome(judgement).Where(f => f.Code.Value != "SEND1010").Select(f => $"{f.Code} {f.Path} {f.Message}").Should().Equal(
            "SEND3014 /judgements/outcome The judgement says more than one thing. Keep one of a grade, \"absent\" or \"narrative\"."));
    }

    [Fact]
    public void Read_ABareNumber_IsToldWhichWordsThereAre() => Outcome(new() { Number = "2" }).Should().ContainSingle().Which.Message.Should().StartWith(
        "'2' is a number, and a number alone is never a grade. Write one of: typically-positive, inconsistent, systemic-failings.");

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("- 1")]
    [InlineData("1.5")]
    public void Read_AWordWithoutDigitsAlone_IsNoNumber(string word) =>
        Outcome(new() { Grade = word }).Should().ContainSingle().Which.Code.Value.Should().Be(word == " " ? "SEND3004" : "SEND3001");

    [Fact]
    public void Read_AnUnreadableRawText_LeavesNothingToRead()
    {
        Outcome(new() { Absent = "unreadable", Raw = Field.Unreadable<string>() }).Select(f => f.Code.Value).Should().Equal("SEND1010");
        Outcome(new() { Absent = "unreadable", Raw = " " }).Select(f => f.Code.Value).Should().Equal("SEND3007");
        Outcome(new() { Absent = "unreadable", Raw = new string('x', InspectionContract.LongestText + 1) }).Select(f => f.Code.Value).Should().Equal("SEND1016");
        Outcome(new() { Absent = "does-not-apply", Raw = " " }).Should().BeEmpty();
        Outcome(new() { Raw = new string('x', InspectionContract.LongestText + 1) }).Select(f => f.Code.Value).Should().Contain("SEND1016");
    }

    [Fact]
    public void Read_Prose_AnswersAQuestionInProse()
    {
        var catalogue = FrameworkCatalogue.Empty.With(InspectionJudgeTests.Prose());
        Facts Said(string prose) => Facts.Rotherham with
        {
            Framework = "school-visits",
            Kind = "visit",
            Areas = default,
            Stated = default,
            Judgements = Facts.Outcome(new() { Narrative = prose }),
        };

        InspectionJudge.Judge(Said("A good school.").Build(), catalogue).Value.JudgementOf("outcome")!.Text.Should().Be("A good school.");
        InspectionJudge.Judge(Said(new string('x', InspectionContract.LongestText)).Build(), catalogue).IsValid.Should().BeTrue();
        InspectionJudge.Judge(Said(new string('x', InspectionContract.LongestText + 1)).Build(), catalogue).Findings.Select(f => $"{f.Code} {f.Path}")
            .Should().Equal("SEND1016 /judgements/outcome");
    }

    private static ImmutableArray<Finding> Outcome(JudgementDocument judgement) =>
        (Facts.Rotherham with { Judgements = Facts.Outcome(judgement), Areas = default, Stated = default }).Judge().Findings;
}
