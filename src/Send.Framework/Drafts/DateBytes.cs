using NodaTime;

namespace Send.Framework.Drafts;

/// <summary>Reads dates from ten bytes, without making text of them.</summary>
internal static class DateBytes
{
    /// <summary>Reads <c>yyyy-MM-dd</c> in the years 1 to 9999, nothing else.</summary>
    public static bool TryParse(ReadOnlySpan<byte> utf8, out LocalDate date)
    {
        var isDate = TryParseRank(utf8, out var rank);
        date = isDate ? DateText.OfRank(rank) : default;
        return isDate;
    }

    /// <summary>The same, for those who ask for no more than the rank of the date; see <see cref="DateText.Rank"/>.</summary>
    public static bool TryParseRank(ReadOnlySpan<byte> utf8, out int rank)
    {
        if (TryRead(utf8, out var year, out var month, out var day) && year >= 1 && month is >= 1 and <= 12 && day >= 1
            && (day <= 28 || day <= CalendarSystem.Iso.GetDaysInMonth(year, month)))
        {
            rank = (year * DateText.RanksPerYear) + (month * DateText.RanksPerMonth) + day;
            return true;
        }

        rank = 0;
        return false;
    }

    /// <summary>Why there is no such day, of bytes that have the form of a date; null of others.</summary>
    public static string? Problem(ReadOnlySpan<byte> utf8) =>
        !TryRead(utf8, out var year, out var month, out _) ? null
        : year < 1 ? "there is no year 0000"
        : month is < 1 or > 12 ? "months run from 01 to 12"
        : $"that month has {CalendarSystem.Iso.GetDaysInMonth(year, month)} days";

    private static bool TryRead(ReadOnlySpan<byte> utf8, out int year, out int month, out int day)
    {
        (year, month, day) = (0, 0, 0);
        if (utf8.Length != 10 || utf8[4] != '-' || utf8[7] != '-')
        {
            return false;
        }

        var (y1, y2, y3, y4) = (Digit(utf8[0]), Digit(utf8[1]), Digit(utf8[2]), Digit(utf8[3]));
        var (m1, m2, d1, d2) = (Digit(utf8[5]), Digit(utf8[6]), Digit(utf8[8]), Digit(utf8[9]));
        (year, month, day) = ((int)((1000 * y1) + (100 * y2) + (10 * y3) + y4), (int)((10 * m1) + m2), (int)((10 * d1) + d2));
        return (NoDigit(y1) | NoDigit(y2) | NoDigit(y3) | NoDigit(y4) | NoDigit(m1) | NoDigit(m2) | NoDigit(d1) | NoDigit(d2)) <= 15;
    }

    private static uint Digit(byte character) => (uint)(character - '0');

    // More than 15 for what is no digit: below zero it is huge, and above nine six more carries it over.
    private static uint NoDigit(uint digit) => digit | (digit + 6);
}
