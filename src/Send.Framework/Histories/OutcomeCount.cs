using Ardalis.GuardClauses;
using Send.Framework.Judgements;

namespace Send.Framework.Histories;

/// <summary>How many areas stand at one grade.</summary>
/// <param name="Grade">The grade.</param>
/// <param name="Areas">The number of areas.</param>
public sealed record OutcomeCount(Grade Grade, int Areas)
{
    /// <summary>The grade.</summary>
    public Grade Grade { get; init => field = Guard.Against.Null(value); } = Guard.Against.Null(Grade);
}
