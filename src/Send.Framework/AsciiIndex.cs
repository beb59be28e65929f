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
            slot = slot.Name is null ? new(new Key(name), name, value) : slot;
        }
    }

    /// <summary>Finds the value with exactly this name.</summary>
    public bool TryGet(ReadOnlySpan<byte> utf8, [NotNullWhen(true)] out T? value)
    {
        value = Find(utf8).Value;
        return value is not null;
    }

    private ref Slot Find(ReadOnlySpan<byte> utf8)
    {
        var slots = _slots;
        var key = new Key(utf8);
        for (var i = key.Hash; ; i++)
        {
            ref var slot = ref slots[i & (slots.Length - 1)];
            if (slot.Name is null || (slot.Key.Is(key) && (key.IsWhole || utf8.SequenceEqual(slot.Name))))
            {
                return ref slot;
            }
        }
    }

    private readonly record struct Slot(Key Key, byte[] Name, T Value);

    // The length and three pieces of the name: all of it up to 24 bytes, which is nearly every word of a vocabulary. It stands in the slot
    // itself, where a look-up has to go anyway.
    private readonly struct Key
    {
        private const int Piece = sizeof(ulong);

        private readonly ulong _head;
        private readonly ulong _middle;
        private readonly ulong _tail;
        private readonly int _length;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public Key(ReadOnlySpan<byte> utf8)
        {
            _length = utf8.Length;
            if (utf8.Length < Piece)
            {
                foreach (var b in utf8)
                {
                    _head = (_head << 8) | b;
                }
            }
            else
            {
                _head = BinaryPrimitives.ReadUInt64LittleEndian(utf8);
                _tail = BinaryPrimitives.ReadUInt64LittleEndian(utf8[^Piece..]);
                _middle = utf8.Length > 2 * Piece ? BinaryPrimitives.ReadUInt64LittleEndian(utf8[Piece..]) : 0;
            }
        }

        public bool IsWhole => _length <= 3 * Piece;

        public int Hash => (int)(((_head ^ BitOperations.RotateLeft(_tail, 29) ^ (ulong)_length) * 0x9E3779B97F4A7C15UL) >> 40);

        public bool Is(Key other) =>
            _head == other._head && _tail == other._tail && _middle == other._middle && _length == other._length;
    }
}
