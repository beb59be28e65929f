namespace Send.Framework.Drafts;

/// <summary>How much a reader takes, and whether it takes members that the contract does not have.</summary>
internal readonly record struct ReadingLimits(int MaximumBytes, int MaximumDepth, bool IsStrict)
{
    /// <summary>How many items of a list are kept; inspections have a handful.</summary>
    public int MostItems { get; init; } = DraftReader.MaximumItems;

    /// <summary>How many values a document may have, objects and lists counted.</summary>
    public int MostValues { get; init; } = int.MaxValue;

    /// <summary>How many members and items a draft may hold, missing ones counted: of a hostile document each costs a hundred bytes.</summary>
    public int MostSpots { get; init; } = 500_000;

    /// <summary>Whether members that the contract does not have are left out, of which a reader of the message should know; otherwise a
    /// document keeps them.</summary>
    public bool LeavesOut { get; init; }
}
