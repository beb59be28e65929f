using Send.Framework.Frameworks;
using Send.Framework.Inspections;
using Send.Framework.Scheduling;
using Send.Framework.Tests.Inspections;
using static Send.Framework.Tests.Time.Dates;

namespace Send.Framework.Tests.Scheduling;

public class FollowUpStateTests
{
    // Received 5 September 2023: draft by 24 October 2023, full inspection around 5 September 2026 (autumn term: 1 September to 31 December).
    private static readonly Inspection Oxfordshire = Sample.Full("area-send-2023", "systemic-failings", "2023-07-21", "2023-09-05", "2023-09-15");

    [Theory]
    [InlineData("2023-09-04", FollowUpState.NotDue)] // the clock has not started
    [InlineData("2023-09-05", FollowUpState.Due)]
    [InlineData("2023-10-24", FollowUpState.Due)] // the last day is included
    [InlineData("2023-10-25", FollowUpState.Overdue)]
    public void State_OfADeadline_RunsFromItsAnchorToItsLastDay(string asOf, FollowUpState expected) =>
        StateOf(Activity.PriorityActionPlanDraft, asOf).Should().Be(expected);

    // Suffolk, published on 30 January 2024: received 4 to 8 working days before (rulebook 12.2 C8), 18 to 24 January, so the draft is due 35 working
    // days later, from 7 March (the day of Suffolk's own notice) to 13 March.
    [Theory]
    [InlineData("2024-03-07", FollowUpState.Due, false)]
    [InlineData("2024-03-08", FollowUpState.Due, true)]
    [InlineData("2024-03-13", FollowUpState.Due, true)]
    [InlineData("2024-03-14", FollowUpState.Overdue, false)]
    public void State_OfADeadlineFromAnEstimatedReceipt_IsDueUntilTheLatestDayThatItMayBe(string asOf, FollowUpState expected, bool saysBoth)
    {
        var suffolk = Sample.Full("area-send-2023", "systemic-failings", "2023-11-17", null, "2024-01-30");

        var draft = FollowUpSchedule.For(suffolk, Day(asOf)).FollowUps.Single(f => f.Activity == Activity.PriorityActionPlanDraft);

        draft.State.Should().Be(expected);
        draft.Window.Latest.Should().Be(Day("2024-03-07"), "the safe day stays the one to work to");
        draft.Explain().Contains("it may be due as late as 13 March 2024").Should().Be(saysBoth);
    }

    [Theory]
    [InlineData("2026-08-31", FollowUpState.NotDue)]
    [InlineData("2026-09-01", FollowUpState.Due)] // the first day of the term that the date falls in
    [InlineData("2026-12-31", FollowUpState.Due)]
    [InlineData("2027-01-01", FollowUpState.Overdue)]
    public void State_OfASoftDate_IsGoodToItsTerm(string asOf, FollowUpState expected) =>
        StateOf(Activity.FullInspection, asOf).Should().Be(expected);

    // Monitoring inspections were paused from some time in 2024 to the summer term of 2025; this one was expected in spring 2025.
    [Theory]
    [InlineData("2024-12-31", FollowUpState.NotDue)]
    [InlineData("2025-01-01", FollowUpState.Suspended)]
    [InlineData("2025-03-31", FollowUpState.Suspended)]
    [InlineData("2025-04-01", FollowUpState.Overdue)]
    public void State_WhileTheProgrammeIsPaused_IsSuspended(string asOf, FollowUpState expected)
    {
        var monitoring = FollowUpSchedule.For(Oxfordshire, Day(asOf)).FollowUps.Single(f => f.Activity == Activity.MonitoringInspection);

        monitoring.State.Should().Be(expected);
        monitoring.Explain().Should().Contain("Monitoring inspections were paused", "whoever reads it should know why nobody came");
    }

    // Covid-19: 17 March 2020 to the end of March 2021. A statement accepted on 1 October 2018 was to be revisited around 1 April 2020.
    [Theory]
    [InlineData("2020-03-31", FollowUpState.NotDue)]
    [InlineData("2020-04-01", FollowUpState.Suspended)]
    [InlineData("2021-03-31", FollowUpState.Suspended)]
    [InlineData("2021-04-01", FollowUpState.Overdue)]
    public void State_OfARevisitDuringCovid_IsSuspended(string asOf, FollowUpState expected)
    {
        var inspection = Sample.Full("local-area-send-2016", "required", "2018-03-16", "2018-05-08", "2018-05-10");
        var options = ScheduleOptions.Default.WithDate(AnchorEvent.PlanAccepted, Day("2018-10-01"));

        FollowUpSchedule.For(inspection, Day(asOf), options).FollowUps.Single(f => f.Activity == Activity.Revisit).State.Should().Be(expected);
    }

    [Fact]
    public void State_BeforeThePause_SaysNothingOfIt() =>
        FollowUpSchedule.For(Oxfordshire, Day("2024-12-30")).FollowUps.Single(f => f.Activity == Activity.MonitoringInspection)
            .Explain().Should().NotContain("paused");

    [Theory]
    [InlineData("2023-10-23", FollowUpState.Due)] // not yet done on that day
    [InlineData("2023-10-24", FollowUpState.Done)]
    [InlineData("2026-11-23", FollowUpState.Done)]
    public void State_OfWhatWasDone_IsDoneFromThatDay(string asOf, FollowUpState expected)
    {
        var options = ScheduleOptions.Default.WithDone(Activity.PriorityActionPlanDraft, Day("2023-10-24"));

        var draft = FollowUpSchedule.For(Oxfordshire, Day(asOf), options).FollowUps[0];

        draft.State.Should().Be(expected);
        draft.Explain().Contains("It was done on 24 October 2023.").Should().Be(expected == FollowUpState.Done);
    }

    [Fact]
    public void ToCode_EveryState_IsThatOfTheContract()
    {
        // Design, section 5.
        Enum.GetValues<FollowUpState>().Skip(1).Select(s => s.ToCode()).Should().Equal(
            "not-due", "due", "overdue", "done", "suspended", "superseded", "unknown");
        Enum.GetValues<AnchorQuality>().Skip(1).Select(s => s.ToCode()).Should().Equal("stated", "estimated", "missing");
        FollowUpState.NotDue.ToWords().Should().Be("not due");
        ((Action)(() => FollowUpState.NotStated.ToCode())).Should().Throw<ArgumentOutOfRangeException>();
        ((Action)(() => AnchorQuality.NotStated.ToCode())).Should().Throw<ArgumentOutOfRangeException>();
    }

    private static FollowUpState StateOf(Activity activity, string asOf) =>
        FollowUpSchedule.For(Oxfordshire, Day(asOf)).FollowUps.Single(f => f.Activity == activity).State;
}
