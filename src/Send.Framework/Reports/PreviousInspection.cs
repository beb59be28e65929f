using NodaTime;

namespace Send.Framework.Reports;

/// <summary>What a report says about the inspection before it.</summary>
/// <param name="Started">Its first day, or null when there was none.</param>
/// <param name="Ended">Its last day, or null when there was none.</param>
public sealed record PreviousInspection(LocalDate? Started, LocalDate? Ended)
{
    /// <summary>Whether the report says that the subject had not been inspected before.</summary>
    public bool IsNone => Started is null;
}
