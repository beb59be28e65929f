using System.Collections.Immutable;
using NodaTime;

namespace Send.Framework.Time;

/// <summary>The bank and public holidays of England and Wales, of Scotland and of Northern Ireland, computed for any year.</summary>
/// <remarks>
/// The days are those of schedule 1 to the Banking and Financial Dealings Act 1971, the common-law days (Good Friday and Christmas Day), and
/// those that have been proclaimed every year: New Year's Day and early May in England and Wales, spring and Boxing Day in Scotland, the Battle of
/// the Boyne in Northern Ireland. St Andrew's Day is a bank holiday by an Act of 2007. Titles are GOV.UK's.
/// </remarks>
internal static class BankHolidays
{
    private const int FirstStAndrewsDay = 2007;

    /// <summary>Those of England and Wales in order of date, with the year's exceptions applied. All of them are weekdays.</summary>
    public static ImmutableArray<Holiday> In(int year)
    {
        var easter = Easter.SundayIn(year);
        return WithProclaimed(
            [
                NewYear(year),
                GoodFriday(easter),
                EasterMonday(easter),
                EarlyMay(year),
                Spring(year),
                new(LastMonday(year, 8), "Summer bank holiday", HolidayKind.Rule),
                .. Christmas(year),
            ],
            year, ProclaimedHoliday.All);
    }

    /// <summary>Those of Scotland: 2 January, the first Monday in August and St Andrew's Day, and no Easter Monday.</summary>
    public static ImmutableArray<Holiday> InScotland(int year)
    {
        var stAndrew = new LocalDate(year, 11, 30);
        return WithProclaimed(
            [
                .. ScottishNewYear(year),
                GoodFriday(Easter.SundayIn(year)),
                EarlyMay(year),
                Spring(year),
                new(FirstMonday(year, 8), "Summer bank holiday", HolidayKind.Rule),
                .. year < FirstStAndrewsDay ? Array.Empty<Holiday>() : [NextMonday(stAndrew, "St Andrew’s Day")],
                .. Christmas(year),
            ],
            year, ProclaimedHoliday.Scotland);
    }

    /// <summary>Those of Northern Ireland: those of England and Wales, St Patrick's Day and the Battle of the Boyne.</summary>
    public static ImmutableArray<Holiday> InNorthernIreland(int year)
    {
        var easter = Easter.SundayIn(year);
        return WithProclaimed(
            [
                NewYear(year),
                NextMonday(new(year, 3, 17), "St Patrick’s Day"),
                GoodFriday(easter),
                EasterMonday(easter),
                EarlyMay(year),
                Spring(year),
                NextMonday(new(year, 7, 12), "Battle of the Boyne (Orangemen’s Day)"),
                new(LastMonday(year, 8), "Summer bank holiday", HolidayKind.Rule),
                .. Christmas(year),
            ],
            year, ProclaimedHoliday.All);
    }

    private static ImmutableArray<Holiday> WithProclaimed(ImmutableArray<Holiday> ruled, int year, ImmutableArray<ProclaimedHoliday> exceptions)
    {
        var proclaimed = exceptions.Where(p => p.Date.Year == year).ToList();
        return
        [
            .. ruled
                .Where(holiday => !proclaimed.Any(p => p.InPlaceOf == holiday.Date))
                .Concat(proclaimed.Select(p => new Holiday(p.Date, p.Name, HolidayKind.Proclaimed)))
                .OrderBy(holiday => holiday.Date),
        ];
    }

    private static Holiday NewYear(int year) => NextMonday(new(year, 1, 1), "New Year’s Day");

    // Two days in a row. On a Friday and Saturday the second moves to Monday, on Saturday and Sunday both move. On a Sunday and Monday the second
    // stays and the first moves behind it, by the Act of 1971; GOV.UK named the two the other way round in 2023.
    private static Holiday[] ScottishNewYear(int year)
    {
        const string First = "New Year’s Day";
        const string Second = "2nd January";
        LocalDate day = new(year, 1, 1);
        return day.DayOfWeek switch
        {
            IsoDayOfWeek.Friday => [new(day, First, HolidayKind.Rule), new(day.PlusDays(3), Second, HolidayKind.Substitute)],
            IsoDayOfWeek.Saturday => [new(day.PlusDays(2), First, HolidayKind.Substitute), new(day.PlusDays(3), Second, HolidayKind.Substitute)],
            IsoDayOfWeek.Sunday => [new(day.PlusDays(1), Second, HolidayKind.Rule), new(day.PlusDays(2), First, HolidayKind.Substitute)],
            _ => [new(day, First, HolidayKind.Rule), new(day.PlusDays(1), Second, HolidayKind.Rule)],
        };
    }

    private static Holiday GoodFriday(LocalDate easter) => new(easter.PlusDays(-2), "Good Friday", HolidayKind.Rule);

    private static Holiday EasterMonday(LocalDate easter) => new(easter.PlusDays(1), "Easter Monday", HolidayKind.Rule);

    private static Holiday EarlyMay(int year) => new(FirstMonday(year, 5), "Early May bank holiday", HolidayKind.Rule);

    private static Holiday Spring(int year) => new(LastMonday(year, 5), "Spring bank holiday", HolidayKind.Rule);

    // In the order of their dates. Each day of the pair that falls on a weekend is replaced two days later. That never collides: on Saturday
    // and Sunday they become Monday and Tuesday; a Sunday Christmas goes to Tuesday, because Monday is Boxing Day itself, and then stands after it.
    private static Holiday[] Christmas(int year)
    {
        var christmas = Fixed(new(year, 12, 25), "Christmas Day", substitute: new(year, 12, 27));
        var boxingDay = Fixed(new(year, 12, 26), "Boxing Day", substitute: new(year, 12, 28));
        return christmas.Date < boxingDay.Date ? [christmas, boxingDay] : [boxingDay, christmas];
    }

    private static Holiday NextMonday(LocalDate date, string name) => Fixed(date, name, date.With(DateAdjusters.NextOrSame(IsoDayOfWeek.Monday)));

    private static Holiday Fixed(LocalDate date, string name, LocalDate substitute) =>
        date.DayOfWeek is IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday
            ? new(substitute, name, HolidayKind.Substitute)
            : new(date, name, HolidayKind.Rule);

    private static LocalDate FirstMonday(int year, int month) =>
        new LocalDate(year, month, 1).With(DateAdjusters.NextOrSame(IsoDayOfWeek.Monday));

    private static LocalDate LastMonday(int year, int month) =>
        new LocalDate(year, month, 1).With(DateAdjusters.EndOfMonth).With(DateAdjusters.PreviousOrSame(IsoDayOfWeek.Monday));
}
