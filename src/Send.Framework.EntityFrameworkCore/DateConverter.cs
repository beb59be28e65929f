using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using NodaTime;

namespace Send.Framework.EntityFrameworkCore;

/// <summary>A date of NodaTime, in the ISO calendar, as the <see cref="DateOnly"/> that every provider has a column type for.</summary>
public sealed class DateConverter() : ValueConverter<LocalDate, DateOnly>(
    date => date.WithCalendar(CalendarSystem.Iso).ToDateOnly(),
    date => LocalDate.FromDateOnly(date));
