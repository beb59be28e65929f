using System.Globalization;
using System.Text;
using Send.Framework.Inspections;
using Send.Framework.Scheduling;
using Send.Framework.Time;

namespace Send.Framework.Histories;

/// <summary>Puts an obligation into words that a council officer understands.</summary>
internal static class ObligationWords
{
    public static string Of(Obligation obligation)
    {
        var text = new StringBuilder();
        if (obligation.FollowUp is { } followUp)
        {
            // The schedule knows nothing of later events: its states are not ours, so the explanation is that of the end of the visit.
            text.Append(followUp.Explain());
            foreach (var reason in obligation.Reasons.Where(r => !ReferenceEquals(r, followUp)))
            {
                text.Append(CultureInfo.InvariantCulture, $" The {Lower(reason.Inspection.Kind.Name)} {reason.Inspection.Dates.Words} also asks for this.");
            }
        }
        else
        {
            text.Append(obligation.Arrangement!.Summary);
        }

        // What recurs is asked as at the day, and then the schedule has said already that the authority ended.
        return obligation is { By.SubjectEnd: not null, FollowUp.State: FollowUpState.Superseded }
            ? text.ToString()
            : text.Append(' ').Append(OfState(obligation)).ToString();
    }

    public static string OfState(Obligation obligation) => obligation.State switch
    {
        ObligationState.NotDue => obligation.Window.Term is { } term && !obligation.IsDeadline ? $"Not due before the {term.ToWords()}." : "Not due yet.",
        ObligationState.Due => Due(obligation),
        ObligationState.Overdue => Overdue(obligation),
        ObligationState.NoRecord => $"The date passed on {Passed(obligation)}, and nothing is recorded. That does not mean that it was not done.{Soft(obligation)}",
        ObligationState.Done => $"Done: {End(obligation)}.{After(obligation)}{InTime(obligation)}",
        ObligationState.DoneLate => $"Done late: {End(obligation)}, {Days(-obligation.WorkingDays!.Value)} after the last day.",
        ObligationState.Suspended => $"Suspended: {End(obligation)}.",
        ObligationState.Superseded => $"No longer owed: {End(obligation)}.",
        _ => Unknown(obligation),
    };

    private static string Unknown(Obligation obligation) => obligation.FollowUp switch
    {
        null => "No date can be given.",
        { Interval: null } => "No available source gives a date.",
        { Anchor: { Date: null } anchor } => $"The day {anchor.Event.Words} is not recorded, so no date can be worked out.",
        var followUp => followUp.Obstacle ?? "No date is known, so it is not known whether it is due.",
    };

    private static string Due(Obligation obligation) => obligation is { IsDeadline: true, Closes: { } counted, ClosesAtLatest: { } latest } && counted < obligation.AsOf
        ? $"Still due: the date worked out, {counted.ToWords()}, has passed. Because the day of receipt is an estimate, it may be due as late as {latest.ToWords()}."
        : obligation.IsDeadline
        ? $"Due by {obligation.Closes!.Value.ToWords()}{(obligation.WorkingDays is { } days ? $": {Days(days)} left" : "")}.{OrLater(obligation)}"
        : obligation.Window.Term is { } term && obligation.AsOf > term.LastDay
            ? $"Expected in the {term.ToWords()}; still counted as due until {obligation.Closes!.Value.ToWords()}, under this program's own tolerance.{Soft(obligation)}"
            : "Due around now.";

    private static string Overdue(Obligation obligation) =>
        $"Overdue: the date passed on {Passed(obligation)}"
        + (obligation.WorkingDays is { } gone ? $", {Days(-gone)} ago" : "")
        + (obligation.Shown is { } shown ? $", and {shown}." : ", and the records, which are complete up to then, do not show it.")
        + Soft(obligation);

    private static string OrLater(Obligation obligation) => obligation.ClosesAtLatest is { } latest && latest != obligation.Closes
        ? $" Because the day of receipt is an estimate, it may be due as late as {latest.ToWords()}."
        : "";

    // The safe day, and the one that an estimate leaves open.
    private static string Passed(Obligation obligation) => obligation.ClosesAtLatest is { } latest && latest != obligation.Closes
        ? $"{obligation.Closes!.Value.ToWords()}, or as late as {latest.ToWords()} because the day of receipt is an estimate"
        : obligation.Closes!.Value.ToWords();

    private static string InTime(Obligation obligation) => obligation.WorkingDays is < 0 and var late
        ? $" That is {Days(-late)} after the date worked out. Because the day of receipt is an estimate, it may have been due as late as {obligation.ClosesAtLatest!.Value.ToWords()}."
        : "";

    private static string Soft(Obligation obligation) =>
        obligation.IsDeadline ? "" : $" The date is {Softly(obligation)}, so this is not a breach: the tolerance is this program's own policy.";

    private static string Softly(Obligation obligation) => obligation.Window.Precision == IntervalPrecision.Usually ? "the usual one" : "approximate";

    private static string After(Obligation obligation) =>
        obligation is { IsDeadline: false, Window.Target: { } target, By.Date: var done } && SchoolTerm.Containing(target) < SchoolTerm.Containing(done)
            ? $" The date fell in the {SchoolTerm.Containing(target).ToWords()}. It is {Softly(obligation)}, so a later one is not a breach."
            : "";

    private static string End(Obligation obligation)
    {
        var by = obligation.By!;
        return by.Event is { } happened ? $"{happened.Kind.Words} on {by.Date.ToWords()}"
            : by.Pause is { } pause ? pause.Summary.TrimEnd('.')
            : by.Inspection is { } inspection ? Inspection(obligation, inspection, by)
            : by.SubjectEnd!.Summarise();
    }

    private static string Inspection(Obligation obligation, Inspection inspection, ObligationEnd by) =>
        obligation.State == ObligationState.Superseded
            ? $"the report on the {Lower(inspection.Kind.Name)}{(inspection.Dates.Ended is { } ended ? $" of {ended.ToWords()}" : "")} was published by {by.Date.ToWords()} and replaced it"
            : inspection.Dates.VisitIsRecorded ? $"the {Lower(inspection.Kind.Name)} that ended on {by.Date.ToWords()}"
            : $"the {Lower(inspection.Kind.Name)} that had ended by {by.Date.ToWords()}";

    private static string Days(int days) => string.Create(CultureInfo.InvariantCulture, $"{days} working day{(days == 1 ? "" : "s")}");

    private static string Lower(string text) => char.ToLowerInvariant(text[0]) + text[1..];
}
