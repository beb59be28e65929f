using System.Globalization;
using NodaTime;
using NodaTime.Text;
using Send.Framework.Inspections;

namespace Send.Framework.Tool.Text;

/// <summary>Values as a British reader writes them.</summary>
internal static class Words
{
    private static readonly LocalDatePattern Date = LocalDatePattern.Create("d MMMM uuuu", CultureInfo.InvariantCulture);

    /// <summary>As in 4 November 2024.</summary>
    public static string InWords(this LocalDate date) => Date.Format(date);

    /// <summary>As in 2024-11-04, for columns.</summary>
    public static string InDigits(this LocalDate date) => LocalDatePattern.Iso.Format(date);

    /// <summary>A number for a program, or within a line.</summary>
    public static string InDigits(this long number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>As in "30 September to 4 October 2024": the month and year are said once where they are shared.</summary>
    public static string InWords(LocalDate from, LocalDate to) =>
        from == to ? from.InWords()
        : from.Year != to.Year ? $"{from.InWords()} to {to.InWords()}"
        : from.Month != to.Month ? $"{from.InWords()[..^5]} to {to.InWords()}"
        : $"{from.Day} to {to.InWords()}";

    /// <summary>When the visit was, to follow "the full inspection": "of 30 September to 4 October 2024", or where that is not recorded what is:
    /// "published on 14 November 2024".</summary>
    public static string InWords(this InspectionDates dates) =>
        dates is { Started: { } started, Ended: { } ended } ? $"of {InWords(started, ended)}" : dates.ByAnotherDay();

    /// <summary>The same with the last day alone: "of 4 October 2024".</summary>
    public static string LastDayInWords(this InspectionDates dates) =>
        dates.Ended is { } ended ? $"of {ended.InWords()}" : dates.ByAnotherDay();

    /// <summary>The day by which the inspection is known, where those of the visit are not recorded, for columns: "published 2024-11-14".</summary>
    public static string ByAnotherDayInDigits(this InspectionDates dates) =>
        dates.Published is { } published ? $"published {published.InDigits()}"
        : dates.ReportReceived is { } received ? $"received {received.InDigits()}"
        : $"notified {dates.LastKnown.InDigits()}";

    private static string ByAnotherDay(this InspectionDates dates) =>
        dates.Published is { } published ? $"published on {published.InWords()}"
        : dates.ReportReceived is { } received ? $"received on {received.InWords()}"
        : $"notified on {dates.LastKnown.InWords()}";

    /// <summary>The text with a capital at its start.</summary>
    public static string Sentence(this string text) => char.ToUpperInvariant(text[0]) + text[1..];

    /// <summary>A number with its noun: "1 document", "2 documents".</summary>
    public static string Count(this int number, string noun) => Count((long)number, noun);

    /// <summary>A number with its noun: "1 document", "2 documents".</summary>
    public static string Count(this long number, string noun) =>
        string.Create(CultureInfo.InvariantCulture, $"{number} {noun}{(number == 1 ? "" : "s")}");
}
