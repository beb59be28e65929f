using System.Globalization;
using System.Runtime.CompilerServices;
using NodaTime;
using NodaTime.Text;

namespace Send.Framework;

/// <summary>Dates as this library compares and prints them: in the ISO calendar, the same in every culture.</summary>
internal static class DateText
{
    private static readonly LocalDatePattern Words = LocalDatePattern.Create("d MMMM uuuu", CultureInfo.InvariantCulture);

    /// <summary>As the contract writes it: 2024-11-04.</summary>
    public static string ToIso(this LocalDate date) => LocalDatePattern.Iso.Format(date.InIso());

    /// <summary>As a British reader writes it: 4 November 2024.</summary>
    public static string ToWords(this LocalDate date) => Words.Format(date.InIso());

    /// <summary>How many ranks a month has, and a year.</summary>
    public const int RanksPerMonth = 32;

    /// <inheritdoc cref="RanksPerMonth"/>
    public const int RanksPerYear = 16 * RanksPerMonth;

    /// <summary>A number that grows with the day, to compare days of the ISO calendar by: NodaTime asks each time whether the calendars
    /// agree. Not every number is a day.</summary>
    public static int Rank(this LocalDate isoDate) => (isoDate.Year * RanksPerYear) + (isoDate.Month * RanksPerMonth) + isoDate.Day;

    /// <summary>The day of a rank that is one; the shifts are those of <see cref="RanksPerYear"/> and <see cref="RanksPerMonth"/>, and also hold
    /// before the year 1.</summary>
    public static LocalDate OfRank(int rank) =>
        new(rank >> 9, (rank >> 5) & 15, rank & 31);

    /// <summary>The same day in the ISO calendar. NodaTime refuses to compare dates of different calendars.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static LocalDate InIso(this LocalDate date) =>
        date.Calendar == CalendarSystem.Iso ? date : date.WithCalendar(CalendarSystem.Iso);
}
