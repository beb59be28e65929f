using System.Text;
using Send.Framework.Sources;

namespace Send.Framework.Tool.Text;

/// <summary>Puts a Markdown page together: headings, paragraphs, tables, and sources that are numbered as they are first mentioned.</summary>
internal sealed class MarkdownPage
{
    private readonly StringBuilder _page = new();
    private readonly SourceList _sources = new(number => $"[[{number}]](#sources)");

    public void Heading(int level, string text) => Block($"{new string('#', level)} {text}");

    public void Block(string text)
    {
        if (_page.Length > 0)
        {
            _page.Append('\n');
        }

        _page.Append(text).Append('\n');
    }

    /// <summary>A list under a heading; nothing for an empty one.</summary>
    public void List(int level, string heading, IEnumerable<string> items)
    {
        var all = items.ToArray();
        if (all.Length > 0)
        {
            Heading(level, heading);
            Block(string.Join('\n', all.Select(item => "- " + item)));
        }
    }

    /// <summary>A table; nothing without rows. Columns in which no row says anything are left out.</summary>
    public void Table(string[] headings, IEnumerable<string[]> rows)
    {
        var all = rows.ToArray();
        if (all.Length == 0)
        {
            return;
        }

        var columns = Enumerable.Range(0, headings.Length).Where(i => all.Any(row => row[i].Length > 0)).ToArray();
        var lines = all.Select(row => Row(columns.Select(i => row[i]))).Prepend(Row(columns.Select(_ => "---"))).Prepend(Row(columns.Select(i => headings[i])));
        Block(string.Join('\n', lines));
    }

    /// <summary>The mark of a source, such as [3], a link to its place in the list.</summary>
    public string Mark(params ReadOnlySpan<Source?> sources) => _sources.Mark(sources);

    /// <summary>The list of sources, with their strength.</summary>
    public void Sources()
    {
        Heading(2, "Sources");
        Block("In brackets: how well the fact at hand is known.");
        Block(string.Join('\n', _sources.All.Select((source, i) => $"{i + 1}. {Describe(source)}")));
    }

    public override string ToString() => _page.ToString();

    private static string Describe(Source source)
    {
        var title = source.Address is { } address ? $"[{source.Title}]({address})" : source.Title;
        return $"{title} ({source.Publisher}{(source.Edition is { } edition ? $", {edition.InWords()}" : "")})"
            + $"{(source.Locator is { } locator ? $": {locator}" : "")} ({source.Evidence.ToWords()}).{(source.Note is { } note ? $" {note}" : "")}";
    }

    private static string Row(IEnumerable<string> cells) =>
        $"| {string.Join(" | ", cells.Select(c => c.Replace("|", "\\|", StringComparison.Ordinal)))} |";
}
