using System.Buffers;
using System.Buffers.Text;
using System.Text;
using System.Text.Unicode;

namespace Send.Framework.Serialization;

/// <remarks>
/// A string is written as it is, except for quotation marks, backslashes, unpaired surrogates (which become U+FFFD), the less-than sign,
/// which keeps the result harmless inside a script element of a web page, and <see cref="HiddenCharacters"/>, which keeps it harmless on a
/// terminal.
/// </remarks>
internal ref partial struct JsonOutput
{
    // Characters that are turned into UTF-8 in one go: three bytes each at most.
    private const int Piece = 1024;
    private const int BytesPerCharacter = 3;

    // What is special in itself, and the bytes with which hidden characters begin; those beyond ASCII may begin others, too.
    private static readonly SearchValues<byte> SpecialBytes = SearchValues.Create([(byte)'"', (byte)'\\', (byte)'<', .. HiddenCharacters.FirstBytes()]);

    public void Value(string? text)
    {
        if (text is null)
        {
            Null();
            return;
        }

        var place = Room(2 + _break);
        var length = Separate(place);
        place[length] = (byte)'"';
        _used += length + 1;

        var rest = text.AsSpan();
        while (rest.Length > Piece)
        {
            var cut = char.IsHighSurrogate(rest[Piece - 1]) ? Piece - 1 : Piece;
            Text(rest[..cut]);
            rest = rest[cut..];
        }

        Text(rest);
        Room(1)[0] = (byte)'"';
        _used++;
    }

    // Hardly any text has anything to escape, and looking through bytes is quicker than looking through characters: write, then look.
    private void Text(ReadOnlySpan<char> text)
    {
        var place = Room((BytesPerCharacter * text.Length) + 1);
        Utf8.FromUtf16(text, place, out _, out var written);
        var utf8 = place[..written];
        var special = IndexOfSpecial(utf8);
        if (special < 0)
        {
            _used += written;
            return;
        }

        // An unpaired surrogate has become one character too, so the bytes before the first special one count those characters out.
        _used += special;
        Escaped(text[Encoding.UTF8.GetCharCount(utf8[..special])..]);
    }

    private static int IndexOfSpecial(ReadOnlySpan<byte> utf8)
    {
        var from = 0;
        while (true)
        {
            var found = utf8[from..].IndexOfAny(SpecialBytes);
            if (found < 0)
            {
                return -1;
            }

            from += found;
            Rune.DecodeFromUtf8(utf8[from..], out var rune, out var length);
            if (IsSpecial(rune))
            {
                return from;
            }

            // A dash or a quotation mark, most likely.
            from += length;
        }
    }

    private static bool IsSpecial(Rune rune) => rune.Value is '"' or '\\' or '<' || HiddenCharacters.Contains(rune.Value);

    private void Escaped(ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty)
        {
            var plain = PlainLength(text, out var special);
            Utf8.FromUtf16(text[..plain], Room(BytesPerCharacter * plain), out _, out var written);
            _used += written;
            foreach (var character in text.Slice(plain, special))
            {
                Escape(character);
            }

            text = text[(plain + special)..];
        }
    }

    // An unpaired surrogate counts as plain: it is written as U+FFFD.
    private static int PlainLength(ReadOnlySpan<char> text, out int special)
    {
        for (var at = 0; at < text.Length; at += special)
        {
            Rune.DecodeFromUtf16(text[at..], out var rune, out special);
            if (IsSpecial(rune))
            {
                return at;
            }
        }

        special = 0;
        return text.Length;
    }

    private void Escape(char character)
    {
        switch (character)
        {
            case '"':
                Put("\\\""u8);
                break;
            case '\\':
                Put("\\\\"u8);
                break;
            case '\n':
                Put("\\n"u8);
                break;
            case '\r':
                Put("\\r"u8);
                break;
            case '\t':
                Put("\\t"u8);
                break;
            default:
                var place = Room(6);
                "\\u"u8.CopyTo(place);
                Utf8Formatter.TryFormat((int)character, place[2..], out _, new StandardFormat('x', 4));
                _used += 6;
                break;
        }
    }
}
