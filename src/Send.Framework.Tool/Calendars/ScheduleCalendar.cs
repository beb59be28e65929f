using System.Globalization;
using System.Text;
using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;
using NodaTime;
using Send.Framework.Inspections;
using Send.Framework.Partnerships;
using Send.Framework.Scheduling;

namespace Send.Framework.Tool.Calendars;

/// <summary>
/// A schedule as an iCalendar feed: one all-day entry for each follow-up with a date, with an identifier that stays the same when the date
/// moves, so that a calendar program updates its entry. A soft date is marked as soft: tentative, and "about" in its title.
/// </summary>
internal static class ScheduleCalendar
{
    public static string Write(FollowUpSchedule schedule)
    {
        var calendar = new Ical.Net.Calendar { ProductId = "-//Send.Framework//send-framework//EN", Method = "PUBLISH" };
        calendar.AddProperty("X-WR-CALNAME", SafeText.ForLine($"{Category(schedule.Inspection)}: {schedule.Inspection.Subject.DisplayName}"));
        foreach (var followUp in schedule.FollowUps)
        {
            if (followUp.Window.Target is { } day)
            {
                calendar.Events.Add(Entry(schedule, followUp, day));
            }
        }

        return new CalendarSerializer().SerializeToString(calendar)!;
    }

    private static CalendarEvent Entry(FollowUpSchedule schedule, FollowUp followUp, LocalDate day)
    {
        var soft = followUp.Window.Latest is null;
        var entry = new CalendarEvent
        {
            Uid = Identifier(schedule.Inspection, followUp),
            Summary = SafeText.ForLine((soft ? $"About now: {Lower(followUp.Activity.Name)} expected" : $"{followUp.Activity.Name} due")
                + $" ({Short(schedule.Inspection.Subject)})"),
            Description = Describe(followUp),
            Start = AllDay(day),
            End = AllDay(day.PlusDays(1)),

            // Made from the date of the schedule, not from a clock: the same schedule gives the same feed.
            DtStamp = new CalDateTime(schedule.AsOf.Year, schedule.AsOf.Month, schedule.AsOf.Day, 0, 0, 0, CalDateTime.UtcTzId),
            Status = soft ? EventStatus.Tentative : EventStatus.Confirmed,
            Transparency = TransparencyType.Transparent,
        };
        entry.Categories.Add(Category(schedule.Inspection));
        entry.AddProperty("X-SEND-FRAMEWORK-RULE", SafeText.ForLine(followUp.Rule.Id));
        entry.AddProperty("X-SEND-FRAMEWORK-PRECISION", soft ? "soft" : "deadline");
        return entry;
    }

    private static string Describe(FollowUp followUp)
    {
        var text = new StringBuilder(SafeText.ForLine(followUp.Explain()));
        if (followUp.Window.Term is { } term)
        {
            text.Append("\n\nA soft date: good to the ").Append(term.ToWords()).Append(", not to the day.");
        }

        return text.Append("\n\nSource: ").Append(SafeText.ForLine(followUp.Source.ToString())).Append('.').ToString();
    }

    // Who, which visit and which rule: all that an entry is about, and nothing that may move.
    private static string Identifier(Inspection inspection, FollowUp followUp)
    {
        var who = inspection.Subject is Provider provider ? $"{provider.Register}-{provider.Code}"
            : inspection.Partnership.LocalAuthority is { DfeCode.IsEmpty: false } authority ? authority.DfeCode.ToString()
            : inspection.Partnership.LocalAuthority.GssCode.ToString();
        var ended = inspection.Dates.Ended.ToString("uuuuMMdd", CultureInfo.InvariantCulture);
        return SafeText.ForLine($"{who}-{ended}-{followUp.Rule.Id.Replace('/', '-')}@send-framework");
    }

    private static string Category(Inspection inspection) => inspection.Framework.Family == "area-send" ? "SEND inspection" : "Inspection";

    private static string Short(InspectionSubject subject) =>
        subject is Partnership partnership ? partnership.LocalAuthority.DisplayName : subject.DisplayName;

    private static CalDateTime AllDay(LocalDate day) => new(day.Year, day.Month, day.Day);

    private static string Lower(string text) => char.ToLowerInvariant(text[0]) + text[1..];
}
