using System.Collections;

namespace Send.Framework.Validation.Frameworks;

/// <summary>A list of a definition: the items that can be read, and how many were given.</summary>
/// <param name="at">Where the list stands; where there is none, what it would be a part of.</param>
/// <param name="count">How many items are given, readable or not.</param>
/// <param name="items">Those that can be read.</param>
internal sealed class Listed<T>(Spot at, int count, IReadOnlyList<T> items) : IReadOnlyList<T>
{
    public Spot At => at;

    /// <summary>How many items are given, readable or not.</summary>
    public int Given => count;

    /// <summary>How many items can be read.</summary>
    public int Count => items.Count;

    public T this[int index] => items[index];

    public IEnumerator<T> GetEnumerator() => items.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
