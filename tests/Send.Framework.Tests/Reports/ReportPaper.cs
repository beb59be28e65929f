using System.Text;

namespace Send.Framework.Tests.Reports;

/// <summary>Lays paragraphs out as the text of a PDF has them: wrapped, in pages with headers, with the marks that real files bring.</summary>
/// <param name="random">Decides.</param>
/// <param name="head">The running head of a page, which may be of several lines; given the number of the page.</param>
/// <param name="firstPage">The fewest lines of the first page.</param>
internal sealed class ReportPaper(Random random, Func<int, string> head, int firstPage)
{
    private readonly int _width = random.Next(60, 100);
    private readonly bool _isWrapped = random.Next(8) != 0;
    private readonly bool _hasPages = random.Next(6) != 0;
    private readonly bool _hasStrangeBlanks = random.Next(4) == 0;
    private readonly bool _isCurly = random.Next(2) == 0;
    private readonly int _linesOnAPage = random.Next(firstPage, 50);

    public string Lay(string text)
    {
        var lines = text.Split('\n').SelectMany(line => _isWrapped ? Wrap(line) : [line]).ToList();
        var laid = new StringBuilder();
        var page = 1;
        for (var i = 0; i < lines.Count; i++)
        {
            // A page begins anywhere but between the lines of the first page, and not before a line that would look like a new paragraph.
            if (_hasPages && i > firstPage + 2 && i % _linesOnAPage == 0 && lines[i].Length > 0 && lines[i - 1].Length > 0)
            {
                laid.Append(head(++page));
            }

            laid.Append(lines[i]).Append('\n');
        }

        var all = laid.ToString();
        all = _isCurly ? all.Replace('\'', '\u2019') : all;
        return _hasStrangeBlanks ? Strange(all) : all;
    }

    private IEnumerable<string> Wrap(string line)
    {
        var begin = line.StartsWith('\t') ? "\t" : "";
        var current = new StringBuilder(begin);
        foreach (var word in line.Trim('\t').Split(' '))
        {
            if (current.Length > begin.Length && current.Length + 1 + word.Length > _width)
            {
                // Now and then a long word is broken at the end of the line.
                if (word.Length > 8 && random.Next(12) == 0 && word.All(char.IsLetter) && char.IsLower(word[0]))
                {
                    current.Append(' ').Append(word.AsSpan(0, 4)).Append(random.Next(2) == 0 ? '-' : '\u00AD');
                    yield return current.ToString();
                    current.Clear().Append(word.AsSpan(4));
                    continue;
                }

                yield return current.ToString() + (random.Next(4) == 0 ? " " : "");
                current.Clear();
            }

            current.Append(current.Length > 0 && current[^1] != '\t' ? " " : "").Append(word);
        }

        yield return current.ToString();
    }

    // No-break spaces, soft hyphens inside words and ligatures.
    private string Strange(string text)
    {
        var strange = new StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            var isInside = i > 1 && i + 2 < text.Length && char.IsLower(text[i]) && char.IsLower(text[i - 1]) && char.IsLower(text[i + 1]);
            if (text[i] == ' ' && random.Next(10) == 0)
            {
                strange.Append('\u00A0');
            }
            else if (text[i] == 'f' && i + 1 < text.Length && text[i + 1] == 'i' && random.Next(2) == 0)
            {
                strange.Append('\uFB01');
                i++;
            }
            else
            {
                strange.Append(text[i]).Append(isInside && random.Next(40) == 0 ? "\u00AD" : "");
            }
        }

        return strange.ToString();
    }
}
