using System.Globalization;

namespace Send.Framework.Reports;

/// <summary>Where words are in a report.</summary>
public readonly record struct ReportSpan
{
    internal ReportSpan(int page, int start, int length) => (Page, Start, Length) = (page, start, length);

    /// <summary>The page, from 1; 0 where it is empty.</summary>
    public int Page { get; }

    /// <summary>The number of characters before the words on their page.</summary>
    public int Start { get; }

    /// <summary>The number of characters, up to the end of the page where the words run on to the next.</summary>
    public int Length { get; }

    /// <summary>Whether it is empty.</summary>
    public bool IsEmpty => Length == 0;

    /// <summary>For a log or a test: <c>page 1, 17 characters from 120</c>, or <c>nowhere</c>.</summary>
    public override string ToString() =>
        IsEmpty ? "nowhere" : string.Create(CultureInfo.InvariantCulture, $"page {Page}, {Length} {(Length == 1 ? "character" : "characters")} from {Start}");
}
