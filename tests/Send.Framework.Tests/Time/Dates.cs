using System.Globalization;
using CsCheck;
using NodaTime.Text;
using Send.Framework.Time;

namespace Send.Framework.Tests.Time;

/// <summary>Dates as tests write and draw them, and the cultures that a formatting test must survive.</summary>
internal static class Dates
{
    /// <summary>Any day that the calendar covers.</summary>
    public static Gen<LocalDate> Covered { get; } = Between(new(2000, 1, 1), new(2100, 12, 31));

    /// <summary>A day far enough from both ends to add or take off some 2,000 working days.</summary>
    public static Gen<LocalDate> Inner { get; } = Between(new(2010, 1, 1), new(2090, 12, 31));

    public static Gen<LocalDate> Between(LocalDate first, LocalDate last) =>
        Gen.Int[0, Period.DaysBetween(first, last)].Select(first.PlusDays);

    public static LocalDate Day(string iso) => LocalDatePattern.Iso.Parse(iso).Value;

    /// <summary>Runs a check under a culture with another calendar, other casing rules or another minus sign.</summary>
    public static void Under(string culture, Action check)
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
        try
        {
            check();
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    /// <summary>Working days counted one by one, without the tables of the calendar.</summary>
    public static int CountOneByOne(WorkingDayCalendar calendar, LocalDate from, LocalDate to)
    {
        var count = 0;
        for (var day = from; day < to; day = day.PlusDays(1))
        {
            count += calendar.IsWorkingDay(day.PlusDays(1)) ? 1 : 0;
        }

        return count;
    }
}
