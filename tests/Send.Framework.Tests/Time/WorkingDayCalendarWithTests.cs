using Send.Framework.Time;
using static Send.Framework.Tests.Time.Dates;

namespace Send.Framework.Tests.Time;

public class WorkingDayCalendarWithTests
{
    private static readonly WorkingDayCalendar Calendar = WorkingDayCalendar.EnglandAndWales;

    [Fact]
    public void WithClosure_EasterBreak_GivesThirtySchoolDays()
    {
        // A school report due in 30 school days from 25 February 2026, with an Easter break from 30 March to 10 April.
        var schoolDays = Calendar.WithClosure(new DateInterval(Day("2026-03-30"), Day("2026-04-10")), "Easter break");

        schoolDays.AddWorkingDays(Day("2026-02-25"), 30).Should().Be(Day("2026-04-22"));
        schoolDays.IsWorkingDay(Day("2026-03-30")).Should().BeFalse("the first day of the span is included");
        schoolDays.IsWorkingDay(Day("2026-04-10")).Should().BeFalse("the last day of the span is included");
        schoolDays.IsWorkingDay(Day("2026-03-27")).Should().BeTrue();
        schoolDays.IsWorkingDay(Day("2026-04-13")).Should().BeTrue();
    }

    [Fact]
    public void WithClosure_SpanOverWeekendAndBankHolidays_ListsOnlyDaysThatWereWorked()
    {
        var schoolDays = Calendar.WithClosure(new DateInterval(Day("2026-03-30"), Day("2026-04-10")), "Easter break");

        // Ten weekdays less Good Friday and Easter Monday, which keep their names.
        schoolDays.HolidaysIn(2026).Count(h => h.Kind == HolidayKind.Closure).Should().Be(8);
        schoolDays.TryGetHoliday(Day("2026-04-03"), out var friday).Should().BeTrue();
        friday!.Name.Should().Be("Good Friday");
        schoolDays.TryGetHoliday(Day("2026-04-02"), out var thursday).Should().BeTrue();
        thursday.Should().Be(new Holiday(Day("2026-04-02"), "Easter break", HolidayKind.Closure));
        schoolDays.TryGetHoliday(Day("2026-04-04"), out _).Should().BeFalse("it is an ordinary Saturday");
        schoolDays.HolidaysIn(2026).Select(h => h.Date).Should().BeInAscendingOrder();
    }

    [Fact]
    public void With_NewProclaimedDay_IsNotWorkedThereAndStillWorkedInTheSharedCalendar()
    {
        var day = Day("2030-06-07");

        var changed = Calendar.With(new Holiday(day, "A day yet to be proclaimed", HolidayKind.Proclaimed));

        changed.IsWorkingDay(day).Should().BeFalse();
        changed.HolidaysIn(2030).Should().HaveCount(9);
        Calendar.IsWorkingDay(day).Should().BeTrue();
        Calendar.HolidaysIn(2030).Should().HaveCount(8);
        WorkingDayCalendar.EnglandAndWales.Should().BeSameAs(Calendar);
    }

    [Fact]
    public void With_DayThatIsAHolidayAlready_KeepsTheOneItHas()
    {
        var changed = Calendar.With(
            new Holiday(Day("2026-12-25"), "Shut", HolidayKind.Closure),
            new Holiday(Day("2026-12-29"), "First", HolidayKind.Closure),
            new Holiday(Day("2026-12-29"), "Second", HolidayKind.Closure));

        changed.HolidaysIn(2026).Where(h => h.Date.Month == 12).Select(h => h.Name)
            .Should().Equal("Christmas Day", "Boxing Day", "First");
    }

    [Fact]
    public void With_Saturday_IsListedAndChangesNoCount()
    {
        var saturday = Day("2026-06-13");

        var changed = Calendar.With(new Holiday(saturday, "Fete", HolidayKind.Closure));

        changed.TryGetHoliday(saturday, out var found).Should().BeTrue();
        found!.Name.Should().Be("Fete");
        changed.CountWorkingDays(Day("2026-01-01"), Day("2026-12-31"))
            .Should().Be(Calendar.CountWorkingDays(Day("2026-01-01"), Day("2026-12-31")));
    }

    [Fact]
    public void With_Twice_KeepsBothClosures()
    {
        var changed = Calendar
            .WithClosure(new DateInterval(Day("2026-10-26"), Day("2026-10-30")), "Half term")
            .With(new Holiday(Day("2026-11-02"), "Training day", HolidayKind.Closure));

        changed.AddWorkingDays(Day("2026-10-23"), 1).Should().Be(Day("2026-11-03"));
    }

    [Fact]
    public void With_Misuse_Throws()
    {
        var span = new DateInterval(Day("2026-10-26"), Day("2026-10-30"));
        ((Action)(() => Calendar.With((IEnumerable<Holiday>)null!))).Should().Throw<ArgumentNullException>();
        ((Action)(() => Calendar.With((Holiday)null!))).Should().Throw<ArgumentNullException>();
        ((Action)(() => Calendar.WithClosure(null!, "Half term"))).Should().Throw<ArgumentNullException>();
        ((Action)(() => Calendar.WithClosure(span, " "))).Should().Throw<ArgumentException>().WithParameterName("name");
        ((Action)(() => Calendar.WithClosure(new DateInterval(Day("2100-12-31"), Day("2101-01-01")), "Late")))
            .Should().Throw<ArgumentOutOfRangeException>().WithMessage("*2101-01-01*2000-01-01 to 2100-12-31*");
    }
}
