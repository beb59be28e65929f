using System.Collections.Immutable;
using Send.Framework.Drafts;
using Send.Framework.Frameworks;

namespace Send.Framework.Validation.Frameworks;

/// <summary>
/// The conditions of rules. A condition is of one form, and the question, grades, progress, category and remits that it names are those of its
/// kind of inspection and edition: a rule about something that is never judged would never apply, and nobody would notice.
/// </summary>
internal static class ConditionChecks
{
    /// <summary>The condition of a rule, or null when it is not sound; then that is reported. A rule without one always applies.</summary>
    public static RuleCondition? Check(DefinitionContext context, KindFacts kind, ConditionPart when) =>
        when.At.IsMissing ? RuleCondition.Always
        : when.At.IsGiven && IsSound(context, kind, when) ? when.Make()
        : null;

    private static bool IsSound(DefinitionContext context, KindFacts kind, ConditionPart when)
    {
        if (when.IsInDoubt)
        {
            return false;
        }

        switch (when.Form)
        {
            case ConditionKind.Answered:
                return context.IsKnown(when.Question, FindingCodes.RuleOnUnknownQuestion, "question", kind.Questions)
                    && HaveGrades(context, when, [kind.ScaleOf(when.Question.ToString())]);
            case ConditionKind.AnyAnswered:
                var asked = kind.Questions.Except(when.Except.Texts()).Select(kind.ScaleOf).Distinct();
                return context.AreKnown(when.Except.Readable(), FindingCodes.RuleOnUnknownQuestion, "question", kind.Questions)
                    & HaveGrades(context, when, [.. asked]);
            case ConditionKind.AnyProgress:
                return ProgressIsJudged(context, kind, when) && HaveGrades(context, when, [kind.ProgressScale]);
            case ConditionKind.InCategory:
                return context.IsKnown(when.Category, FindingCodes.RuleOnUnknownCategory, "category", kind.Categories);
            case ConditionKind.OfRemit:
                return context.AreKnown(when.Remits.Readable(), FindingCodes.RuleOnUnknownRemit, "remit", context.Remits);
            case ConditionKind.Started:
                return context.InOrder(when.StartedFrom.Given, when.StartedTo.Given, when.StartedTo);
            case ConditionKind.AllOf or ConditionKind.AnyOf:
                return AreSound(context, kind, when.Parts);
            default:
                context.Report(
                    FindingCodes.MalformedCondition, when.At,
                    "A condition is one of: \"question\", \"anyQuestion\" or \"anyProgress\", each with \"grades\"; \"category\"; \"remits\"; "
                    + "\"startedFrom\" and \"startedTo\"; \"allOf\"; \"anyOf\". Leave \"when\" out for a rule that always applies.");
                return false;
        }
    }

    private static bool AreSound(DefinitionContext context, KindFacts kind, ItemsOf<ConditionPart> parts)
    {
        var sound = true;
        foreach (var part in parts)
        {
            sound &= IsSound(context, kind, part);
        }

        return sound;
    }

    private static bool ProgressIsJudged(DefinitionContext context, KindFacts kind, ConditionPart when)
    {
        if (!kind.JudgesProgress)
        {
            context.Report(
                FindingCodes.RuleOnUnjudgedProgress, when.AnyProgress,
                "The kind of inspection does not judge progress. Give it a \"progressScale\", or make the rule depend on something else.");
        }

        return kind.JudgesProgress;
    }

    // A scale that is itself in doubt has grades that are not known yet.
    private static bool HaveGrades(DefinitionContext context, ConditionPart when, ImmutableArray<ScalePart?> scales)
    {
        var sound = true;
        foreach (var grade in when.Grades.Readable())
        {
            if (!scales.Any(scale => scale is not { } known || context.HasGrade(known, grade.ToString())))
            {
                sound = false;
                context.Unknown(grade, FindingCodes.RuleOnUnknownGrade, "grade", [.. scales.SelectMany(scale => scale!.Value.GradeCodes).Distinct()]);
            }
        }

        return sound;
    }
}
