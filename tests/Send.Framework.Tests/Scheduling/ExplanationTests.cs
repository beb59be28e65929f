using Send.Framework.Frameworks;
using Send.Framework.Inspections;
using Send.Framework.Scheduling;
using Send.Framework.Sources;
using Send.Framework.Tests.Frameworks;
using Send.Framework.Tests.Inspections;
using Send.Framework.Time;
using static Send.Framework.Tests.Time.Dates;

namespace Send.Framework.Tests.Scheduling;

/// <summary>The sentences that a council officer reads, whole.</summary>
public class ExplanationTests
{
    private const string Estimate =
        "The day the final report was received is not recorded; it is estimated as 4 November 2024, 8 working days before publication on "
        + "14 November 2024. In dated cases it was 4 to 8 working days before, so it may be any day from 4 November 2024 to 8 November 2024. If the report was received on a different day, these dates change accordingly.";

    private static readonly Inspection Rotherham = Sample.Full("area-send-2023", "typically-positive", "2024-10-04", published: "2024-11-14");

    [Fact]
    public void ExplainRuleAndAnchor_Rotherham_ArePartsOfTheWhole()
    {
        var full = Only(Rotherham, Activity.FullInspection);

        full.ExplainRule().Should().Be(
            "The next full inspection is expected within approximately 5 years of the day the final report was received. "
            + "That it is counted from receipt is inferred, not stated in any available source.");
        full.ExplainAnchor().Should().Be(Estimate);
        full.ToString().Should().Be("full-inspection: 2029-11-04 (not-due)");
    }

    [Fact]
    public void Explain_NoIntervalIsKnown_SaysSoAndFromWhichDay()
    {
        var estimated = Only(Rotherham, Activity.StrategicPlan);
        var stated = Only(Sample.Full("area-send-2023", "inconsistent", "2024-03-01", "2024-05-01"), Activity.StrategicPlan);

        estimated.ExplainRule().Should().Contain("No report states a deadline");
        estimated.Explain().Should().EndWith(" The day the final report was received is estimated as 4 November 2024.");
        stated.Explain().Should().EndWith(" The day the final report was received was 1 May 2024.");
        estimated.Summarise().Should().Be("no available source gives a date");
        estimated.ToString().Should().Be("strategic-plan: no date (unknown)");
    }

    // Suffolk, which received its report on 18 January 2024.
    [Fact]
    public void Explain_FirmDeadlineFromARecordedDay_IsTheLastDay()
    {
        var draft = Only(Sample.Full("area-send-2023", "systemic-failings", "2023-11-17", "2024-01-18", "2024-01-30"), Activity.PriorityActionPlanDraft);

        draft.Explain().Should().Contain("Counting 35 working days from 18 January 2024 gives 7 March 2024, the last day. "
            + "18 January 2024 is the day the final report was received, as recorded.");
        draft.ExplainAnchor().Should().Be("18 January 2024 is the day the final report was received, as recorded.");
        draft.ExplainRule().Should().Contain("The date has passed, and nothing recorded here shows whether it was done.");
        draft.Explain().Should().Contain("The date has passed, and nothing recorded here shows whether it was done.");
    }

    [Fact]
    public void Explain_WhatTheReportPrints_IsSaidInEveryForm()
    {
        var inspection = Sample.Graded("area-send-2023", "full", "systemic-failings")
            .WithDates(new(Day("2024-02-26"), Day("2024-03-01"), reportReceived: Day("2024-05-01")))
            .WithStated(new(FollowUpInterval.FromYears(2), FollowUpInterval.Parse("P1Y6M"), Activity.PriorityActionPlan)).Build();

        var full = Only(inspection, Activity.FullInspection);
        var monitoring = Only(inspection, Activity.MonitoringInspection);

        full.Summarise().Should().Be("approximately 2 years from receipt (1 May 2024), as the report prints");
        full.ExplainRule().Should().Contain("The report prints 2 years instead of 3 years. What the report prints is used.");
        monitoring.Summarise().Should().EndWith("18 months from receipt (1 May 2024)");
        monitoring.ExplainRule().Should().Contain("The report prints the same interval.");
        monitoring.Explain().Should().Contain("The report prints the same interval.");
    }

    [Fact]
    public void Summarise_OtherAnchors_NamesThem()
    {
        var accepted = ScheduleOptions.Default.WithDate(AnchorEvent.PlanAccepted, Day("2022-08-31"));
        var known = ScheduleOptions.Default.WithDate(AnchorEvent.FullReportReceived, Day("2023-09-05"));
        var monitoring = Sample.Graded("area-send-2025", "monitoring", "effective-action")
            .WithDates(new(Day("2025-09-15"), Day("2025-10-01"), reportReceived: Day("2025-11-07"), published: Day("2025-11-19"))).Build();

        Only(Sample.Full("local-area-send-2016", "required", "2021-10-01", "2021-11-09", "2021-11-17"), Activity.Revisit, accepted).Summarise()
            .Should().Be("usually 18 months from acceptance of the plan (31 August 2022)");
        Only(monitoring, Activity.FullInspection, known).Summarise()
            .Should().Be("approximately 3 years from receipt of the full report (5 September 2023)");
        Only(monitoring, Activity.FullInspection).Summarise()
            .Should().Be("approximately 3 years from receipt of the full report (not recorded)");
    }

    [Theory]
    [InlineData(Evidence.Inferred, "it is inferred (Somebody).")]
    [InlineData(Evidence.Secondary, "it is known from a secondary source (Somebody).")]
    public void Explain_WeakEvidence_SaysHowTheRuleIsKnown(Evidence evidence, string expected)
    {
        var rule = Definitions.Rule with { Source = new("A page", "Somebody", evidence) };

        Only(Failing(rule), Activity.FullInspection).ExplainRule().Should().Be(
            "Inspectors come back after about two years. This rule is not from the inspectorates' own guidance: " + expected);
    }

    [Fact]
    public void Explain_DoneOrStrong_SaysNoMoreThanThat()
    {
        var options = ScheduleOptions.Default.WithDone(Activity.FullInspection, Day("2026-06-01"));

        Only(Failing(Definitions.Rule), Activity.FullInspection).ExplainRule().Should().Be("Inspectors come back after about two years.");
        Only(Failing(Definitions.Rule), Activity.FullInspection, options).ExplainRule()
            .Should().Be("Inspectors come back after about two years. It was done on 1 June 2026.");
    }

    [Fact]
    public void OfRule_Shapes_AreSaidInTheirUnits()
    {
        var year = Definitions.Rule with { Interval = FollowUpInterval.FromMonths(12) };

        IntervalWords.OfRule(year with { Until = FollowUpInterval.FromMonths(18) }).Should().Be("12 to 18 months");
        IntervalWords.OfRule(year with { Until = FollowUpInterval.FromYears(2) }).Should().Be("12 months to 2 years");
        IntervalWords.OfRule(year with { Tolerance = FollowUpInterval.FromMonths(1) }).Should().Be("12 months, 1 month earlier or later");
        IntervalWords.OfRule(Again(FollowUpInterval.FromMonths(1), 1)).Should().Be("every month, at most 1 time");
        IntervalWords.OfRule(Again(FollowUpInterval.FromMonths(3), 2)).Should().Be("every 3 months, at most 2 times");
        IntervalWords.OfRule(Again(FollowUpInterval.FromMonths(3), null)).Should().Be("every 3 months");
    }

    private static FollowUpRule Again(FollowUpInterval every, int? atMost) =>
        Definitions.Rule with { Interval = null, Recurrence = new(every, atMost) };

    private static Inspection Failing(FollowUpRule rule) =>
        Definitions.Failing(rule, new(Day("2026-02-24"), Day("2026-02-25"), published: Day("2026-03-02")));

    private static FollowUp Only(Inspection inspection, Activity activity, ScheduleOptions? options = null) =>
        FollowUpSchedule.For(inspection, Day("2026-11-23"), options).FollowUps.Single(f => f.Activity == activity);
}
