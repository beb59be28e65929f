using System.Collections.Immutable;
using Send.Framework.Validation;

namespace Send.Framework.Serialization;

/// <summary>Works out line and column, which nobody needs until there is a finding.</summary>
internal static class TextPositions
{
    /// <summary>The start of a text that stands alone.</summary>
    public static TextPosition Start { get; } = new(0, 1, 1);

    /// <summary>Notes the offset; <see cref="Place"/> adds line and column.</summary>
    public static TextPosition Note(int offset) => new(offset, 0, 0);

    /// <summary>Gives findings that know their offset their line and column too, in one pass: they are in the order of the text.</summary>
    /// <param name="findings">The findings, with offsets in <paramref name="utf8"/>.</param>
    /// <param name="utf8">The text.</param>
    /// <param name="start">Where the text starts in what it is part of.</param>
    public static ImmutableArray<Finding> Place(ImmutableArray<Finding> findings, ReadOnlySpan<byte> utf8, TextPosition start)
    {
        if (findings.IsEmpty)
        {
            return findings;
        }

        var placed = ImmutableArray.CreateBuilder<Finding>(findings.Length);
        var (line, lineStart, counted) = (start.Line, 1 - start.Column, 0);
        foreach (var finding in findings)
        {
            if (finding.Position is not { } noted)
            {
                placed.Add(finding);
                continue;
            }

            var offset = (int)Math.Min(noted.ByteOffset, utf8.Length);
            for (var rest = utf8[counted..Math.Max(offset, counted)]; rest.IndexOf((byte)'\n') is >= 0 and var feed; rest = rest[(feed + 1)..])
            {
                line++;
                counted += feed + 1;
                lineStart = counted;
            }

            placed.Add(new Finding(
                finding.Code, finding.Path, finding.Message, new TextPosition(start.ByteOffset + offset, line, offset - lineStart + 1)));
        }

        return placed.MoveToImmutable();
    }
}
