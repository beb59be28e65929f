using NodaTime;

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
    bool IsCancelled = false);
