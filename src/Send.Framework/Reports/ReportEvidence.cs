namespace Send.Framework.Reports;

/// <summary>The words of a report that say one value.</summary>
public sealed record ReportEvidence
{
    internal ReportEvidence(string path, ReportSpan span, string text) => (Path, Span, Text) = (path, span, text);

    /// <summary>The place of the value in the document, a JSON Pointer.</summary>
    public string Path { get; }

    /// <summary>Where the words are in the report.</summary>
    public ReportSpan Span { get; }

    /// <summary>The words, on one line, without page headers between them.</summary>
    public string Text { get; }
}
