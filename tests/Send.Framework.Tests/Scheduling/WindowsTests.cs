using Send.Framework.Frameworks;
using Send.Framework.Scheduling;
using Send.Framework.Tests.Inspections;
using Send.Framework.Time;
using static Send.Framework.Tests.Time.Dates;

namespace Send.Framework.Tests.Scheduling;

/// <summary>Windows at the ends of time and of terms. Expected days are read off a calendar.</summary>
public class WindowsTests
{
    private static readonly ScheduleOptions Options = ScheduleOptions.Default;

    [Theory]
    [InlineData("0000-01-01", "0001-01-01")]
    [InlineData("0000-12-31", "0001-12-31")]
    [InlineData("-0001-12-31", null)] // the year 0 has no terms, and no schedule
    public void Of_FirstYears_AreKnownFromTheYear1(string anchor, string? target) =>
        Windows.Of(FollowUpInterval.FromYears(1), Day(anchor), Options).Target.Should().Be(target is null ? null : Day(target));

    [Theory]
    [InlineData(IntervalPrecision.NotStated, "2026-09-01", null, "2026-12-31")]
    [InlineData(IntervalPrecision.Within, null, "2026-12-31", "2026-12-31")]
    [InlineData(IntervalPrecision.Usually, null, "2026-09-01", null)]
    public void Of_ATerm_IsTheWholeOfItOrUpToItsEnd(IntervalPrecision precision, string? earliest, string? target, string? latest)
    {
        var window = Windows.Of(FollowUpInterval.FromTerms(1).WithPrecision(precision), Day("2026-05-01"), Options);

        (Text(window.Earliest), Text(window.Target), Text(window.Latest)).Should().Be((earliest, target, latest));
    }

    [Theory]
    [InlineData("2026-05-01", "2026-06-01", "2026-12-31")] // one month, to the end of the next term
    [InlineData("0000-12-01", "0001-01-01", null)] // the term after one of the year 0 is none
    public void Range_UntilATerm_EndsWithIt(string anchor, string earliest, string? latest)
    {
        var window = Windows.Range(FollowUpInterval.FromMonths(1), FollowUpInterval.FromTerms(1), Day(anchor), Options);

        (Text(window.Earliest), Text(window.Latest)).Should().Be((latest is null ? null : earliest, latest));
    }

    [Theory]
    [InlineData("0000-01-01", "0001-01-01", "0001-07-01")]
    [InlineData("-0001-12-31", null, null)]
    public void Range_FirstYears_AreKnownFromTheYear1(string anchor, string? earliest, string? latest)
    {
        var window = Windows.Range(FollowUpInterval.FromMonths(12), FollowUpInterval.FromMonths(18), Day(anchor), Options);

        (Text(window.Earliest), Text(window.Latest)).Should().Be((earliest, latest));
    }

    [Theory]
    [InlineData("0000-07-01", "0001-01-01", "0002-01-01")]
    [InlineData("0000-06-30", null, null)] // half a year before is in the year 0
    public void Tolerant_FirstYears_AreKnownFromTheYear1(string anchor, string? earliest, string? latest)
    {
        var window = Windows.Tolerant(FollowUpInterval.FromYears(1), FollowUpInterval.FromMonths(6), Day(anchor), Options);

        (Text(window.Earliest), Text(window.Latest)).Should().Be((earliest, latest));
    }

    [Theory]
    [InlineData(IntervalPrecision.NotStated, "2026-05-01")]
    [InlineData(IntervalPrecision.By, "2026-05-01")]
    [InlineData(IntervalPrecision.Usually, "2026-08-31")] // to the end of the summer term
    public void LastDayOf_Target_IsItOrTheEndOfItsTerm(IntervalPrecision precision, string expected) =>
        Windows.LastDayOf(DueWindow.Around(Day("2026-05-01"), precision)).Should().Be(Day(expected));

    [Fact]
    public void LastDayOf_ALatestDay_IsIt()
    {
        var window = DueWindow.Around(Day("2026-05-01"), IntervalPrecision.Usually).WithLatest(Day("2026-09-30"));

        Windows.LastDayOf(window).Should().Be(Day("2026-09-30"));
        Windows.LastDayOf(DueWindow.Unknown).Should().BeNull();
    }

    [Fact]
    public void With_OneOption_ChangesItAndKeepsTheOthers()
    {
        var (first, second) = (WorkingDayCalendar.EnglandAndWales.With(), WorkingDayCalendar.EnglandAndWales.With());
        var options = Options.WithWorkingDays(first).WithSchoolDays(second).WithDone(Activity.FullInspection, Day("2026-05-01"));

        options.WorkingDays.Should().BeSameAs(first);
        options.SchoolDays.Should().BeSameAs(second);
        options.WithSchoolDays(first).SchoolDays.Should().BeSameAs(first);
        options.WithWorkingDays(second).WorkingDays.Should().BeSameAs(second);
        Options.WorkingDays.Should().BeSameAs(WorkingDayCalendar.EnglandAndWales);
    }

    [Fact]
    public void For_NoInspection_IsRefusedByName() =>
        ((Action)(() => FollowUpSchedule.For(null!, Day("2026-11-23")))).Should().Throw<ArgumentNullException>().WithParameterName("inspection");

    private static string? Text(LocalDate? day) => day?.ToString("uuuu-MM-dd", null);
}
