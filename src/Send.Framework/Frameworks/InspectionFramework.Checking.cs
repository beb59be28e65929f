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
        return [.. definition.Kinds.Select(kind => CheckKind(definition.Id, kind))];
    }

    private static InspectionKind CheckKind(string framework, InspectionKind kind)
    {
        var place = $"{framework}/{kind.Code}";
        NoneMissing(place, "question", kind.Questions);
        NoneMissing(place, "improvement rule", kind.ImprovementRules);
        NoneMissing(place, "follow-up rule", kind.FollowUpRules);
        NoneMissing(place, "general rule", kind.GeneralRules);
        OnlyOnce(place, "the question", kind.Questions.Select(q => q.Code));

        foreach (var rule in kind.ImprovementRules)
        {
            CheckCondition(place, kind, rule.When);
            if (rule.Occurrence == Occurrence.Must && kind.ImprovementRules.Any(other =>
                other.Occurrence == Occurrence.MustNot && other.Kind == rule.Kind && MayBothApply(rule.When, other.When)))
            {
                throw Contradiction(place, $"a report both must and must not carry an '{rule.Kind.Code}'");
            }
        }

        var followUps = kind.FollowUpRules.Select(rule =>
        {
            CheckCondition(place, kind, rule.When);
            CheckInterval($"{place}/{rule.When.IdPart}/{rule.Name}", rule);
            return rule with { Id = $"{place}/{rule.When.IdPart}/{rule.Name}" };
        }).ToImmutableArray();

        var general = kind.GeneralRules.Select(rule =>
        {
            CheckCondition(place, kind, rule.When);
            return rule with { Id = $"{place}/{rule.When.IdPart}/{rule.Name}" };
        }).ToImmutableArray();

        OnlyOnce(place, "the rule", followUps.Select(r => r.Id).Concat(general.Select(r => r.Id)));
        return kind with { FollowUpRules = followUps, GeneralRules = general };
    }

    private static void CheckCondition(string place, InspectionKind kind, RuleCondition condition)
    {
        if (condition.IsAlways)
        {
            return;
        }

        JudgementScale scale;
        if (condition.OnProgress)
        {
            scale = kind.ProgressScale ?? throw Contradiction(place, "a rule depends on progress, which this kind does not judge");
        }
        else
        {
            scale = kind.TryFindQuestion(condition.Question, out var question)
                ? question.Scale
                : throw Contradiction(place, $"a rule depends on the question '{condition.Question}', which this kind does not have");
        }

        foreach (var grade in condition.Grades)
        {
            if (!scale.TryFind(grade, out _))
            {
                throw Contradiction(place, $"a rule depends on the grade '{grade}', which the '{scale.Id}' scale does not have");
            }
        }
    }

    private static void CheckInterval(string id, FollowUpRule rule)
    {
        if (rule.Interval is not null && rule.Anchors.IsEmpty)
        {
            throw Contradiction(id, "it has an interval and no event to count it from");
        }

        if (rule.Interval is null == rule.IntervalUnknown is null)
        {
            throw Contradiction(id, "it needs either an interval or the reason why there is none");
        }
    }

    private static bool MayBothApply(RuleCondition a, RuleCondition b) =>
        a.IsAlways || b.IsAlways || a.OnProgress != b.OnProgress || a.Question != b.Question || a.Grades.Intersect(b.Grades).Any();

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
