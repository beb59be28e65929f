namespace Send.Framework.Drafts;

/// <summary>How much a reader takes, and whether it takes members that the contract does not have.</summary>
internal readonly record struct ReadingLimits(int MaximumBytes, int MaximumDepth, bool IsStrict);
