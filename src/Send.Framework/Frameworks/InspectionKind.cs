using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using Ardalis.GuardClauses;
using Send.Framework.Judgements;
using Send.Framework.Sources;

namespace Send.Framework.Frameworks;

/// <summary>
/// One kind of inspection under an edition: what it judges, which improvement areas it carries, what follows it.
/// </summary>
public sealed record InspectionKind : ICoded
{
    /// <summary>The permanent code, such as <c>full</c>.</summary>
    public required string Code { get; init => field = Guard.Against.MalformedCode(value, "full"); }

    /// <summary>The name for people, such as "Full inspection".</summary>
    public required string Name { get; init => field = Guard.Against.NullOrWhiteSpace(value); }

    /// <summary>A description in plain sentences.</summary>
    public required string Summary { get; init => field = Guard.Against.NullOrWhiteSpace(value); }

    /// <summary>The source of the kind.</summary>
    public required Source Source { get; init => field = Guard.Against.Null(value); }

    /// <summary>Whether each visit leads to a published report of its own.</summary>
    public bool PublishesReport { get; init; } = true;

    /// <summary>
    /// The activities that a visit of this kind is: a rule that asks for one of them is met by a later visit of this kind. Empty where no rule
    /// asks for such a visit.
    /// </summary>
    public ImmutableArray<Activity> Activities { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>
    /// Whether it looks at the whole subject, so that its published report takes the place of what earlier ones left open. Where nothing is
    /// said: whether it judges questions and does not merely follow up progress.
    /// </summary>
    public bool? LooksAtTheWhole { get; init; }

    /// <summary>The code of the question whose answer is the outcome that applies until the next whole inspection; null where no single
    /// answer is.</summary>
    public string? OutcomeQuestion { get; init; }

    /// <summary>The questions that it judges; empty for a visit without judgements.</summary>
    public ImmutableArray<Question> Questions { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>The scale on which it judges progress on each improvement area, or null when it does not.</summary>
    public JudgementScale? ProgressScale { get; init; }

    /// <summary>Which improvement areas its report carries. A kind that no rule names is not used.</summary>
    public ImmutableArray<ImprovementRule> ImprovementRules { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>The categories that follow from its answers, in the order in which they are asked; the first that applies is the one.</summary>
    public ImmutableArray<DerivedCategory> Categories { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>The answers that limit other answers.</summary>
    public ImmutableArray<LimitingRule> LimitingRules { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>The rules for what follows, in the order in which it falls due.</summary>
    public ImmutableArray<FollowUpRule> FollowUpRules { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>Other rules that apply after it, without a date.</summary>
    public ImmutableArray<GeneralRule> GeneralRules { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>The usual shape of a visit and its report, or null when nothing was observed.</summary>
    public VisitPattern? Visit { get; init; }

    /// <summary>Whether its published report takes the place of what earlier ones left open; see <see cref="LooksAtTheWhole"/>.</summary>
    internal bool IsWhole => LooksAtTheWhole ?? (Questions.Length > 0 && ProgressScale is null);

    /// <summary>Returns the question with exactly this code.</summary>
    /// <exception cref="ArgumentException">The kind has no such question; the message lists those it has.</exception>
    public Question GetQuestion(string code) =>
        TryGetQuestion(Guard.Against.Null(code), out var question)
            ? question
            : throw Coded.Unknown(Questions, code, $"'{Code}'", "question", none: "no questions");

    /// <summary>Whether a question has exactly this code, and which.</summary>
    public bool TryGetQuestion(ReadOnlySpan<char> code, [NotNullWhen(true)] out Question? question) =>
        Coded.TryGet(Questions, code, out question);

    /// <summary>Whether both are the same definition: definitions are compared by reference.</summary>
    public bool Equals(InspectionKind? other) => ReferenceEquals(this, other);

    /// <inheritdoc />
    public override int GetHashCode() => RuntimeHelpers.GetHashCode(this);

    /// <summary>The code.</summary>
    public override string ToString() => Code;
}
