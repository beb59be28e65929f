using System.Collections.Immutable;
using System.Globalization;
using Send.Framework.Frameworks.Layouts;

namespace Send.Framework.Reports;

/// <summary>The lines of a list of improvement areas, and what can be said about where one area ends.</summary>
internal sealed class AreaLines
{
    private const int LongestWrappedLine = 160;
    private const int Slack = 3;

    private readonly Words _words;
    private readonly Matcher _matcher;
    private readonly ReportLayout _layout;

    public AreaLines(Words words, Matcher matcher, ReportLayout layout, ImmutableArray<TokenRange> ranges)
    {
        _words = words;
        _matcher = matcher;
        _layout = layout;
        foreach (var range in ranges)
        {
            var at = range.From;
            while (at < range.To)
            {
                var to = at + 1;
                while (to < range.To && !words[to].Has(TokenFlags.LineStart | TokenFlags.CellStart | TokenFlags.AfterGap))
                {
                    to++;
                }

                if (to > at + 1 || words[at].IsWord)
                {
                    All.Add(new(at, to, words[to - 1].End - words[at].Start));
                }

                at = to;
            }
        }

        Widest = All.Count == 0 ? 0 : All.Max(l => l.Width);
        HasCells = All.Exists(l => words[l.From].Has(TokenFlags.CellStart));
        HasBlankLines = All.Skip(1).Any(l => IsAfterBlank(l));
    }

    public List<AreaLine> All { get; } = [];

    public int Widest { get; }

    public bool HasCells { get; }

    public bool HasBlankLines { get; }

    public bool IsBullet(AreaLine line) => _words[line.From].Kind is TokenKind.Bullet or TokenKind.Dash
        || (_words.Is(line.From, "o") && line.To > line.From + 1 && !_words[line.From + 1].Has(TokenFlags.Capital));

    /// <summary>The number with which the line begins, or 0.</summary>
    public int NumberOf(AreaLine line) =>
        line.To > line.From + 2 && _words[line.From] is { Kind: TokenKind.Number, FoldLength: <= 2 }
        && _words[line.From + 1].Kind is TokenKind.Hard or TokenKind.Soft && _words[line.From + 2].Has(TokenFlags.Capital)
        && int.TryParse(_words.Folded(line.From), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    public bool IsCell(AreaLine line) => _words[line.From].Has(TokenFlags.CellStart);

    public bool IsBroken(AreaLine line) => _words[line.From].Has(TokenFlags.AfterGap | TokenFlags.PageStart);

    public bool IsAfterBlank(AreaLine line) => _words[line.From].Has(TokenFlags.BlankBefore) && !IsBroken(line);

    public bool EndsSentence(AreaLine line)
    {
        var last = line.To - 1;
        while (last > line.From && _words[last].Kind == TokenKind.Soft)
        {
            last--;
        }

        return _words[last].Kind == TokenKind.Hard;
    }

    /// <summary>Whether the line begins like an improvement area, and not like its second sentence.</summary>
    public bool Opens(AreaLine line, int end) =>
        _words[line.From].Has(TokenFlags.Capital)
        && _words.Folded(line.From) is not ("they" or "this" or "these" or "it" or "those" or "in" or "there" or "such")
        && _matcher.At(line.From, _layout.AreaOpenings, end) is not null;

    /// <summary>Whether a paragraph ends here: true where the first word of the next line would have fitted on this one, and null where the line is
    /// full, so that either reading is possible.</summary>
    public bool? EndsParagraph(AreaLine line, AreaLine next)
    {
        if (Widest > LongestWrappedLine)
        {
            return true;
        }

        var needed = line.Width + 1 + (_words[next.From].End - _words[next.From].Start);
        return needed <= Widest - Slack ? true : null;
    }
}
