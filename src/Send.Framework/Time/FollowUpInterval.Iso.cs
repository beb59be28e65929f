using System.Buffers.Text;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Numerics;
using System.Text;

namespace Send.Framework.Time;

public sealed partial class FollowUpInterval
{
    internal const int LongestIso = 12;

    /// <summary>
    /// Reads an ISO 8601 duration in one date unit: <c>P5Y</c>, <c>P18M</c>, <c>P6W</c>, <c>P10D</c>. Years with months become months:
    /// <c>P1Y6M</c> is 18 months. The precision is not stated.
    /// </summary>
    /// <exception cref="FormatException">The text is anything else: a time, a fraction, a sign, a zero, a leading zero, lower case, weeks
    /// beside another unit, or more than <see cref="MaximumAmount"/>.</exception>
    public static FollowUpInterval Parse(ReadOnlySpan<char> iso) =>
        TryParse(iso, out var interval) ? interval : throw NotAnInterval(iso);

    /// <inheritdoc cref="Parse(ReadOnlySpan{char})"/>
    /// <param name="utf8Iso">The text in UTF-8.</param>
    internal static FollowUpInterval Parse(ReadOnlySpan<byte> utf8Iso) =>
        TryParse(utf8Iso, out var interval) ? interval : throw NotAnInterval(Encoding.UTF8.GetString(utf8Iso));

    /// <summary>Reads what <see cref="Parse(ReadOnlySpan{char})"/> reads, or answers false.</summary>
    public static bool TryParse(ReadOnlySpan<char> iso, [MaybeNullWhen(false)] out FollowUpInterval interval)
    {
        interval = TryRead(iso, out var amount, out var unit) ? Of(amount, unit) : null;
        return interval is not null;
    }

    /// <summary>Reads the amount and the unit of an interval, or answers false. Allocates nothing.</summary>
    /// <typeparam name="T">Characters or bytes of UTF-8.</typeparam>
    internal static bool TryRead<T>(ReadOnlySpan<T> iso, out int amount, out IntervalUnit unit)
        where T : unmanaged, IBinaryInteger<T>
    {
        unit = IntervalUnit.NotStated;
        amount = 0;
        if (iso.IsEmpty || iso.Length > LongestIso || uint.CreateTruncating(iso[0]) != 'P' || !TryReadPart(iso[1..], out amount, out var designator, out var rest))
        {
            return false;
        }

        if (designator == 'Y' && !rest.IsEmpty)
        {
            if (!TryReadPart(rest, out var months, out designator, out rest) || designator != 'M')
            {
                return false;
            }

            amount = (12 * amount) + months;
        }

        unit = designator switch
        {
            'Y' => IntervalUnit.Years,
            'M' => IntervalUnit.Months,
            'W' => IntervalUnit.Weeks,
            'D' => IntervalUnit.Days,
            _ => IntervalUnit.NotStated,
        };
        return rest.IsEmpty && amount <= MaximumAmount && unit != IntervalUnit.NotStated;
    }

    /// <summary>Reads what <see cref="Parse(ReadOnlySpan{byte})"/> reads, or answers false.</summary>
    internal static bool TryParse(ReadOnlySpan<byte> utf8Iso, [MaybeNullWhen(false)] out FollowUpInterval interval)
    {
        interval = TryRead(utf8Iso, out var amount, out var unit) ? Of(amount, unit) : null;
        return interval is not null;
    }

    /// <summary>
    /// The ISO 8601 duration, such as <c>P5Y</c> or <c>P18M</c>, or null for working days, school days and terms, which ISO 8601 cannot
    /// say. The precision is not part of it.
    /// </summary>
    public string? ToIso() => HasIsoForm ? string.Create(CultureInfo.InvariantCulture, $"P{Amount}{Designator}") : null;

    /// <summary>Whether ISO 8601 has a letter for the unit.</summary>
    internal bool HasIsoForm => Designator != '\0';

    /// <summary>Writes what <see cref="ToIso"/> gives, or answers false where that is null.</summary>
    /// <param name="utf8">Room for <see cref="LongestIso"/> bytes.</param>
    /// <param name="written">How many are used.</param>
    internal bool TryFormatIso(Span<byte> utf8, out int written)
    {
        written = 0;
        if (!HasIsoForm)
        {
            return false;
        }

        Utf8Formatter.TryFormat(Amount, utf8[1..], out written);
        utf8[0] = (byte)'P';
        utf8[++written] = (byte)Designator;
        written++;
        return true;
    }

    private char Designator => Unit switch
    {
        IntervalUnit.Years => 'Y',
        IntervalUnit.Months => 'M',
        IntervalUnit.Weeks => 'W',
        IntervalUnit.Days => 'D',
        _ => '\0',
    };

    // One to four digits without a leading zero, and the letter after them.
    private static bool TryReadPart<T>(ReadOnlySpan<T> text, out int amount, out char designator, out ReadOnlySpan<T> rest)
        where T : unmanaged, IBinaryInteger<T>
    {
        amount = 0;
        designator = '\0';
        rest = [];
        var digits = 0;
        for (; digits < Math.Min(text.Length, 5) && uint.CreateTruncating(text[digits]) - '0' is <= 9 and var digit; digits++)
        {
            amount = (10 * amount) + (int)digit;
        }

        if (digits is < 1 or > 4 || digits == text.Length || uint.CreateTruncating(text[0]) == '0')
        {
            return false;
        }

        designator = (char)uint.CreateTruncating(text[digits]);
        rest = text[(digits + 1)..];
        return true;
    }

    private static FormatException NotAnInterval(ReadOnlySpan<char> iso) =>
        new($"'{iso}' is not an interval. Expected an ISO 8601 duration in one date unit, such as 'P5Y' or 'P18M'.");
}
