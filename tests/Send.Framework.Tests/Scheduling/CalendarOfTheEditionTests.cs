using Send.Framework.Frameworks;
using Send.Framework.Inspections;
using Send.Framework.Scheduling;
using Send.Framework.Tests.Frameworks;
using Send.Framework.Time;
using static Send.Framework.Tests.Time.Dates;

namespace Send.Framework.Tests.Scheduling;

/// <summary>Working days are counted on the calendar of the edition's jurisdiction, unless the caller gives another.</summary>
public class CalendarOfTheEditionTests
{
    [Fact]
    public void WorkingDays_OfEveryEdition_AreThoseOfItsJurisdiction() =>
        FrameworkCatalogue.BuiltIn.Editions.Should().AllSatisfy(e => e.WorkingDays.Should().BeSameAs(e.Jurisdiction switch
        {
            "Scotland" => WorkingDayCalendar.Scotland,
            "Northern Ireland" => WorkingDayCalendar.NorthernIreland,
            "England" or "Wales" or "England and Wales" => WorkingDayCalendar.EnglandAndWales,
            _ => null,
        }));

    // From Friday 28 November 2025, 2 working days: Monday 1 December is St Andrew's Day in Scotland (GOV.UK's list), a working day elsewhere.
    // From Friday 11 July 2025: Monday 14 July is the Battle of the Boyne in Northern Ireland.
    [Theory]
    [InlineData("Scotland", "2025-11-28", "2025-12-03")]
    [InlineData("England", "2025-11-28", "2025-12-02")]
    [InlineData("Wales", "2025-11-28", "2025-12-02")]
    [InlineData("Northern Ireland", "2025-07-11", "2025-07-16")]
    [InlineData("Scotland", "2025-07-11", "2025-07-15")]
    public void For_DeadlineInWorkingDays_IsCountedWhereTheEditionHolds(string jurisdiction, string received, string due)
    {
        var inspection = Visit(jurisdiction, received);

        Target(inspection, null).Should().Be(Day(due));
        Target(inspection, ScheduleOptions.Default.WithDone(Activity.Revisit, Day("2030-01-01"))).Should().Be(Day(due), "other options change no calendar");
    }

    [Fact]
    public void For_CalendarOfTheCaller_IsUsedInstead() =>
        Target(Visit("Scotland", "2025-11-28"), ScheduleOptions.Default.WithWorkingDays(WorkingDayCalendar.EnglandAndWales)).Should().Be(Day("2025-12-02"));

    private static LocalDate? Target(Inspection inspection, ScheduleOptions? options) =>
        FollowUpSchedule.For(inspection, Day("2025-12-31"), options).FollowUps.Single().Window.Target;

    private static Inspection Visit(string jurisdiction, string received)
    {
        var rule = Definitions.Rule with
        {
            Interval = FollowUpInterval.Of(2, IntervalUnit.WorkingDays, IntervalPrecision.Within),
            Anchors = [AnchorEvent.ReportReceived],
        };
        var framework = Definitions.Make(
            Definitions.Valid with { Jurisdiction = jurisdiction, Kinds = [Definitions.Kind with { FollowUpRules = [rule] }] });
        return Definitions.Failing(framework, new(Day(received).PlusDays(-30), Day(received).PlusDays(-26), null, Day(received))).Build();
    }
}
