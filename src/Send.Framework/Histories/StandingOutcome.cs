using NodaTime;
using Send.Framework.Inspections;
using Send.Framework.Judgements;

namespace Send.Framework.Histories;

/// <summary>The outcome that applies: that of the last whole inspection that is published and graded.</summary>
public sealed record StandingOutcome
{
    internal StandingOutcome(Grade grade, LocalDate? since, Inspection inspection) =>
        (Grade, Since, Inspection) = (grade, since, inspection);

    /// <summary>The grade.</summary>
    public Grade Grade { get; }

    /// <summary>The day on which it was published; null when that is not recorded.</summary>
    public LocalDate? Since { get; }

    /// <summary>The inspection that it is the outcome of.</summary>
    public Inspection Inspection { get; }
}
