using System.Globalization;
using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;
using NodaTime;
using Send.Framework.Histories;

namespace Send.Framework.Tool.Standings;

/// <summary>The open obligations of a programme as an iCalendar feed: one all-day entry for each with a date.</summary>
internal static class StandingCalendar
{
    public static string Write(Programme programme)
    {
        var calendar = new Ical.Net.Calendar { ProductId = "-//Send.Framework//send-framework//EN", Method = "PUBLISH" };
        foreach (var entry in programme.Open)
        {
            if ((entry.Obligation.Window.Latest ?? entry.Obligation.Window.Target) is { } day)
            {
                calendar.Events.Add(Entry(entry, day));
            }
        }

        return new CalendarSerializer().SerializeToString(calendar)!;
    }

    private static CalendarEvent Entry(ProgrammeEntry entry, LocalDate day)
    {
        var (standing, obligation) = (entry.Standing, entry.Obligation);
        var who = standing.History.Authority?.ShortName ?? standing.History.DisplayName;
        var made = new CalendarEvent
        {
            Uid = Identifier(entry),
            Summary = SafeText.ForLine(
                $"{obligation.Activity.Name} {(obligation.IsDeadline ? "due" : "expected around this time")} ({who}): {obligation.State.ToWords()}"),
            Description = SafeText.ForLine($"{obligation.Explain()} Source: {obligation.Source}."),
            Start = AllDay(day),
            End = AllDay(day.PlusDays(1)),

            // Made from the date of the standing, not from a clock: the same standing gives the same feed.
            DtStamp = new CalDateTime(standing.AsOf.Year, standing.AsOf.Month, standing.AsOf.Day, 0, 0, 0, CalDateTime.UtcTzId),
            Status = obligation.IsDeadline ? EventStatus.Confirmed : EventStatus.Tentative,
            Transparency = TransparencyType.Transparent,
        };
        made.Categories.Add("SEND inspection");
        made.AddProperty("X-SEND-FRAMEWORK-RULE", SafeText.ForLine(obligation.Rule));
        return made;
    }

    // Whose, which visit and which rule: what an entry is about, and nothing that may move.
    private static string Identifier(ProgrammeEntry entry)
    {
        var visit = entry.Obligation.Inspection?.Dates.Ended.ToString("uuuuMMdd", CultureInfo.InvariantCulture) ?? "arrangement";
        var subject = entry.Standing.History.Subject;
        var who = subject.IsAuthority ? subject.Code : $"{subject.Register}-{subject.Code}".Replace(' ', '-');
        return SafeText.ForLine($"{who}-{visit}-{entry.Obligation.Rule.Replace('/', '-')}@send-framework");
    }

    private static CalDateTime AllDay(LocalDate day) => new(day.Year, day.Month, day.Day);
}
