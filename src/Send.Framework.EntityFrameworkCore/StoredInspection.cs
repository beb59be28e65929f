using NodaTime;
using Send.Framework.Histories;
using Send.Framework.Inspections;
using Send.Framework.Partnerships;
using Send.Framework.Scheduling;

namespace Send.Framework.EntityFrameworkCore;

/// <summary>
/// An inspection as a row: the whole of it, and beside it in columns of their own, with indexes, what a program asks for. Map it with
/// <see cref="StoredInspectionModel.HasStoredInspections"/>.
/// </summary>
/// <remarks>
/// The columns say what the inspection says; change the inspection and make a new row. <see cref="NextDue"/> alone depends on a day: work it out
/// again when the day on which you ask is another (<see cref="AsAt"/>), or when the edition's rules have changed.
/// </remarks>
public sealed class StoredInspection
{
    // For Entity Framework, which fills the columns one by one.
    private StoredInspection(string subject, string framework, string kind, Inspection inspection) =>
        (Subject, Framework, Kind, Inspection) = (subject, framework, kind, inspection);

    /// <summary>The number of the row.</summary>
    public long Id { get; private set; }

    /// <summary>
    /// Who was inspected: for a partnership the DfE code of its local authority, whichever code the document gave; for a provider its register and
    /// its code, such as <c>urn:100000</c>. For an authority without a DfE code, its GSS code.
    /// </summary>
    public string Subject { get; private set; }

    /// <summary>The code of the edition, such as <c>area-send-2025</c>.</summary>
    public string Framework { get; private set; }

    /// <summary>The code of the kind of inspection.</summary>
    public string Kind { get; private set; }

    /// <summary>The report's own reference, or null.</summary>
    public string? Reference { get; private set; }

    /// <summary>The first day of the visit, or null when it is not recorded.</summary>
    public LocalDate? Started { get; private set; }

    /// <summary>The last day of the visit, or null when it is not recorded.</summary>
    public LocalDate? Ended { get; private set; }

    /// <summary>The first day of the inspection that is recorded: <see cref="Started"/>, or else that of notification, receipt or publication.
    /// With subject, edition and kind it tells one inspection from another.</summary>
    public LocalDate FirstKnown { get; private set; }

    /// <summary>The day on which the report was published, or null.</summary>
    public LocalDate? Published { get; private set; }

    /// <summary>The code of the outcome, or null; see <see cref="Inspections.Inspection.Outcome"/>.</summary>
    public string? Outcome { get; private set; }

    /// <summary>
    /// The earliest day that a follow-up which is not done points at, overdue ones included, as worked out at <see cref="AsAt"/>: the target of
    /// its window, or the latest or earliest day where there is no target. Null when no date is known, or nothing follows, or <see cref="AsAt"/>
    /// is null.
    /// </summary>
    public LocalDate? NextDue { get; private set; }

    /// <summary>The activity that <see cref="NextDue"/> is the day of, or null.</summary>
    public string? NextActivity { get; private set; }

    /// <summary>The day as at which <see cref="NextDue"/> was worked out, or null when it never was.</summary>
    public LocalDate? AsAt { get; private set; }

    /// <summary>The whole inspection.</summary>
    public Inspection Inspection { get; private set; }

    /// <summary>Makes a row of an inspection. <see cref="NextDue"/> is not worked out yet.</summary>
    public static StoredInspection Of(Inspection inspection)
    {
        ArgumentNullException.ThrowIfNull(inspection);
        return new(SubjectOf(inspection.Subject), inspection.Framework.Id, inspection.Kind.Code, inspection)
        {
            Reference = inspection.Reference,
            Started = inspection.Dates.Started,
            Ended = inspection.Dates.Ended,
            FirstKnown = inspection.Dates.FirstKnown,
            Published = inspection.Dates.Published,
            Outcome = inspection.Outcome?.Code,
        };
    }

    /// <summary>The text in <see cref="Subject"/> for someone who was inspected.</summary>
    public static string SubjectOf(InspectionSubject subject)
    {
        ArgumentNullException.ThrowIfNull(subject);
        return subject switch
        {
            Partnership { LocalAuthority: { DfeCode.IsEmpty: false } authority } => SubjectOf(authority.DfeCode),
            Partnership { LocalAuthority: var authority } => AuthorityDirectory.England.TryGet(authority.GssCode, out var known) && !known.DfeCode.IsEmpty
                ? SubjectOf(known.DfeCode)
                : authority.GssCode.ToString(),
            Provider provider => $"{provider.Register}:{provider.Code}",
            _ => throw new ArgumentException($"{subject.GetType().Name} is neither a partnership nor a provider.", nameof(subject)),
        };
    }

    /// <summary>The text in <see cref="Subject"/> for someone whose history is kept.</summary>
    public static string SubjectOf(HistorySubject subject)
    {
        ArgumentNullException.ThrowIfNull(subject);
        return subject.IsAuthority ? subject.Code : $"{subject.Register}:{subject.Code}";
    }

    /// <summary>The text in <see cref="Subject"/> for a partnership, by the DfE code of its local authority.</summary>
    public static string SubjectOf(DfeCode authority) => authority.ToString();

    /// <summary>Works out <see cref="NextDue"/> as at a day, from the inspection and what else you know.</summary>
    /// <param name="asAt">The day.</param>
    /// <param name="options">What has been done, which dates you know; null for what the inspection itself says.</param>
    /// <returns>The same row.</returns>
    public StoredInspection WorkOutNextDue(LocalDate asAt, ScheduleOptions? options = null)
    {
        var next = FollowUpSchedule.For(Inspection, asAt, options).FollowUps
            .Where(f => f.State is not (FollowUpState.Done or FollowUpState.Superseded))
            .Select(f => (f.Activity, Day: f.Window.Target ?? f.Window.Latest ?? f.Window.Earliest))
            .Where(f => f.Day is not null)
            .OrderBy(f => f.Day)
            .FirstOrDefault();
        (AsAt, NextDue, NextActivity) = (asAt, next.Day, next.Activity?.Code);
        return this;
    }
}
