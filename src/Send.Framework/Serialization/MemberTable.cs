using System.Buffers.Binary;
using System.Text;

namespace Send.Framework.Serialization;

/// <summary>The members that the contract gives to an object, each known by its place in the list.</summary>
internal sealed class MemberTable(string what, params string[] names)
{
    private readonly Name[] _names = [.. names.Select(name => new Name(Encoding.UTF8.GetBytes(name)))];

    /// <summary>What the object is, to follow "has no member": "a partnership".</summary>
    public string What { get; } = what;

    /// <summary>The names, in the order of the contract.</summary>
    public IReadOnlyList<string> Names => names;

    /// <summary>The place of a name in the list, or -1.</summary>
    public int Find(ReadOnlySpan<byte> name)
    {
        for (var i = 0; i < _names.Length; i++)
        {
            if (_names[i].Is(name))
            {
                return i;
            }
        }

        return -1;
    }

    // Both ends of a name as numbers: of up to sixteen bytes that is the whole name, and nearly every name of the contract is that short.
    private readonly struct Name(byte[] utf8)
    {
        private readonly ulong _ends = utf8.Length >= sizeof(ulong) ? Head(utf8) : utf8.Length >= sizeof(uint) ? Ends(utf8) : 0;
        private readonly ulong _tail = utf8.Length >= sizeof(ulong) ? Tail(utf8) : 0;

        public bool Is(ReadOnlySpan<byte> name) =>
            name.Length == utf8.Length
            && (name.Length >= sizeof(ulong)
                ? Head(name) == _ends && Tail(name) == _tail && (name.Length <= 2 * sizeof(ulong) || name.SequenceEqual(utf8))
                : name.Length >= sizeof(uint) ? Ends(name) == _ends : name.SequenceEqual(utf8));

        private static ulong Head(ReadOnlySpan<byte> name) => BinaryPrimitives.ReadUInt64LittleEndian(name);

        private static ulong Tail(ReadOnlySpan<byte> name) => BinaryPrimitives.ReadUInt64LittleEndian(name[^sizeof(ulong)..]);

        private static ulong Ends(ReadOnlySpan<byte> name) =>
            ((ulong)BinaryPrimitives.ReadUInt32LittleEndian(name) << 32) | BinaryPrimitives.ReadUInt32LittleEndian(name[^sizeof(uint)..]);
    }
}
