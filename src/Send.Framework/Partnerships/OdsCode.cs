using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using System.Text.Json.Serialization;
using Send.Framework.Serialization;

namespace Send.Framework.Partnerships;

/// <summary>
/// The NHS Organisation Data Service's code for an organisation, such as <c>QF7</c> for NHS South Yorkshire Integrated Care
/// Board.
/// </summary>
/// <remarks>
/// The default value means that no code is known. A code is three to five upper-case letters or digits; the boards of July 2022 have
/// three characters, those created in April 2026 have five (<c>S1Y5D</c>). That a code is well formed does not say that an
/// organisation has it: ask <see cref="IntegratedCareBoardDirectory"/>.
/// </remarks>
[JsonConverter(typeof(SendJsonConverter))]
[TypeConverter(typeof(TextTypeConverter<OdsCode>))]
public readonly struct OdsCode
    : IEquatable<OdsCode>, IComparable<OdsCode>, ISpanParsable<OdsCode>, IUtf8SpanParsable<OdsCode>, ISpanFormattable, IUtf8SpanFormattable
{
    private const int MinimumLength = 3;
    private const int MaximumLength = 5;

    // One byte a character, the first in the highest byte, so that codes compare as their text does; 0 is no code.
    private readonly ulong _packed;

    private OdsCode(ulong packed) => _packed = packed;

    /// <summary>Whether this is the default value, which is not a code.</summary>
    public bool IsEmpty => _packed == 0;

    /// <summary>Reads a code.</summary>
    /// <exception cref="FormatException">The text is not such a code; the message shows one.</exception>
    public static OdsCode Parse(ReadOnlySpan<char> text) =>
        TryParse(text, out var code) ? code : throw new FormatException(
            $"{CodeText.Quote(text)} is not an ODS code. Expected three to five upper-case letters or digits, such as 'QF7'.");

    /// <summary>Reads a code, or answers false: blanks, lower case and digits of other scripts are not accepted.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out OdsCode code) => TryRead(text, out code);

    /// <summary>Reads a code from UTF-8, by the same rules as from characters.</summary>
    internal static bool TryParse(ReadOnlySpan<byte> utf8, out OdsCode code) => TryRead(utf8, out code);

    /// <summary>The code as text; empty for the default value.</summary>
    public override string ToString() => new(Write(stackalloc char[MaximumLength]));

    /// <summary>Writes the code as text; nothing for the default value. Answers false when it does not fit.</summary>
    internal bool TryFormat(Span<char> destination, out int charsWritten) =>
        CodeText.TryCopy(Write(stackalloc char[MaximumLength]), destination, out charsWritten);

    /// <summary>Writes the code as UTF-8; nothing for the default value. Answers false when it does not fit.</summary>
    internal bool TryFormat(Span<byte> destination, out int bytesWritten) =>
        CodeText.TryCopy(Write(stackalloc char[MaximumLength]), destination, out bytesWritten);

    /// <inheritdoc/>
    public bool Equals(OdsCode other) => _packed == other._packed;

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is OdsCode other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _packed.GetHashCode();

    /// <summary>Compares two codes as text, character by character; the default value comes first.</summary>
    public int CompareTo(OdsCode other) => _packed.CompareTo(other._packed);

    /// <summary>Whether two codes are the same.</summary>
    public static bool operator ==(OdsCode left, OdsCode right) => left.Equals(right);

    /// <summary>Whether two codes differ.</summary>
    public static bool operator !=(OdsCode left, OdsCode right) => !left.Equals(right);

    /// <summary>Whether the left code comes before the right one.</summary>
    public static bool operator <(OdsCode left, OdsCode right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left code comes before the right one or is the same.</summary>
    public static bool operator <=(OdsCode left, OdsCode right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left code comes after the right one.</summary>
    public static bool operator >(OdsCode left, OdsCode right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left code comes after the right one or is the same.</summary>
    public static bool operator >=(OdsCode left, OdsCode right) => left.CompareTo(right) >= 0;

    // A code has no culture: the members that take a provider ignore it.
    static OdsCode IParsable<OdsCode>.Parse(string s, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s);
    }

    static bool IParsable<OdsCode>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out OdsCode result) =>
        TryParse(s.AsSpan(), out result);

    static OdsCode ISpanParsable<OdsCode>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    static bool ISpanParsable<OdsCode>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out OdsCode result) =>
        TryParse(s, out result);

    static OdsCode IUtf8SpanParsable<OdsCode>.Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider) =>
        TryParse(utf8Text, out var code) ? code : Parse(System.Text.Encoding.UTF8.GetString(utf8Text));

    static bool IUtf8SpanParsable<OdsCode>.TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out OdsCode result) =>
        TryParse(utf8Text, out result);

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToString();

    bool ISpanFormattable.TryFormat(
        Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        TryFormat(destination, out charsWritten);

    bool IUtf8SpanFormattable.TryFormat(
        Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        TryFormat(utf8Destination, out bytesWritten);

    private ReadOnlySpan<char> Write(Span<char> buffer)
    {
        var length = 0;
        for (var shift = 8 * (MaximumLength - 1); shift >= 0; shift -= 8)
        {
            var c = (char)((_packed >> shift) & 0xFF);
            if (c == 0)
            {
                break;
            }

            buffer[length++] = c;
        }

        return buffer[..length];
    }

    private static bool TryRead<T>(ReadOnlySpan<T> text, out OdsCode code)
        where T : unmanaged, IBinaryInteger<T>
    {
        code = default;
        if (text.Length is < MinimumLength or > MaximumLength)
        {
            return false;
        }

        var packed = 0UL;
        for (var i = 0; i < MaximumLength; i++)
        {
            packed <<= 8;
            if (i < text.Length)
            {
                var c = uint.CreateTruncating(text[i]);
                if (c - 'A' > 'Z' - 'A' && c - '0' > '9' - '0')
                {
                    return false;
                }

                packed |= c;
            }
        }

        code = new OdsCode(packed);
        return true;
    }
}
