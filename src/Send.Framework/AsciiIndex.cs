using System.Buffers.Binary;
using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using System.Text;

namespace Send.Framework;

/// <summary>Finds a value by a short name in ASCII that is given as UTF-8: exact, ordinal, and without allocating.</summary>
internal sealed class AsciiIndex<T>
    where T : class
{
    private readonly Slot[] _slots;
    private readonly int _longest;

    /// <summary>Makes an index. Of equal names the first is kept; names that are not ASCII are never found.</summary>
    public AsciiIndex(IEnumerable<T> values, Func<T, string> nameOf)
    {
        Slot[] named =
        [
            .. values.Where(value => Ascii.IsValid(nameOf(value))).Select(value => new Slot(Encoding.ASCII.GetBytes(nameOf(value)), value)),
        ];

        // At most a quarter full, so that a miss is found out at once; a power of two, so that a slot is found without a division.
        _slots = new Slot[BitOperations.RoundUpToPowerOf2((uint)(4 * named.Length) + 1)];
        foreach (var candidate in named)
        {
            ref var slot = ref Find(candidate.Name);
            slot = slot.Name is null ? candidate : slot;
            _longest = Math.Max(_longest, candidate.Name.Length);
        }
    }

    /// <summary>Finds the value with exactly this name.</summary>
    public bool TryFind(ReadOnlySpan<byte> utf8, [NotNullWhen(true)] out T? value)
    {
        value = utf8.Length <= _longest ? Find(utf8).Value : null;
        return value is not null;
    }

    private ref Slot Find(ReadOnlySpan<byte> utf8)
    {
        var slots = _slots;
        for (var i = Hash(utf8); ; i++)
        {
            ref var slot = ref slots[i & (slots.Length - 1)];
            if (slot.Name is null || utf8.SequenceEqual(slot.Name))
            {
                return ref slot;
            }
        }
    }

    // The length and both ends tell the words of a vocabulary apart; looking at every byte would cost more than it saves.
    private static int Hash(ReadOnlySpan<byte> utf8)
    {
        var (head, tail) = utf8.Length >= sizeof(ulong)
            ? (BinaryPrimitives.ReadUInt64LittleEndian(utf8), BinaryPrimitives.ReadUInt64LittleEndian(utf8[^sizeof(ulong)..]))
            : (Short(utf8), 0UL);
        var mixed = (head ^ BitOperations.RotateLeft(tail, 29) ^ (ulong)utf8.Length) * 0x9E3779B97F4A7C15UL;
        return (int)(mixed >> 40);
    }

    private static ulong Short(ReadOnlySpan<byte> utf8)
    {
        var packed = 0UL;
        foreach (var b in utf8)
        {
            packed = (packed << 8) | b;
        }

        return packed;
    }

    private readonly record struct Slot(byte[] Name, T Value);
}
