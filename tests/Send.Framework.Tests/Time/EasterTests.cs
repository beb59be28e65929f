using Send.Framework.Time;
using static Send.Framework.Tests.Time.Dates;

namespace Send.Framework.Tests.Time;

public class EasterTests
{
    // Easter Sundays 2000 to 2024 as the US Naval Observatory lists them, and awkward later ones from published tables of Easter:
    // 25 April, the latest day it can be (2038), and the two exceptions of the Gregorian moon (2049 and 2076).
    private static readonly string[] Known =
    [
        "2000-04-23", "2001-04-15", "2002-03-31", "2003-04-20", "2004-04-11",
        "2005-03-27", "2006-04-16", "2007-04-08", "2008-03-23", "2009-04-12",
        "2010-04-04", "2011-04-24", "2012-04-08", "2013-03-31", "2014-04-20",
        "2015-04-05", "2016-03-27", "2017-04-16", "2018-04-01", "2019-04-21",
        "2020-04-12", "2021-04-04", "2022-04-17", "2023-04-09", "2024-03-31",
        "2038-04-25", "2049-04-18", "2076-04-19", "2100-03-28",
    ];

    // The Book of Common Prayer, "A Table to find Easter-Day, from the Year 1900 to 2199 inclusive": the day of the paschal full moon
    // for each golden number from 1 to 19. Easter Sunday is the Sunday after it.
    private static readonly (int Month, int Day)[] PaschalMoon =
    [
        (4, 14), (4, 3), (3, 23), (4, 11), (3, 31), (4, 18), (4, 8), (3, 28), (4, 16), (4, 5),
        (3, 25), (4, 13), (4, 2), (3, 22), (4, 10), (3, 30), (4, 17), (4, 7), (3, 27),
    ];

    [Fact]
    public void EasterMonday_KnownYears_FollowsEasterSunday() =>
        Known.Select(Day).Should().AllSatisfy(sunday => EasterMonday(sunday.Year).Should().Be(sunday.PlusDays(1)));

    [Fact]
    public void EasterMonday_EveryYear_FollowsTheSundayAfterThePrayerBooksMoon() =>
        Enumerable.Range(2000, 101).Should().AllSatisfy(year =>
        {
            var (month, day) = PaschalMoon[year % 19];
            EasterMonday(year).Should().Be(new LocalDate(year, month, day).Next(IsoDayOfWeek.Sunday).PlusDays(1));
        });

    /// <summary>The computation itself: the calendar asks it once, and keeps what it said.</summary>
    [Fact]
    public void SundayIn_KnownYearsAndThePrayerBooks_IsTheDay()
    {
        Known.Select(Day).Should().AllSatisfy(sunday => Easter.SundayIn(sunday.Year).Should().Be(sunday));
        Enumerable.Range(1900, 300).Should().AllSatisfy(year =>
        {
            var (month, day) = PaschalMoon[year % 19];
            Easter.SundayIn(year).Should().Be(new LocalDate(year, month, day).Next(IsoDayOfWeek.Sunday));
        });
    }

    // Other centuries than the Prayer Book's table: the dates on which Easter fell in years of history, from published tables of Easter.
    [Theory]
    [InlineData("1598-03-22")]
    [InlineData("1693-03-22")]
    [InlineData("1734-04-25")]
    [InlineData("1761-03-22")]
    [InlineData("1818-03-22")]
    [InlineData("1886-04-25")]
    [InlineData("2285-03-22")]
    public void SundayIn_EarliestAndLatest_IsTheDay(string sunday) => Easter.SundayIn(Day(sunday).Year).Should().Be(Day(sunday));

    [Fact]
    public void GoodFriday_EveryYear_IsThreeDaysBeforeEasterMonday() =>
        Enumerable.Range(2000, 101).Should().AllSatisfy(year =>
            WorkingDayCalendar.EnglandAndWales.HolidaysIn(year).Single(h => h.Name == "Good Friday").Date
                .Should().Be(EasterMonday(year).PlusDays(-3)));

    private static LocalDate EasterMonday(int year) =>
        WorkingDayCalendar.EnglandAndWales.HolidaysIn(year).Single(h => h.Name == "Easter Monday").Date;
}
