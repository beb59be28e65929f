using System.Buffers.Text;
using System.Text;

namespace Send.Framework.Drafts;

/// <summary>
/// Turns the escapes of a JSON string into characters. The reader of System.Text.Json does this too, but answers half a surrogate pair
/// with an exception; here it is an answer.
/// </summary>
internal static class Unescaping
{
    /// <summary>Unescapes the inside of a string that the JSON reader has accepted.</summary>
    /// <param name="raw">The bytes between the quotation marks.</param>
    /// <param name="into">Room for as many bytes as there are.</param>
    /// <param name="written">How many bytes were written; U+FFFD stands instead of half a pair.</param>
    /// <returns>False when there was half a surrogate pair.</returns>
    public static bool TryUnescape(ReadOnlySpan<byte> raw, Span<byte> into, out int written)
    {
        var whole = true;
        written = 0;
        while (!raw.IsEmpty)
        {
            var plain = raw.IndexOf((byte)'\\');
            if (plain < 0)
            {
                plain = raw.Length;
            }

            raw[..plain].CopyTo(into[written..]);
            written += plain;
            raw = raw[plain..];
            if (raw.Length < 2 || (raw[1] == (byte)'u' && raw.Length < 6))
            {
                // Nothing, or an escape that a message has cut in two.
                break;
            }

            if (raw[1] == (byte)'u')
            {
                var rune = Read(raw, out var consumed);
                whole &= rune is not null;
                written += (rune ?? Rune.ReplacementChar).EncodeToUtf8(into[written..]);
                raw = raw[consumed..];
            }
            else
            {
                into[written++] = Simple(raw[1]);
                raw = raw[2..];
            }
        }

        return whole;
    }

    private static Rune? Read(ReadOnlySpan<byte> raw, out int consumed)
    {
        consumed = 6;
        var first = Unit(raw);
        if (Rune.TryCreate(first, out var rune))
        {
            return rune;
        }

        if (char.IsHighSurrogate(first) && raw.Length >= 12 && raw[6] == (byte)'\\' && raw[7] == (byte)'u'
            && Rune.TryCreate(first, Unit(raw[6..]), out rune))
        {
            consumed = 12;
            return rune;
        }

        return null;
    }

    // Four hexadecimal digits, which the JSON reader has checked.
    private static char Unit(ReadOnlySpan<byte> escape) =>
        Utf8Parser.TryParse(escape.Slice(2, 4), out ushort unit, out _, 'x') ? (char)unit : char.MinValue;

    private static byte Simple(byte letter) => letter switch
    {
        (byte)'n' => (byte)'\n',
        (byte)'r' => (byte)'\r',
        (byte)'t' => (byte)'\t',
        (byte)'b' => (byte)'\b',
        (byte)'f' => (byte)'\f',
        _ => letter,
    };
}
