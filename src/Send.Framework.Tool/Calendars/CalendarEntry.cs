using System.Globalization;
using NodaTime;
using Send.Framework.Histories;
using Send.Framework.Inspections;
using Send.Framework.Time;

namespace Send.Framework.Tool.Calendars;

/// <summary>One all-day entry of a calendar.</summary>
/// <param name="Identifier">What it is about, and nothing that may move: calendar programs update the entry that has it already.</param>
/// <param name="Title">The title.</param>
/// <param name="Text">The text under it, in paragraphs.</param>
/// <param name="Day">The day.</param>
/// <param name="IsFirm">Whether the day is a deadline that is counted from a recorded day; else the entry is tentative.</param>
/// <param name="Category">The category.</param>
/// <param name="Rule">The rule that it comes from.</param>
/// <param name="Precision">How the day is meant: soft or deadline.</param>
/// <param name="IsCancelled">Whether it is owed no more: the entry takes an earlier one out of the calendar.</param>
internal sealed record CalendarEntry(
    string Identifier, string Title, string[] Text, LocalDate Day, bool IsFirm, string Category, string Rule, string Precision,
    bool IsCancelled = false)
{
    /// <summary>The day on which an obligation stands in a calendar: the last one of a deadline, and the expected one of a soft date; null where it has
    /// none.</summary>
    public static LocalDate? DayOf(DueWindow window) => IsDeadline(window) ? window.Latest : window.Target ?? window.Latest;

    /// <summary>Whether the obligation has a last day; a soft date is only expected, also where it has a tolerance.</summary>
    public static bool IsDeadline(DueWindow window) => window.Latest is not null && !window.Precision.IsSoft();

    /// <summary>The identifier of an entry: who, which inspection and which rule, and nothing that may move.</summary>
    /// <param name="subject">Who: an authority is named by its code alone, and by the same one whichever of its codes a document gives.</param>
    /// <param name="inspection">The inspection, by the report's reference, or by a day where it has none; null for a standing arrangement.</param>
    /// <param name="rule">The identity of the rule.</param>
    public static string IdentifierOf(HistorySubject subject, Inspection? inspection, string rule)
    {
        var who = subject.IsAuthority ? subject.Code : $"{subject.Register}-{subject.Code}";
        var which = inspection is null ? "arrangement"
            : inspection.Reference ?? inspection.Dates.LastKnown.ToString("uuuuMMdd", CultureInfo.InvariantCulture);
        return $"{Plain(who)}-{Plain(which)}-{rule.Replace('/', '-')}@send-framework";
    }

    // A reference may be any text.
    private static string Plain(string text) => string.Concat(text.Select(c => char.IsAsciiLetterOrDigit(c) ? c : '-'));
}
