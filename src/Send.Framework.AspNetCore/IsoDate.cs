using System.Diagnostics.CodeAnalysis;
using NodaTime;
using NodaTime.Text;
using Send.Framework.Time;

namespace Send.Framework.AspNetCore;

/// <summary>
/// A date in a query, a route or a header, written <c>2026-11-23</c>: ASP.NET Core cannot read a <see cref="LocalDate"/> there by itself. Write
/// <c>IsoDate asOf</c>, or <c>IsoDate? asOf</c> where it may be left out, as a parameter and use it as a <see cref="LocalDate"/>.
/// </summary>
/// <param name="Date">The date.</param>
public readonly record struct IsoDate(LocalDate Date) : IParsable<IsoDate>
{
    /// <summary>Reads a date written as year, month and day, of the years 2000 to 2100 that working days are known for.</summary>
    /// <exception cref="FormatException">The text is anything else, or there is no such day.</exception>
    public static IsoDate Parse(string s, IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(s);
        return TryParse(s, provider, out var date)
            ? date
            : throw new FormatException($"'{s}' is not a date from 2000-01-01 to 2100-12-31 written as year, month and day, such as 2026-11-23.");
    }

    /// <summary>Reads a date written as year, month and day, or answers false, as for one outside the years 2000 to 2100. The culture makes no difference.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out IsoDate result)
    {
        var read = LocalDatePattern.Iso.Parse(s ?? "").TryGetValue(default, out var date) && WorkingDayCalendar.EnglandAndWales.Covers(date);
        result = read ? new(date) : default;
        return read;
    }

    /// <summary>The date.</summary>
    public static implicit operator LocalDate(IsoDate date) => date.Date;

    /// <summary>The same date.</summary>
    public LocalDate ToLocalDate() => Date;

    /// <summary>As it is written: <c>2026-11-23</c>.</summary>
    public override string ToString() => LocalDatePattern.Iso.Format(Date);
}
