namespace Send.Framework.Reports;

/// <summary>A value that was looked for and could not be told.</summary>
public sealed record CannotTell
{
    internal CannotTell(string path, string because, bool isEssential) => (Path, Because, IsEssential) = (path, because, isEssential);

    /// <summary>The place that the value would have in the document, a JSON Pointer.</summary>
    public string Path { get; }

    /// <summary>The reason, a sentence.</summary>
    public string Because { get; }

    /// <summary>Whether the value is essential: what was inspected, when, and with what result.</summary>
    public bool IsEssential { get; }

    /// <summary>In a line: "/dates/published: The report does not print the day of its publication."</summary>
    public override string ToString() => $"{Path}: {Because}";
}
