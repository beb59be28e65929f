using NodaTime;

namespace Send.Framework.Reports;

/// <summary>Finds boards by their whole names, with "NHS" before them or "Integrated Care Board" after them.</summary>
internal sealed class BoardFinder(Words words, LocalDate? on)
{
    /// <summary>The boards named in a range, in order, and whether another body is called a board there.</summary>
    public (List<BoardMention> Boards, bool HasUnknown) Find(TokenRange range)
    {
        List<BoardMention> found = [];
        var hasUnknown = false;
        for (var at = range.From; at < range.To; at++)
        {
            if (MentionAt(at, range) is { } mention)
            {
                found.Add(mention);
                at = mention.To - 1;
            }
            else if (SuffixEnd(at, range.To) is var end and > 0)
            {
                // "(ICB)" after a sentence's board is its short form, not another one.
                hasUnknown |= words[at].IsWord && !IsInParentheses(at) && !IsPlain(at, range);
                at = end - 1;
            }
        }

        return (found, hasUnknown);
    }

    private BoardMention? MentionAt(int at, TokenRange range)
    {
        if (!words[at].IsWord)
        {
            return null;
        }

        var from = at;
        var hasNhs = words.Is(at, "nhs");
        at = hasNhs ? Skip(at + 1, range.To) : at;
        if (at >= range.To)
        {
            return null;
        }

        foreach (var name in Places.Boards)
        {
            if (words[at].Hash == name.FirstHash && (on is not { } day || name.Board.IsInForceOn(day))
                && NameEnd(name, at, range.To) is var to and > 0)
            {
                var suffix = SuffixEnd(SkipNhs(Skip(to, range.To), range.To), range.To);
                if (hasNhs || suffix > 0)
                {
                    return new(name.Board, from, suffix > 0 ? suffix : to);
                }
            }
        }

        return null;
    }

    private int NameEnd(BoardName name, int at, int end)
    {
        foreach (var part in name.Parts)
        {
            at = Skip(at, end);
            if (at >= end || !words.Is(at, part))
            {
                return 0;
            }

            at++;
        }

        return at;
    }

    private int SkipNhs(int at, int end) =>
        at < end && words.Is(at, "nhs") ? Skip(at + 1, end) : at < end && words.Is(at, "area") ? Skip(at + 1, end) : at;

    // After "integrated care board" or "ICB" and the short form behind it, or 0.
    private int SuffixEnd(int at, int end)
    {
        if (at >= end)
        {
            return 0;
        }

        var to = words.Folded(at) is "icb" or "icbs" ? at + 1
            : words.Is(at, "integrated") && at + 2 < end && words.Is(at + 1, "care") && (words.Folded(at + 2) is "board" or "boards") ? at + 3
            : 0;
        return to > 0 && to + 1 < end && words[to].Kind == TokenKind.Soft && words.Folded(to + 1) is "icb" or "icbs" ? to + 2 : to;
    }

    private bool IsInParentheses(int at)
    {
        for (var before = at - 1; before >= 0 && before > at - 6; before--)
        {
            if (words[before].Kind == TokenKind.Soft && words.Report.Text[words[before].Start] is var c and ('(' or ')'))
            {
                return c == '(';
            }
        }

        return false;
    }

    // "the ICB", "integrated care boards" at the head of a column: no name before it.
    private bool IsPlain(int at, TokenRange range) =>
        at == range.From || IsInAddress(at) || (words[at].Has(TokenFlags.LineStart | TokenFlags.CellStart) && !words[at - 1].Has(TokenFlags.Capital))
        || words.Folded(at - 1) is "the" or "an" or "of" or "each" or "authority" or "this" or "that";

    // www.icb.nhs.uk
    private bool IsInAddress(int at) => words[at - 1].Kind == TokenKind.Soft && words.Report.Text[words[at - 1].Start] == '.';

    private int Skip(int at, int end)
    {
        while (at < end && (words[at].Kind is TokenKind.Soft or TokenKind.Dash || BoardName.ComesAndGoes(words.Folded(at))))
        {
            at++;
        }

        return at;
    }
}
