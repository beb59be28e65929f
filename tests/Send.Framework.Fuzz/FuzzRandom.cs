namespace Send.Framework.Fuzz;

/// <summary>
/// SplitMix64 (Steele, Lea and Flood, 2014): a seed and a document's number give the same choices in every version of .NET, so that a
/// failure can be made again.
/// </summary>
internal sealed class FuzzRandom(ulong seed, long index)
{
    private ulong _state = Mix(seed + (0x9E3779B97F4A7C15 * ((ulong)index + 1)));

    public ulong NextBits()
    {
        _state += 0x9E3779B97F4A7C15;
        return Mix(_state);
    }

    /// <summary>From 0 to one less than the bound.</summary>
    public int Next(int bound) => (int)((NextBits() >> 32) * (ulong)bound >> 32);

    /// <summary>From the first to the last, both included.</summary>
    public int Between(int first, int last) => first + Next(last - first + 1);

    public bool Chance(int percent) => Next(100) < percent;

    public T Pick<T>(IReadOnlyList<T> values) => values[Next(values.Count)];

    public void Shuffle<T>(List<T> values)
    {
        for (var i = values.Count - 1; i > 0; i--)
        {
            var other = Next(i + 1);
            (values[i], values[other]) = (values[other], values[i]);
        }
    }

    private static ulong Mix(ulong z)
    {
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }
}
