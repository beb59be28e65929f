using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using NodaTime;
using NodaTime.Text;

namespace EfCoreStore;

/// <summary>A date as <c>yyyy-MM-dd</c>, whose order as text is the order of the calendar.</summary>
internal sealed class IsoDateConverter() : ValueConverter<LocalDate, string>(
    date => LocalDatePattern.Iso.Format(date),
    text => LocalDatePattern.Iso.Parse(text).Value);
