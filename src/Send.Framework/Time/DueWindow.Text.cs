using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace Send.Framework.Time;

[TypeConverter(typeof(TextTypeConverter<DueWindow>))]
public readonly partial struct DueWindow : ISpanParsable<DueWindow>, IFormattable
{
    private const string NothingKnown = "unknown";

    /// <summary>Reads a window as <see cref="ToString()"/> writes it: <c>target 2029-11-04, approximately (autumn 2029)</c>. The term in brackets
    /// may be left out: it follows from the days.</summary>
    /// <exception cref="FormatException">The text is anything else, or its days are not in order.</exception>
    public static DueWindow Parse(ReadOnlySpan<char> text) => TryParse(text, out var window)
        ? window
        : throw new FormatException(
            $"'{text}' is not a window. Expected its days and its precision, such as 'target 2029-11-04, approximately', or '{NothingKnown}'.");

    /// <summary>Reads a window as <see cref="ToString()"/> writes it, or answers false.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out DueWindow window)
    {
        window = default;
        var (earliest, target, latest, precision) = ((LocalDate?)null, (LocalDate?)null, (LocalDate?)null, IntervalPrecision.NotStated);
        var term = text.IndexOf(" (");
        if (term >= 0 && !(text[^1] == ')' && SchoolTerm.TryParse(text[(term + 2)..^1], out _)))
        {
            return false;
        }

        var days = term < 0 ? text : text[..term];
        foreach (var range in days.Split(", "))
        {
            var part = days[range];
            var known = part.SequenceEqual(NothingKnown) ? range.Start.Value == 0
                : TryDay(part, "earliest ", ref earliest) || TryDay(part, "target ", ref target) || TryDay(part, "latest ", ref latest)
                    || (precision == IntervalPrecision.NotStated && IntervalPrecisionExtensions.TryParse(part, out precision)
                        && precision != IntervalPrecision.NotStated);
            if (!known)
            {
                return false;
            }
        }

        if (earliest > target || target > latest || earliest > latest)
        {
            return false;
        }

        DueWindow read = new(earliest, target, latest, precision);
        if (term >= 0 && !text[(term + 2)..^1].SequenceEqual(read.Term?.ToString()))
        {
            return false;
        }

        window = read;
        return true;
    }

    /// <summary>
    /// The window for a reader: "by 29 April 2024", "autumn term 2029", "between 1 and 12 March 2026", "no date known". A soft date is good to its
    /// school term, and no day of it is said.
    /// </summary>
    /// <param name="language">The language of the reader; English where there are no words of it yet, which is every other language.</param>
    public string ToWords(CultureInfo? language = null) => TimeWords.In(language).Window(this);

    /// <summary>The window in a named format.</summary>
    /// <param name="format">
    /// <c>G</c> or null, what <see cref="ToString()"/> gives. <c>W</c>, <see cref="ToWords"/>. <c>R</c>, the text that reads back as an equal
    /// window: what <c>G</c> gives, and the precision also where no day is known.
    /// </param>
    /// <param name="formatProvider">Ignored: the text has no culture.</param>
    /// <exception cref="FormatException">The format is another one.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider) => format switch
    {
        null or "" or "G" => ToString(),
        "W" => ToWords(),
        "R" => IsKnown || Precision == IntervalPrecision.NotStated ? ToString() : $"{NothingKnown}, {Precision.ToCode()}",
        _ => throw Formats.None(format, nameof(DueWindow), "G, W, R"),
    };

    static DueWindow IParsable<DueWindow>.Parse(string s, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s);
    }

    static bool IParsable<DueWindow>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out DueWindow result) =>
        TryParse(s, out result);

    static DueWindow ISpanParsable<DueWindow>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    static bool ISpanParsable<DueWindow>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out DueWindow result) => TryParse(s, out result);

    private static bool TryDay(ReadOnlySpan<char> part, string name, ref LocalDate? day)
    {
        if (day is not null || !part.StartsWith(name) || !LocalDatePattern.Iso.Parse(part[name.Length..].ToString()).TryGetValue(default, out var read))
        {
            return false;
        }

        day = read;
        return true;
    }
}
