using System.Collections.Immutable;
using NodaTime;
using Send.Framework.Drafts;
using Send.Framework.Frameworks;

namespace Send.Framework.Validation.Frameworks;

/// <summary>
/// Rules that nothing can trigger, each worth a warning: two grades of one question at once, days outside the edition, a category that an
/// earlier one always takes. A condition is taken apart into the ways in which it can be met; it is out of reach when every way contradicts itself.
/// </summary>
internal sealed class ReachChecks(DefinitionContext context, KindPart kind)
{
    // Beyond this many ways a condition is taken to be reachable: the check is a help, not a proof.
    private const int MostWays = 256;

    private readonly HashSet<string> _unreachable = new(StringComparer.Ordinal);
    private string? _takesAll;

    public void Check(Spot rule, RuleCondition? when)
    {
        if (when is not null && WhyNever(when) is { } reason)
        {
            context.Report(FindingCodes.UnreachableRule, rule, $"Nothing can trigger this: {reason}.");
        }
    }

    /// <summary>The same for a category; they are asked in their order.</summary>
    public void Category(CategoryPart category, RuleCondition? when)
    {
        if (when is null || !category.Code.Is(out var code))
        {
            return;
        }

        var reason = _takesAll is { } earlier ? $"the category '{earlier}' before it always applies" : WhyNever(when);
        if (reason is not null)
        {
            _unreachable.Add(code);
            context.Report(FindingCodes.UnreachableRule, category.At, $"Nothing can fall into this category: {reason}.");
        }
        else if (when.IsAlways)
        {
            _takesAll = code;
        }
    }

    private string? WhyNever(RuleCondition when)
    {
        var ways = Ways(when);
        return ways is null || ways.Any(way => way.Contradiction is null) ? null : ways[0].Contradiction;
    }

    // Null when there are too many to look at.
    private List<Way>? Ways(RuleCondition condition) => condition.Kind switch
    {
        ConditionKind.AllOf => condition.Parts.Select(Ways).Aggregate((List<Way>?)[Way.Open], Both),
        ConditionKind.AnyOf => condition.Parts.Select(Ways).Aggregate((List<Way>?)[], Either),
        _ => [Single(condition)],
    };

    private Way Single(RuleCondition condition)
    {
        switch (condition.Kind)
        {
            case ConditionKind.Answered:
                return Way.Open with { Answers = Way.Open.Answers.Add(condition.Question!, [.. condition.Grades]) };
            case ConditionKind.OfRemit:
                return Way.Open with { Remits = [.. condition.Remits] };
            case ConditionKind.Started:
                var (first, last) = (context.Definition.InForceFrom.Given, context.Definition.InForceTo.Given);
                var outside = !context.Remits.IsEmpty ? null
                    : condition.To < first ? $"the edition is in force from {first!.Value.ToIso()} only"
                    : condition.From > last ? $"the edition is in force to {last!.Value.ToIso()} only"
                    : null;
                return Way.Open with { From = condition.From, To = condition.To, Contradiction = outside };
            case ConditionKind.InCategory when _unreachable.Contains(condition.Category!):
                return Way.Open with { Contradiction = $"nothing can fall into the category '{condition.Category}'" };
            case ConditionKind.AnyProgress when kind.ImprovementRules.Readable().ToArray() is { Length: > 0 } rules
                && rules.All(rule => rule.Occurrence.Is(Occurrence.MustNot) && !rule.When.At.IsGiven):
                return Way.Open with { Contradiction = "reports on this kind of inspection have no improvement areas" };
            default:
                return Way.Open;
        }
    }

    private static List<Way>? Both(List<Way>? left, List<Way>? right) =>
        left is null || right is null || left.Count * right.Count > MostWays ? null : [.. left.SelectMany(_ => right, (l, r) => l.And(r))];

    private static List<Way>? Either(List<Way>? left, List<Way>? right) =>
        left is null || right is null || left.Count + right.Count > MostWays ? null : [.. left, .. right];

    private sealed record Way(
        ImmutableDictionary<string, ImmutableHashSet<string>> Answers, ImmutableHashSet<string>? Remits, LocalDate? From, LocalDate? To, string? Contradiction)
    {
        public static Way Open { get; } = new(ImmutableDictionary<string, ImmutableHashSet<string>>.Empty, null, null, null, null);

        public Way And(Way other)
        {
            var (answers, contradiction) = (Answers, Contradiction ?? other.Contradiction);
            foreach (var (question, grades) in other.Answers)
            {
                var left = answers.TryGetValue(question, out var already) ? already.Intersect(grades) : grades;
                answers = answers.SetItem(question, left);
                contradiction ??= left.IsEmpty ? $"'{question}' would need two different grades at once" : null;
            }

            var remits = Remits is null ? other.Remits : other.Remits is null ? Remits : Remits.Intersect(other.Remits);
            contradiction ??= remits is { IsEmpty: true } ? "it would need two different remits at once" : null;
            var (from, to) = (Later(From, other.From), Earlier(To, other.To));
            contradiction ??= to < from ? "its days exclude each other" : null;
            return new(answers, remits, from, to, contradiction);
        }

        private static LocalDate? Later(LocalDate? a, LocalDate? b) => a is null || b > a ? b : a;

        private static LocalDate? Earlier(LocalDate? a, LocalDate? b) => a is null || b < a ? b : a;
    }
}
