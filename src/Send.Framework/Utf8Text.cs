using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace Send.Framework;

/// <summary>Questions about text that is still UTF-8, answered as they would be for the same text as a string, without making
/// one.</summary>
internal static class Utf8Text
{
    private const int LongestOnStack = 512;

    /// <summary>Whether both are the same text, exactly.</summary>
    public static bool Is(ReadOnlySpan<byte> utf8, string text) =>
        // A text beyond ASCII has more bytes than UTF-16 code units.
        utf8.Length == text.Length ? Ascii.Equals(utf8, text)
        : utf8.Length > text.Length && utf8.Length <= 3 * text.Length && !Ascii.IsValid(text) && IsDecoded(utf8, text);

    /// <summary>Whether there is nothing but white space in it; true for the empty text.</summary>
    public static bool IsBlank(ReadOnlySpan<byte> utf8) => (utf8.IsEmpty || (uint)(utf8[0] - '!') > '~' - '!') && IsBlankThroughout(utf8);

    /// <summary>Whether the text as a string has at most so many UTF-16 code units.</summary>
    public static bool IsAtMost(ReadOnlySpan<byte> utf8, int length) => utf8.Length <= length || LengthOf(utf8) <= length;

    /// <summary>How many UTF-16 code units the text has as a string.</summary>
    public static int LengthOf(ReadOnlySpan<byte> utf8) => Encoding.UTF8.GetCharCount(utf8);

    /// <summary>Whether the text has the shape of <see cref="Codes"/>.</summary>
    public static bool IsCode(ReadOnlySpan<byte> utf8)
    {
        Span<char> text = stackalloc char[Codes.MaximumLength];
        return utf8.Length <= Codes.MaximumLength && Ascii.ToUtf16(utf8, text, out var written) == OperationStatus.Done
            && Codes.IsWellFormed(text[..written]);
    }

    private static bool IsBlankThroughout(ReadOnlySpan<byte> utf8)
    {
        for (var i = 0; i < utf8.Length;)
        {
            var length = 1;
            var rune = utf8[i] < 0x80 ? new Rune(utf8[i]) : Decode(utf8[i..], out length);
            if (!Rune.IsWhiteSpace(rune))
            {
                return false;
            }

            i += length;
        }

        return true;
    }

    private static Rune Decode(ReadOnlySpan<byte> utf8, out int length)
    {
        Rune.DecodeFromUtf8(utf8, out var rune, out length);
        return rune;
    }

    private static bool IsDecoded(ReadOnlySpan<byte> utf8, string text)
    {
        Span<char> decoded = text.Length <= LongestOnStack ? stackalloc char[LongestOnStack] : new char[text.Length];
        return Utf8.ToUtf16(utf8, decoded[..text.Length], out _, out var written) == OperationStatus.Done
            && text.AsSpan().SequenceEqual(decoded[..written]);
    }
}
