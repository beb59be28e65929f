using System.Buffers.Binary;
using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Text;

namespace Send.Framework;

/// <summary>Finds a value by a short name in ASCII that is given as UTF-8: exact, ordinal, and without allocating.</summary>
internal sealed class AsciiIndex<T>
    where T : class
{
    private const int Piece = sizeof(ulong);

    private readonly Slot[] _slots;

    /// <summary>Makes an index. Of equal names the first is kept; names that are empty or not ASCII are never found.</summary>
    public AsciiIndex(IEnumerable<T> values, Func<T, string> nameOf)
    {
        (byte[] Name, T Value)[] named =
        [
            .. values.Where(value => nameOf(value).Length > 0 && Ascii.IsValid(nameOf(value)))
                .Select(value => (Encoding.ASCII.GetBytes(nameOf(value)), value)),
        ];

        // At most a quarter full, so that a miss is found out at once; a power of two, so that a slot is found without a division.
        _slots = new Slot[BitOperations.RoundUpToPowerOf2((uint)(4 * named.Length) + 1)];
        foreach (var (name, value) in named)
        {
            ref var slot = ref Find(name);
            slot = slot.Name is null ? new(PiecesOf(name), name, value) : slot;
        }
    }

    /// <summary>Finds the value with exactly this name.</summary>
    public bool TryGet(ReadOnlySpan<byte> utf8, [NotNullWhen(true)] out T? value)
    {
        value = Find(utf8).Value;
        return value is not null;
    }

    // Not inlined: the pieces have to be in registers, which the methods that ask have no room for.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private ref Slot Find(ReadOnlySpan<byte> utf8)
    {
        var slots = _slots;
        var pieces = PiecesOf(utf8);
        for (var i = Hash(pieces.Head, pieces.Tail, utf8.Length); ; i++)
        {
            ref var slot = ref slots[i & (slots.Length - 1)];
            if (slot.Name is null
                || (slot.Pieces.Head == pieces.Head && slot.Pieces.Tail == pieces.Tail && slot.Pieces.Middle == pieces.Middle
                    && slot.Name.Length == utf8.Length && (utf8.Length <= 3 * Piece || utf8.SequenceEqual(slot.Name))))
            {
                return ref slot;
            }
        }
    }

    // Three pieces of a name: all of it up to 24 bytes, which is nearly every word of a vocabulary. They stand in the slot itself, where a
    // look-up has to go anyway.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static (ulong Head, ulong Middle, ulong Tail) PiecesOf(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length >= Piece)
        {
            return (
                BinaryPrimitives.ReadUInt64LittleEndian(utf8),
                utf8.Length > 2 * Piece ? BinaryPrimitives.ReadUInt64LittleEndian(utf8[Piece..]) : 0,
                BinaryPrimitives.ReadUInt64LittleEndian(utf8[^Piece..]));
        }

        var head = 0UL;
        foreach (var b in utf8)
        {
            head = (head << 8) | b;
        }

        return (head, 0, 0);
    }

    private static int Hash(ulong head, ulong tail, int length) =>
        (int)(((head ^ BitOperations.RotateLeft(tail, 29) ^ (ulong)length) * 0x9E3779B97F4A7C15UL) >> 40);

    private readonly record struct Slot((ulong Head, ulong Middle, ulong Tail) Pieces, byte[] Name, T Value);
}
