using Send.Framework.Frameworks;
using Send.Framework.Sources;

namespace Send.Framework.Validation.Rules;

/// <summary>Which improvement areas the report as a whole must, may and must not carry after what was judged.</summary>
/// <remarks>
/// What an answer rules out is an error, because no inspection can be built from it. What an answer requires is an error when the rule
/// depends on that answer and its evidence is strong: areas for priority action exist if and only if the outcome is the weakest. What every
/// report of the kind was merely seen to carry is a warning.
/// </remarks>
internal static class AreaSetRules
{
    public static void Apply(in RuleContext context)
    {
        if (context.Kind is not { } kind)
        {
            return;
        }

        foreach (var rule in kind.ImprovementRules)
        {
            if (context.Meets(rule.When) == Met.Yes)
            {
                Check(context, kind, rule);
            }
        }

        ProgressRules.CompareWithAnswer(context);
    }

    private static void Check(in RuleContext context, InspectionKind kind, ImprovementRule rule)
    {
        var offset = context.Frame.ImprovementAreas.Offset;
        var isCountable = context.Frame.AreasAreCountable;
        var count = Count(context, rule);
        if (rule.Occurrence == Occurrence.MustNot && count > 0)
        {
            ReportEach(context, kind, rule);
        }
        else if (rule.Occurrence == Occurrence.Must && count == 0 && isCountable)
        {
            ReportMissing(context, kind, rule, offset);
        }

        if (count > 0 && isCountable && rule.Observed is { } observed && !observed.Includes(count))
        {
            context.Sink.Report(
                FindingCodes.UnusualNumberOfAreas, "/improvementAreas",
                $"There {(count == 1 ? "is" : "are")} {count} '{rule.Kind.Code}'; the {observed.Count} reports that were counted "
                + $"had {observed.Minimum} to {observed.Maximum}.",
                offset);
        }
    }

    private static int Count(in RuleContext context, ImprovementRule rule)
    {
        var count = 0;
        foreach (ref readonly var area in context.Frame.Areas.All)
        {
            count += area.KnownKind == rule.Kind ? 1 : 0;
        }

        return count;
    }

    private static void ReportEach(in RuleContext context, InspectionKind kind, ImprovementRule rule)
    {
        for (var i = 0; i < context.Frame.Areas.Count; i++)
        {
            ref readonly var area = ref context.Frame.Areas[i];
            if (area.KnownKind == rule.Kind)
            {
                context.Sink.Report(
                    FindingCodes.AreaContradictsOutcome, Places.AreaKind.At(i),
                    $"'{kind.Code}' reports {Condition(context, rule)} carry no '{rule.Kind.Code}'.", area.Kind.Offset);
            }
        }
    }

    private static void ReportMissing(in RuleContext context, InspectionKind kind, ImprovementRule rule, int offset)
    {
        if (rule.When.IsAlways || rule.Source.Evidence.IsWeak())
        {
            context.Sink.Report(
                FindingCodes.ExpectedAreaMissing, "/improvementAreas",
                $"'{kind.Code}' reports carry at least one '{rule.Kind.Code}', and the list has none. Leave the list out when the "
                + $"areas are not recorded.",
                offset);
        }
        else
        {
            context.Sink.Report(
                FindingCodes.AreaRequiredByOutcome, "/improvementAreas",
                $"'{kind.Code}' reports {Condition(context, rule)} carry at least one '{rule.Kind.Code}', and the list has none. "
                + $"Leave the list out when the areas are not recorded.",
                offset);
        }
    }

    private static string Condition(in RuleContext context, ImprovementRule rule) =>
        rule.When.Question is { } question && context.GradeOf(question) is { } grade ? $"with '{grade.Code}'"
        : rule.When.OnProgress ? "with such progress"
        : $"under '{context.Framework!.Id}'";
}
