using System.Buffers;
using System.Buffers.Text;
using System.Text;
using System.Text.Unicode;
using NodaTime;

namespace Send.Framework.Serialization;

/// <summary>
/// Writes JSON in one form only, so that the same value always gives the same bytes: UTF-8, members in the order of the calls, and one
/// spelling for each string.
/// </summary>
/// <remarks>
/// A string is written as it is, except for quotation marks, backslashes, control characters, unpaired surrogates (which become U+FFFD),
/// the line separators U+2028 and U+2029 and the less-than sign. The last three keep the result harmless inside a script element of a web
/// page. The encoders of System.Text.Json are not used: which characters they leave alone depends on the Unicode tables of the runtime, and
/// they write the apostrophe as \u0027, which nobody wants to read.
/// </remarks>
internal sealed class JsonOutput(IBufferWriter<byte> output, bool indented)
{
    private static readonly SearchValues<char> Special = SearchValues.Create(
        [
            .. Enumerable.Range(0, 32).Select(i => (char)i), '"', '\\', '<', '\u2028', '\u2029',
            .. Enumerable.Range(0xD800, 0x800).Select(i => (char)i),
        ]);

    private int _depth;
    private bool _needsComma;
    private bool _afterName;

    public void StartObject() => Start((byte)'{');

    public void EndObject() => End((byte)'}');

    public void StartArray() => Start((byte)'[');

    public void EndArray() => End((byte)']');

    /// <summary>A member's name that needs no escaping; its value comes next.</summary>
    public void Name(ReadOnlySpan<byte> plain)
    {
        Before();
        var place = output.GetSpan(plain.Length + 4);
        place[0] = (byte)'"';
        plain.CopyTo(place[1..]);
        place[plain.Length + 1] = (byte)'"';
        place[plain.Length + 2] = (byte)':';
        place[plain.Length + 3] = (byte)' ';
        output.Advance(plain.Length + (indented ? 4 : 3));
        _afterName = true;
    }

    /// <summary>A member's name that may hold anything.</summary>
    public void Name(string name)
    {
        Before();
        Quoted(name);
        Put(indented ? ": "u8 : ":"u8);
        _afterName = true;
    }

    public void Null() => Plain("null"u8);

    public void Value(bool value) => Plain(value ? "true"u8 : "false"u8);

    public void Value(long value)
    {
        Before();
        var place = output.GetSpan(20);
        Utf8Formatter.TryFormat(value, place, out var written);
        output.Advance(written);
        _needsComma = true;
    }

    public void Value(decimal value)
    {
        Before();
        var place = output.GetSpan(40);
        Utf8Formatter.TryFormat(value, place, out var written);
        output.Advance(written);
        _needsComma = true;
    }

    public void Value(string? text)
    {
        if (text is null)
        {
            Null();
            return;
        }

        Before();
        Quoted(text);
        _needsComma = true;
    }

    public void Member(ReadOnlySpan<byte> name, string? text)
    {
        Name(name);
        Value(text);
    }

    public void Member(ReadOnlySpan<byte> name, LocalDate? date)
    {
        Name(name);
        Value(date?.ToIso());
    }

    public void Member(ReadOnlySpan<byte> name, bool value)
    {
        Name(name);
        Value(value);
    }

    public void Member(ReadOnlySpan<byte> name, int? value)
    {
        Name(name);
        if (value is { } given)
        {
            Value(given);
        }
        else
        {
            Null();
        }
    }

    /// <summary>A list of texts under a name.</summary>
    public void Member(ReadOnlySpan<byte> name, IEnumerable<string> texts)
    {
        Name(name);
        StartArray();
        foreach (var text in texts)
        {
            Value(text);
        }

        EndArray();
    }

    /// <summary>Something that is JSON already: a number, a literal, or a string with its quotation marks.</summary>
    public void Plain(ReadOnlySpan<byte> json)
    {
        Before();
        Put(json);
        _needsComma = true;
    }

    private void Start(byte bracket)
    {
        Before();
        Put([bracket]);
        _depth++;
        _needsComma = false;
    }

    private void End(byte bracket)
    {
        _depth--;
        if (_needsComma)
        {
            NewLine();
        }

        Put([bracket]);
        _needsComma = true;
    }

    private void Before()
    {
        if (_afterName)
        {
            _afterName = false;
            return;
        }

        if (_needsComma)
        {
            Put(","u8);
        }

        _needsComma = false;
        if (_depth > 0)
        {
            NewLine();
        }
    }

    private void NewLine()
    {
        if (indented)
        {
            var place = output.GetSpan((2 * _depth) + 1);
            place[0] = (byte)'\n';
            place.Slice(1, 2 * _depth).Fill((byte)' ');
            output.Advance((2 * _depth) + 1);
        }
    }

    private void Quoted(ReadOnlySpan<char> text)
    {
        Put("\""u8);
        while (!text.IsEmpty)
        {
            var plain = text.IndexOfAny(Special);
            Transcode(plain < 0 ? text : text[..plain]);
            if (plain < 0)
            {
                break;
            }

            text = text[plain..];
            Rune.DecodeFromUtf16(text, out var rune, out var consumed);
            if (rune.Value is < 32 or '"' or '\\' or '<' or 0x2028 or 0x2029)
            {
                Escape(rune.Value);
            }
            else
            {
                // A pair of surrogates, or U+FFFD in the place of an unpaired one.
                output.Advance(rune.EncodeToUtf8(output.GetSpan(4)));
            }

            text = text[consumed..];
        }

        Put("\""u8);
    }

    private void Transcode(ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty)
        {
            Utf8.FromUtf16(text, output.GetSpan(3), out var read, out var written);
            output.Advance(written);
            text = text[read..];
        }
    }

    private void Escape(int character)
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
                var place = output.GetSpan(6);
                "\\u"u8.CopyTo(place);
                Utf8Formatter.TryFormat(character, place[2..], out _, new StandardFormat('x', 4));
                output.Advance(6);
                break;
        }
    }

    private void Put(ReadOnlySpan<byte> bytes)
    {
        bytes.CopyTo(output.GetSpan(bytes.Length));
        output.Advance(bytes.Length);
    }
}
