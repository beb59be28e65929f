using Send.Framework.Validation;

namespace Send.Framework.Reports;

/// <summary>What a reading has found so far: the words for values, and what could not be told.</summary>
internal sealed class Notes(Words words)
{
    public List<ReportEvidence> Evidence { get; } = [];

    public List<CannotTell> Open { get; } = [];

    public List<Finding> Findings { get; } = [];

    public void Said(string path, int from, int to)
    {
        if (to > from)
        {
            Evidence.Add(new(path, words.SpanOf(from, to), words.TextOf(from, to)));
        }
    }

    public void CannotTell(string path, string because, bool isEssential = false) => Open.Add(new(path, because, isEssential));

    /// <summary>A value that cannot be told because the report contradicts itself.</summary>
    public void Contradicts(FindingCode code, string path, string because, bool isEssential = false)
    {
        CannotTell(path, because, isEssential);
        Findings.Add(new(code, path, because));
    }

    /// <summary>The words at a place and its page, for a reason.</summary>
    public string Quote(int from, int to) => Quote(new("", words.SpanOf(from, to), words.TextOf(from, to)));

    /// <summary>The words for a value and their page, for a reason.</summary>
    public static string Quote(ReportEvidence said)
    {
        const int Longest = 120;
        var text = said.Text;
        return $"\u201C{(text.Length > Longest ? text[..Longest] + "\u2026" : text)}\u201D (page {said.Span.Page})";
    }
}
