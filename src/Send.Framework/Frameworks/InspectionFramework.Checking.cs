using System.Collections.Immutable;
using Ardalis.GuardClauses;
using Send.Framework.Judgements;

namespace Send.Framework.Frameworks;

public sealed partial class InspectionFramework
{
    private static ImmutableArray<InspectionKind> Check(FrameworkDefinition definition)
    {
        Guard.Against.MalformedCode(definition.Id, "area-send-2023", nameof(definition));
        Guard.Against.MalformedCode(definition.Family, "area-send", nameof(definition));
        Guard.Against.NullOrWhiteSpace(definition.Name, nameof(definition));
        Guard.Against.NullOrWhiteSpace(definition.Summary, nameof(definition));
        Guard.Against.NullOrWhiteSpace(definition.Jurisdiction, nameof(definition));
        Guard.Against.Null(definition.Source, nameof(definition));

        if (definition.InForceTo is { } to && to < definition.InForceFrom)
        {
            throw Contradiction(definition.Id, $"it ends ({to.ToIso()}) before it starts ({definition.InForceFrom.ToIso()})");
        }

        if (definition.Inspectorates.IsDefaultOrEmpty)
        {
            throw Contradiction(definition.Id, "it has no inspectorate");
        }

        if (definition.Kinds.IsDefaultOrEmpty)
        {
            throw Contradiction(definition.Id, "it has no kind of inspection");
        }

        NoneMissing(definition.Id, "kind of inspection", definition.Kinds);
        OnlyOnce(definition.Id, "the kind of inspection", definition.Kinds.Select(k => k.Code));
        CheckSubject(definition);
        return [.. definition.Kinds.Select(kind => CheckKind(definition, kind))];
    }

    private static void CheckSubject(FrameworkDefinition definition)
    {
        NoneMissing(definition.Id, "remit", definition.Remits);
        OnlyOnce(definition.Id, "the remit", definition.Remits.Select(r => r.Code));
        OnlyOnce(definition.Id, "the register", definition.Registers);
        foreach (var register in definition.Registers)
        {
            Guard.Against.MalformedCode(register, "urn", nameof(definition));
        }

        if (definition.Subject == SubjectKind.Partnership && !(definition.Remits.IsEmpty && definition.Registers.IsEmpty))
        {
            throw Contradiction(definition.Id, "it inspects partnerships, which have neither remits nor registers");
        }

        foreach (var remit in definition.Remits)
        {
            if ((remit.InForceTo ?? definition.InForceTo) < (remit.InForceFrom ?? definition.InForceFrom))
            {
                throw Contradiction(definition.Id, $"it ends before it starts for the remit '{remit.Code}'");
            }
        }
    }

    private static InspectionKind CheckKind(FrameworkDefinition framework, InspectionKind kind)
    {
        var place = $"{framework.Id}/{kind.Code}";
        NoneMissing(place, "question", kind.Questions);
        NoneMissing(place, "improvement rule", kind.ImprovementRules);
        NoneMissing(place, "follow-up rule", kind.FollowUpRules);
        NoneMissing(place, "general rule", kind.GeneralRules);
        NoneMissing(place, "category", kind.Categories);
        NoneMissing(place, "limit", kind.LimitingRules);
        OnlyOnce(place, "the question", kind.Questions.Select(q => q.Code));
        OnlyOnce(place, "the category", kind.Categories.Select(c => c.Code));
        foreach (var question in kind.Questions)
        {
            CheckQuestion(framework, place, question);
        }

        foreach (var category in kind.Categories)
        {
            CheckCategory(framework, place, kind, category);
        }

        foreach (var rule in kind.ImprovementRules)
        {
            CheckCondition(framework, place, kind, rule.When);
            if (rule.Occurrence == Occurrence.Must && kind.ImprovementRules.Any(other =>
                other.Occurrence == Occurrence.MustNot && other.Kind == rule.Kind && MayBothApply(rule.When, other.When)))
            {
                throw Contradiction(place, $"a report both must and must not carry an '{rule.Kind.Code}'");
            }
        }

        var followUps = kind.FollowUpRules.Select(rule =>
        {
            CheckCondition(framework, place, kind, rule.When);
            CheckInterval($"{place}/{rule.When.IdPart}/{rule.Name}", rule);
            return rule with { Id = $"{place}/{rule.When.IdPart}/{rule.Name}" };
        }).ToImmutableArray();

        var general = kind.GeneralRules.Select(rule =>
        {
            CheckCondition(framework, place, kind, rule.When);
            return rule with { Id = $"{place}/{rule.When.IdPart}/{rule.Name}" };
        }).ToImmutableArray();

        var limits = kind.LimitingRules.Select(rule =>
        {
            CheckLimit(framework, place, kind, rule);
            return rule with { Id = $"{place}/{rule.When.IdPart}/{rule.Name}" };
        }).ToImmutableArray();

        OnlyOnce(place, "the rule", [.. followUps.Select(r => r.Id), .. general.Select(r => r.Id), .. limits.Select(r => r.Id)]);
        return kind with { FollowUpRules = followUps, GeneralRules = general, LimitingRules = limits };
    }

    private static void CheckCondition(FrameworkDefinition framework, string place, InspectionKind kind, RuleCondition condition)
    {
        switch (condition.Kind)
        {
            case ConditionKind.Answered:
                CheckGrades(place, condition, kind.TryFindQuestion(condition.Question, out var question)
                    ? [question.Scale]
                    : throw Contradiction(place, $"a rule depends on the question '{condition.Question}', which this kind does not have"));
                break;
            case ConditionKind.AnyAnswered:
                CheckGrades(place, condition, [.. kind.Questions.Where(q => !condition.Except.Contains(q.Code)).Select(q => q.Scale)]);
                AllKnown(place, "question", condition.Except, kind.Questions.Select(q => q.Code));
                break;
            case ConditionKind.AnyProgress:
                CheckGrades(place, condition, [kind.ProgressScale
                    ?? throw Contradiction(place, "a rule depends on progress, which this kind does not judge")]);
                break;
            case ConditionKind.InCategory:
                AllKnown(place, "category", [condition.Category!], kind.Categories.Select(c => c.Code));
                break;
            case ConditionKind.OfRemit:
                AllKnown(place, "remit", condition.Remits, framework.Remits.Select(r => r.Code));
                break;
            default:
                foreach (var part in condition.Parts)
                {
                    CheckCondition(framework, place, kind, part);
                }

                break;
        }
    }

    private static void CheckGrades(string place, RuleCondition condition, ImmutableArray<JudgementScale> scales)
    {
        foreach (var grade in condition.Grades)
        {
            if (!scales.Any(scale => scale.TryFind(grade, out _)))
            {
                throw Contradiction(
                    place, $"a rule depends on the grade '{grade}', which {(scales is [var only] ? $"the '{only.Id}' scale does" : "no scale asked does")} not have");
            }
        }
    }

    private static void CheckQuestion(FrameworkDefinition framework, string place, Question question)
    {
        AllKnown(place, "remit", question.Remits, framework.Remits.Select(r => r.Code));
        NoneMissing(place, "change of a question", question.Changes);
        foreach (var change in question.Changes)
        {
            AllKnown(place, "remit", change.Remits, framework.Remits.Select(r => r.Code));
        }

        if (!question.Changes.SequenceEqual(question.Changes.OrderBy(c => c.On)))
        {
            throw Contradiction(place, $"the changes of the question '{question.Code}' are not in the order of their days");
        }
    }

    private static void CheckCategory(FrameworkDefinition framework, string place, InspectionKind kind, DerivedCategory category)
    {
        CheckCondition(framework, place, kind, category.When);
        if (DependsOnCategory(category.When))
        {
            throw Contradiction(place, $"the category '{category.Code}' depends on a category");
        }
    }

    internal static bool DependsOnCategory(RuleCondition condition) =>
        condition.Kind == ConditionKind.InCategory || condition.Parts.Any(DependsOnCategory);

    private static void CheckLimit(FrameworkDefinition framework, string place, InspectionKind kind, LimitingRule rule)
    {
        CheckCondition(framework, place, kind, rule.When);
        if (!kind.TryFindQuestion(rule.Question, out var limited))
        {
            throw Contradiction(place, $"a limit concerns the question '{rule.Question}', which this kind does not have");
        }

        if (!limited.Scale.IsRanked || !limited.Scale.TryFind(rule.AtBest, out _))
        {
            throw Contradiction(place, $"a limit at '{rule.AtBest}' is not one on the '{limited.Scale.Id}' scale");
        }
    }

    private static void AllKnown(string place, string what, ImmutableArray<string> codes, IEnumerable<string> known)
    {
        if (codes.Except(known).FirstOrDefault() is { } unknown)
        {
            throw Contradiction(place, $"a rule depends on the {what} '{unknown}', which there is not");
        }
    }

    private static void CheckInterval(string id, FollowUpRule rule)
    {
        if (rule.Interval is not null && rule.Anchors.IsEmpty)
        {
            throw Contradiction(id, "it has an interval and no event to count it from");
        }

        if (rule.Interval is null == rule.IntervalUnknown is null && rule.Recurrence is null)
        {
            throw Contradiction(id, "it needs either an interval or the reason why there is none");
        }

        if (rule.Recurrence is not null && (rule.Interval is not null || rule.Until is not null || rule.Anchors.IsEmpty))
        {
            throw Contradiction(id, "what recurs is counted from an anchor by its recurrence, without another interval");
        }

        if (rule.Interval is null && (rule.Until is not null || rule.Tolerance is not null))
        {
            throw Contradiction(id, "a range or a tolerance needs an interval");
        }

        if (rule is { Until: not null, Tolerance: not null })
        {
            throw Contradiction(id, "it has both a range and a tolerance");
        }
    }

    // Only two conditions on the same question, or both on progress, are known to exclude each other: when they share no grade.
    internal static bool MayBothApply(RuleCondition a, RuleCondition b) =>
        a.Kind != b.Kind || a.Kind is not (ConditionKind.Answered or ConditionKind.AnyProgress) || a.Question != b.Question
        || a.Grades.Intersect(b.Grades).Any();

    private static void NoneMissing<T>(string place, string what, ImmutableArray<T> items)
        where T : class
    {
        if (items.Any(item => item is null))
        {
            throw Contradiction(place, $"one {what} is null");
        }
    }

    private static void OnlyOnce(string place, string what, IEnumerable<string> codes)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var code in codes)
        {
            if (!seen.Add(code))
            {
                throw Contradiction(place, $"{what} '{code}' is there twice");
            }
        }
    }

    private static ArgumentException Contradiction(string place, string what) =>
        new($"The definition of '{place}' does not hold together: {what}.");
}
