using Ardalis.GuardClauses;
using Send.Framework.Sources;

namespace Send.Framework.Frameworks;

/// <summary>
/// A category that follows from the answers of an inspection, such as special measures. It is derived whenever it is asked for and never
/// stored as a grade: where the answers change, the category does.
/// </summary>
public sealed record DerivedCategory : ICoded
{
    /// <summary>The permanent code, such as <c>special-measures</c>.</summary>
    public required string Code { get; init => field = Guard.Against.MalformedCode(value, "special-measures"); }

    /// <summary>The name for people.</summary>
    public required string Name { get; init => field = Guard.Against.NullOrWhiteSpace(value); }

    /// <summary>
    /// When an inspection falls into the category. The categories of a kind are asked in their order and the first that applies is the one.
    /// </summary>
    public required RuleCondition When { get; init => field = Guard.Against.Null(value); }

    /// <summary>Why, in plain sentences.</summary>
    public required string Explanation { get; init => field = Guard.Against.NullOrWhiteSpace(value); }

    /// <summary>The source of the rule.</summary>
    public required Source Source { get; init => field = Guard.Against.Null(value); }
}
