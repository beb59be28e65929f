using System.Text;
using Send.Framework.Sources;

namespace Send.Framework.Tool.Text;

/// <summary>Puts a Markdown page together: headings, paragraphs, tables, and sources that are numbered as they are first mentioned.</summary>
internal sealed class MarkdownPage
{
    private readonly StringBuilder _page = new();
    private readonly SourceList _sources = new(number => $"[[{number}]](#sources)");

    public void Heading(int level, Markdown text) => Append($"{new string('#', level)} {text}");

    public void Block(Markdown text) => Append(text.ToString());

    /// <summary>A list under a heading; nothing for an empty one.</summary>
    public void List(int level, Markdown heading, IEnumerable<Markdown> items)
    {
        var all = items.ToArray();
        if (all.Length > 0)
        {
            Heading(level, heading);
            Append(string.Join('\n', all.Select(item => $"- {item}")));
        }
    }

    /// <summary>A table; nothing without rows. Columns in which no row says anything are left out.</summary>
    public void Table(Markdown[] headings, IEnumerable<Markdown[]> rows)
    {
        var all = rows.ToArray();
        if (all.Length == 0)
        {
            return;
        }

        var columns = Enumerable.Range(0, headings.Length).Where(i => all.Any(row => !row[i].IsEmpty)).ToArray();
        var lines = all.Select(row => Row(columns.Select(i => row[i])))
            .Prepend(Row(columns.Select(_ => Markdown.Of($"---")))).Prepend(Row(columns.Select(i => headings[i])));
        Append(string.Join('\n', lines));
    }

    /// <summary>The mark of a source, such as [3], a link to its place in the list.</summary>
    public Markdown Mark(params ReadOnlySpan<Source?> sources)
    {
        var marks = new Markdown(0, 0);
        marks.AppendLiteral(_sources.Mark(sources));
        return marks;
    }

    /// <summary>The list of sources, with their strength.</summary>
    public void Sources()
    {
        Heading(2, "Sources");
        Block("The strength of the evidence for each fact is in brackets.");
        Append(string.Join('\n', _sources.All.Select((source, i) => Markdown.Of($"{i + 1}. {Describe(source)}").ToString())));
    }

    public override string ToString() => _page.ToString();

    private void Append(string markup) => _page.Append(_page.Length > 0 ? "\n" : "").Append(markup).Append('\n');

    private static Markdown Describe(Source source)
    {
        var title = source.Address is { } address ? Markdown.Link(source.Title, address) : source.Title;
        return Markdown.Of($"{title} ({source.Publisher}{(source.Edition is { } edition ? $", {edition.InWords()}" : "")})"
            + $"{(source.Locator is { } locator ? $": {locator}" : "")} ({source.Evidence.ToWords()}).{(source.Note is { } note ? $" {note}" : "")}");
    }

    private static string Row(IEnumerable<Markdown> cells) => $"| {string.Join(" | ", cells.Select(c => c.ToString()))} |";
}
