using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace Send.Framework.Drafts;

// The text of the document: a copy of what was read, and behind it the characters that its escapes stand for.
internal sealed partial class Draft
{
    private readonly List<byte[]> _outgrown = [];

    /// <summary>Takes a copy of the text that is to be read.</summary>
    public ReadOnlySpan<byte> Copy(ReadOnlySpan<byte> utf8)
    {
        var room = Room(utf8.Length);
        utf8.CopyTo(room);
        TextLength = utf8.Length;
        return room;
    }

    /// <summary>All text: what was read, what its escapes stand for, and what a program gave.</summary>
    public ReadOnlySpan<byte> Text => _text.AsSpan(0, TextLength);

    /// <summary>The bytes of a text.</summary>
    public ReadOnlySpan<byte> Utf8Of(Spot spot) => _text.AsSpan(spot.Start, spot.Length);

    /// <summary>The text as a string: the one that a program gave, or a new one.</summary>
    public string StringOf(Spot spot) => spot.Meaning as string ?? Decode(spot.Start, spot.Length);

    private string Decode(int start, int length)
    {
        var utf8 = _text.AsSpan(start, length);
        if (start + length <= AsciiLength)
        {
            return Encoding.Latin1.GetString(utf8);
        }

        // Into characters that are kept, because they are not counted first; there are no more of them than bytes.
        if (_characters.Length < length)
        {
            _characters = new char[Math.Max(1024, length)];
        }

        Utf8.ToUtf16(utf8, _characters, out _, out var written);
        return new string(_characters, 0, written);
    }

    /// <summary>So many free bytes behind the text; see <see cref="Keep"/>. Spans of the text that were asked for before are no longer it.</summary>
    public Span<byte> Room(int length)
    {
        if (_text.Length - TextLength < length)
        {
            Grow(length);
        }

        return _text.AsSpan(TextLength, length);
    }

    /// <summary>Keeps the first bytes of the room and answers where they start.</summary>
    public int Keep(int length)
    {
        TextLength += length;
        return TextLength - length;
    }

    /// <summary>Forgets text that was kept since there was so much.</summary>
    public void BackTo(int length) => TextLength = length;

    private void Grow(int length)
    {
        var size = (int)Math.Min(Array.MaxLength, Math.Max(2L * _text.Length, TextLength + Math.Max(length, 4096L)));
        var isRented = size > MostBytesKept;
        var larger = isRented ? ArrayPool<byte>.Shared.Rent(size) : new byte[size];
        _text.AsSpan(0, TextLength).CopyTo(larger);
        if (_isRented)
        {
            // A reader may still be at it.
            _outgrown.Add(_text);
        }

        (_text, _isRented) = (larger, isRented);
    }

    // What a large document needed is not kept for the small ones after it.
    private void ForgetText()
    {
        if (_isRented)
        {
            _outgrown.Add(_text);
            (_text, _isRented) = ([], false);
        }

        foreach (var text in _outgrown)
        {
            ArrayPool<byte>.Shared.Return(text);
        }

        _outgrown.Clear();
        _characters = _characters.Length > MostBytesKept ? [] : _characters;
    }
}
