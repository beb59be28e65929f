using System.Collections.Immutable;

namespace Send.Framework.Fixtures;

/// <summary>One file of the conformance pack.</summary>
/// <param name="Path">Its path below the folder of the pack, with slashes.</param>
/// <param name="Content">Its bytes.</param>
public sealed record ConformanceFile(string Path, ImmutableArray<byte> Content)
{
    /// <summary>The path.</summary>
    public override string ToString() => Path;
}
