using NodaTime;
using Send.Framework.Frameworks;

namespace Send.Framework.Validation.Frameworks;

/// <summary>The condition of a rule.</summary>
/// <param name="At">Where it stands.</param>
/// <param name="Form">What it looks at, or null when it is of no form or of two at once.</param>
/// <param name="IsInDoubt">Whether something in it is not readable; then it was reported, and nobody knows what it says.</param>
internal sealed record ConditionDraft(Spot At, ConditionKind? Form, bool IsInDoubt)
{
    public required Part<string> Question { get; init; }

    public required Spot Progress { get; init; }

    public required Listed<Part<string>> Grades { get; init; }

    public required Listed<Part<string>> Except { get; init; }

    public required Part<string> Category { get; init; }

    public required Listed<Part<string>> Remits { get; init; }

    public required Part<LocalDate> From { get; init; }

    public required Part<LocalDate> To { get; init; }

    public required Listed<ConditionDraft> Parts { get; init; }

    /// <summary>The condition, once the rules have found it sound.</summary>
    public RuleCondition ToCondition() => Form switch
    {
        ConditionKind.Answered => RuleCondition.Answered(Question.Value, [.. Grades.Known()]),
        ConditionKind.AnyAnswered when Except.Count > 0 => RuleCondition.AnyAnswered([.. Grades.Known()]).ButNot([.. Except.Known()]),
        ConditionKind.AnyAnswered => RuleCondition.AnyAnswered([.. Grades.Known()]),
        ConditionKind.AnyProgress => RuleCondition.AnyProgress([.. Grades.Known()]),
        ConditionKind.InCategory => RuleCondition.InCategory(Category.Value),
        ConditionKind.OfRemit => RuleCondition.OfRemit([.. Remits.Known()]),
        ConditionKind.AllOf => RuleCondition.AllOf([.. Parts.Select(part => part.ToCondition())]),
        ConditionKind.AnyOf => RuleCondition.AnyOf([.. Parts.Select(part => part.ToCondition())]),
        _ => RuleCondition.Started(From.OrNull(), To.OrNull()),
    };
}
