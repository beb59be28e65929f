using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Numerics;
using System.Text.Json.Serialization;
using Send.Framework.Serialization;

namespace Send.Framework.Partnerships;

/// <summary>
/// The Office for National Statistics' nine-character code for a place, such as <c>E08000018</c> for Rotherham.
/// </summary>
/// <remarks>
/// The default value means that no code is known. A code is the letter of a country (E, N, S or W) and eight digits, of which the first two
/// say what kind of place it is. A place gets a new code when its boundary changes, even by a street: Barnsley was E08000016 until
/// 31 March 2025 and is E08000038 since, and is the same authority.
/// </remarks>
[JsonConverter(typeof(SendJsonConverter))]
[TypeConverter(typeof(TextTypeConverter<GssCode>))]
public readonly struct GssCode
    : IEquatable<GssCode>, IComparable<GssCode>, ISpanParsable<GssCode>, IUtf8SpanParsable<GssCode>, ISpanFormattable, IUtf8SpanFormattable
{
    private const int MaximumLength = 9;
    private const uint PerCountry = 100_000_000;

    // The place of the letter in Countries, counted from one, times PerCountry, plus the digits; 0 is no code.
    private readonly uint _packed;

    private GssCode(uint packed) => _packed = packed;

    // In the order of the alphabet, so that codes compare as their text does.
    private static ReadOnlySpan<char> Countries => "ENSW";

    /// <summary>Whether this is the default value, which is not a code.</summary>
    public bool IsEmpty => _packed == 0;

    /// <summary>Reads a code.</summary>
    /// <exception cref="FormatException">The text is not such a code; the message shows one.</exception>
    public static GssCode Parse(ReadOnlySpan<char> text) =>
        TryParse(text, out var code) ? code : throw new FormatException(
            $"{CodeText.Quote(text)} is not a GSS code. Expected E, W, S or N and eight digits, such as 'E08000018'.");

    /// <summary>Reads a code, or answers false: blanks, lower case and digits of other scripts are not accepted.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out GssCode code) => TryRead(text, out code);

    /// <summary>Reads a code from UTF-8, by the same rules as from characters.</summary>
    internal static bool TryParse(ReadOnlySpan<byte> utf8, out GssCode code) => TryRead(utf8, out code);

    /// <summary>The code as text; empty for the default value.</summary>
    public override string ToString() => new(Write(stackalloc char[MaximumLength]));

    /// <summary>Writes the code as text; nothing for the default value. Answers false when it does not fit.</summary>
    internal bool TryFormat(Span<char> destination, out int charsWritten) =>
        CodeText.TryCopy(Write(stackalloc char[MaximumLength]), destination, out charsWritten);

    /// <summary>Writes the code as UTF-8; nothing for the default value. Answers false when it does not fit.</summary>
    internal bool TryFormat(Span<byte> destination, out int bytesWritten) =>
        CodeText.TryCopy(Write(stackalloc char[MaximumLength]), destination, out bytesWritten);

    /// <inheritdoc/>
    public bool Equals(GssCode other) => _packed == other._packed;

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is GssCode other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _packed.GetHashCode();

    /// <summary>Compares two codes as text, character by character; the default value comes first.</summary>
    public int CompareTo(GssCode other) => _packed.CompareTo(other._packed);

    /// <summary>Whether two codes are the same.</summary>
    public static bool operator ==(GssCode left, GssCode right) => left.Equals(right);

    /// <summary>Whether two codes differ.</summary>
    public static bool operator !=(GssCode left, GssCode right) => !left.Equals(right);

    /// <summary>Whether the left code comes before the right one.</summary>
    public static bool operator <(GssCode left, GssCode right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left code comes before the right one or is the same.</summary>
    public static bool operator <=(GssCode left, GssCode right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left code comes after the right one.</summary>
    public static bool operator >(GssCode left, GssCode right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left code comes after the right one or is the same.</summary>
    public static bool operator >=(GssCode left, GssCode right) => left.CompareTo(right) >= 0;

    // A code has no culture: the members that take a provider ignore it.
    static GssCode IParsable<GssCode>.Parse(string s, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s);
    }

    static bool IParsable<GssCode>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out GssCode result) =>
        TryParse(s.AsSpan(), out result);

    static GssCode ISpanParsable<GssCode>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    static bool ISpanParsable<GssCode>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out GssCode result) =>
        TryParse(s, out result);

    static GssCode IUtf8SpanParsable<GssCode>.Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider) =>
        TryParse(utf8Text, out var code) ? code : Parse(System.Text.Encoding.UTF8.GetString(utf8Text));

    static bool IUtf8SpanParsable<GssCode>.TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out GssCode result) =>
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
        if (IsEmpty)
        {
            return default;
        }

        buffer[0] = Countries[(int)(_packed / PerCountry) - 1];
        (_packed % PerCountry).TryFormat(buffer[1..], out _, "00000000", CultureInfo.InvariantCulture);
        return buffer[..MaximumLength];
    }

    private static bool TryRead<T>(ReadOnlySpan<T> text, out GssCode code)
        where T : unmanaged, IBinaryInteger<T>
    {
        code = default;
        if (text.Length != MaximumLength || !CodeText.TryReadDigits(text[1..], out var digits))
        {
            return false;
        }

        var country = Countries.IndexOf((char)uint.CreateTruncating(text[0]));
        if (country < 0)
        {
            return false;
        }

        code = new GssCode(((uint)(country + 1) * PerCountry) + (uint)digits);
        return true;
    }
}
