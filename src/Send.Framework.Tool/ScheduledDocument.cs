using NodaTime;
using Send.Framework.Scheduling;

namespace Send.Framework.Tool;

/// <summary>A document of several, with what follows it; without a schedule where it is not valid.</summary>
/// <param name="Path">The file.</param>
/// <param name="Result">What came of the document.</param>
/// <param name="Schedule">What follows, or null.</param>
internal sealed record ScheduledDocument(string Path, DocumentResult Result, FollowUpSchedule? Schedule)
{
    /// <summary>What of it is next: the most urgent follow-up that is not done or superseded; null when there is none.</summary>
    public FollowUp? Next => Schedule?.FollowUps.Where(IsOpen).OrderBy(Urgency).ThenBy(DayOf).FirstOrDefault();

    /// <summary>The most urgent first: overdue for longest, then due, then by date; without a date last.</summary>
    public static IEnumerable<ScheduledDocument> ByUrgency(IEnumerable<ScheduledDocument> documents) => documents
        .Where(d => d.Schedule is not null)
        .OrderBy(d => d.Next is { } next ? Urgency(next) : int.MaxValue).ThenBy(d => d.Next is { } next ? DayOf(next) : LocalDate.MaxIsoValue)
        .ThenBy(d => d.Schedule!.Inspection.Subject.DisplayName, StringComparer.Ordinal);

    private static bool IsOpen(FollowUp followUp) => followUp.State is not (FollowUpState.Done or FollowUpState.Superseded);

    private static LocalDate DayOf(FollowUp followUp) =>
        followUp.Window.Latest ?? followUp.Window.Target ?? followUp.Window.Earliest ?? LocalDate.MaxIsoValue;

    private static int Urgency(FollowUp followUp) => followUp.State switch
    {
        FollowUpState.Overdue => 0,
        FollowUpState.Due => 1,
        FollowUpState.NotDue => 2,
        FollowUpState.Suspended => 3,
        _ => 4,
    };
}
