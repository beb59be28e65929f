using NodaTime;

namespace Send.Framework.Validation.Documents;

/// <summary>The dates of a document, before they are judged: each is a date, but they may not fit together.</summary>
public sealed class DatesDocument
{
    /// <summary>The day the inspection was notified.</summary>
    public Field<LocalDate> Notified { get; init; }

    /// <summary>The first day of the visit, or <see cref="Field.NotRecorded"/>.</summary>
    public Field<LocalDate> Started { get; init; }

    /// <summary>The last day of the visit, or <see cref="Field.NotRecorded"/>.</summary>
    public Field<LocalDate> Ended { get; init; }

    /// <summary>The day the local authority received the final report.</summary>
    public Field<LocalDate> ReportReceived { get; init; }

    /// <summary>The day the report was published.</summary>
    public Field<LocalDate> Published { get; init; }
}
