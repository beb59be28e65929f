namespace Send.Framework.Sources;

/// <summary>The words and codes of <see cref="Evidence"/>.</summary>
public static class EvidenceExtensions
{
    /// <summary>The permanent code: <c>primary</c>, <c>derived-from-data</c>, <c>secondary</c>, <c>inferred</c> or <c>not-stated</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a member of <see cref="Evidence"/>.</exception>
    public static string ToCode(this Evidence evidence) => evidence switch
    {
        Evidence.NotStated => "not-stated",
        Evidence.Primary => "primary",
        Evidence.DerivedFromData => "derived-from-data",
        Evidence.Secondary => "secondary",
        Evidence.Inferred => "inferred",
        _ => throw new ArgumentOutOfRangeException(nameof(evidence), evidence, "Not a member of Evidence."),
    };

    /// <summary>Words for a reader, such as "secondary source" or "inferred, not stated in any available source".</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a member of <see cref="Evidence"/>.</exception>
    public static string ToWords(this Evidence evidence) => evidence switch
    {
        Evidence.NotStated => "evidence not stated",
        Evidence.Primary => "primary source",
        Evidence.DerivedFromData => "derived from published data",
        Evidence.Secondary => "secondary source",
        Evidence.Inferred => "inferred, not stated in any available source",
        _ => throw new ArgumentOutOfRangeException(nameof(evidence), evidence, "Not a member of Evidence."),
    };

    /// <summary>Whether a caller should show the fact as less than certain: anything but a primary source or data derived from one.</summary>
    public static bool IsWeak(this Evidence evidence) => evidence is not (Evidence.Primary or Evidence.DerivedFromData);
}
