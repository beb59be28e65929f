using System.Buffers.Text;
using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using NodaTime;

namespace Send.Framework.Serialization;

internal ref partial struct JsonOutput
{
    // More than any number, date or code that is written without a look at its characters.
    private const int LongestFormatted = 96;

    public void Null() => Plain("null"u8);

    public void Value(bool value) => Plain(value ? "true"u8 : "false"u8);

    public void Value(long value)
    {
        var place = Room(LongestFormatted + _break);
        var length = Separate(place);
        Utf8Formatter.TryFormat(value, place[length..], out var written);
        _used += length + written;
    }

    public void Value(decimal value)
    {
        var place = Room(LongestFormatted + _break);
        var length = Separate(place);
        Utf8Formatter.TryFormat(value, place[length..], out var written);
        _used += length + written;
    }

    /// <summary>A day as the contract has it, <c>2024-11-04</c>, without making text of it.</summary>
    public void Value(LocalDate date)
    {
        date = date.InIso();
        var (year, month, day) = (date.Year, date.Month, date.Day);
        if (year is < 0 or > 9999)
        {
            Value(date.ToIso());
            return;
        }

        var place = Room(13 + _break);
        var length = Separate(place);
        place = place.Slice(length, 12);
        place[11] = (byte)'"';
        WriteTwoDigits(place[9..], day);
        place[8] = (byte)'-';
        WriteTwoDigits(place[6..], month);
        place[5] = (byte)'-';
        WriteTwoDigits(place[3..], year % 100);
        WriteTwoDigits(place[1..], year / 100);
        place[0] = (byte)'"';
        _used += length + 12;
    }

    /// <summary>The code of a place as text; null for the default value, which is not a code.</summary>
    public void PlaceCode<T>(T code)
        where T : struct, IUtf8SpanFormattable
    {
        var place = Room(LongestFormatted + _break);
        var length = Separate(place);
        place[length] = (byte)'"';
        code.TryFormat(place[(length + 1)..], out var written, default, CultureInfo.InvariantCulture);
        if (written == 0)
        {
            "null"u8.CopyTo(place[length..]);
            _used += length + 4;
            return;
        }

        place[length + 1 + written] = (byte)'"';
        _used += length + written + 2;
    }

    /// <summary>One of the permanent codes, in which there is nothing to escape.</summary>
    public void Code(string? code)
    {
        if (code is null)
        {
            Null();
            return;
        }

        Debug.Assert(Codes.IsWellFormed(code), "Only what was checked is written unchecked.");
        var place = Room(code.Length + 3 + _break);
        var length = Separate(place);
        place[length] = (byte)'"';
        Ascii.FromUtf16(code, place[(length + 1)..], out var written);
        place[length + 1 + written] = (byte)'"';
        _used += length + written + 2;
    }

    /// <summary>A short text of which it is known that there is nothing to escape in it.</summary>
    public void PlainText(scoped ReadOnlySpan<byte> utf8)
    {
        var place = Room(utf8.Length + 3 + _break);
        var length = Separate(place);
        place[length] = (byte)'"';
        utf8.CopyTo(place[(length + 1)..]);
        place[length + 1 + utf8.Length] = (byte)'"';
        _used += length + utf8.Length + 2;
    }

    public void Member(ReadOnlySpan<byte> name, string? text)
    {
        Name(name);
        Value(text);
    }

    public void Member(ReadOnlySpan<byte> name, LocalDate? date)
    {
        Name(name);
        if (date is { } given)
        {
            Value(given);
        }
        else
        {
            Null();
        }
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
    public void Member(ReadOnlySpan<byte> name, ImmutableArray<string> texts)
    {
        Name(name);
        StartArray();
        foreach (var text in texts)
        {
            Value(text);
        }

        EndArray();
    }

    /// <summary>A list of permanent codes under a name.</summary>
    public void CodeMember(ReadOnlySpan<byte> name, ImmutableArray<string> codes)
    {
        Name(name);
        StartArray();
        foreach (var code in codes)
        {
            Code(code);
        }

        EndArray();
    }

    /// <summary>A permanent code under a name.</summary>
    public void CodeMember(ReadOnlySpan<byte> name, string? code)
    {
        Name(name);
        Code(code);
    }

    /// <summary>Something that is JSON already: a number, a literal, or a string with its quotation marks.</summary>
    public void Plain(scoped ReadOnlySpan<byte> json)
    {
        var separator = Separate(Room(1 + _break));
        _used += separator;
        Put(json);
    }

    private static void WriteTwoDigits(Span<byte> place, int value)
    {
        var (tens, ones) = Math.DivRem(value, 10);
        place[1] = (byte)('0' + ones);
        place[0] = (byte)('0' + tens);
    }
}
