using System.Collections.Immutable;
using Send.Framework.Judgements;
using Send.Framework.Validation;
using Send.Framework.Validation.Documents;
using static Send.Framework.Tests.Time.Dates;

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
        (Facts.Rotherham with { Judgements = Facts.Judged(new JudgementEntry("outcome", default)) }).Findings().Should().Equal("SEND3003 /judgements/outcome");

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

    [Fact]
    public void Judgements_Missing_NameTheQuestionsOfTheKind()
    {
        (Facts.Rotherham with { Judgements = default, Areas = default, Stated = default }).OnlyMessage().Should().Be(
            "\"judgements\" is missing. It has an answer to each question of this kind of inspection: outcome.");
        Messages(Facts.Rotherham with { Kind = "nonsense", Judgements = default }).Should().Contain(
            "\"judgements\" is missing. It has an answer to each question of this kind of inspection.");
    }

    [Fact]
    public void Question_Required_NamesItsGradesWhenItIsMissing() =>
        (Facts.Rotherham with { Judgements = Facts.Judged(), Areas = default, Stated = default }).OnlyMessage().Should().Be(
            "\"outcome\" is missing. Its grades: typically-positive, inconsistent, systemic-failings. "
            + "If there is no judgement, write { \"absent\": \"...\" } with the reason.");

    [Theory]
    [InlineData("outcom", " Did you mean 'outcome'?")]
    [InlineData("weather", "")]
    public void Question_OfNoEdition_MayBeMisspelt(string question, string hint) =>
        (Facts.Rotherham with { Judgements = Facts.Judged(new("outcome", Facts.Grade("typically-positive")), new(question, Facts.Grade("good"))) })
            .OnlyMessage().Should().Be($"'full' under 'area-send-2023' does not judge '{question}'. It judges: outcome.{hint}");

    [Theory]
    [InlineData("engagement-meeting", "'outcome' is answered, but 'engagement-meeting' judges no questions.")]
    [InlineData("revisit", "'outcome' is answered, but 'revisit' judges no questions, only progress on improvement areas.")]
    public void Question_WhereNothingIsJudged_SaysWhatIs(string kind, string message) =>
        Messages((kind == "revisit" ? Facts.Oldham2017 : Facts.Rotherham) with { Kind = kind, Judgements = Facts.Graded("outcome", "inconsistent") })
            .Should().Contain(message);

    [Fact]
    public void Question_Twice_IsReportedEachTimeAndTheFirstAnswerCounts()
    {
        var facts = Facts.Rotherham with
        {
            Judgements = Facts.Judged(
                new("outcome", Facts.Grade("typically-positive")), new("outcome", Facts.Grade("systemic-failings")), new("outcome", Facts.Grade("inconsistent"))),
        };
        Messages(facts).Should().Equal("The question 'outcome' is answered twice.", "The question 'outcome' is answered twice.");
    }

    // Ofsted's framework of 2019: overall effectiveness ended for schools on 2 September 2024; colleges have no early years.
    [Theory]
    [InlineData("2024-09-01", "state-funded-school", "overall-effectiveness", null)]
    [InlineData("2024-09-02", "state-funded-school", "overall-effectiveness",
        "'overall-effectiveness' is no longer judged in visits that start on 2 September 2024 under the remit 'state-funded-school'.")]
    [InlineData("2024-09-02", null, "overall-effectiveness", null)]
    [InlineData("2024-03-05", "further-education-and-skills", "early-years-provision",
        "'early-years-provision' is not judged in visits that start on 5 March 2024 under the remit 'further-education-and-skills'.")]
    [InlineData("2024-03-05", "state-funded-school", "early-years-provision", null)]
    public void Question_OfAnotherTimeOrRemit_IsToldSo(string started, string? remit, string question, string? message) =>
        School(started, remit, new JudgementEntry(question, Facts.Grade("good"))).Where(f => f.Code == FindingCodes.NotJudgedThen)
            .Select(f => f.Message).Should().Equal(message is null ? [] : [message]);

    // What was not judged may be said to be absent, and what is not judged then is not missed.
    [Fact]
    public void Question_OfAnotherTime_IsNeitherMissedNorRefusedWhenItIsAbsent()
    {
        var absent = new JudgementEntry("overall-effectiveness", new JudgementDocument { Absent = "no-longer-judged" });
        School("2024-09-02", "state-funded-school", absent).Should().NotContain(f => f.Code == FindingCodes.NotJudgedThen);
        School("2024-09-02", "state-funded-school").Should().NotContain(f => f.Message.StartsWith("\"overall-", StringComparison.Ordinal));
        School("2024-09-01", "state-funded-school").Should().Contain(f => f.Message.StartsWith("\"overall-", StringComparison.Ordinal));
        School("2024-09-01", null).Should().Contain(f => f.Message.StartsWith("\"overall-", StringComparison.Ordinal), "it was judged under every remit then");
        School("2024-09-02", null).Should().NotContain(f => f.Message.StartsWith("\"overall-", StringComparison.Ordinal), "it depends on the remit");
        School(null, "state-funded-school").Should().NotContain(f => f.Message.StartsWith("\"overall-", StringComparison.Ordinal), "it depends on the day");
    }

    // Without a kind nothing is known of questions and grades, and a judgement that says two things is still none.
    [Fact]
    public void Judgement_OfAKindThatNobodyKnows_IsStillLookedAt() =>
        (Facts.Rotherham with { Kind = "nonsense", Judgements = Facts.Outcome(new() { Grade = "good", Absent = "does-not-apply" }) }).Findings()
            .Should().Contain("SEND3014 /judgements/outcome");

    private static ImmutableArray<Finding> School(string? started, string? remit, params JudgementEntry[] answers)
    {
        var on = started is null ? default : Field.Of(Day(started));
        return (Facts.School with { Provider = Facts.SchoolUnder(remit), Started = on, Ended = on, Judgements = Facts.Judged(answers) }).Judge().Findings;
    }

    private static IEnumerable<string> Messages(Facts facts) => facts.Judge().Findings.Where(f => f.Path.StartsWith("/judgements", StringComparison.Ordinal)
        || f.Message.StartsWith("\"judgements\"", StringComparison.Ordinal)).Select(f => f.Message);
}
