using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Numerics;
using System.Text.Json.Serialization;
using Send.Framework.Serialization;

namespace Send.Framework.Partnerships;

/// <summary>
/// The Department for Education's three-digit code for a local authority in England, such as <c>372</c> for Rotherham.
/// </summary>
/// <remarks>
/// The default value means that no code is known. Codes run from 201 to 999 and are never given to another authority: the new Dorset
/// of 2019 has 838, the old one keeps 835. That a code is well formed does not say that an authority has it:
/// ask <see cref="AuthorityDirectory"/>.
/// </remarks>
[JsonConverter(typeof(SendJsonConverter))]
[TypeConverter(typeof(TextTypeConverter<DfeCode>))]
public readonly struct DfeCode
    : IEquatable<DfeCode>, IComparable<DfeCode>, ISpanParsable<DfeCode>, IUtf8SpanParsable<DfeCode>, ISpanFormattable, IUtf8SpanFormattable
{
    private const int MaximumLength = 3;
    private const int Lowest = 201;

    // The number itself; 0 is no code.
    private readonly ushort _packed;

    private DfeCode(ushort packed) => _packed = packed;

    /// <summary>The code as a number from 201 to 999, or 0 for the default value.</summary>
    public int Number => _packed;

    /// <summary>Whether this is the default value, which is not a code.</summary>
    public bool IsEmpty => _packed == 0;

    /// <summary>Reads a code.</summary>
    /// <exception cref="FormatException">The text is not such a code; the message shows one.</exception>
    public static DfeCode Parse(ReadOnlySpan<char> text) =>
        TryParse(text, out var code) ? code : throw new FormatException(
            $"{CodeText.Quote(text)} is not a DfE local authority code. Expected three digits, such as '372'.");

    /// <summary>Reads a code, or answers false: blanks, lower case and digits of other scripts are not accepted.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out DfeCode code) => TryRead(text, out code);

    /// <summary>Reads a code from UTF-8, by the same rules as from characters.</summary>
    internal static bool TryParse(ReadOnlySpan<byte> utf8, out DfeCode code) => TryRead(utf8, out code);

    /// <summary>The code as text; empty for the default value.</summary>
    public override string ToString() => new(Write(stackalloc char[MaximumLength]));

    /// <summary>Writes the code as text; nothing for the default value. Answers false when it does not fit.</summary>
    internal bool TryFormat(Span<char> destination, out int charsWritten) =>
        CodeText.TryCopy(Write(stackalloc char[MaximumLength]), destination, out charsWritten);

    /// <summary>Writes the code as UTF-8; nothing for the default value. Answers false when it does not fit.</summary>
    internal bool TryFormat(Span<byte> destination, out int bytesWritten) =>
        CodeText.TryCopy(Write(stackalloc char[MaximumLength]), destination, out bytesWritten);

    /// <inheritdoc/>
    public bool Equals(DfeCode other) => _packed == other._packed;

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is DfeCode other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _packed.GetHashCode();

    /// <summary>Compares two codes by number; the default value comes first.</summary>
    public int CompareTo(DfeCode other) => _packed.CompareTo(other._packed);

    /// <summary>Whether two codes are the same.</summary>
    public static bool operator ==(DfeCode left, DfeCode right) => left.Equals(right);

    /// <summary>Whether two codes differ.</summary>
    public static bool operator !=(DfeCode left, DfeCode right) => !left.Equals(right);

    /// <summary>Whether the left code comes before the right one.</summary>
    public static bool operator <(DfeCode left, DfeCode right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left code comes before the right one or is the same.</summary>
    public static bool operator <=(DfeCode left, DfeCode right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left code comes after the right one.</summary>
    public static bool operator >(DfeCode left, DfeCode right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left code comes after the right one or is the same.</summary>
    public static bool operator >=(DfeCode left, DfeCode right) => left.CompareTo(right) >= 0;

    // A code has no culture: the members that take a provider ignore it.
    static DfeCode IParsable<DfeCode>.Parse(string s, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s);
    }

    static bool IParsable<DfeCode>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out DfeCode result) =>
        TryParse(s.AsSpan(), out result);

    static DfeCode ISpanParsable<DfeCode>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    static bool ISpanParsable<DfeCode>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out DfeCode result) =>
        TryParse(s, out result);

    static DfeCode IUtf8SpanParsable<DfeCode>.Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider) =>
        TryParse(utf8Text, out var code) ? code : Parse(System.Text.Encoding.UTF8.GetString(utf8Text));

    static bool IUtf8SpanParsable<DfeCode>.TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out DfeCode result) =>
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

    private static bool TryRead<T>(ReadOnlySpan<T> text, out DfeCode code)
        where T : unmanaged, IBinaryInteger<T>
    {
        code = default;
        if (text.Length != MaximumLength || !CodeText.TryReadDigits(text, out var number) || number < Lowest)
        {
            return false;
        }

        code = new DfeCode((ushort)number);
        return true;
    }
}
