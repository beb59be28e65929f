using NodaTime;
using Send.Framework.Histories;
using Send.Framework.Scheduling;
using Send.Framework.Tool.Calendars;
using Send.Framework.Tool.Text;

namespace Send.Framework.Tool.Standings;

/// <summary>
/// The obligations of a programme as a calendar: one all-day entry for each open one with a date. What is done, and what is owed no more, is a
/// cancelled entry, so that an earlier one goes.
/// </summary>
internal static class StandingCalendar
{
    public static CalendarFile Of(Programme programme, Instant made)
    {
        var calendar = new CalendarFile(made);
        var closed = programme.Standings.SelectMany(s => s.Obligations.Where(o => !o.State.IsOpen()).Select(o => (Standing: s, Obligation: o)));
        foreach (var (standing, obligation) in programme.Open.Select(e => (e.Standing, e.Obligation)).Concat(closed))
        {
            if (CalendarEntry.DayOf(obligation.Window) is { } day)
            {
                calendar.Add(Entry(standing, obligation, day));
            }

            foreach (var reason in obligation.Reasons)
            {
                if (!ReferenceEquals(reason, obligation.FollowUp) && CalendarEntry.DayOf(reason.Window) is { } before)
                {
                    calendar.Add(Replaced(standing, obligation, reason, before));
                }
            }
        }

        return calendar;
    }

    private static CalendarEntry Entry(Standing standing, Obligation obligation, LocalDate day)
    {
        var estimated = obligation.FollowUp?.Anchor.Quality == AnchorQuality.Estimated;
        var isOver = !obligation.State.IsOpen();
        var title = obligation.State is ObligationState.Done or ObligationState.DoneLate ? $"done on {obligation.By!.Date.InWords()}"
            : isOver ? "no longer owed"
            : !obligation.IsDeadline ? "expected around this time"
            : estimated ? "due (based on an estimated day of receipt)" : "due";
        return new(
            CalendarEntry.IdentifierOf(standing.History.Subject, obligation.Inspection, obligation.Rule),
            $"{obligation.Activity.Name} {title} ({Who(standing)}): {obligation.State.ToWords()}",
            [$"{obligation.Explain()} Source: {obligation.Source}."],
            day,
            IsFirm: obligation.IsDeadline && !estimated,
            "SEND inspection",
            obligation.Rule,
            obligation.IsDeadline ? "deadline" : "soft",
            isOver);
    }

    // Several inspections may ask for one thing. Only the entry of the one whose date holds stays.
    private static CalendarEntry Replaced(Standing standing, Obligation obligation, FollowUp reason, LocalDate day) => new(
        CalendarEntry.IdentifierOf(standing.History.Subject, reason.Inspection, reason.Rule.Id),
        $"{reason.Activity.Name} replaced by another date ({Who(standing)})",
        [$"{obligation.Explain()} Source: {obligation.Source}."],
        day,
        IsFirm: false,
        "SEND inspection",
        reason.Rule.Id,
        obligation.IsDeadline ? "deadline" : "soft",
        IsCancelled: true);

    private static string Who(Standing standing) => standing.History.Authority?.ShortName ?? standing.History.DisplayName;
}
