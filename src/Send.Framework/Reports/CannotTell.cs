using Ardalis.GuardClauses;

namespace Send.Framework.Reports;

/// <summary>A value that was looked for and could not be told.</summary>
/// <param name="Path">The place that the value would have in the document, a JSON Pointer.</param>
/// <param name="Because">The reason, a sentence.</param>
/// <param name="IsEssential">Whether the document says too little without it: what was inspected, when, and with what result.</param>
public sealed record CannotTell(string Path, string Because, bool IsEssential = false)
{
    /// <summary>The place that the value would have in the document, a JSON Pointer.</summary>
    public string Path { get; init => field = Guard.Against.Null(value); } = Guard.Against.Null(Path);

    /// <summary>The reason, a sentence.</summary>
    public string Because { get; init => field = Guard.Against.Null(value); } = Guard.Against.Null(Because);
}
