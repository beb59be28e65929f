using NodaTime;

namespace Send.Framework.Inspections;

/// <summary>The dates of an inspection, in the order in which they can happen.</summary>
/// <remarks>
/// Reports print the on-site week only; the inspection begins with the notification, usually ten working days earlier. The final report
/// reaches the local authority some days before it is published. Where the days of the visit are not recorded, both are null; see
/// <see cref="WithoutVisit"/>. Values are equal when all dates are.
/// </remarks>
public sealed record InspectionDates
{
    /// <summary>Records the dates.</summary>
    /// <param name="started">The first day of the dates that the report prints.</param>
    /// <param name="ended">The last day of the dates that the report prints; the same day for a visit of one day.</param>
    /// <param name="notified">The day the inspection was notified, or null when it is not recorded.</param>
    /// <param name="reportReceived">The day the local authority received the final report, or null when it is not recorded.</param>
    /// <param name="published">The day the report was published, or null if it is not recorded or not published yet.</param>
    /// <exception cref="ArgumentException">The dates are not in the order notified, started, ended, report received, published;
    /// equal dates are in order.</exception>
    public InspectionDates(
        LocalDate started, LocalDate ended, LocalDate? notified = null, LocalDate? reportReceived = null, LocalDate? published = null)
    {
        (Started, Ended) = (started.InIso(), ended.InIso());
        (Notified, ReportReceived, Published) = (notified?.InIso(), reportReceived?.InIso(), published?.InIso());
        InOrder(Notified, "the inspection was notified", Started, "visit started", nameof(started));
        InOrder(Started, "the visit started", Ended, "visit ended", nameof(ended));
        InOrder(Ended, "the visit ended", ReportReceived, "report was received", nameof(reportReceived));
        InOrder(Ended, "the visit ended", Published, "report was published", nameof(published));
        InOrder(ReportReceived, "the report was received", Published, "report was published", nameof(published));
    }

    private InspectionDates(LocalDate? notified, LocalDate? started, LocalDate? ended, LocalDate? reportReceived, LocalDate? published) =>
        (Notified, Started, Ended, ReportReceived, Published) = (notified, started, ended, reportReceived, published);

    /// <summary>The day the inspection was notified, or null when it is not recorded.</summary>
    public LocalDate? Notified { get; }

    /// <summary>The first day of the dates that the report prints, or null when the days of the visit are not recorded.</summary>
    public LocalDate? Started { get; }

    /// <summary>The last day of the dates that the report prints; null when <see cref="Started"/> is.</summary>
    public LocalDate? Ended { get; }

    /// <summary>The day the local authority received the final report, or null when it is not recorded.</summary>
    public LocalDate? ReportReceived { get; }

    /// <summary>The day the report was published, or null if it is not recorded or not published yet.</summary>
    public LocalDate? Published { get; }

    /// <summary>Whether the days of the visit are recorded.</summary>
    public bool VisitIsRecorded => Started is not null;

    /// <summary>
    /// The day used to put the inspection in order and look it up: the first day of the visit or, if that is not recorded, the first of
    /// notification, receipt and publication that is.
    /// </summary>
    public LocalDate FirstKnown => Started ?? Notified ?? ReportReceived ?? Published ?? throw Unknown();

    /// <summary>
    /// The last day of the visit or, if that is not recorded, a day by which it had ended: that of receipt or publication. Where neither is
    /// recorded either, the day of notification, which comes before the visit.
    /// </summary>
    public LocalDate LastKnown => Ended ?? ReportReceived ?? Published ?? Notified ?? throw Unknown();

    /// <summary>Records the dates of an inspection whose days of the visit are not recorded, as in tables that give the publication alone.</summary>
    /// <param name="notified">The day the inspection was notified, or null when it is not recorded.</param>
    /// <param name="reportReceived">The day the local authority received the final report, or null when it is not recorded.</param>
    /// <param name="published">The day the report was published, or null if it is not recorded or not published yet.</param>
    /// <exception cref="ArgumentException">No day is given, or they are not in order.</exception>
    public static InspectionDates WithoutVisit(LocalDate? notified = null, LocalDate? reportReceived = null, LocalDate? published = null)
    {
        var dates = new InspectionDates(notified?.InIso(), null, null, reportReceived?.InIso(), published?.InIso());
        if ((notified ?? reportReceived ?? published) is null)
        {
            throw new ArgumentException("At least one day of the inspection must be known.");
        }

        InOrder(dates.Notified, "the inspection was notified", dates.ReportReceived, "report was received", nameof(reportReceived));
        InOrder(dates.Notified, "the inspection was notified", dates.Published, "report was published", nameof(published));
        InOrder(dates.ReportReceived, "the report was received", dates.Published, "report was published", nameof(published));
        return dates;
    }

    /// <summary>Dates in the ISO calendar whose order has been checked.</summary>
    internal static InspectionDates OfChecked(
        LocalDate? notified, LocalDate? started, LocalDate? ended, LocalDate? reportReceived, LocalDate? published) =>
        new(notified, started, ended, reportReceived, published);

    /// <summary>Which inspection it is, to follow "the full inspection": "that ended on 4 October 2024", "published on 14 November 2024".</summary>
    internal string Words =>
        Ended is { } ended ? $"that ended on {ended.ToWords()}"
        : Published is { } published ? $"published on {published.ToWords()}"
        : ReportReceived is { } received ? $"whose report was received on {received.ToWords()}"
        : $"notified on {Notified!.Value.ToWords()}";

    // Neither way of making one leaves out every day.
    private static InvalidOperationException Unknown() => new("No day of the inspection is known.");

    private static void InOrder(LocalDate? earlier, string earlierName, LocalDate? later, string laterName, string parameterName)
    {
        if (earlier > later)
        {
            throw new ArgumentException(
                $"The {laterName} on {later!.Value.ToIso()}, before {earlierName} on {earlier!.Value.ToIso()}.", parameterName);
        }
    }
}
