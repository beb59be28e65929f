using System.Numerics;

namespace Send.Framework.Fixtures.Generation;

/// <summary>
/// A small pseudo-random number generator whose numbers are the same on every machine and in every version: xoshiro256** by David Blackman
/// and Sebastiano Vigna, its state filled by SplitMix64 as they advise (https://prng.di.unimi.it, public domain).
/// </summary>
internal sealed class RandomSource
{
    private ulong _s0;
    private ulong _s1;
    private ulong _s2;
    private ulong _s3;

    public RandomSource(ulong s0, ulong s1, ulong s2, ulong s3) => (_s0, _s1, _s2, _s3) = (s0, s1, s2, s3);

    /// <summary>The numbers of one item of one stream of a seed, whatever was drawn for others.</summary>
    public static RandomSource For(long seed, int stream, int index)
    {
        var state = unchecked((ulong)seed);
        state = SplitMix(ref state) ^ ((ulong)(uint)stream << 32) ^ (uint)index;
        return new RandomSource(SplitMix(ref state), SplitMix(ref state), SplitMix(ref state), SplitMix(ref state));
    }

    /// <summary>The next 64 bits.</summary>
    public ulong Next()
    {
        unchecked
        {
            var result = BitOperations.RotateLeft(_s1 * 5, 7) * 9;
            var t = _s1 << 17;
            _s2 ^= _s0;
            _s3 ^= _s1;
            _s1 ^= _s2;
            _s0 ^= _s3;
            _s2 ^= t;
            _s3 = BitOperations.RotateLeft(_s3, 45);
            return result;
        }
    }

    /// <summary>A number from 0 up to and without the bound, all equally likely.</summary>
    public int Below(int bound)
    {
        var count = (ulong)bound;
        var usable = ulong.MaxValue - (ulong.MaxValue % count);
        ulong drawn;
        do
        {
            drawn = Next();
        }
        while (drawn >= usable);

        return (int)(drawn % count);
    }

    /// <summary>A number from the first to the last, both included.</summary>
    public int Between(int first, int last) => first + Below(last - first + 1);

    /// <summary>Whether something happens that happens so many times in a hundred.</summary>
    public bool Percent(int chance) => Below(100) < chance;

    /// <summary>One of the items, all equally likely.</summary>
    public T Pick<T>(IReadOnlyList<T> items) => items[Below(items.Count)];

    /// <summary>So many different items, in their own order.</summary>
    public List<T> PickSeveral<T>(IReadOnlyList<T> items, int count)
    {
        var picked = new List<T>(count);
        for (var i = 0; i < items.Count && picked.Count < count; i++)
        {
            if (Below(items.Count - i) < count - picked.Count)
            {
                picked.Add(items[i]);
            }
        }

        return picked;
    }

    internal static ulong SplitMix(ref ulong state)
    {
        unchecked
        {
            state += 0x9E3779B97F4A7C15;
            var z = state;
            z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
            z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
            return z ^ (z >> 31);
        }
    }
}
