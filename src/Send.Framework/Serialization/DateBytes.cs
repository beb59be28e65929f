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
        if (utf8.Length != 10 || utf8[4] != '-' || utf8[7] != '-'
            || !TryDigits(utf8[..4], out var year) || !TryDigits(utf8.Slice(5, 2), out var month) || !TryDigits(utf8[8..], out var day))
        {
            return false;
        }

        if (year < 1)
        {
            problem = "there is no year 0000";
        }
        else if (month is < 1 or > 12)
        {
            problem = "months run from 01 to 12";
        }
        else if (day < 1 || day > CalendarSystem.Iso.GetDaysInMonth(year, month))
        {
            problem = $"that month has {CalendarSystem.Iso.GetDaysInMonth(year, month)} days";
        }
        else
        {
            date = new LocalDate(year, month, day);
        }

        return problem is null;
    }

    private static bool TryDigits(ReadOnlySpan<byte> utf8, out int number)
    {
        number = 0;
        foreach (var b in utf8)
        {
            var digit = b - '0';
            if (digit is < 0 or > 9)
            {
                return false;
            }

            number = (10 * number) + digit;
        }

        return true;
    }
}
