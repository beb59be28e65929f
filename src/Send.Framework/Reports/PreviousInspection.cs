using NodaTime;

namespace Send.Framework.Reports;

/// <summary>The previous inspection, as a report gives it.</summary>
public sealed record PreviousInspection
{
    internal PreviousInspection(LocalDate? started, LocalDate? ended) => (Started, Ended) = (started, ended);

    /// <summary>Its first day, or null when there was none.</summary>
    public LocalDate? Started { get; }

    /// <summary>Its last day, or null when there was none.</summary>
    public LocalDate? Ended { get; }

    /// <summary>Whether the report says that the subject had not been inspected before.</summary>
    public bool IsNone => Started is null;
}
