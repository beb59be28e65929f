using Send.Framework.Frameworks;
using Send.Framework.Judgements;
using Send.Framework.Sources;
using Send.Framework.Validation;
using Send.Framework.Validation.Rules;

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
    [InlineData("secure", " 'secure' looks like 'expected' and is not: the word was dropped before the scale came into use.")]
    [InlineData("Expected standard", " That is how 'expected' is worded; write the code.")]
    [InlineData("Needs Attention", " That is how 'needs-attention' is worded; write the code.")]
    [InlineData("needs-atention", " Did you mean 'needs-attention'?")]
    [InlineData("inconsistent", " 'inconsistent' is a grade of 'area-send-outcome' (area-send-2023), which is another scale.")]
    [InlineData("zebra", "")]
    public void For_AWordThatIsNoGrade_SaysWhatItMayBe(string word, string hint) =>
        GradeHints.For(FrameworkCatalogue.BuiltIn, Scale, Said.Of(word)).ToString().Should().Be(hint);

    [Fact]
    public void ForNumber_ALabelOfTheSector_IsOnlyAHint()
    {
        GradeHints.ForNumber(Scale, Said.Of("1"))!.ToString()
            .Should().Be(" People who say 1 usually mean 'strong'; check it against the words of the report.");
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
}
