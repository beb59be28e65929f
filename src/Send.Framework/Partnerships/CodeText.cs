namespace Send.Framework.Partnerships;

/// <summary>What the codes of this room share when they meet text: one way in for UTF-8, one way to quote what was refused.</summary>
internal static class CodeText
{
    private const int LongestQuoted = 40;

    /// <summary>
    /// Copies bytes to characters one for one, so that the character parser can judge them; a byte above 127 becomes a character
    /// that no code accepts. Returns an empty span, which no code accepts either, when the bytes do not fit.
    /// </summary>
    public static ReadOnlySpan<char> Widen(ReadOnlySpan<byte> utf8, Span<char> buffer)
    {
        if (utf8.Length > buffer.Length)
        {
            return default;
        }

        for (var i = 0; i < utf8.Length; i++)
        {
            buffer[i] = (char)utf8[i];
        }

        return buffer[..utf8.Length];
    }

    /// <summary>The refused text in quotation marks, cut short so that a hostile value cannot flood a message.</summary>
    public static string Quote(ReadOnlySpan<char> text) =>
        text.Length <= LongestQuoted ? $"'{text}'" : $"'{text[..LongestQuoted]}...'";

    /// <summary>Reads ASCII digits only; the caller has checked that the number fits in an <see cref="int"/>.</summary>
    public static bool TryReadDigits(ReadOnlySpan<char> text, out int number)
    {
        number = 0;
        foreach (var c in text)
        {
            if (!char.IsAsciiDigit(c))
            {
                return false;
            }

            number = (number * 10) + (c - '0');
        }

        return true;
    }

    /// <summary>Writes a code's characters where they fit; answers false, and writes nothing, where they do not.</summary>
    public static bool TryCopy(ReadOnlySpan<char> code, Span<char> destination, out int written)
    {
        var fits = code.TryCopyTo(destination);
        written = fits ? code.Length : 0;
        return fits;
    }

    /// <summary>
    /// Writes a code's characters, all ASCII, as bytes where they fit; answers false, and writes nothing, where they do not.
    /// </summary>
    public static bool TryCopy(ReadOnlySpan<char> code, Span<byte> destination, out int written)
    {
        written = 0;
        if (code.Length > destination.Length)
        {
            return false;
        }

        for (var i = 0; i < code.Length; i++)
        {
            destination[i] = (byte)code[i];
        }

        written = code.Length;
        return true;
    }
}
