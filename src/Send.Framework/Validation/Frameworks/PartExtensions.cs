namespace Send.Framework.Validation.Frameworks;

internal static class PartExtensions
{
    /// <summary>The value, or null when it is not known.</summary>
    public static T? OrNull<T>(this Part<T> part)
        where T : struct => part.IsKnown ? part.Value : null;

    /// <summary>The text, or null when it is not known.</summary>
    public static string? OrNull(this Part<string> part) => part.IsKnown ? part.Value : null;

    /// <summary>The values that are known.</summary>
    public static IEnumerable<string> Known(this IEnumerable<Part<string>> parts) => parts.Where(part => part.IsKnown).Select(part => part.Value);
}
