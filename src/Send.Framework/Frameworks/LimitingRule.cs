using Ardalis.GuardClauses;
using Send.Framework.Sources;

namespace Send.Framework.Frameworks;

/// <summary>
/// An answer that limits another one: an inadequate key judgement makes the overall judgement inadequate, certain enforcement caps a rating.
/// </summary>
public sealed record LimitingRule
{
    /// <summary>The permanent identity, given by the <see cref="InspectionFramework"/>; empty until then.</summary>
    public string Id { get; internal init; } = "";

    /// <summary>The last part of the identity, such as <c>inadequate-key-judgement</c>.</summary>
    public required string Name { get; init => field = Guard.Against.MalformedCode(value, "inadequate-key-judgement"); }

    /// <summary>When the limit applies.</summary>
    public required RuleCondition When { get; init => field = Guard.Against.Null(value); }

    /// <summary>The code of the question whose answer is limited.</summary>
    public required string Question { get; init => field = Guard.Against.MalformedCode(value, "overall-effectiveness"); }

    /// <summary>The code of the strongest grade that the question can then have.</summary>
    public required string AtBest { get; init => field = Guard.Against.MalformedCode(value, "inadequate"); }

    /// <summary>Whether the limit always applies; false if the source says "usually" or "likely".</summary>
    public bool AlwaysHolds { get; init; } = true;

    /// <summary>Why, in plain sentences.</summary>
    public required string Explanation { get; init => field = Guard.Against.NullOrWhiteSpace(value); }

    /// <summary>The source of the rule.</summary>
    public required Source Source { get; init => field = Guard.Against.Null(value); }

    /// <summary>
    /// Whether an inspection that breaks the limit is wrong. A limit that holds "usually", or that is known from weak sources only, makes it
    /// doubtful instead.
    /// </summary>
    public bool IsBinding => AlwaysHolds && !Source.Evidence.IsWeak();
}
