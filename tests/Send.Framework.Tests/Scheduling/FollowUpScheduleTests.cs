using Send.Framework.Frameworks;
using Send.Framework.Inspections;
using Send.Framework.Scheduling;
using Send.Framework.Tests.Frameworks;
using Send.Framework.Tests.Inspections;
using Send.Framework.Time;
using static Send.Framework.Tests.Time.Dates;

namespace Send.Framework.Tests.Scheduling;

public class FollowUpScheduleTests
{
    private static readonly LocalDate Now = Day("2026-11-23");

    // Design, section 1: Rotherham, published 14 November 2024, outcome 1.
    [Fact]
    public void For_Rotherham_ExpectsTheNextFullInspectionAroundAutumn2029()
    {
        var schedule = FollowUpSchedule.For(Sample.Full("area-send-2023", "typically-positive", "2024-10-04", published: "2024-11-14"), Now);

        var full = schedule.FollowUps.Single(f => f.Activity == Activity.FullInspection);
        (full.Anchor.Event, full.Anchor.Date, full.Anchor.Quality, full.Anchor.EstimatedFrom)
            .Should().Be((AnchorEvent.ReportReceived, Day("2024-11-04"), AnchorQuality.Estimated, Day("2024-11-14")));
        full.Window.ToString().Should().Be("target 2029-11-04, approximately (autumn 2029)");
        (full.State, full.Basis, full.ReportDiffers).Should().Be((FollowUpState.NotDue, WindowBasis.Rule, false));
        full.Rule.Id.Should().Be("area-send-2023/full/typically-positive/next-full");
        full.Summarise().Should().Be("approximately 5 years from receipt (estimated, 4 November 2024)");
        full.Explain().Should().Be(
            "The next full inspection is expected within approximately 5 years of the day the final report was received. Counting 5 years from "
            + "4 November 2024 gives 4 November 2029, in the autumn term of 2029. The day the final report was received is not recorded; it is "
            + "estimated as 4 November 2024, 8 working days before publication on 14 November 2024. In dated cases it was 4 to 8 working days before, so it "
            + "may be any day from 4 November 2024 to 8 November 2024. If the report was received on a different day, these dates change accordingly. That it is counted from receipt is inferred, not stated in any available source.");

        var plan = schedule.FollowUps.Single(f => f.Activity == Activity.StrategicPlan);
        (plan.State, plan.Window, plan.Basis).Should().Be((FollowUpState.Unknown, DueWindow.Unknown, WindowBasis.Unknown));
        plan.Explain().Should().Contain("No report states a deadline");
        schedule.FollowUps.Should().HaveCount(2);
    }

    // Rulebook 4.2: dated cases. Receipt is counted back from them; where only publication is known it comes out by the estimate.
    [Theory]
    [InlineData("Suffolk", "area-send-2023", "2023-11-17", null, "2024-01-30", "2024-01-18", "2024-03-07", "2024-04-29")]
    [InlineData("Oxfordshire", "area-send-2023", "2023-07-21", null, "2023-09-15", "2023-09-05", "2023-10-24", "2023-12-12")]
    [InlineData("Oxfordshire, receipt recorded", "area-send-2023", "2023-07-21", "2023-09-05", "2023-09-15", "2023-09-05", "2023-10-24", "2023-12-12")]
    [InlineData("Bexley", "area-send-2023", "2023-11-24", null, "2024-02-23", "2024-02-13", "2024-04-04", "2024-05-24")] // signed off on the 43rd, 16 April
    public void For_OutcomeThree_CountsPlansFromReceipt(
        string area, string edition, string ended, string? received, string published, string receipt, string draft, string plan)
    {
        var schedule = FollowUpSchedule.For(Sample.Full(edition, "systemic-failings", ended, received, published), Now);

        Targets(schedule, Activity.PriorityActionPlanDraft, Activity.PriorityActionPlan).Should().Equal([Day(draft), Day(plan)], area);
        schedule.FollowUps.Should().OnlyContain(f => f.Anchor.Date == Day(receipt));
        schedule.FollowUps.Should().OnlyContain(f => f.Anchor.Quality == (received == null ? AnchorQuality.Estimated : AnchorQuality.Stated));
        schedule.FollowUps[0].Window.Latest.Should().Be(Day(draft), "35 working days are a limit");
        schedule.FollowUps.Select(f => f.Activity.Code).Should().Equal(
            "priority-action-plan-draft", "priority-action-plan", "monitoring-inspection", "full-inspection");
    }

    // Rulebook, end of section 10: targets counted from publication, here given as the day of receipt.
    [Theory]
    [InlineData("Derbyshire", "2024-11-14", "2026-05-14", null)]
    [InlineData("Lancashire", "2025-02-12", "2026-08-12", null)]
    [InlineData("Bracknell Forest", "2025-04-01", "2026-10-01", null)]
    [InlineData("Wirral", "2025-04-16", "2026-10-16", null)]
    [InlineData("Sheffield", "2025-06-24", "2026-12-24", null)]
    [InlineData("Torbay", "2025-06-25", "2026-12-25", null)]
    [InlineData("Redbridge", "2025-06-30", "2026-12-30", null)]
    [InlineData("Tameside", "2025-07-03", "2027-01-03", null)]
    [InlineData("Slough", "2025-11-06", "2027-05-06", null)]
    [InlineData("Warrington", "2023-05-05", null, "2026-05-05")]
    [InlineData("Nottinghamshire", "2023-05-16", null, "2026-05-16")]
    [InlineData("Southend-on-Sea", "2023-06-09", null, "2026-06-09")]
    [InlineData("Gateshead", "2023-07-24", null, "2026-07-24")]
    [InlineData("Enfield", "2023-08-02", null, "2026-08-02")]
    [InlineData("Plymouth", "2023-08-22", null, "2026-08-22")]
    [InlineData("Oldham", "2023-08-29", null, "2026-08-29")]
    [InlineData("Sandwell", "2023-09-12", null, "2026-09-12")]
    [InlineData("Oxfordshire", "2023-09-15", null, "2026-09-15")]
    [InlineData("Hertfordshire", "2023-11-10", null, "2026-11-10")]
    [InlineData("Surrey", "2023-11-24", null, "2026-11-24")]
    [InlineData("Trafford", "2023-12-22", null, "2026-12-22")]
    [InlineData("West Sussex, a leap day", "2024-02-29", "2025-08-29", "2027-02-28")] // rulebook 5.7
    public void For_ReceiptGiven_GivesTheIllustrativeTargets(string area, string received, string? monitoring, string? full)
    {
        var schedule = FollowUpSchedule.For(Sample.Full("area-send-2023", "systemic-failings", "2023-03-03", received), Now);

        var expected = new[] { (Activity.MonitoringInspection, monitoring), (Activity.FullInspection, full) }.Where(e => e.Item2 is not null);
        expected.Should().AllSatisfy(e => Targets(schedule, e.Item1).Should().Equal([Day(e.Item2!)], area));
    }

    // Rulebook 4.2: Slough, received 9 November 2021; Cheshire East, received 8 May 2018.
    [Theory]
    [InlineData("2021-10-01", "2021-11-09", "2021-11-17", "2022-02-18")]
    [InlineData("2018-03-16", "2018-05-08", "2018-05-10", "2018-08-15")]
    public void For_WrittenStatement_IsDue70WorkingDaysAfterReceipt(string ended, string received, string published, string due)
    {
        var schedule = FollowUpSchedule.For(Sample.Full("local-area-send-2016", "required", ended, received, published), Now);

        Targets(schedule, Activity.WrittenStatementOfAction).Should().Equal([Day(due)]);
        schedule.FollowUps[0].Force.Should().Be(Force.Statutory);
    }

    [Fact]
    public void For_Revisit_NeedsTheDayTheStatementWasAccepted()
    {
        var inspection = Sample.Full("local-area-send-2016", "required", "2021-10-01", "2021-11-09", "2021-11-17");

        var without = Only(inspection, Activity.Revisit);
        var with = Only(inspection, Activity.Revisit, options: ScheduleOptions.Default.WithDate(AnchorEvent.PlanAccepted, Day("2022-08-31")));

        (without.Window.Target, without.Anchor.Quality, without.State).Should().Be((null, AnchorQuality.Missing, FollowUpState.Unknown));
        without.Explain().Should().Contain("the day the statement or plan was accepted as fit for purpose is not recorded.")
            .And.Contain("The visit ended on 1 October 2021, so 18 months cannot be over before 1 April 2023.");
        with.Window.ToString().Should().Be("target 2024-02-29, usually (spring 2024)", "February 2024 has no 31st");
        with.Anchor.Quality.Should().Be(AnchorQuality.Stated);
    }

    [Fact]
    public void For_StatementNotRequired_IsFollowedByNothingAndSaysSo()
    {
        var schedule = FollowUpSchedule.For(Sample.Graded("local-area-send-2016", "full", "not-required").Build(), Now);

        schedule.FollowUps.Should().BeEmpty();
        schedule.NothingFollows!.Name.Should().Be("one-inspection");
        schedule.GeneralRules.Select(r => r.Name).Should().Equal("publish-report");
    }

    [Fact]
    public void For_UnpublishedReport_GivesPartialWindowsWithTheReason()
    {
        var schedule = FollowUpSchedule.For(Sample.Full("area-send-2025", "systemic-failings", "2026-10-30"), Now);

        schedule.FollowUps.Where(f => f.Activity != Activity.PriorityActionPlanDraft).Should().HaveCount(3).And.AllSatisfy(f =>
        {
            (f.Window.Target, f.Window.Latest, f.State, f.Anchor.Quality).Should().Be((null, null, FollowUpState.Unknown, AnchorQuality.Missing));
            f.Explain().Should().Contain(
                "No date can be given: the day the final report was received is not recorded, and neither is publication, which it could be "
                + "estimated from. The visit ended on 30 October 2026, so");
        });
        schedule.FollowUps.Single(f => f.Activity == Activity.FullInspection).Window.Earliest.Should().Be(Day("2029-10-30"));
        schedule.FollowUps.Single(f => f.Activity == Activity.PriorityActionPlan).Window.Earliest.Should().BeNull("a deadline may be met long before it");
    }

    // Rulebook 12.2 C2: no source gives a day for the draft since June 2025, whatever is known of the report.
    [Theory]
    [InlineData(null)]
    [InlineData("2026-06-08")]
    public void For_DraftPlanOf2025_HasNoDateAndSaysWhy(string? received)
    {
        var draft = Only(Sample.Full("area-send-2025", "systemic-failings", "2026-04-24", received), Activity.PriorityActionPlanDraft);

        (draft.Interval, draft.Basis, draft.State, draft.Window.IsKnown).Should().Be((null, WindowBasis.Unknown, FollowUpState.Unknown, false));
        draft.Explain().Should().Contain("No available source gives a date under the text of June and July 2025")
            .And.Contain("asked for a draft to be sent to Ofsted and the CQC within 35 working days");
    }

    [Fact]
    public void For_PrintedIntervals_OverrideTheRuleAndTheDifferenceIsReported()
    {
        var inspection = Sample.Graded("area-send-2023", "full", "systemic-failings")
            .WithDates(new(Day("2024-02-26"), Day("2024-03-01"), reportReceived: Day("2024-05-01")))
            .WithStated(new(FollowUpInterval.FromYears(2), FollowUpInterval.Parse("P1Y6M"), Activity.PriorityActionPlan)).Build();
        var schedule = FollowUpSchedule.For(inspection, Now);

        var full = schedule.FollowUps.Single(f => f.Activity == Activity.FullInspection);
        (full.Window.Target, full.Basis, full.ReportDiffers).Should().Be((Day("2026-05-01"), WindowBasis.Report, true));
        full.Window.Precision.Should().Be(IntervalPrecision.Approximately, "the report's word for it is not recorded, so the rule's stands");
        full.Explain().Should().Contain("The report prints 2 years instead of 3 years. What the report prints is used.");
        var monitoring = schedule.FollowUps.Single(f => f.Activity == Activity.MonitoringInspection);
        (monitoring.Window.Target, monitoring.Basis, monitoring.ReportDiffers).Should().Be((Day("2025-11-01"), WindowBasis.RuleAndReport, false));
        schedule.UnexpectedResponse.Should().BeNull("the rule asks for it");
    }

    [Fact]
    public void For_PrintedFollowUpWithoutARule_IsKept()
    {
        var inspection = Sample.Graded("area-send-2023", "full", "inconsistent").WithStated(new(null, FollowUpInterval.FromMonths(12))).Build();

        var monitoring = Only(inspection, Activity.MonitoringInspection);

        monitoring.Rule.Id.Should().Be("area-send-2023/full/printed/monitoring-inspection");
        (monitoring.Basis, monitoring.ReportDiffers, monitoring.Source.Evidence).Should().Be((WindowBasis.Report, false, Send.Framework.Sources.Evidence.Primary));
        monitoring.Explain().Should().StartWith("The report announces a monitoring inspection, which the edition has no rule for. The report prints 12 months.");
    }

    // Rulebook Q10: the printed statement of the latest report wins and is counted from that report.
    [Fact]
    public void For_MonitoringInspection_CountsFromTheEarlierReportUnlessItPrintsAnInterval()
    {
        InspectionDates dates = new(Day("2025-09-15"), Day("2025-10-01"), reportReceived: Day("2025-11-07"), published: Day("2025-11-19"));
        var effective = Sample.Graded("area-send-2025", "monitoring", "effective-action").WithDates(dates);
        var (silent, printed) = (effective.Build(), effective.WithStated(new(FollowUpInterval.FromYears(2))).Build());
        var known = ScheduleOptions.Default.WithDate(AnchorEvent.FullReportReceived, Day("2023-09-05"));

        var unknown = Only(silent, Activity.FullInspection);
        (unknown.Window, unknown.Anchor.Event).Should().Be((DueWindow.Unknown.WithPrecision(IntervalPrecision.Approximately), AnchorEvent.FullReportReceived));
        unknown.Explain().Should().NotContain("cannot be over", "the earlier report was received before this visit, so the visit bounds nothing");
        Only(silent, Activity.FullInspection, options: known).Window.Target.Should().Be(Day("2026-09-05"));
        var later = Only(printed, Activity.FullInspection, options: known);
        (later.Window.Target, later.Anchor.Event, later.ReportDiffers).Should().Be((Day("2027-11-07"), AnchorEvent.ReportReceived, true));
        Only(effective.WithOutcome("not-effective-action").Build(), Activity.FullInspection).Basis.Should().Be(WindowBasis.Unknown);
    }

    [Fact]
    public void For_StrategicPlan_TakesAConfiguredIntervalAndNoRuleIsReplaced()
    {
        var inspection = Sample.Full("area-send-2023", "inconsistent", "2024-03-01", "2024-05-01");
        var options = ScheduleOptions.Default
            .WithInterval("area-send-2023/full/inconsistent/strategic-plan", FollowUpInterval.Of(30, IntervalUnit.WorkingDays, IntervalPrecision.Within))
            .WithInterval("area-send-2023/full/inconsistent/next-full", FollowUpInterval.FromYears(9));

        var plan = Only(inspection, Activity.StrategicPlan, options: options);
        // 30 working days after Wednesday 1 May 2024, without 6 and 27 May.
        (plan.Window.Latest, plan.Basis).Should().Be((Day("2024-06-14"), WindowBasis.Configured));
        plan.Explain().Should().Contain("The edition does not set the interval. The one used here was configured.");
        Only(inspection, Activity.FullInspection, options: options).Window.Target.Should().Be(Day("2027-05-01"));
    }

    [Fact]
    public void For_SchoolDaysWithoutACalendar_SaysWhatIsMissing()
    {
        // St Matthew's: 30 school days from 25 February 2026 over the Easter break of 30 March to 10 April (other-frameworks 2.3).
        var inspection = Definitions.Failing(
            Definitions.Rule with { Interval = FollowUpInterval.Of(30, IntervalUnit.SchoolDays, IntervalPrecision.Within) },
            new(Day("2026-02-24"), Day("2026-02-25"), published: Day("2026-02-25")));
        var school = WorkingDayCalendar.EnglandAndWales.With(
            Enumerable.Range(0, 12).Select(d => new Holiday(Day("2026-03-30").PlusDays(d), "Easter break", HolidayKind.Closure)));

        var without = Only(inspection, Activity.FullInspection);
        (without.Window.Target, without.State).Should().Be((null, FollowUpState.Unknown));
        without.Explain().Should().EndWith("It is counted in school days, and no calendar of school days was given.");
        Only(inspection, Activity.FullInspection, options: ScheduleOptions.Default.WithSchoolDays(school)).Window.Target.Should().Be(Day("2026-04-22"));
    }

    [Theory]
    [InlineData("2100-12-10", "2100-12-20", "It is outside the years that the calendar covers.")]
    [InlineData("2100-12-24", "2100-12-31", "It is outside the years that the calendar covers.")]
    public void For_DatesAtTheEdgeOfTheCalendar_SaySoAndDoNotThrow(string ended, string published, string reason)
    {
        var plan = Only(Sample.Full("area-send-2025", "systemic-failings", ended, null, published), Activity.PriorityActionPlan);

        plan.Window.Target.Should().BeNull();
        plan.Explain().Should().Contain(reason);
    }

    // Wirral: published on 16 April 2025, a draft due on 4 June 2025 (35 working days from 10 April, the latest day of the range). The 8 working days
    // before publication are over on 4 April; 35 from there end on 29 May. Bank holidays: 18 and 21 April, 5 and 26 May.
    [Fact]
    public void For_ReceiptEstimatedWithARange_GivesTheDaysBetweenWhichTheTargetLies()
    {
        var draft = Only(Sample.Full("area-send-2023", "systemic-failings", "2025-02-14", null, "2025-04-16"), Activity.PriorityActionPlanDraft);

        (draft.Anchor.Date, draft.Anchor.Earliest, draft.Anchor.Latest).Should().Be((Day("2025-04-04"), Day("2025-04-04"), Day("2025-04-10")));
        (draft.Window.Latest, draft.EarliestTarget, draft.LatestTarget).Should().Be((Day("2025-05-29"), Day("2025-05-29"), Day("2025-06-04")));
        draft.Explain().Should().Contain("gives 29 May 2025, the last day; it may be 29 May 2025 to 4 June 2025, because the day of receipt is an estimate.")
            .And.Contain("In dated cases it was 4 to 8 working days before, so it may be any day from 4 April 2025 to 10 April 2025.");
    }

    [Fact]
    public void For_ReceiptRecorded_HasNoRange()
    {
        var draft = Only(Sample.Full("area-send-2023", "systemic-failings", "2025-02-14", "2025-04-10", "2025-04-16"), Activity.PriorityActionPlanDraft);

        draft.Window.Latest.Should().Be(Day("2025-06-04"));
        (draft.Anchor.Earliest, draft.Anchor.Latest, draft.EarliestTarget, draft.LatestTarget).Should().Be((null, null, null, null));
    }

    private static IEnumerable<LocalDate?> Targets(FollowUpSchedule schedule, params Activity[] activities) =>
        activities.Select(a => schedule.FollowUps.Single(f => f.Activity == a).Window.Target);

    private static FollowUp Only(Inspection inspection, Activity activity, string asOf = "2026-11-23", ScheduleOptions? options = null) =>
        FollowUpSchedule.For(inspection, Day(asOf), options).FollowUps.Single(f => f.Activity == activity);
}
