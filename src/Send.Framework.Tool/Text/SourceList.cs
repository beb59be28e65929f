using Send.Framework.Sources;

namespace Send.Framework.Tool.Text;

/// <summary>Numbers the sources of a page in the order in which they are first mentioned, and lists them at its foot.</summary>
/// <param name="mark">How the number of a source stands in the text.</param>
internal sealed class SourceList(Func<int, string> mark)
{
    private readonly List<Source> _sources = [];

    /// <summary>Marks sources with their number in brackets.</summary>
    public SourceList()
        : this(number => $"[{number}]")
    {
    }

    /// <summary>The sources that were mentioned.</summary>
    public IReadOnlyList<Source> All => _sources;

    /// <summary>The marks of these sources, such as "[1][4]"; nulls and repetitions are left out.</summary>
    public string Mark(params ReadOnlySpan<Source?> sources)
    {
        var marks = new List<string>();
        foreach (var source in sources)
        {
            if (source is not null && mark(Number(source)) is var marked && !marks.Contains(marked))
            {
                marks.Add(marked);
            }
        }

        return string.Concat(marks);
    }

    /// <summary>Writes the list under a heading; nothing when no source was mentioned.</summary>
    public void Write(TextPage page)
    {
        if (_sources.Count == 0)
        {
            return;
        }

        page.Heading("Sources");
        for (var i = 0; i < _sources.Count; i++)
        {
            var source = _sources[i];
            var locator = source.Locator is null ? "" : $", {source.Locator}";
            page.Item($"[{i + 1}]", $"{source.Title} ({source.Publisher}){locator}. {source.Evidence.ToWords().Sentence()}.", indent: 0);
        }
    }

    private int Number(Source source)
    {
        var index = _sources.IndexOf(source);
        if (index < 0)
        {
            index = _sources.Count;
            _sources.Add(source);
        }

        return index + 1;
    }
}
