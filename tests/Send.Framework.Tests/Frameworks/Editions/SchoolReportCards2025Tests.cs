using Send.Framework.Frameworks;
using Send.Framework.Judgements;
using Send.Framework.Scheduling;
using Send.Framework.Sources;
using Send.Framework.Time;
using static Send.Framework.Tests.Frameworks.Editions.EditionTable;
using static Send.Framework.Tests.Time.Dates;

namespace Send.Framework.Tests.Frameworks.Editions;

/// <summary>The fact sheet on other frameworks, 2.3.</summary>
public class SchoolReportCards2025Tests
{
    private const string Id = "school-report-cards-2025";

    [Fact]
    public void Life_StartsOnTheTenthOfNovember() => Life(Id, "state-funded-school").Should().Be("2025-11-10 to -");

    [Fact]
    public void Grades_AreFivePointsStrongestFirst_AndTheNamesOfTheConsultationAreRejected()
    {
        Grades(Id, "full", "inclusion").Should().Be("exceptional, strong-standard, expected-standard, needs-attention, urgent-improvement");
        Edition(Id).GetKind("full").Questions[0].Scale.Grades.SelectMany(g => g.RejectedAliases)
            .Should().Equal("Exemplary", "Strong", "Secure", "Attention needed", "Causing concern");
        Edition(Id).GetKind("full").Questions[0].Scale.Grades.SelectMany(g => g.Aliases).Should().BeEmpty();
    }

    [Fact]
    public void Questions_AreTheAreas_AndThereIsNoOverall() => Questions(Id, "full").Should().Equal(
        "inclusion", "curriculum-and-teaching", "achievement", "attendance-and-behaviour", "personal-development-and-well-being",
        "leadership-and-governance", "early-years?", "post-16-provision?", "safeguarding");

    [Fact]
    public void FollowUps_AreThoseOfTheFactSheet() => FollowUps(Id, "full").Should().Equal(
        "any/report: approximately 30 school days from ended; usual; secondary",
        "special-measures+requires-significant-improvement/monitoring: every usually 1 term, at most ? from published; usual; secondary",
        "needs-attention/monitoring-programme: every usually 1 term, at most ? from published; usual; secondary",
        "any/next-full: - from -; usual; secondary");

    // Special measures: leadership urgent and another area urgent or safeguarding not met. Significant improvement: one of these alone.
    [Theory]
    [InlineData("urgent-improvement", "urgent-improvement", "met", "special-measures")]
    [InlineData("urgent-improvement", "expected-standard", "not-met", "special-measures")]
    [InlineData("urgent-improvement", "expected-standard", "met", "requires-significant-improvement")]
    [InlineData("expected-standard", "urgent-improvement", "met", "requires-significant-improvement")]
    [InlineData("expected-standard", "urgent-improvement", "not-met", "requires-significant-improvement")]
    [InlineData("exceptional", "expected-standard", "not-met", "requires-significant-improvement")]
    [InlineData("needs-attention", "needs-attention", "met", null)]
    public void Category_FollowsFromTheGrades(string leadership, string achievement, string safeguarding, string? expected)
    {
        var inspection = Inspect(
            Id, "full", "2026-02-25", "state-funded-school", ("inclusion", "expected-standard"), ("curriculum-and-teaching", "expected-standard"),
            ("achievement", achievement), ("attendance-and-behaviour", "strong-standard"), ("personal-development-and-well-being", "strong-standard"),
            ("leadership-and-governance", leadership), ("safeguarding", safeguarding));

        (inspection.Category?.Code).Should().Be(expected);
        FollowUpSchedule.For(inspection, Day("2026-05-01")).FollowUps.Any(f => f.Rule.Name == "monitoring")
            .Should().Be(expected is not null, "a school without sixth form and early years is not left in doubt");
    }

    // Rulebook 12.3 N3: typically a monitoring inspection a term, by a teaching union.
    [Fact]
    public void NeedsAttention_InOneArea_StartsATermlyProgramme()
    {
        var programme = FollowUpSchedule.For(Inspect(Id, "full", "2026-02-25", "state-funded-school", ("inclusion", "needs-attention")), Day("2026-05-01"))
            .FollowUps.Should().ContainSingle(f => f.Rule.Name == "monitoring-programme").Which;

        programme.Rule.Recurrence!.Every.Should().Be(FollowUpInterval.Of(1, IntervalUnit.Terms, IntervalPrecision.Usually));
        (programme.Source.Publisher, programme.Source.Evidence).Should().Be(("National Education Union", Evidence.Secondary));
    }

    // N3: the clock starts the day after the last day of the visit, which closed the question R4. N4: the second version is unread.
    [Fact]
    public void OpenQuestions_AreThoseThatAreLeft() =>
        Edition(Id).OpenQuestions.Select(q => q.Code).Should().Equal("R1", "R2", "R3", "R5", "V2");

    // The golden vector: 25 February 2026, a fortnight of Easter holidays from 30 March, 22 April 2026. Bank holidays fall in the break.
    [Fact]
    public void Report_After30SchoolDays_IsExpectedOnThe22ndOfApril()
    {
        var options = ScheduleOptions.Default.WithSchoolDays(
            WorkingDayCalendar.EnglandAndWales.WithClosure(new DateInterval(Day("2026-03-30"), Day("2026-04-10")), "Easter break"));
        var inspection = Inspect(Id, "full", "2026-02-25", "state-funded-school");

        FollowUpSchedule.For(inspection, Day("2026-03-01"), options).FollowUps.Single(f => f.Rule.Name == "report").Window.Target
            .Should().Be(Day("2026-04-22"));
        FollowUpSchedule.For(inspection, Day("2026-03-01")).FollowUps.Single(f => f.Rule.Name == "report").Window.IsKnown
            .Should().BeFalse("nobody knows the school's holidays");
    }

    // Ofsted's new grades cannot be compared with its old ones.
    [Fact]
    public void Compare_WithTheFrameworkBefore_IsRefused() =>
        GradeComparison.Between(
            Grade(Id, "full", "achievement", "strong-standard"), Grade("education-inspection-2019", "graded", "quality-of-education", "good"))
            .Order.Should().Be(GradeOrder.NotComparable);

    [Theory]
    [InlineData("2025-11-09", "state-funded-school", "education-inspection-2019")]
    [InlineData("2025-11-10", "state-funded-school", "school-report-cards-2025")]
    [InlineData("2025-11-10", "further-education-and-skills", "further-education-2025")]
    [InlineData("2025-11-09", "early-years", "education-inspection-2019")]
    [InlineData("2025-11-10", "early-years", "early-years-2025")]
    [InlineData("2025-12-31", "independent-school", "education-inspection-2019")]
    [InlineData("2026-01-01", "independent-school", "independent-schools-2026")]
    public void TryFindInForce_ByRemit_GivesTheEditionOfTheDay(string day, string remit, string expected)
    {
        FrameworkCatalogue.BuiltIn.TryGetInForce(Day(day), "education-inspection", out var edition, remit).Should().BeTrue();
        edition!.Id.Should().Be(expected);
    }
}
