using System.Collections.Immutable;
using Send.Framework.Frameworks.Layouts;

namespace Send.Framework.Reports;

/// <summary>The sections of a report. A heading is a line, or two, that says nothing else.</summary>
internal sealed class Sections
{
    private readonly List<(string Code, int Heading, TokenRange Range)> _found = [];

    public Sections(Words words, Matcher matcher, ReportLayout layout, int from)
    {
        var end = words.Count;
        for (var at = from; at < end; at++)
        {
            if (words[at].Has(TokenFlags.LineStart | TokenFlags.CellStart) && words[at].Has(TokenFlags.Capital)
                && HeadingAt(words, matcher, layout, at) is { } heading)
            {
                Close(at);
                _found.Add((heading.Code, at, new(heading.To, end)));
                at = heading.To - 1;
            }
        }
    }

    /// <summary>Whether any heading was found.</summary>
    public bool IsEmpty => _found.Count == 0;

    /// <summary>Where the first section begins, or the given end.</summary>
    public int FirstHeading(int end) => _found is [var first, ..] ? first.Heading : end;

    /// <summary>The pieces of a section, in order; empty when it is not there.</summary>
    public ImmutableArray<TokenRange> Of(string code) => [.. _found.Where(s => s.Code == code).Select(s => s.Range)];

    public bool Has(string code) => _found.Exists(s => s.Code == code);

    private void Close(int at)
    {
        if (_found.Count > 0)
        {
            var (code, heading, range) = _found[^1];
            _found[^1] = (code, heading, range with { To = at });
        }
    }

    private static (string Code, int To)? HeadingAt(Words words, Matcher matcher, ReportLayout layout, int at)
    {
        foreach (var section in layout.Sections)
        {
            foreach (var heading in section.Phrases)
            {
                if (matcher.At(at, heading, words.Count, IsAlone) is { } match)
                {
                    return (section.Code, PastMarks(words, match.To));
                }
            }
        }

        return null;
    }

    private static bool IsAlone(Words words, int to)
    {
        var at = PastMarks(words, to);
        return at >= words.Count || words[at].Has(TokenFlags.LineStart | TokenFlags.CellStart);
    }

    private static int PastMarks(Words words, int at)
    {
        while (at < words.Count && !words[at].IsWord && words[at].Kind != TokenKind.Bullet && !words[at].Has(TokenFlags.LineStart))
        {
            at++;
        }

        return at;
    }
}
