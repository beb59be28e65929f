namespace Send.Framework.Drafts;

/// <summary>
/// The names of one object's members that are not in a list of known ones, to find those that are there twice: places in the text, so that
/// an object with a million members costs sixteen bytes for each and no strings.
/// </summary>
internal sealed class MemberNames
{
    private const int Few = 8;

    private Entry[] _entries = new Entry[Few];
    private int[] _first = [];
    private int _count;

    /// <summary>Adds a name, or answers false when it is there already.</summary>
    /// <param name="utf8">The whole text.</param>
    /// <param name="start">Where the name starts, after its quotation mark.</param>
    /// <param name="length">The length of the name as it stands there.</param>
    /// <param name="isEscaped">Whether it has escapes in it.</param>
    public bool Add(ReadOnlySpan<byte> utf8, int start, int length, bool isEscaped)
    {
        var added = new Entry(start, isEscaped ? ~length : length);
        var buffer = isEscaped ? new byte[length] : [];
        var name = added.Name(utf8, ref buffer);
        var hash = _first.Length == 0 ? 0 : HashOf(name);

        for (var i = Start(hash); i >= 0; i = Next(i))
        {
            byte[] other = [];
            if ((_first.Length == 0 || _entries[i].Hash == hash) && _entries[i].Name(utf8, ref other).SequenceEqual(name))
            {
                return false;
            }
        }

        if (_count == _entries.Length)
        {
            Grow(utf8);
            hash = HashOf(name);
        }

        _entries[_count] = added with { Hash = hash };
        Link(_count++);
        return true;
    }

    /// <summary>Forgets the names, so that the next object can use what was made for them.</summary>
    public void Clear()
    {
        _count = 0;
        _first = [];
        if (_entries.Length > Few)
        {
            _entries = new Entry[Few];
        }
    }

    private static int HashOf(ReadOnlySpan<byte> name)
    {
        // Seeded anew in each process, so that nobody can choose names that collide.
        var hash = default(HashCode);
        hash.AddBytes(name);
        return hash.ToHashCode();
    }

    // The first few are simply searched; only then is a table made.
    private int Start(int hash) => _first.Length == 0 ? _count - 1 : _first[(uint)hash % (uint)_first.Length] - 1;

    private int Next(int entry) => _first.Length == 0 ? entry - 1 : _entries[entry].Next - 1;

    private void Link(int entry)
    {
        if (_first.Length > 0)
        {
            ref var first = ref _first[(uint)_entries[entry].Hash % (uint)_first.Length];
            _entries[entry] = _entries[entry] with { Next = first };
            first = entry + 1;
        }
    }

    private void Grow(ReadOnlySpan<byte> utf8)
    {
        Array.Resize(ref _entries, 2 * _count);
        _first = new int[2 * _count];
        byte[] buffer = [];
        for (var i = 0; i < _count; i++)
        {
            _entries[i] = _entries[i] with { Hash = HashOf(_entries[i].Name(utf8, ref buffer)) };
            Link(i);
        }
    }

    private readonly record struct Entry(int Start, int Length, int Hash = 0, int Next = 0)
    {
        public ReadOnlySpan<byte> Name(ReadOnlySpan<byte> utf8, ref byte[] buffer)
        {
            if (Length >= 0)
            {
                return utf8.Slice(Start, Length);
            }

            buffer = buffer.Length >= ~Length ? buffer : new byte[~Length];
            Unescaping.TryUnescape(utf8.Slice(Start, ~Length), buffer, out var written);
            return buffer.AsSpan(0, written);
        }
    }
}
