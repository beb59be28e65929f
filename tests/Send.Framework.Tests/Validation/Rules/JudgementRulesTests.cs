using Send.Framework.Judgements;
using Send.Framework.Validation.Documents;

namespace Send.Framework.Tests.Validation.Rules;

public sealed class JudgementRulesTests
{
    [Fact]
    public void Question_OfAnotherEdition_SaysWhose() =>
        (Facts.Rotherham with
        {
            Judgements = Facts.Judged(
                new("outcome", Facts.Grade("typically-positive")), new("written-statement-of-action", Facts.Grade("required"))),
        }).OnlyMessage().Should().Be(
            "'full' under 'area-send-2023' does not judge 'written-statement-of-action'. It judges: outcome. 'full' under 'local-area-send-2016' does.");

    [Fact]
    public void Question_HostileName_IsEscapedInThePath() =>
        (Facts.Rotherham with { Judgements = Facts.Judged(new("outcome", Facts.Grade("typically-positive")), new("a/b~c", default)) })
            .Findings().Should().Equal("SEND3002 /judgements/a~1b~0c");

    [Fact]
    public void Question_Null_IsLeftOutAndSoMissingWhenRequired() =>
        (Facts.Rotherham with { Judgements = Facts.Judged(new JudgementEntry("outcome", default)) }).Findings().Should().Equal("SEND3003 /judgements");

    [Theory]
    [InlineData("insufficient-evidence", AbsenceReason.InsufficientEvidence)]
    [InlineData("no-longer-judged", AbsenceReason.NoLongerJudged)]
    [InlineData("does-not-apply", AbsenceReason.DoesNotApply)]
    public void Absent_WithAReason_AnswersTheQuestion(string code, AbsenceReason reason) =>
        (Facts.Rotherham with { Judgements = Facts.Outcome(new() { Absent = code }) }).Judge().Value.JudgementOf("outcome")!.Absence.Should().Be(reason);

    [Fact]
    public void Absent_Unreadable_KeepsTheText() =>
        (Facts.Rotherham with { Judgements = Facts.Outcome(new() { Absent = "unreadable", Raw = "(smudged)" }) })
            .Judge().Value.JudgementOf("outcome")!.Raw.Should().Be("(smudged)");

    [Fact]
    public void Grade_Misspelt_LetsTheRulesThatDependOnItSpeakAtOnce() =>
        (Facts.Rotherham with { Judgements = Facts.Graded("outcome", "systemic-failing"), Stated = default }).Findings().Should()
            .Equal("SEND3001 /judgements/outcome", "SEND4004 /improvementAreas");

    [Fact]
    public void Grade_FarFromAny_SupposesNothing() =>
        (Facts.Rotherham with { Judgements = Facts.Graded("outcome", "zzzzzzzzzzzz") }).Findings().Should().Equal("SEND3001 /judgements/outcome");
}
