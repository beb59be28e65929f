using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Ardalis.GuardClauses;
using Send.Framework.Sources;
using Send.Framework.Time;

namespace Send.Framework.Frameworks;

/// <summary>A rule that says what follows an inspection, when, for whom, how binding it is, and where that is written.</summary>
public sealed record FollowUpRule
{
    /// <summary>
    /// The permanent identity, such as <c>area-send-2023/full/typically-positive/next-full</c>: edition, kind of inspection, condition,
    /// name. Empty until the rule is part of an <see cref="InspectionFramework"/>, which gives it.
    /// </summary>
    public string Id { get; internal init; } = "";

    /// <summary>The last part of the identity, such as <c>next-full</c>.</summary>
    public required string Name { get; init => field = Guard.Against.MalformedCode(value, "next-full"); }

    /// <summary>When the rule applies.</summary>
    public required RuleCondition When { get; init => field = Guard.Against.Null(value); }

    /// <summary>The activity that follows.</summary>
    public required Activity Activity { get; init => field = Guard.Against.Null(value); }

    /// <summary>
    /// How long after the anchor, or null when no available source says; then <see cref="IntervalUnknown"/> says so, and a caller
    /// who knows more may configure it.
    /// </summary>
    public FollowUpInterval? Interval { get; init; }

    /// <summary>
    /// The far end of a range, counted from the same anchor: between <see cref="Interval"/> and this. Null when there is one length only.
    /// </summary>
    public FollowUpInterval? Until { get; init; }

    /// <summary>How much earlier or later than the interval is still on time, in both directions; null if it is not stated.</summary>
    public FollowUpInterval? Tolerance { get; init; }

    /// <summary>How the activity repeats, or null if it takes place once.</summary>
    public Recurrence? Recurrence { get; init; }

    /// <summary>Why there is no interval, in a sentence; null when there is one.</summary>
    public string? IntervalUnknown { get; init; }

    /// <summary>
    /// The events that the interval may be counted from, best first. The first whose date is recorded or can be estimated is used.
    /// </summary>
    public ImmutableArray<AnchorEvent> Anchors { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>
    /// The events of a history that do it, for responses and meetings: the first of any of them counts. Where an edition says nothing, a draft is
    /// done when it is submitted, a strategic plan when it is published, any other plan when it is judged fit for purpose or published.
    /// </summary>
    public ImmutableArray<EventKind> DoneBy
    {
        get => field.IsDefault ? EventKind.UsualFor(Activity) : field;
        init;
    }

    /// <summary>How binding it is.</summary>
    public required Force Force
    {
        get;
        init => field = value is >= Force.Statutory and <= Force.Discretionary
            ? value
            : throw new ArgumentException("A rule says how binding it is.", nameof(value));
    }

    /// <summary>The bodies that have to act.</summary>
    public required Addressee Addressee { get; init => field = Guard.Against.Null(value); }

    /// <summary>The rule in one plain sentence, without dates.</summary>
    public required string Summary { get; init => field = Guard.Against.NullOrWhiteSpace(value); }

    /// <summary>Where the activity and its interval come from.</summary>
    public required Source Source { get; init => field = Guard.Against.Null(value); }

    /// <summary>The source of the choice of anchor, if it is not <see cref="Source"/>; otherwise null.</summary>
    public Source? AnchorSource { get; init; }

    /// <summary>Whether both are the same definition: definitions are compared by reference.</summary>
    public bool Equals(FollowUpRule? other) => ReferenceEquals(this, other);

    /// <inheritdoc />
    public override int GetHashCode() => RuntimeHelpers.GetHashCode(this);

    /// <summary>The identity.</summary>
    public override string ToString() => Id.Length == 0 ? Name : Id;
}
