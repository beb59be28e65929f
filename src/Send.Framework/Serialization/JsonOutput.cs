using System.Buffers;

namespace Send.Framework.Serialization;

/// <summary>
/// Writes JSON in one form only, so that the same value always gives the same bytes: UTF-8, members in the order of the calls, and one
/// spelling for each string.
/// </summary>
/// <remarks>
/// <para>Bytes go straight to where they are wanted: into what a caller's writer hands out, or into an array that is borrowed for the time
/// of writing. Nothing is allocated on the way. Pass it by reference; call <see cref="Complete"/> when all is written.</para>
/// <para>The writer of System.Text.Json is not used: which characters its encoders leave alone depends on the Unicode tables of the runtime,
/// and they write the apostrophe as \u0027, which nobody wants to read.</para>
/// </remarks>
internal ref partial struct JsonOutput
{
    // What is asked of a writer at least: room for a name and a short value, so that it is not asked for each.
    private const int LeastRoom = 256;

    private readonly IBufferWriter<byte>? _output;
    private readonly bool _indented;
    private byte[] _borrowed;
    private Span<byte> _room;
    private int _used;
    private int _depth;

    // How many bytes break a line here: 0 without indentation, and before the outermost value.
    private int _break;

    // 1 when a value stands before the next one, 0 at the start of an object or list and after a name.
    private int _comma;
    private bool _afterName;

    /// <summary>Writes to a caller's buffer.</summary>
    public JsonOutput(IBufferWriter<byte> output, bool indented)
    {
        _output = output;
        _indented = indented;
        _borrowed = [];
    }

    /// <summary>Writes to an array of its own until <see cref="Return"/>; <see cref="Written"/> is what it has so far.</summary>
    public JsonOutput(bool indented)
    {
        _indented = indented;
        _borrowed = ArrayPool<byte>.Shared.Rent(4096);
        _room = _borrowed;
    }

    /// <summary>What is written so far, where it is written to an array of its own.</summary>
    public readonly ReadOnlySpan<byte> Written => _room[.._used];

    /// <summary>Tells the caller's writer what was written since it last heard.</summary>
    public void Complete()
    {
        _output?.Advance(_used);
        _room = default;
        _used = 0;
    }

    /// <summary>Gives the borrowed array back; what was <see cref="Written"/> is gone.</summary>
    public void Return()
    {
        ArrayPool<byte>.Shared.Return(_borrowed);
        _borrowed = [];
        _room = default;
        _used = 0;
    }

    public void StartObject() => Start((byte)'{');

    public void EndObject() => End((byte)'}');

    public void StartArray() => Start((byte)'[');

    public void EndArray() => End((byte)']');

    /// <summary>A member's name that needs no escaping; its value comes next.</summary>
    public void Name(ReadOnlySpan<byte> plain)
    {
        var place = Room(plain.Length + 5 + _break);
        var length = Separate(place);
        place[length] = (byte)'"';
        plain.CopyTo(place[(length + 1)..]);
        length += plain.Length;
        place[length + 1] = (byte)'"';
        place[length + 2] = (byte)':';
        place[length + 3] = (byte)' ';
        _used += length + (_indented ? 4 : 3);
        _comma = 0;
        _afterName = true;
    }

    /// <summary>A member's name that may hold anything.</summary>
    public void Name(string name)
    {
        Value(name);
        Put(_indented ? ": "u8 : ":"u8);
        _comma = 0;
        _afterName = true;
    }

    private void Start(byte bracket)
    {
        var place = Room(2 + _break);
        var length = Separate(place);
        place[length] = bracket;
        _used += length + 1;
        _depth++;
        _break = _indented ? (2 * _depth) + 1 : 0;
        _comma = 0;
    }

    private void End(byte bracket)
    {
        _depth--;
        _break = _indented ? (2 * _depth) + 1 : 0;
        var place = Room(1 + _break);
        var length = _comma == 0 ? 0 : Break(place);
        place[length] = bracket;
        _used += length + 1;
        _break = _depth == 0 ? 0 : _break;
        _comma = 1;
    }

    // The comma is written in any case, and then counted or not; there is always room for it.
    private int Separate(Span<byte> place)
    {
        place[0] = (byte)',';
        var length = _comma;
        _comma = 1;
        if (_afterName)
        {
            _afterName = false;
            return length;
        }

        return length + Break(place[length..]);
    }

    private readonly int Break(Span<byte> place)
    {
        if (_break > 0)
        {
            place[0] = (byte)'\n';
            place[1.._break].Fill((byte)' ');
        }

        return _break;
    }

    private void Put(scoped ReadOnlySpan<byte> bytes)
    {
        while (!bytes.IsEmpty)
        {
            var place = Room(1);
            var length = Math.Min(bytes.Length, place.Length);
            bytes[..length].CopyTo(place);
            _used += length;
            bytes = bytes[length..];
        }
    }

    /// <summary>The free bytes, at least so many of them.</summary>
    private Span<byte> Room(int least)
    {
        if (_room.Length - _used < least)
        {
            MakeRoom(least);
        }

        return _room[_used..];
    }

    private void MakeRoom(int least)
    {
        if (_output is not null)
        {
            _output.Advance(_used);
            _room = _output.GetSpan(Math.Max(least, LeastRoom));
            _used = 0;
            return;
        }

        var larger = ArrayPool<byte>.Shared.Rent(Math.Max(_used + least, 2 * _borrowed.Length));
        _room[.._used].CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_borrowed);
        _room = _borrowed = larger;
    }
}
