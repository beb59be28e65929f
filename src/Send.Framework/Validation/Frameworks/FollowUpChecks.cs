using Send.Framework.Judgements;

namespace Send.Framework.Validation.Frameworks;

/// <summary>
/// What follows, and what limits. An interval is counted from an event, so a rule with one names the events. A rule without one says why there
/// is none, or recurs: nothing is left for a reader to guess. A range and a tolerance are two ways to say the same, and need an interval to say
/// it of. A limit leaves the best of the grades that are left, so that its scale has an order and its grade is not the strongest.
/// </summary>
internal static class FollowUpChecks
{
    public static void FollowUp(DefinitionContext context, FollowUpRulePart rule)
    {
        VocabularyChecks.Resolve(context, "activities", rule.Activity);
        VocabularyChecks.Resolve(context, "addressees", rule.Addressee);
        foreach (var anchor in rule.Anchors.Readable())
        {
            VocabularyChecks.Resolve(context, "anchors", anchor);
        }

        if (rule.Anchors.Count == 0 && !(rule.Interval.IsMissing && rule.Recurrence.At.IsMissing))
        {
            context.Report(
                FindingCodes.IntervalWithoutAnchor, rule.Interval.At.OrParent,
                "An interval needs an event to count from. Give one or more under \"anchors\", best first, such as \"report-received\".");
        }

        if (rule.Interval.IsMissing == rule.IntervalUnknown.IsMissing && rule.Recurrence.At.IsMissing)
        {
            context.Report(
                FindingCodes.IntervalOrReason, rule.At,
                !rule.Interval.IsMissing
                    ? "The rule has an interval and a reason why there is none. Keep one."
                    : "The rule needs an \"interval\", a \"recurrence\", or \"intervalUnknown\" with the reason why there is none.");
        }

        if (ContradictionIn(rule) is { } problem)
        {
            context.Report(FindingCodes.DefinitionContradicts, rule.At, problem);
        }
    }

    public static void Limit(DefinitionContext context, KindFacts kind, LimitingRulePart rule)
    {
        context.IsKnown(rule.Question, FindingCodes.RuleOnUnknownQuestion, "question", kind.Questions);
        if (!rule.Question.Is(out var question) || kind.ScaleOf(question) is not { } scale || !rule.AtBest.Is(out var limit))
        {
            return;
        }

        if (scale.Kind.Or(default) is ScaleKind.Binary or ScaleKind.Narrative or ScaleKind.Unordered)
        {
            context.Report(
                FindingCodes.GradesWithoutOrder, rule.AtBest,
                $"The answers of the '{scale.Id.Given}' scale are not in order, so none of them can be a best grade. Limits need a scale that is ordered, "
                + "met-not-met or banded.");
            return;
        }

        string[] grades = [.. scale.GradeCodes];
        context.IsKnown(rule.AtBest, FindingCodes.RuleOnUnknownGrade, "grade", [.. grades]);
        if (grades is [var strongest, ..] && strongest == limit)
        {
            context.Report(
                FindingCodes.UnreachableRule, rule.AtBest, $"'{strongest}' is the strongest grade of the scale, so the limit has no effect.");
        }
    }

    private static string? ContradictionIn(FollowUpRulePart rule) =>
        !rule.Recurrence.At.IsMissing && !(rule.Interval.IsMissing && rule.Until.IsMissing) ? "A rule that recurs uses its recurrence, so "
            + "it has no other interval."
        : rule.Interval.IsMissing && !(rule.Until.IsMissing && rule.Tolerance.IsMissing && rule.Precision.IsMissing)
            ? "\"until\", \"tolerance\" and \"precision\" need an \"interval\"."
        : !rule.Until.IsMissing && !rule.Tolerance.IsMissing ? "A rule has a range or a tolerance, not both."
        : null;
}
