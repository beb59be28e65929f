using NodaTime;

namespace Send.Framework.Inspections;

/// <summary>The dates of an inspection, in the order in which they can happen.</summary>
/// <remarks>
/// Reports print the on-site week only; the inspection begins with the notification, usually ten working days earlier. The final report
/// reaches the local authority some days before it is published. Values are equal when all dates are.
/// </remarks>
public sealed record InspectionDates
{
    /// <summary>Records the dates.</summary>
    /// <param name="started">The first day of the dates that the report prints.</param>
    /// <param name="ended">The last day of the dates that the report prints; the same day for a visit of one day.</param>
    /// <param name="notified">The day the inspection was notified, or null when it is not recorded.</param>
    /// <param name="reportReceived">The day the local authority received the final report, or null when it is not recorded.</param>
    /// <param name="published">The day the report was published, or null when it is not recorded or has not happened.</param>
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

    private InspectionDates(LocalDate? notified, LocalDate started, LocalDate ended, LocalDate? reportReceived, LocalDate? published) =>
        (Notified, Started, Ended, ReportReceived, Published) = (notified, started, ended, reportReceived, published);

    /// <summary>The day the inspection was notified, or null when it is not recorded.</summary>
    public LocalDate? Notified { get; }

    /// <summary>The first day of the dates that the report prints.</summary>
    public LocalDate Started { get; }

    /// <summary>The last day of the dates that the report prints.</summary>
    public LocalDate Ended { get; }

    /// <summary>The day the local authority received the final report, or null when it is not recorded.</summary>
    public LocalDate? ReportReceived { get; }

    /// <summary>The day the report was published, or null when it is not recorded or has not happened.</summary>
    public LocalDate? Published { get; }

    /// <summary>Dates in the ISO calendar whose order has been checked.</summary>
    internal static InspectionDates OfChecked(
        LocalDate? notified, LocalDate started, LocalDate ended, LocalDate? reportReceived, LocalDate? published) =>
        new(notified, started, ended, reportReceived, published);

    private static void InOrder(LocalDate? earlier, string earlierName, LocalDate? later, string laterName, string parameterName)
    {
        if (earlier > later)
        {
            throw new ArgumentException(
                $"The {laterName} on {later!.Value.ToIso()}, before {earlierName} on {earlier!.Value.ToIso()}.", parameterName);
        }
    }
}
