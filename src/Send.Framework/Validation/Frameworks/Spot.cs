namespace Send.Framework.Validation.Frameworks;

/// <summary>Where in a definition something stands. A rule reports against it and knows nothing else about it.</summary>
internal abstract class Spot
{
    /// <summary>The JSON Pointer (RFC 6901) to it.</summary>
    public abstract string Path { get; }

    /// <summary>Where it starts in the text, in bytes; -1 for a definition that did not come from text.</summary>
    public abstract int Offset { get; }
}
