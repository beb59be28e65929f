using Send.Framework.Judgements;
using Send.Framework.Partnerships;

namespace Send.Framework.Histories;

/// <summary>One neighbour in a comparison.</summary>
public sealed record NeighbourResult
{
    internal NeighbourResult(DfeCode authority, Grade? grade, GradeOrder order, string reason) =>
        (Authority, Grade, Order, Reason) = (authority, grade, order, reason);

    /// <summary>The neighbour.</summary>
    public DfeCode Authority { get; }

    /// <summary>Its outcome; null where it has none that could be compared.</summary>
    public Grade? Grade { get; }

    /// <summary>How the outcome of the authority compares with it: <see cref="GradeOrder.Stronger"/> when the authority's is stronger.</summary>
    public GradeOrder Order { get; }

    /// <summary>Why it compares so, or why it cannot be compared.</summary>
    public string Reason { get; }
}
