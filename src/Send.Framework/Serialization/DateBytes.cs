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

        var (first, second) = (Pair(utf8[0], utf8[1]), Pair(utf8[2], utf8[3]));
        var (month, day) = (Pair(utf8[5], utf8[6]), Pair(utf8[8], utf8[9]));
        if ((first | second | month | day) < 0)
        {
            return false;
        }

        var year = (100 * first) + second;
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

    // The number that two digits make; negative where one of them is none.
    private static int Pair(byte tens, byte ones)
    {
        var (left, right) = ((uint)(tens - '0'), (uint)(ones - '0'));
        return left <= 9 && right <= 9 ? (int)((10 * left) + right) : -1;
    }
}
