using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;

namespace Send.Framework.Time;

[TypeConverter(typeof(TextTypeConverter<SchoolTerm>))]
public sealed partial record SchoolTerm : ISpanParsable<SchoolTerm>, IFormattable
{
    /// <summary>The term in a named format.</summary>
    /// <param name="format"><c>G</c>, <c>R</c> or null, what <see cref="ToString()"/> gives: "autumn 2029". <c>W</c>, <see cref="ToWords"/>:
    /// "autumn term 2029".</param>
    /// <param name="formatProvider">Ignored: the text has no culture.</param>
    /// <exception cref="FormatException">The format is another one.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider) => format switch
    {
        null or "" or "G" or "R" => ToString(),
        "W" => ToWords(),
        _ => throw Formats.None(format, nameof(SchoolTerm), "G, R, W"),
    };

    static SchoolTerm IParsable<SchoolTerm>.Parse(string s, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s);
    }

    static bool IParsable<SchoolTerm>.TryParse(
        [NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out SchoolTerm result) => TryParse(s, out result);

    static SchoolTerm ISpanParsable<SchoolTerm>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    static bool ISpanParsable<SchoolTerm>.TryParse(
        ReadOnlySpan<char> s, IFormatProvider? provider, [MaybeNullWhen(false)] out SchoolTerm result) => TryParse(s, out result);
}
