using System.Text;

namespace Send.Framework.Tool.Text;

/// <summary>A table of text with lines around its cells. One column has no width of its own and takes what is left.</summary>
/// <param name="page">Where it is written, row by row.</param>
/// <param name="hasRules">Whether a rule stands between rows.</param>
/// <param name="columns">The headings with their widths; null for what is left.</param>
internal sealed class TextTable(TextPage page, bool hasRules, params (string Heading, int? Width)[] columns)
{
    private readonly int[] _widths =
        [.. columns.Select(c => c.Width ?? Math.Max(10, page.Width - 1 - (3 * columns.Length) - columns.Sum(other => other.Width ?? 0)))];

    private bool _begun;

    /// <summary>A row of cells, each of one or more lines; every line is made safe and wrapped.</summary>
    public void Row(params string[][] cells)
    {
        if (!_begun)
        {
            Rule('+');
            Lines([.. columns.Select(c => new[] { c.Heading })]);
        }

        if (!_begun || hasRules)
        {
            Rule('|');
        }

        _begun = true;
        Lines(cells);
    }

    /// <summary>The line under the last row.</summary>
    public void End()
    {
        if (_begun)
        {
            Rule('+');
        }
    }

    private void Lines(string[][] cells)
    {
        var wrapped = cells.Select((cell, i) => cell.SelectMany(line => Wrapping.Lines(SafeText.ForLine(line), _widths[i])).ToArray()).ToArray();
        for (var row = 0; row < Math.Max(1, wrapped.Max(cell => cell.Length)); row++)
        {
            var line = new StringBuilder("|");
            for (var i = 0; i < wrapped.Length; i++)
            {
                var text = row < wrapped[i].Length ? wrapped[i][row] : "";
                line.Append(' ').Append(text).Append(' ', Math.Max(0, _widths[i] - Wrapping.WidthOf(text))).Append(" |");
            }

            page.Put(line.ToString());
        }
    }

    private void Rule(char end) => page.Put(end + string.Join('+', _widths.Select(width => new string('-', width + 2))) + end);
}
