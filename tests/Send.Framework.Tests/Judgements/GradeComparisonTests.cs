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

    [Fact]
    public void Between_GradesOfOneScale_SaysWhichIsTheStronger()
    {
        GradeComparison.Between(Outcome.Grades[0], Outcome.Grades[2]).Reason.Should().Be("'positive' is stronger than 'failings' on the scale 'test-outcome'.");
        GradeComparison.Between(Outcome.Grades[2], Outcome.Grades[0]).Reason.Should().Be("'failings' is weaker than 'positive' on the scale 'test-outcome'.");
    }

    [Fact]
    public void Between_ProseOrAnAbsentJudgement_SaysWhatIsThere()
    {
        var (graded, prose) = (Judgement.Of(Outcome.Grades[0]), Judgement.Narrative("Well."));
        var absent = Judgement.Absent(AbsenceReason.NoLongerJudged);

        GradeComparison.Between(graded, prose).Reason.Should().Be("There is no grade to compare: one judgement is prose.");
        GradeComparison.Between(prose, graded).Reason.Should().Be("There is no grade to compare: one judgement is prose.");
        GradeComparison.Between(absent, prose).Reason
            .Should().Be("There is no grade to compare: one judgement is absent, no longer judged in this edition.");
    }

    [Fact]
    public void Between_Nothing_IsRefusedByName()
    {
        var (grade, judgement) = (Outcome.Grades[0], Judgement.Of(Outcome.Grades[0]));

        Refused(() => GradeComparison.Between(null!, grade)).Should().Be("first");
        Refused(() => GradeComparison.Between(grade, null!)).Should().Be("second");
        Refused(() => GradeComparison.Between(null!, judgement)).Should().Be("first");
        Refused(() => GradeComparison.Between(judgement, null!)).Should().Be("second");
    }

    private static string? Refused(Action compare) => compare.Should().Throw<ArgumentNullException>().Which.ParamName;
}
