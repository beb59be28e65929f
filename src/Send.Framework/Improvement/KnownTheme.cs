using System.Collections.Immutable;

namespace Send.Framework.Improvement;

/// <summary>A theme of a taxonomy as an improvement area holds it.</summary>
internal sealed class KnownTheme(string code)
{
    public string Code { get; } = code;

    /// <summary>The code as the only one of an area.</summary>
    public ImmutableArray<string> Alone { get; } = [code];
}
