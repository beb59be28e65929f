using System.Globalization;
using NodaTime;
using Send.Framework.Histories;
using Send.Framework.Scheduling;
using Send.Framework.Tool.Calendars;

namespace Send.Framework.Tool.Standings;

/// <summary>The open obligations of a programme as a calendar: one all-day entry for each with a date.</summary>
internal static class StandingCalendar
{
    public static CalendarFile Of(Programme programme, Instant made)
    {
        var calendar = new CalendarFile(made);
        foreach (var entry in programme.Open)
        {
            if ((entry.Obligation.Window.Latest ?? entry.Obligation.Window.Target) is { } day)
            {
                calendar.Add(Entry(entry, day));
            }
        }

        return calendar;
    }

    private static CalendarEntry Entry(ProgrammeEntry entry, LocalDate day)
    {
        var (standing, obligation) = (entry.Standing, entry.Obligation);
        var who = standing.History.Authority?.ShortName ?? standing.History.DisplayName;
        var estimated = obligation.FollowUp?.Anchor.Quality == AnchorQuality.Estimated;
        var title = !obligation.IsDeadline ? "expected around this time" : estimated ? "due, by an estimated day of receipt" : "due";
        return new(
            Identifier(entry),
            $"{obligation.Activity.Name} {title} ({who}): {obligation.State.ToWords()}",
            [$"{obligation.Explain()} Source: {obligation.Source}."],
            day,
            IsFirm: obligation.IsDeadline && !estimated,
            "SEND inspection",
            obligation.Rule,
            obligation.IsDeadline ? "deadline" : "soft");
    }

    // Whose, which visit and which rule: what an entry is about, and nothing that may move.
    private static string Identifier(ProgrammeEntry entry)
    {
        var visit = entry.Obligation.Inspection?.Dates.Ended.ToString("uuuuMMdd", CultureInfo.InvariantCulture) ?? "arrangement";
        var subject = entry.Standing.History.Subject;
        var who = subject.IsAuthority ? subject.Code : $"{subject.Register}-{subject.Code}".Replace(' ', '-');
        return $"{who}-{visit}-{entry.Obligation.Rule.Replace('/', '-')}@send-framework";
    }
}
