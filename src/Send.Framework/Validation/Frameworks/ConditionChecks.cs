using System.Collections.Immutable;
using Send.Framework.Frameworks;

namespace Send.Framework.Validation.Frameworks;

/// <summary>The conditions of rules: of one form each, and about things that there are.</summary>
internal static class ConditionChecks
{
    private static readonly ImmutableArray<(string Member, ImmutableArray<string> With)> Forms =
    [
        ("question", ["grades"]), ("anyQuestion", ["grades", "except"]), ("anyProgress", ["grades"]), ("category", []), ("remits", []),
        ("startedFrom", ["startedTo"]), ("startedTo", ["startedFrom"]), ("allOf", []), ("anyOf", []),
    ];

    /// <summary>The condition of a rule, or null when it is not sound; then that is reported. A rule without one always applies.</summary>
    public static RuleCondition? Check(DefinitionContext context, KindFacts kind, DefinitionNode rule)
    {
        if (rule.Member("when") is not { } when)
        {
            // One of another shape is reported already.
            return rule.Children.Any(c => c is { Step: "when", IsBad: true }) ? null : RuleCondition.Always;
        }

        return Inner(context, kind, when) ? DefinitionMaking.Condition(when) : null;
    }

    private static bool Inner(DefinitionContext context, KindFacts kind, DefinitionNode when)
    {
        ImmutableArray<string> given = [.. when.Children.Where(c => c.Kind != NodeKind.Null && !IsOff(c)).Select(c => c.Step)];
        if (when.Children.Any(c => IsPart(c.Step) && (c.IsBad || c.Children.Any(item => item.IsBad))))
        {
            return false;
        }

        var form = Forms.FirstOrDefault(f => given.Contains(f.Member) && given.All(m => m == f.Member || f.With.Contains(m) || !IsPart(m)));
        if (form.Member is null || (form.With is ["grades", ..] && !given.Contains("grades")))
        {
            context.Report(
                FindingCodes.MalformedCondition, when,
                "A condition is one of: \"question\", \"anyQuestion\" or \"anyProgress\", each with \"grades\"; \"category\"; \"remits\"; "
                + "\"startedFrom\" and \"startedTo\"; \"allOf\"; \"anyOf\". Leave \"when\" out for a rule that always applies.");
            return false;
        }

        return form.Member switch
        {
            "question" => OfQuestion(context, kind, when),
            "anyQuestion" => OfAnyQuestion(context, kind, when),
            "anyProgress" => OfProgress(context, kind, when),
            "category" => AreKnown(context, [when.Member("category")!], FindingCodes.RuleOnUnknownCategory, "category", kind.Categories),
            "remits" => AreKnown(context, [.. when.Items("remits")], FindingCodes.RuleOnUnknownRemit, "remit", context.Remits),
            "startedFrom" or "startedTo" => IsPeriod(context, when),
            _ => AreSound(context, kind, when.Items(form.Member)),
        };
    }

    private static bool OfQuestion(DefinitionContext context, KindFacts kind, DefinitionNode when) =>
        AreKnown(context, [when.Member("question")!], FindingCodes.RuleOnUnknownQuestion, "question", kind.Questions)
        && HaveGrades(context, when, [kind.ScaleOf(when.TextOf("question")!)]);

    private static bool OfAnyQuestion(DefinitionContext context, KindFacts kind, DefinitionNode when)
    {
        var except = when.TextsOf("except");
        return AreKnown(context, [.. when.Items("except")], FindingCodes.RuleOnUnknownQuestion, "question", kind.Questions)
            & HaveGrades(context, when, [.. kind.Questions.Except(except).Select(kind.ScaleOf).Distinct()]);
    }

    private static bool OfProgress(DefinitionContext context, KindFacts kind, DefinitionNode when)
    {
        if (kind.JudgesProgress)
        {
            return HaveGrades(context, when, [kind.ProgressScale]);
        }

        context.Report(
            FindingCodes.RuleOnUnjudgedProgress, when.Member("anyProgress")!,
            "The kind of inspection does not judge progress. Give it a \"progressScale\", or make the rule depend on something else.");
        return false;
    }

    // A scale that is itself in doubt has grades that nobody knows yet.
    private static bool HaveGrades(DefinitionContext context, DefinitionNode when, ImmutableArray<DefinitionNode?> scales)
    {
        var sound = true;
        foreach (var grade in when.Items("grades"))
        {
            if (!scales.Any(scale => scale is null || context.HasGrade(scale, grade.Text)))
            {
                sound = false;
                context.Unknown(
                    grade, FindingCodes.RuleOnUnknownGrade, "grade",
                    [.. scales.SelectMany(s => s!.Items("grades")).Select(g => g.TextOf("code")).OfType<string>().Distinct()]);
            }
        }

        return sound;
    }

    private static bool AreKnown(
        DefinitionContext context, ImmutableArray<DefinitionNode> items, FindingCode code, string what, ImmutableArray<string> known)
    {
        foreach (var item in items)
        {
            context.Known(item, code, what, known);
        }

        return items.All(item => known.Contains(item.Text));
    }

    private static bool IsPeriod(DefinitionContext context, DefinitionNode when)
    {
        var (from, to) = (when.DateOf("startedFrom"), when.DateOf("startedTo"));
        context.InOrder(when, from, to, "startedTo");
        return !(to < from);
    }

    private static bool AreSound(DefinitionContext context, KindFacts kind, IEnumerable<DefinitionNode> parts)
    {
        var sound = true;
        foreach (var part in parts)
        {
            sound &= Inner(context, kind, part);
        }

        return sound;
    }

    private static bool IsPart(string member) => Forms.Any(f => f.Member == member || f.With.Contains(member));

    // "anyQuestion": false is as if it were not there.
    private static bool IsOff(DefinitionNode member) => member.Kind == NodeKind.Flag && member.Text == "false";
}
