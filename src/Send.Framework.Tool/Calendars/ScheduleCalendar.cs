using NodaTime;
using Send.Framework.Histories;
using Send.Framework.Inspections;
using Send.Framework.Partnerships;
using Send.Framework.Scheduling;
using Send.Framework.Tool.Text;

namespace Send.Framework.Tool.Calendars;

/// <summary>
/// Schedules as a calendar: one entry for each follow-up with a date. A soft date is tentative, and "about" in its title; so is a deadline that
/// is counted from an estimated day. What is done, and what is owed no more because the authority has ended, is a cancelled entry, so that an earlier
/// one goes.
/// </summary>
internal static class ScheduleCalendar
{
    public static CalendarFile Of(IReadOnlyList<FollowUpSchedule> schedules, Instant made)
    {
        var calendar = new CalendarFile(made, schedules is [var only] ? $"{Category(only.Inspection)}: {only.Inspection.Subject.DisplayName}" : "Inspections");
        foreach (var schedule in schedules)
        {
            foreach (var followUp in schedule.FollowUps)
            {
                if (CalendarEntry.DayOf(followUp.Window) is { } day)
                {
                    calendar.Add(Entry(schedule, followUp, day));
                }
            }
        }

        return calendar;
    }

    private static CalendarEntry Entry(FollowUpSchedule schedule, FollowUp followUp, LocalDate day)
    {
        var soft = !CalendarEntry.IsDeadline(followUp.Window);
        var estimated = followUp.Anchor.Quality == AnchorQuality.Estimated;
        var title = followUp.State == FollowUpState.Done ? $"Done on {followUp.DoneOn!.Value.InWords()}: {followUp.Activity.Name}"
            : followUp.State == FollowUpState.Superseded ? $"No longer owed: {followUp.Activity.Name}"
            : soft
            ? $"{followUp.Activity.Name} expected around this time"
            : $"{followUp.Activity.Name} due{(estimated ? " (based on an estimated day of receipt)" : "")}";
        return new(
            CalendarEntry.IdentifierOf(HistorySubject.Of(schedule.Inspection.Subject), schedule.Inspection, followUp.Rule.Id),
            $"{title} ({Short(schedule.Inspection.Subject)})",
            [
                followUp.Explain(),
                .. followUp.Window.Term is { } term ? [$"An approximate date: accurate to the {term.ToWords()}, not to the day."] : Array.Empty<string>(),
                $"Source: {followUp.Source}.",
            ],
            day,
            IsFirm: !soft && !estimated,
            Category(schedule.Inspection),
            followUp.Rule.Id,
            soft ? "soft" : "deadline",
            followUp.State is FollowUpState.Done or FollowUpState.Superseded);
    }

    private static string Category(Inspection inspection) => inspection.Framework.Family == "area-send" ? "SEND inspection" : "Inspection";

    private static string Short(InspectionSubject subject) =>
        subject is Partnership partnership ? partnership.LocalAuthority.DisplayName : subject.DisplayName;
}
