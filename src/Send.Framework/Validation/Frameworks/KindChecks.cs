using System.Globalization;
using NodaTime;
using Send.Framework.Frameworks;
using Send.Framework.Improvement;

namespace Send.Framework.Validation.Frameworks;

/// <summary>
/// The kinds of inspection. Codes are there once in their list. The changes of a question stand in the order of their days, because each holds
/// until the next. A category follows from answers and never from another category. After one answer a report cannot both have to carry a kind
/// of improvement area and be forbidden to. Rules are known by place, condition and name, so that no two may share all three.
/// </summary>
internal static class KindChecks
{
    public static void Apply(DefinitionContext context)
    {
        context.OnlyOnce(context.Definition.Kinds.Select(kind => kind.Code), "kind of inspection");
        foreach (var kind in context.Definition.Kinds.Readable())
        {
            Check(context, kind);
        }
    }

    private static void Check(DefinitionContext context, KindPart kind)
    {
        context.OnlyOnce(kind.Questions.Select(question => question.Code), "question");
        context.OnlyOnce(kind.Categories.Select(category => category.Code), "category");
        var facts = new KindFacts(context, kind);
        var reach = new ReachChecks(context, kind);
        foreach (var question in kind.Questions.Readable())
        {
            CheckQuestion(context, question);
        }

        foreach (var range in kind.Ranges.Concat(kind.ImprovementRules.Select(rule => rule.Observed).Where(range => range.At.IsGiven)))
        {
            CheckRange(context, range);
        }

        foreach (var share in kind.Shares.Concat(kind.ImprovementRules.Select(rule => rule.NamesBodies).Where(share => share.At.IsGiven)))
        {
            CheckShare(context, share);
        }

        foreach (var category in kind.Categories.Readable())
        {
            CheckCategory(context, facts, reach, category);
        }

        CheckImprovement(context, facts, reach, kind);

        var identities = new RuleIdentities(context, kind);
        foreach (var rule in kind.LimitingRules.Readable())
        {
            CheckRule(context, facts, reach, identities, rule.Rule);
            FollowUpChecks.Limit(context, facts, rule);
        }

        foreach (var rule in kind.FollowUpRules.Readable())
        {
            CheckRule(context, facts, reach, identities, rule.Rule);
            FollowUpChecks.FollowUp(context, rule);
        }

        foreach (var rule in kind.GeneralRules.Readable())
        {
            CheckRule(context, facts, reach, identities, rule.Rule);
            VocabularyChecks.Resolve(context, "activities", rule.Activity);
            context.IsKnown(
                rule.OpenQuestion, FindingCodes.RuleOnUnknownOpenQuestion, "open question", [.. context.Definition.OpenQuestions.Select(question => question.Code.ToString())]);
        }
    }

    private static void CheckRule(DefinitionContext context, KindFacts facts, ReachChecks reach, RuleIdentities identities, RulePart rule)
    {
        var when = ConditionChecks.Check(context, facts, rule.When);
        identities.Check(rule, when);
        reach.Check(rule.At, when);
    }

    private static void CheckQuestion(DefinitionContext context, QuestionPart question)
    {
        context.AreKnown(question.Remits.Readable(), FindingCodes.RuleOnUnknownRemit, "remit", context.Remits);
        LocalDate? before = null;
        foreach (var change in question.Changes.Readable())
        {
            context.AreKnown(change.Remits.Readable(), FindingCodes.RuleOnUnknownRemit, "remit", context.Remits);
            context.InOrder(change.NotBefore.Given, change.On.Given, change.NotBefore);
            if (change.On.Given is { } on)
            {
                if (on < before)
                {
                    context.Report(
                        FindingCodes.ChangesOutOfOrder, change.On,
                        $"This change applies from {on.ToIso()}, but the one before it applies from {before.Value.ToIso()}. Put them in date order.");
                }

                before = on;
            }
        }
    }

    private static void CheckRange(DefinitionContext context, RangePart range)
    {
        if (range.Minimum.Given > range.Maximum.Given)
        {
            context.Report(
                FindingCodes.EndBeforeStart, range.Maximum,
                string.Create(CultureInfo.InvariantCulture, $"The smallest value ({range.Minimum.Value}) is above the largest ({range.Maximum.Value})."));
        }
    }

    private static void CheckShare(DefinitionContext context, SharePart share)
    {
        if (share.Count.Given > share.Of.Given)
        {
            context.Report(
                FindingCodes.EndBeforeStart, share.Of,
                string.Create(CultureInfo.InvariantCulture, $"{share.Count.Value} of {share.Of.Value} cases is not possible."));
        }
    }

    private static void CheckCategory(DefinitionContext context, KindFacts facts, ReachChecks reach, CategoryPart category)
    {
        var when = ConditionChecks.Check(context, facts, category.When);
        if (when is not null && when.DependsOnCategory)
        {
            context.Report(
                FindingCodes.DefinitionContradicts, category.At,
                "A category can depend on answers, progress, remit or days, but not on another category.");
        }

        reach.Category(category, when);
    }

    private static void CheckImprovement(DefinitionContext context, KindFacts facts, ReachChecks reach, KindPart kind)
    {
        var earlier = new List<(RuleCondition When, ImprovementAreaKind? Kind, Occurrence Occurrence)>();
        foreach (var rule in kind.ImprovementRules.Readable())
        {
            var when = ConditionChecks.Check(context, facts, rule.When);
            reach.Check(rule.At, when);
            if (when is null)
            {
                continue;
            }

            var opposite = rule.Occurrence.Or(default) switch { Occurrence.Must => Occurrence.MustNot, Occurrence.MustNot => Occurrence.Must, _ => Occurrence.NotStated };
            var about = rule.Kind.IsGiven ? rule.Kind.Value : null;
            if (about is not null && opposite != Occurrence.NotStated
                && earlier.Any(r => r.Kind == about && r.Occurrence == opposite && RuleCondition.MayBothApply(r.When, when)))
            {
                context.Report(
                    FindingCodes.ContradictoryImprovementRules, rule.At,
                    $"After the same answer a report both must and must not have an '{about.Code}'. Make the two rules depend on different grades of one question.");
            }

            earlier.Add((when, about, rule.Occurrence.Or(default)));
        }
    }
}
