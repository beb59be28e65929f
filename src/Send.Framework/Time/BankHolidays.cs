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
        var proclaimed = ProclaimedHoliday.All.Where(p => p.Date.Year == year).ToList();
        return
        [
            .. ByRule(year)
                .Where(holiday => !proclaimed.Any(p => p.InPlaceOf == holiday.Date))
                .Concat(proclaimed.Select(p => new Holiday(p.Date, p.Name, HolidayKind.Proclaimed)))
                .OrderBy(holiday => holiday.Date),
        ];
    }

    private static IEnumerable<Holiday> ByRule(int year)
    {
        var easter = Easter.SundayIn(year);
        var newYear = new LocalDate(year, 1, 1);

        yield return Fixed(newYear, "New Year’s Day", substitute: newYear.With(DateAdjusters.NextOrSame(IsoDayOfWeek.Monday)));
        yield return new(easter.PlusDays(-2), "Good Friday", HolidayKind.Rule);
        yield return new(easter.PlusDays(1), "Easter Monday", HolidayKind.Rule);
        yield return new(FirstMonday(year, 5), "Early May bank holiday", HolidayKind.Rule);
        yield return new(LastMonday(year, 5), "Spring bank holiday", HolidayKind.Rule);
        yield return new(LastMonday(year, 8), "Summer bank holiday", HolidayKind.Rule);

        // Each day of the pair that falls on a weekend is replaced two days later. That never collides: on Saturday and Sunday they
        // become Monday and Tuesday; a Sunday Christmas goes to Tuesday, because Monday is Boxing Day itself.
        yield return Fixed(new(year, 12, 25), "Christmas Day", substitute: new(year, 12, 27));
        yield return Fixed(new(year, 12, 26), "Boxing Day", substitute: new(year, 12, 28));
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
