using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Send.Framework.Time;

// The text of an interval for the interfaces of .NET: ISO 8601 has no word for working days and none for how firmly something is meant.
[TypeConverter(typeof(TextTypeConverter<FollowUpInterval>))]
public sealed partial class FollowUpInterval : ISpanParsable<FollowUpInterval>, IFormattable
{
    /// <summary>The interval in a named format.</summary>
    /// <param name="format">
    /// <c>G</c> or null, what <see cref="ToString()"/> gives: "approximately 5 years". <c>W</c>, <see cref="ToWords"/>: "5 years". <c>I</c>,
    /// <see cref="ToIso"/>: "P5Y". <c>R</c>, the text that reads back as an equal interval: "P5Y", "35 working days", "approximately 5 years".
    /// </param>
    /// <param name="formatProvider">Ignored: the text has no culture.</param>
    /// <exception cref="FormatException">The format is another one, or it is <c>I</c> and ISO 8601 cannot say the unit.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider) => format switch
    {
        null or "" or "G" => ToString(),
        "W" => ToWords(),
        "I" => ToIso() ?? throw new FormatException($"ISO 8601 has no duration in {Unit.ToWords()}. Use the format R."),
        "R" => Precision == IntervalPrecision.NotStated ? ToIso() ?? ToWords() : ToString(),
        _ => throw Formats.None(format, nameof(FollowUpInterval), "G, W, I, R"),
    };

    /// <summary>Reads what the format <c>R</c> writes, and every ISO 8601 duration that <see cref="Parse(ReadOnlySpan{char})"/> reads.</summary>
    internal static bool TryParseText(ReadOnlySpan<char> text, [MaybeNullWhen(false)] out FollowUpInterval interval)
    {
        if (TryParse(text, out interval))
        {
            return true;
        }

        var precision = IntervalPrecision.NotStated;
        var space = text.IndexOf(' ');
        if (space > 0 && !char.IsAsciiDigit(text[0]))
        {
            if (!IntervalPrecisionExtensions.TryParse(text[..space], out precision) || precision == IntervalPrecision.NotStated)
            {
                return false;
            }

            text = text[(space + 1)..];
            space = text.IndexOf(' ');
        }

        if (space < 1 || !int.TryParse(text[..space], NumberStyles.None, CultureInfo.InvariantCulture, out var amount) || amount is < 1 or > MaximumAmount)
        {
            return false;
        }

        for (var unit = IntervalUnit.WorkingDays; unit <= IntervalUnit.Terms; unit++)
        {
            var made = Of(amount, unit, precision);
            if (text.SequenceEqual(made.ToWords()))
            {
                interval = made;
                return true;
            }
        }

        return false;
    }

    static FollowUpInterval IParsable<FollowUpInterval>.Parse(string s, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Read(s);
    }

    static bool IParsable<FollowUpInterval>.TryParse(
        [NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out FollowUpInterval result) =>
        TryParseText(s, out result);

    static FollowUpInterval ISpanParsable<FollowUpInterval>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Read(s);

    static bool ISpanParsable<FollowUpInterval>.TryParse(
        ReadOnlySpan<char> s, IFormatProvider? provider, [MaybeNullWhen(false)] out FollowUpInterval result) => TryParseText(s, out result);

    private static FollowUpInterval Read(ReadOnlySpan<char> text) => TryParseText(text, out var interval) ? interval : throw NotAnInterval(text);
}
