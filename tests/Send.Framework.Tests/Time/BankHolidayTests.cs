using Send.Framework.Time;
using static Send.Framework.Tests.Time.Dates;

namespace Send.Framework.Tests.Time;

public class BankHolidayTests
{
    private static readonly WorkingDayCalendar Calendar = WorkingDayCalendar.EnglandAndWales;

    // One of GOV.UK's "Substitute day" notes is the spring bank holiday of 2012, which was moved by proclamation.
    private static readonly LocalDate MovedButNotedAsSubstitute = new(2012, 6, 4);

    [Fact]
    public void HolidaysIn_2012To2028_AreGovUksListToTheDayAndTheTitle()
    {
        var published = Published();

        var ours = Enumerable.Range(2012, 17).SelectMany(year => Calendar.HolidaysIn(year)).Select(h => (h.Date, h.Name));

        published.Should().HaveCount(140);
        ours.Should().Equal(published.Select(p => (p.Date, p.Title)));
    }

    /// <summary>The computation itself: the calendar asks it once, and keeps what it said.</summary>
    [Fact]
    public void In_2012To2028_IsGovUksListWithItsSubstitutesAndProclamations()
    {
        var published = Published();
        LocalDate[] proclaimed =
        [
            Day("2012-06-04"), Day("2012-06-05"), Day("2020-05-08"), Day("2022-06-02"), Day("2022-06-03"), Day("2022-09-19"), Day("2023-05-08"),
        ];

        var ours = Enumerable.Range(2012, 17).SelectMany(year => BankHolidays.In(year)).ToList();

        ours.Select(h => (h.Date, h.Name)).Should().Equal(published.Select(p => (p.Date, p.Title)));
        ours.Where(h => h.Kind == HolidayKind.Proclaimed).Select(h => h.Date).Should().Equal(proclaimed);
        ours.Where(h => h.Kind == HolidayKind.Substitute).Select(h => h.Date)
            .Should().Equal(published.Where(p => p.Notes == "Substitute day" && p.Date != MovedButNotedAsSubstitute).Select(p => p.Date));
    }

    /// <summary>A calendar made anew from the shared one counts as GOV.UK's list says.</summary>
    [Fact]
    public void IsWorkingDay_CalendarMadeAnew_IsAWeekdayThatIsNotInGovUksList()
    {
        var published = Published().Select(p => p.Date).ToHashSet();
        var anew = Calendar.With();
        var worked = new DateInterval(Day("2012-01-01"), Day("2028-12-31"))
            .Where(day => day.DayOfWeek is not (IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday) && !published.Contains(day)).ToList();

        new DateInterval(Day("2012-01-01"), Day("2028-12-31")).Where(anew.IsWorkingDay).Should().Equal(worked);
        worked.Zip(worked.Skip(1)).Should().AllSatisfy(pair => anew.AddWorkingDays(pair.First, 1).Should().Be(pair.Second));
        anew.CountWorkingDays(worked[0], worked[^1]).Should().Be(worked.Count - 1);
        anew.AddWorkingDays(Day("2100-12-30"), 1).Should().Be(Day("2100-12-31"));
        anew.AddWorkingDays(Day("2000-01-01"), 1).Should().Be(Day("2000-01-04"));
    }

    [Fact]
    public void HolidaysIn_2012To2028_AreSubstitutesWhereGovUkSaysSo()
    {
        var published = Published().Where(p => p.Notes == "Substitute day" && p.Date != MovedButNotedAsSubstitute).Select(p => p.Date);

        Enumerable.Range(2012, 17).SelectMany(year => Calendar.HolidaysIn(year)).Where(h => h.Kind == HolidayKind.Substitute)
            .Select(h => h.Date).Should().Equal(published);
    }

    [Fact]
    public void IsWorkingDay_2012To2028_IsAWeekdayThatIsNotInGovUksList()
    {
        var published = Published().Select(p => p.Date).ToHashSet();

        new DateInterval(Day("2012-01-01"), Day("2028-12-31")).Where(Calendar.IsWorkingDay).Should().Equal(
            new DateInterval(Day("2012-01-01"), Day("2028-12-31")).Where(day =>
                day.DayOfWeek is not (IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday) && !published.Contains(day)));
    }

    [Fact]
    public void HolidaysIn_AllYears_HaveTheProclaimedDaysOfTheseYearsOnly() =>
        // 2002 and 2011 from general knowledge; the rest from GOV.UK's list.
        Enumerable.Range(2000, 101).SelectMany(year => Calendar.HolidaysIn(year)).Where(h => h.Kind == HolidayKind.Proclaimed)
            .Select(h => h.Date).Should().Equal(
                Day("2002-06-03"), Day("2002-06-04"), Day("2011-04-29"), Day("2012-06-04"), Day("2012-06-05"), Day("2020-05-08"),
                Day("2022-06-02"), Day("2022-06-03"), Day("2022-09-19"), Day("2023-05-08"));

    [Fact]
    public void HolidaysIn_AllYears_AreEightWeekdaysAndTheExtraDays()
    {
        Dictionary<int, int> extra = new() { [2002] = 1, [2011] = 1, [2012] = 1, [2022] = 2, [2023] = 1 };

        Enumerable.Range(2000, 101).Should().AllSatisfy(year =>
        {
            var holidays = Calendar.HolidaysIn(year);
            holidays.Should().HaveCount(8 + extra.GetValueOrDefault(year));
            holidays.Should().AllSatisfy(h => h.Date.DayOfWeek.Should().BeOneOf(
                IsoDayOfWeek.Monday, IsoDayOfWeek.Tuesday, IsoDayOfWeek.Wednesday, IsoDayOfWeek.Thursday, IsoDayOfWeek.Friday));
            holidays.Select(h => h.Date).Should().BeInAscendingOrder().And.OnlyHaveUniqueItems();
            holidays.Should().AllSatisfy(h => Calendar.IsWorkingDay(h.Date).Should().BeFalse());
        });
    }

    [Theory]
    [InlineData(2004, "2004-12-27", "2004-12-28")] // Saturday and Sunday
    [InlineData(2005, "2005-12-26", "2005-12-27")] // Sunday and Monday: Boxing Day stays, Christmas Day moves behind it
    [InlineData(2009, "2009-12-25", "2009-12-28")] // Friday and Saturday
    [InlineData(2010, "2010-12-27", "2010-12-28")] // Saturday and Sunday
    [InlineData(2011, "2011-12-26", "2011-12-27")] // Sunday and Monday
    public void HolidaysIn_ChristmasOnAWeekend_MovesToTheNextFreeDays(int year, string first, string second) =>
        Calendar.HolidaysIn(year).Where(h => h.Date.Month == 12).Select(h => h.Date).Should().Equal(Day(first), Day(second));

    [Theory]
    [InlineData("2000-01-03", HolidayKind.Substitute)] // 1 January 2000 was a Saturday
    [InlineData("2005-01-03", HolidayKind.Substitute)] // a Saturday again
    [InlineData("2006-01-02", HolidayKind.Substitute)] // a Sunday
    [InlineData("2007-01-01", HolidayKind.Rule)]
    public void TryFindHoliday_NewYear_IsTheDayItWasKeptOn(string date, HolidayKind kind)
    {
        Calendar.TryGetHoliday(Day(date), out var holiday).Should().BeTrue();

        holiday.Should().Be(new Holiday(Day(date), "New Year’s Day", kind));
    }

    [Theory]
    [InlineData("2021-12-25")] // a Saturday: the bank holiday was Monday 27 December
    [InlineData("2022-05-30")] // the last Monday in May, moved to 2 June that year
    [InlineData("2024-06-12")]
    public void TryFindHoliday_NoHoliday_AnswersFalse(string date)
    {
        Calendar.TryGetHoliday(Day(date), out var holiday).Should().BeFalse();
        holiday.Should().BeNull();
    }

    [Theory]
    [InlineData(1999)]
    [InlineData(2101)]
    [InlineData(int.MinValue)]
    [InlineData(int.MaxValue)]
    public void HolidaysIn_YearIsNotCovered_ThrowsAndSaysTheYears(int year)
    {
        var ask = () => Calendar.HolidaysIn(year);

        ask.Should().Throw<ArgumentOutOfRangeException>().WithMessage("*2000 to 2100*");
    }

    [Fact]
    public void Holiday_Misuse_Throws()
    {
        ((Action)(() => _ = new Holiday(Day("2026-01-01"), " ", HolidayKind.Rule))).Should().Throw<ArgumentException>();
        ((Action)(() => _ = new Holiday(Day("2026-01-01"), "New Year", HolidayKind.NotStated))).Should().Throw<ArgumentException>();
        ((Action)(() => _ = new Holiday(Day("2026-01-01"), "New Year", (HolidayKind)9))).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Holiday_ToString_NamesDateAndKind()
    {
        Calendar.TryGetHoliday(Day("2026-12-28"), out var holiday).Should().BeTrue();

        holiday!.ToString().Should().Be("2026-12-28 Boxing Day (substitute day)");
    }

    private static List<(LocalDate Date, string Title, string Notes)> Published() =>
    [
        .. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "TestData", "bank-holidays-england-and-wales.csv"))
            .Where(line => !line.StartsWith('#')).Skip(1)
            .Select(line => line.Split(',')).Select(cells => (Day(cells[0]), cells[1], cells[2])),
    ];
}
