using NodaTime;

namespace Send.Framework.Time;

/// <summary>The date of Easter Sunday in the Gregorian calendar.</summary>
internal static class Easter
{
    /// <summary>Easter Sunday of a year, by the anonymous Gregorian computus (Meeus, Astronomical Algorithms, chapter 8).</summary>
    /// <remarks>It agrees with the table in the Calendar (New Style) Act 1750, which fixes Easter in England.</remarks>
    public static LocalDate SundayIn(int year)
    {
        var golden = year % 19;
        var (century, yearOfCentury) = Math.DivRem(year, 100);
        var moonCorrection = (century - ((century + 8) / 25) + 1) / 3;
        var epact = ((19 * golden) + century - (century / 4) - moonCorrection + 15) % 30;
        var toSunday = (32 + (2 * (century % 4)) + (2 * (yearOfCentury / 4)) - epact - (yearOfCentury % 4)) % 7;
        var lateMoon = (golden + (11 * epact) + (22 * toSunday)) / 451;
        var (month, day) = Math.DivRem(epact + toSunday - (7 * lateMoon) + 114, 31);
        return new LocalDate(year, month, day + 1);
    }
}
