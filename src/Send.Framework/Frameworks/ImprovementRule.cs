using Ardalis.GuardClauses;
using Send.Framework.Improvement;
using Send.Framework.Sources;

namespace Send.Framework.Frameworks;

/// <summary>Which improvement areas a report must, may or must not carry after a certain answer.</summary>
public sealed record ImprovementRule
{
    /// <summary>When the rule applies.</summary>
    public required RuleCondition When { get; init => field = Guard.Against.Null(value); }

    /// <summary>The kind of improvement area that it speaks of.</summary>
    public required ImprovementAreaKind Kind { get; init => field = Guard.Against.Null(value); }

    /// <summary>Whether the report carries that kind.</summary>
    public required Occurrence Occurrence
    {
        get;
        init => field = value is Occurrence.Must or Occurrence.May or Occurrence.MustNot
            ? value
            : throw new ArgumentException("A rule says whether a report must, may or must not carry the kind.", nameof(value));
    }

    /// <summary>
    /// The smallest and largest number found in the reports that were read, both included; null when none were counted. An observation,
    /// not a rule: a report outside it is unusual, not wrong.
    /// </summary>
    public ObservedRange? Observed { get; init; }

    /// <summary>In how many of the areas of this kind that were counted a responsible body is named, or null when it was not counted.</summary>
    public ObservedShare? NamesBodies { get; init; }

    /// <summary>The source of the rule.</summary>
    public required Source Source { get; init => field = Guard.Against.Null(value); }
}
