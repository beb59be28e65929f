using Ardalis.GuardClauses;
using Send.Framework.Sources;

namespace Send.Framework.Frameworks;

/// <summary>
/// Something that holds and that a reader should know, without a date that could be counted: a standing arrangement, an outer limit,
/// a duty without a deadline, what others usually do.
/// </summary>
public sealed record GeneralRule
{
    /// <summary>The permanent identity, given by the <see cref="InspectionFramework"/>; empty until then.</summary>
    public string Id { get; internal init; } = "";

    /// <summary>The last part of the identity, such as <c>engagement-meetings</c>.</summary>
    public required string Name { get; init => field = Guard.Against.MalformedCode(value, "engagement-meetings"); }

    /// <summary>When the rule applies.</summary>
    public RuleCondition When { get; init => field = Guard.Against.Null(value); } = RuleCondition.Always;

    /// <summary>The activity that it speaks of, or null.</summary>
    public Activity? Activity { get; init; }

    /// <summary>
    /// Whether the source says that no further inspection and no response follows. Where no follow-up applies and no such rule does, what follows
    /// is an open point of the schedule, never "nothing".
    /// </summary>
    public bool NothingFollows { get; init; }

    /// <summary>
    /// The code of the edition's <see cref="Frameworks.OpenQuestion"/> about what follows, where the rule says that no available source answers
    /// it; null otherwise.
    /// </summary>
    public string? OpenQuestion
    {
        get;
        init => field = value is null ? null : Guard.Against.NullOrWhiteSpace(value);
    }

    /// <summary>The rule in plain sentences.</summary>
    public required string Summary { get; init => field = Guard.Against.NullOrWhiteSpace(value); }

    /// <summary>The source.</summary>
    public required Source Source { get; init => field = Guard.Against.Null(value); }
}
