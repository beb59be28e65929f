using Send.Framework.Frameworks.Layouts;

namespace Send.Framework.Reports;

/// <summary>Takes out what stands on every page: running heads with their dates, and page numbers.</summary>
internal static class Furniture
{
    private const int LongestPageNumber = 3;

    /// <param name="words">The words of the report.</param>
    /// <param name="matcher">Finds phrases in them.</param>
    /// <param name="layout">How the report looks.</param>
    /// <param name="title">Where the title ends: a running head may be worded like it.</param>
    public static void Remove(Words words, Matcher matcher, ReportLayout layout, int title)
    {
        List<(int From, int To)> ranges = [];
        for (var at = 0; at < words.Count; at++)
        {
            var to = at >= title && words[at].Has(TokenFlags.Capital) && matcher.ShortestAt(at, layout.RunningHeads, words.Count) is { } head
                ? RestOfHead(words, head.To)
                : IsPageNumber(words, at) ? at + 1 : at;
            if (to > at)
            {
                ranges.Add((at, to));
                at = to - 1;
            }
        }

        words.Remove(ranges);
    }

    // The days of the inspection and the page number may follow the name, on the same line or the next.
    private static int RestOfHead(Words words, int at)
    {
        var next = Marks(words, at);
        at = next < words.Count && DateForms.Read(words, next, words.Count) is { } dates ? dates.To : at;
        next = Marks(words, at);
        return next < words.Count && words[next] is { Kind: TokenKind.Number, FoldLength: <= LongestPageNumber } && IsLineEnd(words, next + 1)
            ? next + 1
            : at;
    }

    private static int Marks(Words words, int at)
    {
        while (at < words.Count && words[at].Kind is TokenKind.Soft or TokenKind.Colon or TokenKind.Dash)
        {
            at++;
        }

        return at;
    }

    // A number alone on its line at the top or the bottom of a page.
    private static bool IsPageNumber(Words words, int at) =>
        words[at] is { Kind: TokenKind.Number, FoldLength: <= LongestPageNumber } token && token.Has(TokenFlags.LineStart)
        && IsLineEnd(words, at + 1)
        && (token.Has(TokenFlags.PageStart) || at + 1 >= words.Count || words[at + 1].Has(TokenFlags.PageStart));

    private static bool IsLineEnd(Words words, int at) => at >= words.Count || words[at].Has(TokenFlags.LineStart);
}
