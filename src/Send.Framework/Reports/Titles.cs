using System.Collections.Immutable;
using Send.Framework.Frameworks.Layouts;

namespace Send.Framework.Reports;

/// <summary>Finds the title of a report near its beginning, or its formal outcome at the very beginning.</summary>
internal static class Titles
{
    private const int TitleWithin = 250;
    private const int OutcomeWithin = 12;
    private const int LongestName = 12;

    public static Title? Find(Words words, Matcher matcher, ImmutableArray<ReportLayout> layouts)
    {
        var end = Math.Min(words.Count, TitleWithin);
        for (var at = 0; at < end; at++)
        {
            if (!words[at].Has(TokenFlags.LineStart) || !words[at].Has(TokenFlags.Capital))
            {
                continue;
            }

            foreach (var layout in layouts)
            {
                if (TitleAt(words, matcher, layout, at) is { } title)
                {
                    return title;
                }
            }
        }

        return OutcomeAlone(words, matcher, layouts);
    }

    private static Title? TitleAt(Words words, Matcher matcher, ReportLayout layout, int at)
    {
        foreach (var phrase in layout.TitlesBelowName)
        {
            if (matcher.At(at, phrase, words.Count, IsLineEnd) is { } match)
            {
                return new(layout, NameAbove(words, at), match.To);
            }
        }

        foreach (var phrase in layout.Titles)
        {
            if (matcher.At(at, phrase, words.Count, IsLineEnd) is { } match)
            {
                return new(layout, new(match.SlotFrom, match.SlotTo), match.To);
            }
        }

        return null;
    }

    // The lines above the title, back to the beginning of the page, a page number or a blank line before them.
    private static TokenRange NameAbove(Words words, int title)
    {
        var from = title;
        while (from > 0 && title - from < LongestName && words[from - 1] is { Kind: TokenKind.Word or TokenKind.Soft or TokenKind.Dash })
        {
            from--;
            if (words[from].Has(TokenFlags.BlankBefore) && words[from].Has(TokenFlags.LineStart))
            {
                break;
            }
        }

        return new(from, title);
    }

    // Somebody pasted the section with the outcome, and nothing before it.
    private static Title? OutcomeAlone(Words words, Matcher matcher, ImmutableArray<ReportLayout> layouts)
    {
        var end = Math.Min(words.Count, OutcomeWithin);
        for (var at = 0; at < end; at++)
        {
            if (!words[at].Has(TokenFlags.LineStart))
            {
                continue;
            }

            foreach (var layout in layouts)
            {
                if (layout.Grades.Any(g => matcher.At(at, g.Phrases, words.Count) is not null))
                {
                    return new(layout, default, 0);
                }
            }
        }

        return null;
    }

    private static bool IsLineEnd(Words words, int to)
    {
        while (to < words.Count && words[to].Kind == TokenKind.Soft && !words[to].Has(TokenFlags.LineStart))
        {
            to++;
        }

        return to >= words.Count || words[to].Has(TokenFlags.LineStart);
    }
}
