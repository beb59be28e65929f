using Ardalis.GuardClauses;
using NodaTime;
using Send.Framework.Inspections;
using Send.Framework.Judgements;

namespace Send.Framework.Histories;

/// <summary>The outcome that stands: that of the last whole inspection that is published and graded.</summary>
/// <param name="Grade">The grade.</param>
/// <param name="Since">The day on which it was published; null when that is not recorded.</param>
/// <param name="Inspection">The inspection that it is the outcome of.</param>
public sealed record StandingOutcome(Grade Grade, LocalDate? Since, Inspection Inspection)
{
    /// <summary>The grade.</summary>
    public Grade Grade { get; init => field = Guard.Against.Null(value); } = Guard.Against.Null(Grade);

    /// <summary>The inspection that it is the outcome of.</summary>
    public Inspection Inspection { get; init => field = Guard.Against.Null(value); } = Guard.Against.Null(Inspection);
}
