using System.Runtime.InteropServices;
using System.Text;

namespace Send.Framework.Reports;

/// <summary>The tokens of a report, and the way back from them to its text.</summary>
internal sealed class Words(ReportText report, char[] folded, List<Token> tokens)
{
    private HashSet<uint>? _known;

    public ReportText Report => report;

    public int Count => tokens.Count;

    public ReadOnlySpan<Token> All => CollectionsMarshal.AsSpan(tokens);

    public ref readonly Token this[int at] => ref All[at];

    public ReadOnlySpan<char> Folded(int at) => folded.AsSpan(tokens[at].Fold, tokens[at].FoldLength);

    public bool Is(int at, ReadOnlySpan<char> word) => at < Count && tokens[at].IsWord && Folded(at).SequenceEqual(word);

    /// <summary>Whether a sentence may begin here: after a full stop, a blank line, a bullet or the beginning of a cell.</summary>
    public bool BeginsSentence(int at, int sectionStart) =>
        at <= sectionStart || tokens[at - 1].Kind is TokenKind.Hard or TokenKind.Bullet
        || (tokens[at].Has(TokenFlags.BlankBefore | TokenFlags.CellStart) && !tokens[at].Has(TokenFlags.AfterGap | TokenFlags.PageStart))
        || (tokens[at - 1].Kind == TokenKind.Soft && at >= 2 && tokens[at - 2].Kind == TokenKind.Hard);

    /// <summary>Leaves out tokens, and marks what follows them.</summary>
    public void Remove(List<(int From, int To)> ranges)
    {
        if (ranges.Count == 0)
        {
            return;
        }

        var all = CollectionsMarshal.AsSpan(tokens);
        var to = 0;
        var next = 0;
        var carried = TokenFlags.None;
        for (var at = 0; at < all.Length; at++)
        {
            while (next < ranges.Count && ranges[next].To <= at)
            {
                next++;
            }

            if (next < ranges.Count && at >= ranges[next].From)
            {
                carried |= TokenFlags.AfterGap | (all[at].Flags & TokenFlags.PageStart);
                continue;
            }

            all[to] = all[at];
            all[to++].Flags |= carried;
            carried = TokenFlags.None;
        }

        tokens.RemoveRange(to, tokens.Count - to);
    }

    /// <summary>The text from one token up to another, on one line, without what was left out between them.</summary>
    public string TextOf(int from, int to)
    {
        var text = new StringBuilder();
        var source = report.Text;
        for (var at = from; at < to; at++)
        {
            var token = tokens[at];
            if (at > from)
            {
                AppendGap(text, tokens[at - 1], token, source);
            }

            foreach (var c in source.AsSpan(token.Start, token.End - token.Start))
            {
                if (Frameworks.Layouts.WordFold.LettersOf(c) is { } letters)
                {
                    text.Append(letters);
                }
                else if (c is not ('\u00AD' or '\u200B' or '\uFEFF' or '\u2060'))
                {
                    text.Append(c);
                }
            }
        }

        return text.ToString();
    }

    public ReportSpan SpanOf(int from, int to) => report.SpanOf(tokens[from].Start, tokens[to - 1].End);

    private void AppendGap(StringBuilder text, Token before, Token token, string source)
    {
        var gap = token.Has(TokenFlags.AfterGap) ? " " : source.AsSpan(before.End, token.Start - before.End);
        var isBroken = gap.IndexOfAny('\n', '\r', '\f') >= 0;
        if (before.Has(TokenFlags.Joined))
        {
            // A word that a line end broke is put together if the report has it whole elsewhere, or if the hyphen was a soft one.
            var isSoft = source[before.End - 1] == '\u00AD' || gap.Contains('\u00AD');
            text.Append(isSoft || (isBroken && IsKnown(before, token)) ? "" : "-");
        }
        else if (gap.IndexOfAnyExcept('\u200B', '\uFEFF', '\u2060') >= 0)
        {
            text.Append(' ');
        }
    }

    private bool IsKnown(Token first, Token second)
    {
        _known ??= [.. tokens.Where(t => t.Kind == TokenKind.Word).Select(t => t.Hash)];
        var whole = Frameworks.Layouts.WordFold.Hash(
            folded.AsSpan(second.Fold, second.FoldLength), Frameworks.Layouts.WordFold.Hash(folded.AsSpan(first.Fold, first.FoldLength)));
        return _known.Contains(whole);
    }
}
