using System.Collections.Immutable;
using Ardalis.GuardClauses;
using NodaTime;
using Send.Framework.Judgements;

namespace Send.Framework.Frameworks;

/// <summary>
/// When a rule applies: always, after certain answers, after certain progress, in a category that follows from the answers, for a remit, for
/// visits between two days, or by any combination of these.
/// </summary>
/// <remarks>Immutable data without behaviour of an edition: it can be written out, and <see cref="InspectionFramework.Create"/> checks that
/// every question, grade, category and remit that it names exists.</remarks>
public sealed partial class RuleCondition
{
    private RuleCondition(ConditionKind kind) => Kind = kind;

    /// <summary>The rule applies to every inspection of the kind.</summary>
    public static RuleCondition Always { get; } = new(ConditionKind.Always);

    /// <summary>The kind of the condition.</summary>
    public ConditionKind Kind { get; }

    /// <summary>The code of the question whose answer decides, or null.</summary>
    public string? Question { get; private init; }

    /// <summary>The codes of the grades that make the rule apply; empty where no grade decides.</summary>
    public ImmutableArray<string> Grades { get; private init; } = [];

    /// <summary>The codes of the questions that <see cref="AnyAnswered"/> leaves out; empty for none.</summary>
    public ImmutableArray<string> Except { get; private init; } = [];

    /// <summary>The code of the category that makes the rule apply, or null.</summary>
    public string? Category { get; private init; }

    /// <summary>The codes of the remits that make the rule apply; empty where the remit does not decide.</summary>
    public ImmutableArray<string> Remits { get; private init; } = [];

    /// <summary>The first day of the visit from which the rule applies, inclusive, or null.</summary>
    public LocalDate? From { get; private init; }

    /// <summary>The first day of the visit to which the rule applies, inclusive, or null.</summary>
    public LocalDate? To { get; private init; }

    /// <summary>The conditions that <see cref="AllOf"/> and <see cref="AnyOf"/> put together; empty for the others.</summary>
    public ImmutableArray<RuleCondition> Parts { get; private init; } = [];

    /// <summary>Whether the progress found on the improvement areas decides.</summary>
    public bool OnProgress => Kind == ConditionKind.AnyProgress;

    /// <summary>Whether the rule always applies.</summary>
    public bool IsAlways => Kind == ConditionKind.Always;

    /// <summary>The part of a rule's identity that names its condition: its grades, category, remits or days, or "any".</summary>
    internal string IdPart => Kind switch
    {
        ConditionKind.Always => "any",
        ConditionKind.InCategory => Category!,
        ConditionKind.OfRemit => string.Join('+', Remits),
        ConditionKind.Started => From is { } from ? $"from-{from.ToIso()}" : $"to-{To!.Value.ToIso()}",
        ConditionKind.AllOf or ConditionKind.AnyOf => string.Join('+', Parts.Select(p => p.IdPart).Distinct()),
        _ => string.Join('+', Grades),
    };

    /// <summary>Whether it looks at a category, or a part of it does.</summary>
    internal bool DependsOnCategory => Kind == ConditionKind.InCategory || Parts.Any(part => part.DependsOnCategory);

    /// <summary>The rule applies when the question was answered with one of these grades.</summary>
    /// <exception cref="ArgumentException">A code is malformed, or there is no grade.</exception>
    public static RuleCondition Answered(string question, params ReadOnlySpan<string> grades) => new(ConditionKind.Answered)
    {
        Question = Guard.Against.MalformedCode(question, "outcome"),
        Grades = Checked(grades, "grade", "typically-positive"),
    };

    /// <summary>The rule applies when any question was answered with one of these grades.</summary>
    /// <exception cref="ArgumentException">A code is malformed, or there is no grade.</exception>
    public static RuleCondition AnyAnswered(params ReadOnlySpan<string> grades) =>
        new(ConditionKind.AnyAnswered) { Grades = Checked(grades, "grade", "typically-positive") };

    /// <summary>The same, leaving these questions out.</summary>
    /// <exception cref="ArgumentException">A code is malformed, there is no question, or the condition is of another kind.</exception>
    public RuleCondition ButNot(params ReadOnlySpan<string> questions) => Kind == ConditionKind.AnyAnswered
        ? new(ConditionKind.AnyAnswered) { Grades = Grades, Except = Checked(questions, "question", "outcome") }
        : throw new ArgumentException("Only a condition on the answers to any question can leave questions out.", nameof(questions));

    /// <summary>The rule applies when the progress on at least one improvement area was one of these grades.</summary>
    /// <exception cref="ArgumentException">A code is malformed, or there is no grade.</exception>
    public static RuleCondition AnyProgress(params ReadOnlySpan<string> grades) =>
        new(ConditionKind.AnyProgress) { Grades = Checked(grades, "grade", "sufficient-progress") };

    /// <summary>The rule applies when this category follows from the answers; see <see cref="DerivedCategory"/>.</summary>
    /// <exception cref="ArgumentException">The code is malformed.</exception>
    public static RuleCondition InCategory(string category) =>
        new(ConditionKind.InCategory) { Category = Guard.Against.MalformedCode(category, "special-measures") };

    /// <summary>The rule applies to providers of one of these remits.</summary>
    /// <exception cref="ArgumentException">A code is malformed, or there is no remit.</exception>
    public static RuleCondition OfRemit(params ReadOnlySpan<string> remits) =>
        new(ConditionKind.OfRemit) { Remits = Checked(remits, "remit", "state-funded-school") };

    /// <summary>The rule applies to inspections whose visit started between two days, both included.</summary>
    /// <exception cref="ArgumentException">Neither day is given, or they are in the wrong order.</exception>
    public static RuleCondition Started(LocalDate? from, LocalDate? to = null) => from is null && to is null
        ? throw new ArgumentException("The condition needs a first or a last day.", nameof(from))
        : from > to
            ? throw new ArgumentException($"The first day ({from!.Value.ToIso()}) is after the last ({to!.Value.ToIso()}).", nameof(from))
            : new(ConditionKind.Started) { From = from?.InIso(), To = to?.InIso() };

    /// <summary>The rule applies when every one of these conditions is met.</summary>
    /// <exception cref="ArgumentException">There are fewer than two.</exception>
    public static RuleCondition AllOf(params ReadOnlySpan<RuleCondition> conditions) =>
        new(ConditionKind.AllOf) { Parts = Several(conditions) };

    /// <summary>The rule applies when one of these conditions is met.</summary>
    /// <exception cref="ArgumentException">There are fewer than two.</exception>
    public static RuleCondition AnyOf(params ReadOnlySpan<RuleCondition> conditions) =>
        new(ConditionKind.AnyOf) { Parts = Several(conditions) };

    /// <summary>Whether this grade, as the answer or the progress that decides, makes the rule apply.</summary>
    public bool Accepts(Grade grade)
    {
        ArgumentNullException.ThrowIfNull(grade);
        var code = grade.Code;
        foreach (var accepted in Grades)
        {
            if (accepted == code)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The condition as the end of a sentence: <c>outcome is systemic-failings</c>, <c>the remit is school or college</c>, <c>always</c>.</summary>
    public override string ToString() => Kind switch
    {
        ConditionKind.Always => "always",
        ConditionKind.Answered => $"{Question} is {Or(Grades)}",
        ConditionKind.AnyAnswered => $"any answer{(Except.IsEmpty ? "" : $" but {string.Join(" and ", Except)}")} is {Or(Grades)}",
        ConditionKind.AnyProgress => $"progress on any improvement area is {Or(Grades)}",
        ConditionKind.InCategory => $"the category is {Category}",
        ConditionKind.OfRemit => $"the remit is {Or(Remits)}",
        ConditionKind.Started when From is { } from => $"the visit started {(To is { } to ? $"from {from.ToWords()} to {to.ToWords()}" : $"on {from.ToWords()} or later")}",
        ConditionKind.Started => $"the visit started on {To!.Value.ToWords()} or earlier",
        ConditionKind.AllOf => string.Join(" and ", Parts.Select(InBrackets)),
        _ => string.Join(" or ", Parts.Select(InBrackets)),
    };

    /// <summary>
    /// Whether one inspection may meet both conditions. Only two on the same question, or both on progress, are known to exclude each other:
    /// when they share no grade.
    /// </summary>
    internal static bool MayBothApply(RuleCondition a, RuleCondition b) =>
        a.Kind != b.Kind || a.Kind is not (ConditionKind.Answered or ConditionKind.AnyProgress) || a.Question != b.Question
        || a.Grades.Intersect(b.Grades).Any();

    private static string Or(ImmutableArray<string> codes) => string.Join(" or ", codes);

    private static string InBrackets(RuleCondition part) => part.Parts.IsEmpty ? part.ToString() : $"({part})";

    private static ImmutableArray<string> Checked(ReadOnlySpan<string> codes, string what, string example)
    {
        Guard.Against.Zero(codes.Length, nameof(codes), $"The condition names at least one {what}.");
        foreach (var code in codes)
        {
            Guard.Against.MalformedCode(code, example, nameof(codes));
        }

        return [.. codes];
    }

    private static ImmutableArray<RuleCondition> Several(ReadOnlySpan<RuleCondition> conditions)
    {
        foreach (var condition in conditions)
        {
            Guard.Against.Null(condition, nameof(conditions));
        }

        return conditions.Length >= 2
            ? [.. conditions]
            : throw new ArgumentException("Put at least two conditions together.", nameof(conditions));
    }
}
