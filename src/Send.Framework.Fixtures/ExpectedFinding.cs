using Send.Framework.Validation;

namespace Send.Framework.Fixtures;

/// <summary>A finding that a document must give. Messages may be reworded, so code and place are all that is expected.</summary>
public sealed record ExpectedFinding
{
    internal ExpectedFinding(FindingCode code, string path) => (Code, Path) = (code, path);

    /// <summary>The code.</summary>
    public FindingCode Code { get; }

    /// <summary>A JSON Pointer to the value at fault; empty for the whole document.</summary>
    public string Path { get; }

    /// <summary>Code and place.</summary>
    public override string ToString() => $"{Code} {(Path.Length == 0 ? "(document)" : Path)}";
}
