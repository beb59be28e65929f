using System.Globalization;
using System.Text;

namespace Send.Framework.Tool.Text;

/// <summary>Breaks text into lines of a width in columns: between words, and within a word that is wider than the line.</summary>
internal static class Wrapping
{
    // The blocks whose characters take two columns of a terminal, first and last of each.
    private static readonly (int First, int Last)[] Wide =
    [
        (0x1100, 0x115F), (0x2E80, 0x303E), (0x3041, 0xA4CF), (0xA960, 0xA97F), (0xAC00, 0xD7A3), (0xF900, 0xFAFF), (0xFE30, 0xFE6F),
        (0xFF00, 0xFF60), (0xFFE0, 0xFFE6), (0x1F300, 0x1F64F), (0x1F900, 0x1F9FF), (0x20000, 0x3FFFD),
    ];

    public static IEnumerable<string> Lines(string text, int width)
    {
        if (text.Length <= width && IsNarrow(text))
        {
            yield return text;
            yield break;
        }

        var line = new StringBuilder();
        var used = 0;
        foreach (var word in text.Split(' '))
        {
            var needed = WidthOf(word);
            if (line.Length > 0 && used + 1 + needed > width)
            {
                yield return line.ToString().TrimEnd(' ');
                line.Clear();
                used = 0;
            }
            else if (line.Length > 0)
            {
                line.Append(' ');
                used++;
            }

            var from = 0;
            while (needed > width)
            {
                var (length, columns) = Cut(word.AsSpan(from), width);
                yield return word.Substring(from, length);
                from += length;
                needed -= columns;
            }

            line.Append(word, from, word.Length - from);
            used += needed;
        }

        yield return line.ToString().TrimEnd(' ');
    }

    /// <summary>The columns that a text takes on a terminal.</summary>
    public static int WidthOf(string text) => IsNarrow(text) ? text.Length : text.EnumerateRunes().Sum(WidthOf);

    private static bool IsNarrow(string text) => text.AsSpan().IndexOfAnyExceptInRange(' ', '~') < 0;

    // As much of a word as fits, with its columns; one character at least.
    private static (int Length, int Columns) Cut(ReadOnlySpan<char> word, int width)
    {
        var (length, columns) = (0, 0);
        foreach (var rune in word.EnumerateRunes())
        {
            var next = WidthOf(rune);
            if (columns + next > width && length > 0)
            {
                break;
            }

            length += rune.Utf16SequenceLength;
            columns += next;
        }

        return (length, columns);
    }

    private static int WidthOf(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark ? 0
        : Array.Exists(Wide, block => rune.Value >= block.First && rune.Value <= block.Last) ? 2
        : 1;
}
