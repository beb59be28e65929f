using System.Collections.Immutable;
using NodaTime;

namespace Send.Framework.Time;

/// <summary>The bank and public holidays of England and Wales, computed for any year.</summary>
/// <remarks>
/// The days are those of schedule 1 to the Banking and Financial Dealings Act 1971, the two common-law days (Good Friday and Christmas
/// Day), and the two that have been proclaimed every year since the 1970s (New Year's Day and early May). Titles are GOV.UK's.
/// </remarks>
internal static class BankHolidays
{
    /// <summary>The bank holidays of one year in order of date, with that year's exceptions applied. All of them are weekdays.</summary>
    public static ImmutableArray<Holiday> In(int year)
    {
        var easter = Easter.SundayIn(year);
        var newYear = new LocalDate(year, 1, 1);

        // In the order of their dates. Each day of the pair at Christmas that falls on a weekend is replaced two days later. That never
        // collides: on Saturday and Sunday they become Monday and Tuesday; a Sunday Christmas goes to Tuesday, because Monday is Boxing Day
        // itself, and then stands after it.
        var christmas = Fixed(new(year, 12, 25), "Christmas Day", substitute: new(year, 12, 27));
        var boxingDay = Fixed(new(year, 12, 26), "Boxing Day", substitute: new(year, 12, 28));
        var (first, second) = christmas.Date < boxingDay.Date ? (christmas, boxingDay) : (boxingDay, christmas);
        ImmutableArray<Holiday> ruled =
        [
            Fixed(newYear, "New Year’s Day", substitute: newYear.With(DateAdjusters.NextOrSame(IsoDayOfWeek.Monday))),
            new(easter.PlusDays(-2), "Good Friday", HolidayKind.Rule),
            new(easter.PlusDays(1), "Easter Monday", HolidayKind.Rule),
            new(FirstMonday(year, 5), "Early May bank holiday", HolidayKind.Rule),
            new(LastMonday(year, 5), "Spring bank holiday", HolidayKind.Rule),
            new(LastMonday(year, 8), "Summer bank holiday", HolidayKind.Rule),
            first,
            second,
        ];
        return ProclaimedHoliday.All.Any(p => p.Date.Year == year) ? WithProclaimed(ruled, year) : ruled;
    }

    private static ImmutableArray<Holiday> WithProclaimed(ImmutableArray<Holiday> ruled, int year)
    {
        var proclaimed = ProclaimedHoliday.All.Where(p => p.Date.Year == year).ToList();
        return
        [
            .. ruled
                .Where(holiday => !proclaimed.Any(p => p.InPlaceOf == holiday.Date))
                .Concat(proclaimed.Select(p => new Holiday(p.Date, p.Name, HolidayKind.Proclaimed)))
                .OrderBy(holiday => holiday.Date),
        ];
    }

    private static Holiday Fixed(LocalDate date, string name, LocalDate substitute) =>
        date.DayOfWeek is IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday
            ? new(substitute, name, HolidayKind.Substitute)
            : new(date, name, HolidayKind.Rule);

    private static LocalDate FirstMonday(int year, int month) =>
        new LocalDate(year, month, 1).With(DateAdjusters.NextOrSame(IsoDayOfWeek.Monday));

    private static LocalDate LastMonday(int year, int month) =>
        new LocalDate(year, month, 1).With(DateAdjusters.EndOfMonth).With(DateAdjusters.PreviousOrSame(IsoDayOfWeek.Monday));
}
