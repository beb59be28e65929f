using Send.Framework.Judgements;
using static Send.Framework.Tests.Judgements.Scales;

namespace Send.Framework.Tests.Judgements;

public class GradeComparisonTests
{
    [Fact]
    public void Between_GradesOfOneScale_FollowsTheirOrder()
    {
        var (strong, weak) = (Outcome.Grades[0], Outcome.Grades[^1]);

        GradeComparison.Between(strong, weak).Order.Should().Be(GradeOrder.Stronger);
        GradeComparison.Between(weak, strong).Order.Should().Be(GradeOrder.Weaker);
        GradeComparison.Between(weak, weak).Order.Should().Be(GradeOrder.Same);
        GradeComparison.Between(weak, weak).IsComparable.Should().BeTrue();
    }

    [Fact]
    public void Between_GradesOfTwoScales_IsNotComparableAndSaysWhy()
    {
        var answer = GradeComparison.Between(Outcome.Grades[0], Statement.Grades[0]);

        answer.Order.Should().Be(GradeOrder.NotComparable);
        answer.IsComparable.Should().BeFalse();
        answer.Reason.Should().Contain($"'{Outcome.Id}'").And.Contain($"'{Statement.Id}'").And.Contain("not comparable");
    }

    [Fact]
    public void Between_AnswersWithoutOrder_IsNotComparable() =>
        GradeComparison.Between(Statement.Grades[0], Statement.Grades[1]).Order.Should().Be(GradeOrder.NotComparable);

    [Fact]
    public void Between_AnAbsentJudgement_SaysWhichReason() =>
        GradeComparison.Between(Judgement.Of(Outcome.Grades[0]), Judgement.Absent(AbsenceReason.NoLongerJudged)).Reason
            .Should().Be("There is no grade to compare: one judgement is absent, no longer judged in this edition.");
}
