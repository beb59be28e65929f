using Send.Framework.Validation;

namespace Send.Framework.Fixtures;

/// <summary>A finding that a document must give. Messages may be reworded, so code and place are all that is expected.</summary>
/// <param name="Code">The code.</param>
/// <param name="Path">A JSON Pointer to the value at fault; empty for the whole document.</param>
public sealed record ExpectedFinding(FindingCode Code, string Path)
{
    /// <summary>Code and place.</summary>
    public override string ToString() => $"{Code} {(Path.Length == 0 ? "(document)" : Path)}";
}
