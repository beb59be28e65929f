using Send.Framework.Frameworks;
using Send.Framework.Inspections;
using Send.Framework.Judgements;
using Send.Framework.Tests.Judgements;
using Send.Framework.Time;

namespace Send.Framework.Tests.Inspections;

public class AnsweredQuestionTests
{
    private static readonly Question Outcome = new("outcome", "Outcome", Scales.Outcome);
    private static readonly Question Account = new("account", "Account", Scales.Prose);

    [Fact]
    public void AnsweredQuestion_IsAValue() => ValueContract.Verify(
        new AnsweredQuestion(Outcome, Judgement.Of(Scales.Outcome.Get("positive"))),
        new AnsweredQuestion(Outcome, Judgement.Of(Scales.Outcome.Get("positive"))),
        new AnsweredQuestion(Outcome, Judgement.Of(Scales.Outcome.Get("failings"))),
        new AnsweredQuestion(new("outcome", "Title", Scales.Outcome), Judgement.Of(Scales.Outcome.Get("positive"))));

    [Fact]
    public void AnsweredQuestion_GradeOfAnotherScale_IsRefused() =>
        ((Action)(() => _ = new AnsweredQuestion(Outcome, Judgement.Of(Scales.Safeguarding.Get("met"))))).Should().Throw<ArgumentException>()
            .WithMessage("'outcome' is judged on the 'test-outcome' scale, but 'met' is on 'test-safeguarding'.*");

    [Fact]
    public void AnsweredQuestion_ProseForAGrade_IsRefused() =>
        ((Action)(() => _ = new AnsweredQuestion(Outcome, Judgement.Narrative("Good.")))).Should().Throw<ArgumentException>()
            .WithMessage("'outcome' is answered with a grade of 'test-outcome', not in prose.*");

    [Fact]
    public void AnsweredQuestion_ProseOrAbsence_IsAccepted()
    {
        new AnsweredQuestion(Account, Judgement.Narrative("Leaders know the area.")).Judgement.Text.Should().Be("Leaders know the area.");
        new AnsweredQuestion(Outcome, Judgement.Absent(AbsenceReason.NotYetInspected)).Judgement.IsAbsent.Should().BeTrue();
        ((Action)(() => _ = new AnsweredQuestion(null!, Judgement.Narrative("x")))).Should().Throw<ArgumentNullException>();
        ((Action)(() => _ = new AnsweredQuestion(Outcome, null!))).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void StatedNextSteps_IsAValue() => ValueContract.Verify(
        new StatedNextSteps(FollowUpInterval.FromYears(3), FollowUpInterval.FromMonths(18), Activity.PriorityActionPlan),
        new StatedNextSteps(FollowUpInterval.FromYears(3), FollowUpInterval.FromMonths(18), Activity.PriorityActionPlan),
        new StatedNextSteps(FollowUpInterval.FromYears(5), FollowUpInterval.FromMonths(18), Activity.PriorityActionPlan),
        new StatedNextSteps(FollowUpInterval.FromYears(3), null, Activity.PriorityActionPlan),
        new StatedNextSteps(FollowUpInterval.FromYears(3), FollowUpInterval.FromMonths(18), Activity.StrategicPlan),
        new StatedNextSteps());

    [Fact]
    public void StatedNextSteps_ResponseThatIsNone_IsRefused() =>
        ((Action)(() => _ = new StatedNextSteps(response: Activity.FullInspection))).Should().Throw<ArgumentException>()
            .WithMessage("'full-inspection' is not a response, such as 'strategic-plan'.*");
}
