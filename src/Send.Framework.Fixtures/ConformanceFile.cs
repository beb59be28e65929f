using System.Collections.Immutable;

namespace Send.Framework.Fixtures;

/// <summary>One file of the conformance pack.</summary>
public sealed class ConformanceFile
{
    internal ConformanceFile(string path, ImmutableArray<byte> content) => (Path, Content) = (path, content);

    /// <summary>Its path below the folder of the pack, with slashes.</summary>
    public string Path { get; }

    /// <summary>Its bytes.</summary>
    public ImmutableArray<byte> Content { get; }

    /// <summary>The path.</summary>
    public override string ToString() => Path;
}
