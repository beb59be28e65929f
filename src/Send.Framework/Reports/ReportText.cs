using System.Text;
using Ardalis.GuardClauses;

namespace Send.Framework.Reports;

/// <summary>The text of a report: pages of lines.</summary>
/// <remarks>
/// Lines end with a line feed, with or without a carriage return, and pages with a form feed. A blank line separates paragraphs. A tab at the
/// beginning of a line or inside it begins a cell of a table. Text without any of these, such as a pasted paragraph, is one page.
/// </remarks>
public sealed class ReportText
{
    /// <summary>The most characters that are read: some thirty times the longest report that was seen.</summary>
    public const int MostCharacters = 4_000_000;

    private readonly int[] _pageStarts;

    private ReportText(string text)
    {
        Text = text;
        List<int> starts = [0];
        for (var at = text.IndexOf('\f', StringComparison.Ordinal); at >= 0; at = text.IndexOf('\f', at + 1))
        {
            starts.Add(at + 1);
        }

        _pageStarts = [.. starts];
    }

    /// <summary>The whole text.</summary>
    public string Text { get; }

    /// <summary>The number of pages, at least one.</summary>
    public int PageCount => _pageStarts.Length;

    /// <summary>Takes a text as it is.</summary>
    public static ReportText Of(string text) => new(Guard.Against.Null(text));

    /// <summary>Puts a text together from its pages.</summary>
    public static ReportText FromPages(IEnumerable<string> pages)
    {
        var text = new StringBuilder();
        var isFirst = true;
        foreach (var page in Guard.Against.Null(pages))
        {
            text.Append(isFirst ? "" : "\f").Append(page?.Replace('\f', '\n'));
            isFirst = false;
        }

        return new(text.ToString());
    }

    /// <summary>The text of a page.</summary>
    /// <param name="number">The page, from 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such page.</exception>
    public string Page(int number)
    {
        Guard.Against.OutOfRange(number, nameof(number), 1, PageCount);
        return Text[_pageStarts[number - 1]..PageEnd(number)];
    }

    internal ReportSpan SpanOf(int start, int end)
    {
        var found = Array.BinarySearch(_pageStarts, start);
        var page = found >= 0 ? found + 1 : ~found;
        return new(page, start - _pageStarts[page - 1], Math.Min(end, PageEnd(page)) - start);
    }

    private int PageEnd(int number) => number < _pageStarts.Length ? _pageStarts[number] - 1 : Text.Length;
}
