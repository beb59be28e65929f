using Send.Framework.Frameworks;
using Send.Framework.Tests.Judgements;
using static Send.Framework.Tests.Time.Dates;

namespace Send.Framework.Tests.Frameworks;

public class QuestionTests
{
    private static readonly Question Overall = new("overall-effectiveness", "Overall effectiveness", Scales.Outcome)
    {
        Changes = [QuestionChange.Removed(Day("2024-09-02"), Scales.Source) with { Remits = ["state-funded-school"] }],
    };

    private static readonly Question ByMonth = new("overall", "Overall", Scales.Outcome)
    {
        Changes = [QuestionChange.Removed(Day("2026-04-30"), Scales.Source) with { NotBefore = Day("2026-04-01") }],
    };

    // Other frameworks, 2.4 and 2.16: one boundary, one rule. The day of the change belongs to the new state.
    [Theory]
    [InlineData("state-funded-school", "2024-09-01", JudgedStatus.Judged)]
    [InlineData("state-funded-school", "2024-09-02", JudgedStatus.NoLongerJudged)]
    [InlineData("state-funded-school", "2024-09-03", JudgedStatus.NoLongerJudged)]
    [InlineData("further-education", "2024-09-03", JudgedStatus.Judged)]
    [InlineData(null, "2024-09-01", JudgedStatus.Judged)]
    [InlineData(null, "2024-09-02", JudgedStatus.Uncertain)]
    public void StatusOn_RemovedForOneRemit_DependsOnDayAndRemit(string? remit, string started, JudgedStatus expected) =>
        Overall.StatusOn(Day(started), remit).Should().Be(expected);

    [Theory]
    [InlineData("2026-03-31", JudgedStatus.Judged)]
    [InlineData("2026-04-01", JudgedStatus.Uncertain)]
    [InlineData("2026-04-29", JudgedStatus.Uncertain)]
    [InlineData("2026-04-30", JudgedStatus.NoLongerJudged)]
    public void StatusOn_OnlyTheMonthIsKnown_IsUncertainWithinIt(string started, JudgedStatus expected) =>
        ByMonth.StatusOn(Day(started)).Should().Be(expected);

    [Theory]
    [InlineData("2022-12-31", JudgedStatus.NotYetJudged)]
    [InlineData("2023-01-01", JudgedStatus.Judged)]
    public void StatusOn_AddedLater_IsNotYetJudgedBefore(string started, JudgedStatus expected) =>
        new Question("care-leavers", "Care leavers", Scales.Outcome) { Changes = [QuestionChange.Added(Day("2023-01-01"), Scales.Source)] }
            .StatusOn(Day(started)).Should().Be(expected);

    [Theory]
    [InlineData("college", JudgedStatus.Judged)]
    [InlineData("school", JudgedStatus.OtherRemit)]
    [InlineData(null, JudgedStatus.Uncertain)]
    public void StatusOn_OfOtherRemits_IsNotJudged(string? remit, JudgedStatus expected) =>
        new Question("skills", "Skills", Scales.Outcome) { Remits = ["college"] }.StatusOn(Day("2024-01-01"), remit).Should().Be(expected);

    [Fact]
    public void NotBefore_AfterTheDay_Throws() =>
        FluentActions.Invoking(() => QuestionChange.Removed(Day("2026-04-01"), Scales.Source) with { NotBefore = Day("2026-04-02") })
            .Should().Throw<ArgumentException>();
}
