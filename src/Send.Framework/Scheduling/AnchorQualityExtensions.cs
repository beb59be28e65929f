namespace Send.Framework.Scheduling;

/// <summary>The codes of <see cref="AnchorQuality"/>.</summary>
public static class AnchorQualityExtensions
{
    /// <summary>The permanent code: <c>stated</c>, <c>estimated</c> or <c>missing</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a quality (<see cref="AnchorQuality.NotStated"/> has no code).</exception>
    public static string ToCode(this AnchorQuality quality) => quality switch
    {
        AnchorQuality.Stated => "stated",
        AnchorQuality.Estimated => "estimated",
        AnchorQuality.Missing => "missing",
        _ => throw new ArgumentOutOfRangeException(nameof(quality), quality, "Not a quality that an anchor can have."),
    };
}
