using NodaTime;
using Send.Framework.Validation.Documents;

namespace Send.Framework.Validation.Rules;

/// <summary>The dates of a document in the ISO calendar; null where none is given or it could not be read.</summary>
internal readonly struct GivenDates(DatesDocument? document)
{
    public LocalDate? Notified { get; } = Iso(document?.Notified);

    public LocalDate? Started { get; } = Iso(document?.Started);

    public LocalDate? Ended { get; } = Iso(document?.Ended);

    public LocalDate? ReportReceived { get; } = Iso(document?.ReportReceived);

    public LocalDate? Published { get; } = Iso(document?.Published);

    /// <summary>The day on which places are looked up: the start of the visit, or the best stand-in.</summary>
    public LocalDate? Visit => Started ?? Ended ?? Notified;

    private static LocalDate? Iso(Field<LocalDate>? field) => field is { IsGiven: true } given ? given.Value.InIso() : null;
}
