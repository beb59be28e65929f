using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Numerics;
using System.Text.Json.Serialization;
using Send.Framework.Serialization;

namespace Send.Framework.Partnerships;

/// <summary>The unique reference number of a local authority on the Ofsted reports site, such as <c>80543</c> for Rotherham.</summary>
/// <remarks>
/// The default value means that no number is known. A number has five to seven digits and no leading zero: authorities of 2014 have five
/// (80426 to 80584 for most), newer ones seven. It identifies the authority's page, not one inspection.
/// </remarks>
[JsonConverter(typeof(SendJsonConverter))]
[TypeConverter(typeof(TextTypeConverter<OfstedUrn>))]
public readonly struct OfstedUrn
    : IEquatable<OfstedUrn>, IComparable<OfstedUrn>, ISpanParsable<OfstedUrn>, IUtf8SpanParsable<OfstedUrn>,
        ISpanFormattable, IUtf8SpanFormattable
{
    private const int MinimumLength = 5;
    private const int MaximumLength = 7;

    // The number itself; 0 is no number.
    private readonly uint _packed;

    private OfstedUrn(uint packed) => _packed = packed;

    /// <summary>Whether this is the default value, which is not a code.</summary>
    public bool IsEmpty => _packed == 0;

    /// <summary>Reads a code.</summary>
    /// <exception cref="FormatException">The text is not such a code; the message shows one.</exception>
    public static OfstedUrn Parse(ReadOnlySpan<char> text) =>
        TryParse(text, out var code) ? code : throw new FormatException(
            $"{CodeText.Quote(text)} is not an Ofsted reference number. Expected five to seven digits, such as '80543'.");

    /// <summary>Reads a code, or answers false: blanks, lower case and digits of other scripts are not accepted.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out OfstedUrn code) => TryRead(text, out code);

    /// <summary>Reads a code from UTF-8, by the same rules as from characters.</summary>
    internal static bool TryParse(ReadOnlySpan<byte> utf8, out OfstedUrn code) => TryRead(utf8, out code);

    /// <summary>The code as text; empty for the default value.</summary>
    public override string ToString() => new(Write(stackalloc char[MaximumLength]));

    /// <summary>Writes the code as text; nothing for the default value. Answers false when it does not fit.</summary>
    internal bool TryFormat(Span<char> destination, out int charsWritten) =>
        CodeText.TryCopy(Write(stackalloc char[MaximumLength]), destination, out charsWritten);

    /// <summary>Writes the code as UTF-8; nothing for the default value. Answers false when it does not fit.</summary>
    internal bool TryFormat(Span<byte> destination, out int bytesWritten) =>
        CodeText.TryCopy(Write(stackalloc char[MaximumLength]), destination, out bytesWritten);

    /// <inheritdoc/>
    public bool Equals(OfstedUrn other) => _packed == other._packed;

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is OfstedUrn other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _packed.GetHashCode();

    /// <summary>Compares two codes by number; the default value comes first.</summary>
    public int CompareTo(OfstedUrn other) => _packed.CompareTo(other._packed);

    /// <summary>Whether two codes are the same.</summary>
    public static bool operator ==(OfstedUrn left, OfstedUrn right) => left.Equals(right);

    /// <summary>Whether two codes differ.</summary>
    public static bool operator !=(OfstedUrn left, OfstedUrn right) => !left.Equals(right);

    /// <summary>Whether the left code comes before the right one.</summary>
    public static bool operator <(OfstedUrn left, OfstedUrn right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left code comes before the right one or is the same.</summary>
    public static bool operator <=(OfstedUrn left, OfstedUrn right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left code comes after the right one.</summary>
    public static bool operator >(OfstedUrn left, OfstedUrn right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left code comes after the right one or is the same.</summary>
    public static bool operator >=(OfstedUrn left, OfstedUrn right) => left.CompareTo(right) >= 0;

    // A code has no culture: the members that take a provider ignore it.
    static OfstedUrn IParsable<OfstedUrn>.Parse(string s, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s);
    }

    static bool IParsable<OfstedUrn>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out OfstedUrn result) =>
        TryParse(s.AsSpan(), out result);

    static OfstedUrn ISpanParsable<OfstedUrn>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    static bool ISpanParsable<OfstedUrn>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out OfstedUrn result) =>
        TryParse(s, out result);

    static OfstedUrn IUtf8SpanParsable<OfstedUrn>.Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider) =>
        TryParse(utf8Text, out var code) ? code : Parse(System.Text.Encoding.UTF8.GetString(utf8Text));

    static bool IUtf8SpanParsable<OfstedUrn>.TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out OfstedUrn result) =>
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

        _packed.TryFormat(buffer, out var written, default, CultureInfo.InvariantCulture);
        return buffer[..written];
    }

    private static bool TryRead<T>(ReadOnlySpan<T> text, out OfstedUrn code)
        where T : unmanaged, IBinaryInteger<T>
    {
        code = default;
        if (text.Length is < MinimumLength or > MaximumLength || uint.CreateTruncating(text[0]) == '0' || !CodeText.TryReadDigits(text, out var number))
        {
            return false;
        }

        code = new OfstedUrn((uint)number);
        return true;
    }
}
