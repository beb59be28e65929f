using System.Text;
using System.Text.Unicode;
using Send.Framework.Validation.Documents;

namespace Send.Framework.Validation.Frames;

/// <summary>
/// One document under judgement, in memory that is used again: what it says, as places in the text that was read, and what the rules made of
/// it. A clean document leaves nothing behind but the inspection that is made from it.
/// </summary>
/// <remarks>Not for two users at a time. Empty after <see cref="Clear"/>, which holds on to no more memory than a usual document needs.</remarks>
internal sealed partial class Frame : Spared
{
    private const int MostBytesKept = 64 * 1024;

    private readonly List<string> _originals = [];
    private byte[] _own = [];
    private char[] _characters = [];
    private int _ownLength;

    /// <summary>What is wrong with the document.</summary>
    public FindingSink Sink { get; } = new();

    /// <summary>Whether anything could not be read. A reader has reported it; a program has not.</summary>
    public bool HasUnreadable { get; set; }

    /// <summary>How many bytes of the text that was read are known to be ASCII, from its start.</summary>
    public int AsciiLength { get; set; }

    /// <summary>How many of the frame's own bytes are in use.</summary>
    public int OwnLength => _ownLength;

    /// <summary>The bytes of a text.</summary>
    /// <param name="text">A text of this frame.</param>
    /// <param name="utf8">The text that was read.</param>
    public ReadOnlySpan<byte> Bytes(in FrameText text, ReadOnlySpan<byte> utf8) =>
        text.IsOwn ? _own.AsSpan(text.Start, text.Length) : utf8.Slice(text.Start, text.Length);

    /// <summary>The text as a string: the one that a program gave, or a new one.</summary>
    public string StringOf(in FrameText text, ReadOnlySpan<byte> utf8) =>
        text.Original >= 0 ? _originals[text.Original]
        : !text.IsOwn && text.Start + text.Length <= AsciiLength ? Encoding.Latin1.GetString(utf8.Slice(text.Start, text.Length))
        : Decode(Bytes(text, utf8));

    // Into characters that are kept, because they are not counted first; there are no more of them than bytes.
    private string Decode(ReadOnlySpan<byte> utf8)
    {
        if (_characters.Length < utf8.Length)
        {
            _characters = new char[Math.Max(1024, utf8.Length)];
        }

        Utf8.ToUtf16(utf8, _characters, out _, out var written);
        return new string(_characters, 0, written);
    }

    /// <summary>Room for so many bytes behind those in use; see <see cref="Keep"/>.</summary>
    public Span<byte> Room(int length)
    {
        if (_own.Length - _ownLength < length)
        {
            Array.Resize(ref _own, (int)Math.Min(Array.MaxLength, Math.Max(2L * _own.Length, _ownLength + Math.Max(length, 1024L))));
        }

        return _own.AsSpan(_ownLength, length);
    }

    /// <summary>Keeps the first bytes of the room and answers where they start.</summary>
    public int Keep(int length)
    {
        _ownLength += length;
        return _ownLength - length;
    }

    /// <summary>Forgets own bytes that were kept since there were so many.</summary>
    public void BackTo(int ownLength) => _ownLength = ownLength;

    /// <summary>A text that a program gave.</summary>
    public FrameText Own(Field<string> field)
    {
        HasUnreadable |= field.State == FieldState.Unreadable;
        return field.IsGiven ? Own(field.Value, field.Offset) : FrameText.Nothing(field.State, field.Offset);
    }

    /// <summary>A text that a program gave.</summary>
    public FrameText Own(string text, int offset)
    {
        _originals.Add(text);
        var length = Encoding.UTF8.GetBytes(text, Room(Encoding.UTF8.GetMaxByteCount(text.Length)));
        return FrameText.Own(Keep(length), length, offset, _originals.Count - 1);
    }

    /// <summary>Forgets the document.</summary>
    public void Clear()
    {
        ClearContent();
        ClearVerdict();
        Sink.Clear();
        _originals.Clear();
        _ownLength = 0;
        _own = _own.Length > MostBytesKept ? [] : _own;
        _characters = _characters.Length > MostBytesKept ? [] : _characters;
        HasUnreadable = false;
        AsciiLength = 0;
    }
}
