using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace Send.Framework;

/// <summary>Dates as text, the same in every culture.</summary>
internal static class DateText
{
    private static readonly LocalDatePattern Words = LocalDatePattern.Create("d MMMM uuuu", CultureInfo.InvariantCulture);

    /// <summary>As the contract writes it: 2024-11-04.</summary>
    public static string ToIsoText(this LocalDate date) => LocalDatePattern.Iso.Format(date);

    /// <summary>As a British reader writes it: 4 November 2024.</summary>
    public static string ToWords(this LocalDate date) => Words.Format(date);
}
