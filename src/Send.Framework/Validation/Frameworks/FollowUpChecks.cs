namespace Send.Framework.Validation.Frameworks;

/// <summary>The rules on what follows and on limits: an interval with its anchor, a grade with its order.</summary>
internal static class FollowUpChecks
{
    public static void FollowUp(DefinitionContext context, DefinitionNode rule)
    {
        VocabularyChecks.Resolve(context, "activities", rule.Member("activity"));
        VocabularyChecks.Resolve(context, "addressees", rule.Member("addressee"));
        foreach (var anchor in rule.Items("anchors"))
        {
            VocabularyChecks.Resolve(context, "anchors", anchor);
        }

        bool Has(string member) => rule.Children.Any(c => c.Step == member && c.Kind != NodeKind.Null);
        var anchored = rule.Member("anchors") is { Children.Count: > 0 };
        if (!anchored && (Has("interval") || Has("recurrence")))
        {
            context.Report(
                FindingCodes.IntervalWithoutAnchor, rule.Member("interval") ?? rule,
                "An interval needs an event to count it from. Name one or more under \"anchors\", best first, such as \"report-received\".");
        }

        if (Has("interval") == Has("intervalUnknown") && !Has("recurrence"))
        {
            context.Report(
                FindingCodes.IntervalOrReason, rule,
                Has("interval")
                    ? "The rule has an interval and a reason why there is none. Keep one."
                    : "The rule needs an \"interval\", a \"recurrence\", or \"intervalUnknown\" with the reason why there is none.");
        }

        var problem = Has("recurrence") && (Has("interval") || Has("until")) ? "What recurs is counted by its recurrence, without another interval."
            : !Has("interval") && (Has("until") || Has("tolerance") || Has("precision")) ? "\"until\", \"tolerance\" and \"precision\" need an \"interval\"."
            : Has("until") && Has("tolerance") ? "A rule has a range or a tolerance, not both."
            : null;
        if (problem is not null)
        {
            context.Report(FindingCodes.DefinitionContradicts, rule, problem);
        }
    }

    public static void Limit(DefinitionContext context, KindFacts kind, DefinitionNode rule)
    {
        context.Known(rule.Member("question"), FindingCodes.RuleOnUnknownQuestion, "question", kind.Questions);
        if (rule.TextOf("question") is not { } question || kind.ScaleOf(question) is not { } scale || rule.Member("atBest") is not { } limit)
        {
            return;
        }

        if (scale.TextOf("kind") is "binary" or "narrative" or "unordered")
        {
            context.Report(
                FindingCodes.GradesWithoutOrder, limit,
                $"The answers of the '{scale.TextOf("id")}' scale have no order, so none can be the best that is left. Limits need a scale that is ordered, "
                + "met-not-met or banded.");
            return;
        }

        var grades = scale.Items("grades").Select(g => g.TextOf("code")).OfType<string>().ToArray();
        context.Known(limit, FindingCodes.RuleOnUnknownGrade, "grade", [.. grades]);
        if (grades is [var strongest, ..] && strongest == limit.Text)
        {
            context.Report(
                FindingCodes.UnreachableRule, limit, $"'{strongest}' is the strongest grade of the scale, so the limit takes nothing away.");
        }
    }
}
