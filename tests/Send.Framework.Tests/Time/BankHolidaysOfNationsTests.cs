using Send.Framework.Time;
using static Send.Framework.Tests.Time.Dates;

namespace Send.Framework.Tests.Time;

/// <summary>The bank holidays of Scotland and of Northern Ireland, held against GOV.UK's list of 2015 to 2028.</summary>
public class BankHolidaysOfNationsTests
{
    // Both on 2 and 3 January 2023; GOV.UK gave them the other's title, unlike in 2017, when 1 January was a Sunday too.
    private static readonly LocalDate[] TitledTheOtherWayRound = [new(2023, 1, 2), new(2023, 1, 3)];

    public static TheoryData<string> Nations => ["scotland", "northern-ireland"];

    [Theory]
    [InlineData("scotland", 130)]
    [InlineData("northern-ireland", 143)]
    public void HolidaysIn_2015To2028_AreGovUksListToTheDay(string nation, int count)
    {
        var published = Published(nation);

        published.Should().HaveCount(count);
        Ours(nation).Select(h => h.Date).Should().Equal(published.Select(p => p.Date));
    }

    [Theory]
    [MemberData(nameof(Nations))]
    public void HolidaysIn_2015To2028_HaveGovUksTitlesAndSubstitutes(string nation)
    {
        var published = Published(nation).Where(p => !TitledTheOtherWayRound.Contains(p.Date) || nation != "scotland").ToList();
        var ours = Ours(nation).Where(h => !TitledTheOtherWayRound.Contains(h.Date) || nation != "scotland").ToList();

        ours.Select(h => (h.Date, h.Name)).Should().Equal(published.Select(p => (p.Date, p.Title)));
        ours.Where(h => h.Kind == HolidayKind.Substitute).Select(h => h.Date).Should().Equal(published.Where(p => p.IsSubstitute).Select(p => p.Date));
    }

    // GOV.UK's list: what a proclamation added or moved in these years.
    [Theory]
    [InlineData("scotland", "2020-05-08 2022-06-02 2022-06-03 2022-09-19 2023-05-08 2026-06-15")]
    [InlineData("northern-ireland", "2020-05-08 2022-06-02 2022-06-03 2022-09-19 2023-05-08")]
    public void HolidaysIn_2015To2028_HaveTheProclaimedDays(string nation, string days) =>
        Ours(nation).Where(h => h.Kind == HolidayKind.Proclaimed).Select(h => h.Date).Should().Equal(days.Split(' ').Select(Day));

    // St Andrew's Day is a bank holiday since the Act of 2007, which came into force in January of that year.
    [Fact]
    public void HolidaysIn_Scotland_HaveStAndrewsDaySince2007()
    {
        WorkingDayCalendar.Scotland.HolidaysIn(2006).Should().NotContain(h => h.Name == "St Andrew’s Day");
        WorkingDayCalendar.Scotland.HolidaysIn(2007).Should().Contain(h => h.Date == Day("2007-11-30"));
    }

    // Known days that are worked in one nation and not in another.
    [Theory]
    [InlineData("2025-04-21", false, true, false)] // Easter Monday
    [InlineData("2025-08-04", true, false, true)] // first Monday in August
    [InlineData("2025-08-25", false, true, false)] // last Monday in August
    [InlineData("2025-12-01", true, false, true)] // St Andrew's Day, on a Sunday that year
    [InlineData("2025-03-17", true, true, false)] // St Patrick's Day
    [InlineData("2025-07-14", true, true, false)] // the Battle of the Boyne, on a Saturday that year
    [InlineData("2026-06-15", true, false, true)] // World Cup
    [InlineData("2024-05-06", false, false, false)] // early May
    public void IsWorkingDay_OfEachNation_IsItsOwn(string day, bool england, bool scotland, bool northernIreland)
    {
        WorkingDayCalendar.EnglandAndWales.IsWorkingDay(Day(day)).Should().Be(england);
        WorkingDayCalendar.Scotland.IsWorkingDay(Day(day)).Should().Be(scotland);
        WorkingDayCalendar.NorthernIreland.IsWorkingDay(Day(day)).Should().Be(northernIreland);
    }

    [Theory]
    [MemberData(nameof(Nations))]
    public void HolidaysIn_AllYears_AreWeekdaysInOrderAndOneADay(string nation) =>
        Enumerable.Range(2000, 101).Should().AllSatisfy(year =>
        {
            var holidays = Calendar(nation).HolidaysIn(year);
            holidays.Select(h => h.Date).Should().BeInAscendingOrder().And.OnlyHaveUniqueItems();
            holidays.Should().OnlyContain(h => h.Date.DayOfWeek < IsoDayOfWeek.Saturday && h.Date.Year == year);
        });

    private static WorkingDayCalendar Calendar(string nation) =>
        nation == "scotland" ? WorkingDayCalendar.Scotland : WorkingDayCalendar.NorthernIreland;

    private static List<Holiday> Ours(string nation) => [.. Enumerable.Range(2015, 14).SelectMany(year => Calendar(nation).HolidaysIn(year))];

    private static List<(LocalDate Date, string Title, bool IsSubstitute)> Published(string nation) =>
    [
        .. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "TestData", $"bank-holidays-{nation}.csv"))
            .Where(line => line.StartsWith("20", StringComparison.Ordinal))
            .Select(line => line.Split(',')).Select(row => (Day(row[0]), row[1], row[2].Length > 0)),
    ];
}
