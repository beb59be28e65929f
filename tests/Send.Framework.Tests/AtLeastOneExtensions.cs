namespace Send.Framework.Tests;

/// <summary>A loop that asserts runs over something: over nothing it would assert nothing.</summary>
internal static class AtLeastOneExtensions
{
    /// <summary>The same items, of which there must be one.</summary>
    public static IReadOnlyList<T> AtLeastOne<T>(this IEnumerable<T> items)
    {
        T[] all = [.. items];
        all.Should().NotBeEmpty("a loop over nothing asserts nothing");
        return all;
    }
}
