using Ardalis.GuardClauses;
using Send.Framework.Judgements;
using Send.Framework.Partnerships;

namespace Send.Framework.Histories;

/// <summary>One neighbour in a comparison.</summary>
/// <param name="Authority">The neighbour.</param>
/// <param name="Grade">Its outcome; null where it has none that could be compared.</param>
/// <param name="Order">How the outcome of the authority compares with it: <see cref="GradeOrder.Stronger"/> when the authority's is stronger.</param>
/// <param name="Reason">Why it compares so, or why it cannot be compared.</param>
public sealed record NeighbourResult(DfeCode Authority, Grade? Grade, GradeOrder Order, string Reason)
{
    /// <summary>Why it compares so, or why it cannot be compared.</summary>
    public string Reason { get; init => field = Guard.Against.Null(value); } = Guard.Against.Null(Reason);
}
