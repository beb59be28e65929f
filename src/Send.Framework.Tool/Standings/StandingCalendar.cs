using System.Globalization;
using NodaTime;
using Send.Framework.Histories;
using Send.Framework.Scheduling;
using Send.Framework.Tool.Calendars;

namespace Send.Framework.Tool.Standings;

/// <summary>
/// The open obligations of a programme as a calendar: one all-day entry for each with a date. What ended with its authority is a cancelled
/// entry, so that an earlier one goes.
/// </summary>
internal static class StandingCalendar
{
    public static CalendarFile Of(Programme programme, Instant made)
    {
        var calendar = new CalendarFile(made);
        var ended = programme.Standings.SelectMany(s => s.Obligations.Where(o => o.By?.SubjectEnd is not null).Select(o => (Standing: s, Obligation: o)));
        foreach (var (standing, obligation) in programme.Open.Select(e => (e.Standing, e.Obligation)).Concat(ended))
        {
            if ((obligation.Window.Latest ?? obligation.Window.Target) is { } day)
            {
                calendar.Add(Entry(standing, obligation, day));
            }
        }

        return calendar;
    }

    private static CalendarEntry Entry(Standing standing, Obligation obligation, LocalDate day)
    {
        var who = standing.History.Authority?.ShortName ?? standing.History.DisplayName;
        var estimated = obligation.FollowUp?.Anchor.Quality == AnchorQuality.Estimated;
        var isOver = obligation.By?.SubjectEnd is not null;
        var title = isOver ? "no longer owed" : !obligation.IsDeadline ? "expected around this time" : estimated ? "due, by an estimated day of receipt" : "due";
        return new(
            Identifier(standing, obligation),
            $"{obligation.Activity.Name} {title} ({who}): {obligation.State.ToWords()}",
            [$"{obligation.Explain()} Source: {obligation.Source}."],
            day,
            IsFirm: obligation.IsDeadline && !estimated,
            "SEND inspection",
            obligation.Rule,
            obligation.IsDeadline ? "deadline" : "soft",
            isOver);
    }

    // Whose, which visit and which rule: what an entry is about, and nothing that may move.
    private static string Identifier(Standing standing, Obligation obligation)
    {
        var visit = obligation.Inspection?.Dates.LastKnown.ToString("uuuuMMdd", CultureInfo.InvariantCulture) ?? "arrangement";
        var subject = standing.History.Subject;
        var who = subject.IsAuthority ? subject.Code : $"{subject.Register}-{subject.Code}".Replace(' ', '-');
        return $"{who}-{visit}-{obligation.Rule.Replace('/', '-')}@send-framework";
    }
}
