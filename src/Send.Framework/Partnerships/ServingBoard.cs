using Ardalis.GuardClauses;

namespace Send.Framework.Partnerships;

/// <summary>A board that serves an authority on a day, and how much of it.</summary>
/// <param name="Board">The board.</param>
/// <param name="Share">The part of the authority, above 0 and at most 1, as in <see cref="ServedAuthority.Share"/>.</param>
public sealed record ServingBoard(IntegratedCareBoardRecord Board, decimal Share)
{
    /// <summary>The board.</summary>
    public IntegratedCareBoardRecord Board { get; init => field = Guard.Against.Null(value); } = Guard.Against.Null(Board);
}
