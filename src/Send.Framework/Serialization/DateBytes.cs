using NodaTime;

namespace Send.Framework.Serialization;

/// <summary>Reads dates from ten bytes, without making text of them.</summary>
internal static class DateBytes
{
    /// <summary>Reads <c>yyyy-MM-dd</c> in the years 1 to 9999, nothing else.</summary>
    /// <param name="utf8">The bytes.</param>
    /// <param name="date">The day.</param>
    /// <param name="problem">Why there is no such day, where the bytes have the form of a date; null where they have not.</param>
    public static bool TryParse(ReadOnlySpan<byte> utf8, out LocalDate date, out string? problem)
    {
        date = default;
        problem = null;
        if (utf8.Length != 10 || utf8[4] != '-' || utf8[7] != '-')
        {
            return false;
        }

        var (y1, y2, y3, y4) = (Digit(utf8[0]), Digit(utf8[1]), Digit(utf8[2]), Digit(utf8[3]));
        var (m1, m2, d1, d2) = (Digit(utf8[5]), Digit(utf8[6]), Digit(utf8[8]), Digit(utf8[9]));
        if ((NoDigit(y1) | NoDigit(y2) | NoDigit(y3) | NoDigit(y4) | NoDigit(m1) | NoDigit(m2) | NoDigit(d1) | NoDigit(d2)) > 15)
        {
            return false;
        }

        var (year, month, day) = ((int)((1000 * y1) + (100 * y2) + (10 * y3) + y4), (int)((10 * m1) + m2), (int)((10 * d1) + d2));
        if (year < 1)
        {
            problem = "there is no year 0000";
        }
        else if (month is < 1 or > 12)
        {
            problem = "months run from 01 to 12";
        }
        else if (day < 1 || (day > 28 && day > CalendarSystem.Iso.GetDaysInMonth(year, month)))
        {
            problem = $"that month has {CalendarSystem.Iso.GetDaysInMonth(year, month)} days";
        }
        else
        {
            date = new LocalDate(year, month, day);
        }

        return problem is null;
    }

    private static uint Digit(byte character) => (uint)(character - '0');

    // More than 15 for what is no digit: below zero it is huge, and above nine six more carries it over.
    private static uint NoDigit(uint digit) => digit | (digit + 6);
}
