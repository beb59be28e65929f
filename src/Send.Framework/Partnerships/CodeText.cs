using System.Numerics;

namespace Send.Framework.Partnerships;

/// <summary>What the codes of this room share when they meet text: one way to read digits, one way to quote what was refused.</summary>
internal static class CodeText
{
    private const int LongestQuoted = 40;

    /// <summary>The refused text in quotation marks, cut short so that a hostile value cannot flood a message.</summary>
    public static string Quote(ReadOnlySpan<char> text) =>
        text.Length <= LongestQuoted ? $"'{text}'" : $"'{text[..LongestQuoted]}...'";

    /// <summary>Reads ASCII digits only; the caller has checked that the number fits in an <see cref="int"/>.</summary>
    /// <typeparam name="T">Characters or bytes of UTF-8: a byte above 127 is no digit, as a character above 127 is none.</typeparam>
    public static bool TryReadDigits<T>(ReadOnlySpan<T> text, out int number)
        where T : unmanaged, IBinaryInteger<T>
    {
        number = 0;
        foreach (var c in text)
        {
            var digit = uint.CreateTruncating(c) - '0';
            if (digit > 9)
            {
                return false;
            }

            number = (number * 10) + (int)digit;
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
