using Send.Framework.Frameworks;

namespace Send.Framework.Validation.Frameworks;

/// <summary>The kinds of inspection of a definition: questions, and rules that hold together.</summary>
internal static class KindChecks
{
    public static void Apply(DefinitionContext context)
    {
        context.OnlyOnce(context.Root.Items("kinds"), "code", "kind of inspection");
        foreach (var kind in context.Root.Items("kinds"))
        {
            Check(context, kind);
        }
    }

    private static void Check(DefinitionContext context, DefinitionNode kind)
    {
        context.OnlyOnce(kind.Items("questions"), "code", "question");
        context.OnlyOnce(kind.Items("categories"), "code", "category");
        var facts = new KindFacts(context, kind);
        var reach = new ReachChecks(context, kind);
        foreach (var question in kind.Items("questions"))
        {
            CheckQuestion(context, question);
        }

        CheckVisit(context, kind);
        foreach (var category in kind.Items("categories"))
        {
            CheckCategory(context, facts, reach, category);
        }

        CheckImprovement(context, facts, reach, kind);
        var ids = new HashSet<string>(StringComparer.Ordinal);
        var place = $"{context.Id}/{kind.TextOf("code")}";
        foreach (var list in (string[])["limitingRules", "followUpRules", "generalRules"])
        {
            foreach (var rule in kind.Items(list))
            {
                var when = ConditionChecks.Check(context, facts, rule);
                CheckIdentity(context, ids, place, rule, when);
                reach.Check(rule, when);
                switch (list)
                {
                    case "limitingRules": FollowUpChecks.Limit(context, facts, rule); break;
                    case "followUpRules": FollowUpChecks.FollowUp(context, rule); break;
                    default: VocabularyChecks.Resolve(context, "activities", rule.Member("activity")); break;
                }
            }
        }
    }

    private static void CheckQuestion(DefinitionContext context, DefinitionNode question)
    {
        context.AllKnown(question, "remits", FindingCodes.RuleOnUnknownRemit, "remit", context.Remits);
        NodaTime.LocalDate? before = null;
        foreach (var change in question.Items("changes"))
        {
            context.AllKnown(change, "remits", FindingCodes.RuleOnUnknownRemit, "remit", context.Remits);
            context.InOrder(change, change.DateOf("notBefore"), change.DateOf("on"), "notBefore");
            if (change.DateOf("on") is { } on)
            {
                if (on < before)
                {
                    context.Report(
                        FindingCodes.ChangesOutOfOrder, change.Member("on")!,
                        $"This change holds from {on.ToIso()}, and the one before it from {before.Value.ToIso()}. Put them in the order of their days.");
                }

                before = on;
            }
        }
    }

    private static void CheckVisit(DefinitionContext context, DefinitionNode kind)
    {
        var ranges = (kind.Member("visit") is { } visit ? new[] { visit.Member("daysOnSite"), visit.Member("workingDaysToPublication") } : [])
            .Concat(kind.Items("improvementRules").Select(r => r.Member("observed")));
        foreach (var range in ranges.OfType<DefinitionNode>())
        {
            if (range.WholeOf("minimum") > range.WholeOf("maximum"))
            {
                context.Report(
                    FindingCodes.EndBeforeStart, range.Member("maximum")!,
                    $"The smallest value ({range.TextOf("minimum")}) is above the largest ({range.TextOf("maximum")}).");
            }
        }
    }

    private static void CheckCategory(DefinitionContext context, KindFacts facts, ReachChecks reach, DefinitionNode category)
    {
        var when = ConditionChecks.Check(context, facts, category);
        if (when is not null && InspectionFramework.DependsOnCategory(when))
        {
            context.Report(
                FindingCodes.DefinitionContradicts, category,
                "A category follows from answers, progress, remit or days, never from another category.");
        }

        reach.Category(category, when);
    }

    private static void CheckImprovement(DefinitionContext context, KindFacts facts, ReachChecks reach, DefinitionNode kind)
    {
        var rules = new List<(RuleCondition When, string? Kind, string? Occurrence)>();
        foreach (var rule in kind.Items("improvementRules"))
        {
            var when = ConditionChecks.Check(context, facts, rule);
            reach.Check(rule, when);
            if (when is null)
            {
                continue;
            }

            var (about, occurrence) = (rule.TextOf("kind"), rule.TextOf("occurrence"));
            var opposite = occurrence switch { "must" => "must-not", "must-not" => "must", _ => "" };
            if (about is not null && rules.Any(r => r.Kind == about && r.Occurrence == opposite && InspectionFramework.MayBothApply(r.When, when)))
            {
                context.Report(
                    FindingCodes.ContradictoryImprovementRules, rule,
                    $"After the same answer a report both must and must not carry an '{about}'. Let the two rules depend on different grades of one question.");
            }

            rules.Add((when, about, occurrence));
        }
    }

    private static void CheckIdentity(DefinitionContext context, HashSet<string> ids, string place, DefinitionNode rule, RuleCondition? when)
    {
        if (when is null || rule.Member("name") is not { } name)
        {
            return;
        }

        var id = $"{place}/{when.IdPart}/{name.Text}";
        if (!ids.Add(id))
        {
            context.Report(FindingCodes.DefinedTwice, name, $"The rule '{id}' is here a second time. Give it another name.");
        }

        if (rule.Member("id") is { } given && given.Text != id)
        {
            context.Report(
                FindingCodes.DerivedIdDiffers, given, $"The identity of a rule follows from its place, condition and name: it is '{id}', not {Quoted.Text(given.Text)}.");
        }
    }
}
