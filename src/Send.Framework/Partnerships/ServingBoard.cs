namespace Send.Framework.Partnerships;

/// <summary>A board that serves an authority on a day, and how much of it.</summary>
public sealed record ServingBoard
{
    internal ServingBoard(IntegratedCareBoardRecord board, decimal share) => (Board, Share) = (board, share);

    /// <summary>The board.</summary>
    public IntegratedCareBoardRecord Board { get; }

    /// <summary>The part of the authority, above 0 and at most 1, as in <see cref="ServedAuthority.Share"/>.</summary>
    public decimal Share { get; }

    /// <summary>Takes it apart: <c>var (board, share) = …</c>.</summary>
    public void Deconstruct(out IntegratedCareBoardRecord board, out decimal share) => (board, share) = (Board, Share);
}
