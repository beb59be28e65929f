using Ardalis.GuardClauses;

namespace Send.Framework.Reports;

/// <summary>The words of a report that say one value.</summary>
/// <param name="Path">The place of the value in the document, a JSON Pointer.</param>
/// <param name="Span">Where the words stand.</param>
/// <param name="Text">The words, on one line, without page headers between them.</param>
public sealed record ReportEvidence(string Path, ReportSpan Span, string Text)
{
    /// <summary>The place of the value in the document, a JSON Pointer.</summary>
    public string Path { get; init => field = Guard.Against.Null(value); } = Guard.Against.Null(Path);

    /// <summary>The words, on one line, without page headers between them.</summary>
    public string Text { get; init => field = Guard.Against.Null(value); } = Guard.Against.Null(Text);
}
