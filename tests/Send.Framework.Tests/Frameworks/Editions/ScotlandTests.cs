using Send.Framework.Fixtures;
using Send.Framework.Judgements;
using Send.Framework.Scheduling;
using Send.Framework.Sources;
using static Send.Framework.Tests.Frameworks.Editions.EditionTable;
using static Send.Framework.Tests.Time.Dates;

namespace Send.Framework.Tests.Frameworks.Editions;

/// <summary>The fact sheet on other frameworks, 2.13: two scales of six points, on which 6 is the best.</summary>
public class ScotlandTests
{
    [Fact]
    public void Life_StartsWhereASourceGivesAMonth()
    {
        Life("education-scotland-2016").Should().Be("2016-09-01 to -");
        Life("care-inspectorate-scotland-2018").Should().Be("2018-07-01 to -");
    }

    [Fact]
    public void Grades_AreSixPointsAndTheThirdFromBelowDiffersInWord()
    {
        Grades("education-scotland-2016", "school", "leadership-of-change").Should().Be("excellent, very-good, good, satisfactory, weak, unsatisfactory");
        Grades("care-inspectorate-scotland-2018", "inspection", "leadership").Should().Be("excellent, very-good, good, adequate, weak, unsatisfactory");
        Edition("education-scotland-2016").GetKind("school").Questions[0].Scale.Grades.Select(g => g.SectorLabel)
            .Should().Equal("6", "5", "4", "3", "2", "1");
        Grades("education-scotland-2016", "confidence", "confidence").Should().Be("confident, partially-confident, not-confident");
    }

    // The golden vector on direction: Scotland's 6 and Ofsted's 1 are both the best, and neither stands above the other.
    [Fact]
    public void Compare_ScotlandsSixWithOfstedsOne_IsRefused()
    {
        var six = Grade("education-scotland-2016", "school", "learning-teaching-and-assessment", "excellent");
        var one = Grade("education-inspection-2019", "graded", "quality-of-education", "outstanding");

        var answer = GradeComparison.Between(six, one);

        (six.SectorLabel, one.SectorLabel).Should().Be(("6", "1"));
        answer.Order.Should().Be(GradeOrder.NotComparable);
        answer.Reason.Should().Contain("education-scotland-six-point").And.Contain("eif-four-point");
        ((Action)(() => six.Scale.Compare(six, one))).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Compare_SameNumberOfTwoScottishScales_IsRefused() =>
        GradeComparison.Between(
            Grade("education-scotland-2016", "school", "leadership-of-change", "satisfactory"),
            Grade("care-inspectorate-scotland-2018", "inspection", "leadership", "adequate")).Order.Should().Be(GradeOrder.NotComparable);

    [Fact]
    public void SixIsStrongerThanFive() =>
        GradeComparison.Between(
            Grade("education-scotland-2016", "school", "leadership-of-change", "excellent"),
            Grade("education-scotland-2016", "school", "leadership-of-change", "very-good")).Order.Should().Be(GradeOrder.Stronger);

    [Fact]
    public void ContinuingEngagement_DecidesWhatFollows()
    {
        FollowUps("education-scotland-2016", "school").Should().Equal("further-inspection/further-inspection: - from -; usual; primary");
        FollowUpSchedule.For(
            Inspect("education-scotland-2016", "school", "2024-05-13", null, ("continuing-engagement", "no-continuing-engagement")), Day("2024-09-01"))
            .FollowUps.Should().BeEmpty("inspectors make no more visits");
    }

    // 2: priority action required. 1: urgent remedial action required.
    [Theory]
    [InlineData("weak", "priority-action")]
    [InlineData("unsatisfactory", "urgent-action")]
    public void CareInspectorate_WeakGrades_RequireAction(string grade, string rule) =>
        FollowUpSchedule.For(Inspect("care-inspectorate-scotland-2018", "inspection", "2024-05-13", null, ("leadership", grade)), Day("2024-09-01"))
            .FollowUps.Should().ContainSingle().Which.Rule.Name.Should().Be(rule);

    // Rulebook 12.3 N6: the original report sets the timescale.
    [Fact]
    public void FurtherInspection_FollowsTheTimescaleOfTheReport() =>
        Edition("education-scotland-2016").FollowUpRules.Should().OnlyContain(r => r.IntervalUnknown!.StartsWith("The inspection report sets the timescale"));

    // Rulebook 12.3 N7: early learning and childcare has a joint framework with 11 indicators from 22 September 2025.
    [Theory]
    [InlineData("2025-09-19", false)]
    [InlineData("2025-09-22", true)]
    public void CareInspectorate_EarlyLearning_IsReplacedFrom22September2025(string started, bool replaced)
    {
        var rule = Edition("care-inspectorate-scotland-2018").GetKind("inspection").GeneralRules.Single(r => r.Name == "early-learning-replaced");
        var inspection = AnInspection.Of("care-inspectorate-scotland-2018", "inspection").WithOutcome("good").WithDates(new(Day(started), Day(started))).Build();

        rule.Source.Evidence.Should().Be(Evidence.Primary);
        rule.Summary.Should().Contain("11 indicators");
        FollowUpSchedule.For(inspection, Day("2026-01-01")).GeneralRules.Contains(rule).Should().Be(replaced);
    }
}
