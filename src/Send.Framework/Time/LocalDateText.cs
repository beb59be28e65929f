using NodaTime;
using NodaTime.Text;

namespace Send.Framework.Time;

/// <summary>Dates as this library compares and prints them: in the ISO calendar, never by the culture of the thread.</summary>
internal static class LocalDateText
{
    /// <summary>The date as yyyy-MM-dd.</summary>
    public static string ToIso(this LocalDate date) => LocalDatePattern.Iso.Format(date.InIso());

    /// <summary>The same day in the ISO calendar. NodaTime refuses to compare dates of different calendars.</summary>
    public static LocalDate InIso(this LocalDate date) =>
        date.Calendar == CalendarSystem.Iso ? date : date.WithCalendar(CalendarSystem.Iso);
}
