using System.Globalization;
using NodaTime;

namespace Send.Framework.Time;

/// <summary>Days as a British reader writes them: 29 April 2024.</summary>
public static class DateWords
{
    /// <summary>The day in words, such as "29 April 2024"; of another calendar, the same day in the ISO calendar.</summary>
    /// <param name="date">The day.</param>
    /// <param name="language">The language of the reader; English where there are no words of it yet, which is every other language.</param>
    public static string InWords(this LocalDate date, CultureInfo? language = null) => TimeWords.In(language).Day(date.InIso());

    /// <summary>Both days in words, such as "30 September to 4 October 2024": what they share is said once, and one day is one day.</summary>
    /// <param name="days">The days, both included.</param>
    /// <param name="language">The language of the reader, as in <see cref="InWords"/>.</param>
    public static string DaysInWords(this DateInterval days, CultureInfo? language = null)
    {
        ArgumentNullException.ThrowIfNull(days);
        return TimeWords.In(language).Days(days.Start.InIso(), days.End.InIso());
    }

    /// <summary>
    /// How many working days are left until a day, or have passed since: "28 working days left", "1 working day left", "due today", "3 working
    /// days late". Counted are the working days after the one day, up to and including the other.
    /// </summary>
    /// <param name="calendar">Which days are worked.</param>
    /// <param name="due">The last day on which it is in time.</param>
    /// <param name="asAt">The day as at which it is said.</param>
    /// <param name="language">The language of the reader, as in <see cref="InWords"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The calendar does not cover one of the days.</exception>
    public static string WorkingDaysLeftInWords(this WorkingDayCalendar calendar, LocalDate due, LocalDate asAt, CultureInfo? language = null)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        var words = TimeWords.In(language);
        return asAt.InIso() <= due.InIso()
            ? words.WorkingDaysLeft(calendar.CountWorkingDays(asAt, due), isToday: asAt.InIso() == due.InIso())
            : words.WorkingDaysLate(calendar.CountWorkingDays(due, asAt));
    }
}
