using NodaTime;
using NodaTime.Text;

namespace Example.Service;

/// <summary>Dates in addresses.</summary>
internal static class Dates
{
    public static LocalDate Parse(string text) => LocalDatePattern.Iso.Parse(text).Value;
}
