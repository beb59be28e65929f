using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace Send.Framework.Time;

/// <summary>Days as a British reader writes them: 29 April 2024.</summary>
public static class DateWords
{
    private const int LongestTyped = 60;

    /// <summary>The forms in which people in Britain write a day, the day before the month.</summary>
    internal static readonly ImmutableArray<LocalDatePattern> DayFirst =
    [
        .. new[] { "d/M/uuuu", "d.M.uuuu", "d-M-uuuu", "d MMMM uuuu", "d MMM uuuu" }
            .Select(pattern => LocalDatePattern.Create(pattern, CultureInfo.InvariantCulture)),
    ];

    private static readonly ImmutableArray<LocalDatePattern> Typed = [LocalDatePattern.Iso, .. DayFirst];

    private static readonly FrozenSet<string> Weekdays = Enum.GetNames<DayOfWeek>()
        .SelectMany(name => new[] { name, name[..3] }).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>The day in words, such as "29 April 2024"; of another calendar, the same day in the ISO calendar.</summary>
    /// <param name="date">The day.</param>
    /// <param name="language">The language of the reader; English where there are no words of it yet, which is every other language.</param>
    public static string InWords(this LocalDate date, CultureInfo? language = null) => TimeWords.In(language).Day(date.InIso());

    /// <summary>
    /// Reads a day as people in Britain write it: <c>13/11/2023</c>, <c>13.11.2023</c>, <c>13-11-2023</c>, <c>13 November 2023</c>,
    /// <c>Monday 13th Nov 2023</c>, or <c>2023-11-13</c>. The day comes before the month, and a year has four digits: nothing is guessed.
    /// </summary>
    /// <param name="text">The text; blanks around it do not matter, and a weekday is not compared with the day.</param>
    /// <param name="day">The day, in the ISO calendar.</param>
    public static bool TryParse([NotNullWhen(true)] string? text, out LocalDate day)
    {
        day = default;
        if (text is null || text.Length > LongestTyped)
        {
            return false;
        }

        var words = text.Split((char[]?)[' ', ',', '\t', '\u00A0'], StringSplitOptions.RemoveEmptyEntries);
        if (words.Length > 1 && Weekdays.Contains(words[0]))
        {
            words = words[1..];
        }

        if (words.Length == 3 && words[0] is [.. var number, _, _] && number.Length is 1 or 2 && number.All(char.IsAsciiDigit)
            && words[0][number.Length..].ToLowerInvariant() is "st" or "nd" or "rd" or "th")
        {
            words[0] = number;
        }

        var typed = string.Join(' ', words);
        foreach (var pattern in Typed)
        {
            if (pattern.Parse(typed).TryGetValue(default, out day))
            {
                return true;
            }
        }

        return false;
    }

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
