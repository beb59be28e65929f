using System.Globalization;
using NodaTime;
using Send.Framework.Validation;

namespace Send.Framework.Reports;

/// <summary>
/// Reads one day or a first and a last day in the forms that reports use: 6 to 10 February 2023, 30 January 2023 to 3 February 2023,
/// 29 April to 3 May 2024, 9–24 November 2017, 02 February 2024, with or without days of the week. Month and year of the first day are
/// those of the last where it does not state them; nothing else is filled in.
/// </summary>
internal static class DateForms
{
    private const int LongestVisit = 62;

    private static readonly string[] Months =
    [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
    ];

    private static readonly string[] DaysOfTheWeek = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

    /// <summary>The days at a place, or null when none begin there.</summary>
    public static ReadDates? Read(Words words, int at, int end)
    {
        if (Part(words, at, end) is not { } first)
        {
            return null;
        }

        var separator = first.To;
        if (separator < end && (words[separator].Kind == TokenKind.Dash || words.Folded(separator) is "to" or "until" or "and" or "through")
            && Part(words, separator + 1, end) is { IsWhole: true } last)
        {
            var isBetween = at > 0 && words.Is(at - 1, "between");
            return Range(first, last, words.Is(separator, "and") && first.IsWhole && !isBetween);
        }

        // "30 September 2024 to 4 October": the first day alone would be read as the whole visit.
        if (first.IsWhole && separator < end && (words.Folded(separator) is "to" or "until" or "through"
            || (words[separator].Kind == TokenKind.Dash && !words[separator].Has(TokenFlags.LineStart))))
        {
            return new(default, default, separator + 1, "the last day cannot be read");
        }

        return first.IsWhole ? Single(first) : null;
    }

    private static ReadDates Single(DayWords said) =>
        Day(said) is not { } day ? NoSuchDay(said)
        : FallsOn(said, day) ? new(day, day, said.To)
        : OtherWeekday(day, day, said.To);

    private static ReadDates? Range(DayWords first, DayWords last, bool isTwoDays)
    {
        var begun = first with { Month = first.Month ?? last.Month, Year = first.Year ?? last.Year };
        if (isTwoDays)
        {
            // "3 May 2016 and 5 May 2016" are two days, not all between them. The first is what stands here.
            return Single(first);
        }

        if (Day(begun) is not { } started || Day(last) is not { } ended)
        {
            return NoSuchDay(last);
        }

        return !FallsOn(first, started) || !FallsOn(last, ended) ? OtherWeekday(started, ended, last.To)
            : ended < started ? new(
                started, ended, last.To, "the last day comes before the first",
                first.Month is not null && first.Year is null ? null : FindingCodes.ReportDaysReversed)
            : Period.DaysBetween(started, ended) > LongestVisit ? new(started, ended, last.To, "the days are more than two months apart")
            : new(started, ended, last.To);
    }

    private static ReadDates OtherWeekday(LocalDate started, LocalDate ended, int to) =>
        new(started, ended, to, "the day of the week does not match the date", FindingCodes.ReportWeekdayDiffers);

    private static ReadDates NoSuchDay(DayWords words) => new(default, default, words.To, "this date does not exist");

    private static bool FallsOn(DayWords words, LocalDate day) => words.DayOfWeek is not { } said || said == (int)day.DayOfWeek;

    private static LocalDate? Day(DayWords words) =>
        words is { Month: { } month, Year: { } year } && words.Day <= CalendarSystem.Iso.GetDaysInMonth(year, month)
            ? new LocalDate(year, month, words.Day)
            : null;

    private static DayWords? Part(Words words, int at, int end)
    {
        at = Skip(words, at, end);
        int? dayOfWeek = null;
        if (at < end && Find(DaysOfTheWeek, words.Folded(at)) is { } weekday)
        {
            dayOfWeek = weekday;
            at = Skip(words, at + 1, end);
        }

        if (at < end && words.Is(at, "the"))
        {
            at++;
        }

        if (at >= end || words[at].Kind != TokenKind.Number || DayNumber(words.Folded(at)) is not { } day)
        {
            return null;
        }

        var to = at + 1;
        to = to < end && words.Is(to, "of") ? to + 1 : to;
        int? month = to < end && FindMonth(words.Folded(to)) is { } found ? found : null;
        if (month is null)
        {
            return new(day, null, null, dayOfWeek, at + 1);
        }

        to++;
        var yearAt = to < end && words[to].Kind == TokenKind.Soft ? to + 1 : to;
        if (yearAt < end && words[yearAt] is { Kind: TokenKind.Number, FoldLength: 4 }
            && int.TryParse(words.Folded(yearAt), NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 2000 and <= 2100)
        {
            return new(day, month, year, dayOfWeek, yearAt + 1);
        }

        return new(day, month, null, dayOfWeek, to);
    }

    private static int Skip(Words words, int at, int end)
    {
        while (at < end && (words[at].Kind is TokenKind.Soft or TokenKind.Colon))
        {
            at++;
        }

        return at;
    }

    private static int? DayNumber(ReadOnlySpan<char> word)
    {
        var digits = word.IndexOfAnyExceptInRange('0', '9') is var end and >= 0 ? word[..end] : word;
        return digits.Length is 1 or 2 && (word[digits.Length..] is "" or "st" or "nd" or "rd" or "th")
            && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var day) && day is >= 1 and <= 31
            ? day
            : null;
    }

    private static int? FindMonth(ReadOnlySpan<char> word)
    {
        if (Find(Months, word) is { } month)
        {
            return month;
        }

        for (var i = 0; i < Months.Length; i++)
        {
            if ((word.Length == 3 && Months[i].AsSpan().StartsWith(word)) || (word is "sept" && i == 8))
            {
                return i + 1;
            }
        }

        return null;
    }

    private static int? Find(string[] names, ReadOnlySpan<char> word)
    {
        for (var i = 0; i < names.Length; i++)
        {
            if (word.SequenceEqual(names[i]))
            {
                return i + 1;
            }
        }

        return null;
    }

    private readonly record struct DayWords(int Day, int? Month, int? Year, int? DayOfWeek, int To)
    {
        public bool IsWhole => Month is not null && Year is not null;
    }
}
