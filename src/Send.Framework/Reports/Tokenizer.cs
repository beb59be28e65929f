using Send.Framework.Frameworks.Layouts;

namespace Send.Framework.Reports;

/// <summary>Cuts a text into tokens in one pass.</summary>
internal ref struct Tokenizer
{
    private const int LongestWord = 60;

    private readonly ReadOnlySpan<char> _text;
    private readonly List<Token> _tokens;
    private readonly char[] _folded;
    private int _foldedLength;
    private TokenFlags _next = TokenFlags.LineStart | TokenFlags.PageStart | TokenFlags.BlankBefore;
    private bool _lineIsBlank = true;

    public Tokenizer(ReadOnlySpan<char> text)
    {
        _text = text;
        // A ligature becomes three letters at most.
        _folded = new char[text.Length + (2 * LigaturesIn(text)) + 4];
        _tokens = new(text.Length / 5);
    }

    public static Words Run(ReportText report)
    {
        var tokenizer = new Tokenizer(report.Text);
        tokenizer.Run();
        return new(report, tokenizer._folded, tokenizer._tokens);
    }

    private void Run()
    {
        var at = 0;
        while (at < _text.Length)
        {
            var c = _text[at];
            if (c is '\n' or '\r' or '\v' or '\u2028' or '\u2029' or '\f' or '\u0085')
            {
                at = EndLine(at, c);
            }
            else if (c == '\t')
            {
                _next |= TokenFlags.CellStart;
                at++;
            }
            else if (char.IsWhiteSpace(c) || WordFold.IsSilent(c))
            {
                at++;
            }
            else if (char.IsLetterOrDigit(c))
            {
                at = Word(at);
            }
            else
            {
                at = Mark(at, c);
            }
        }
    }

    private int EndLine(int at, char c)
    {
        if (_lineIsBlank)
        {
            _next |= TokenFlags.BlankBefore;
        }

        _lineIsBlank = true;
        _next |= c == '\f' ? TokenFlags.LineStart | TokenFlags.PageStart : TokenFlags.LineStart;
        return c == '\r' && at + 1 < _text.Length && _text[at + 1] == '\n' ? at + 2 : at + 1;
    }

    private int Word(int at)
    {
        var start = at;
        var fold = _foldedLength;
        var isNumber = char.IsAsciiDigit(_text[at]);
        var flags = char.IsUpper(_text[at]) ? TokenFlags.Capital : TokenFlags.None;
        while (at < _text.Length && (char.IsLetterOrDigit(_text[at]) || WordFold.IsSilent(_text[at])) && at - start < LongestWord)
        {
            if (!WordFold.IsSilent(_text[at]))
            {
                _foldedLength += WordFold.Fold(_text[at], _folded.AsSpan(_foldedLength));
            }

            at++;
        }

        var end = at;
        if (_text[end - 1] == '\u00AD' && IsLineEnd(end))
        {
            flags |= TokenFlags.Joined;
        }
        else if (at < _text.Length && IsHyphen(_text[at]) && char.IsLetter(_text[end - 1]))
        {
            var next = at + 1;
            var isBroken = next < _text.Length && IsLineEnd(next);
            if ((next < _text.Length && char.IsLetter(_text[next])) || isBroken)
            {
                flags |= TokenFlags.Joined;
                at = next;
            }
        }

        Add(new Token
        {
            Start = start,
            End = end,
            Fold = fold,
            FoldLength = _foldedLength - fold,
            Hash = WordFold.Hash(_folded.AsSpan(fold, _foldedLength - fold)),
            Kind = isNumber ? TokenKind.Number : TokenKind.Word,
            Flags = flags,
        });
        return at;
    }

    private int Mark(int at, char c)
    {
        var isFirst = (_next & (TokenFlags.LineStart | TokenFlags.CellStart)) != 0;
        var kind = c switch
        {
            '.' when EndsAbbreviation() || (at + 1 < _text.Length && char.IsLetterOrDigit(_text[at + 1])) => TokenKind.Soft,
            '.' or '!' or '?' or '\u2026' => TokenKind.Hard,
            ':' => TokenKind.Colon,
            '-' or '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014' or '\u2015' or '\u2212' =>
                isFirst && at + 1 < _text.Length && char.IsWhiteSpace(_text[at + 1]) ? TokenKind.Bullet : TokenKind.Dash,
            ',' or ';' or '(' or ')' or '"' or '\u201C' or '\u201D' or '/' or '&' or '[' or ']' => TokenKind.Soft,
            _ => isFirst ? TokenKind.Bullet : TokenKind.Soft,
        };
        Add(new Token { Start = at, End = at + 1, Fold = _foldedLength, Hash = 0, Kind = kind });
        return at + 1;
    }

    // The full stop of St. Helens ends no sentence.
    private readonly bool EndsAbbreviation() =>
        _tokens.Count > 0 && _tokens[^1] is { FoldLength: 2, Kind: TokenKind.Word } last
        && _folded.AsSpan(last.Fold, 2) is "st" or "dr" or "mr" or "no";

    private void Add(Token token)
    {
        token.Flags |= _next;
        _tokens.Add(token);
        _next = TokenFlags.None;
        _lineIsBlank = false;
    }

    private static int LigaturesIn(ReadOnlySpan<char> text)
    {
        var count = 0;
        for (var at = text.IndexOfAnyInRange('\uFB00', '\uFB04'); at >= 0; at = text.IndexOfAnyInRange('\uFB00', '\uFB04'))
        {
            count++;
            text = text[(at + 1)..];
        }

        return count;
    }

    private static bool IsHyphen(char c) => c is '-' or '\u2010' or '\u2011' or '\u00AD';

    // Whether nothing but blanks stands up to the end of the line, and there is one.
    private readonly bool IsLineEnd(int at)
    {
        while (at < _text.Length && (_text[at] is ' ' or '\u00A0'))
        {
            at++;
        }

        return at < _text.Length && (_text[at] is '\n' or '\r' or '\f');
    }
}
