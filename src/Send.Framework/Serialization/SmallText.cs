using System.Buffers;
using System.Text.Json;
using Send.Framework.Drafts;

namespace Send.Framework.Serialization;

/// <summary>The characters of a short text that <c>JsonSerializer</c> is at, whether or not they are escaped or in pieces.</summary>
internal static class SmallText
{
    /// <summary>The most bytes that are looked at: more than any code, date or interval has, each character escaped.</summary>
    public const int Longest = 128;

    /// <summary>The text as UTF-8; cut, and so no longer what it was, when it is longer than anything that could be meant.</summary>
    /// <param name="reader">At a text or a name.</param>
    /// <param name="buffer">Room for <see cref="Longest"/> bytes.</param>
    public static ReadOnlySpan<byte> Of(in Utf8JsonReader reader, Span<byte> buffer)
    {
        Span<byte> pieces = stackalloc byte[Longest];
        scoped ReadOnlySpan<byte> raw;
        if (reader.HasValueSequence)
        {
            var cut = reader.ValueSequence.Slice(0, Math.Min(reader.ValueSequence.Length, Longest));
            cut.CopyTo(pieces);
            raw = pieces[..(int)cut.Length];
        }
        else
        {
            raw = reader.ValueSpan[..Math.Min(reader.ValueSpan.Length, Longest)];
        }

        Unescaping.TryUnescape(raw, buffer, out var length);
        return buffer[..length];
    }
}
