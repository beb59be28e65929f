using System.Collections.Immutable;
using Send.Framework.Frameworks;
using Send.Framework.Sources;
using Send.Framework.Validation.Documents;

namespace Send.Framework.Validation.Rules;

/// <summary>Which improvement areas the report as a whole must, may and must not carry after what was judged.</summary>
/// <remarks>
/// What an answer rules out is an error, because no inspection can be built from it. What an answer requires is an error when the rule
/// depends on that answer and its evidence is strong: areas for priority action exist if and only if the outcome is the weakest. What every
/// report of the kind was merely seen to carry is a warning.
/// </remarks>
internal static class AreaSetRules
{
    public static void Apply(RuleContext context, ImmutableArray<Field<ImprovementAreaDocument>> fields, int offset)
    {
        if (context.Kind is not { } kind)
        {
            return;
        }

        foreach (var rule in kind.ImprovementRules)
        {
            if (context.Meets(rule.When) != true)
            {
                continue;
            }

            var count = Count(fields, rule);
            if (rule.Occurrence == Occurrence.MustNot)
            {
                ReportEach(context, kind, fields, rule, count);
            }
            else if (rule.Occurrence == Occurrence.Must && count == 0 && context.AreasAreCountable)
            {
                ReportMissing(context, kind, rule, offset);
            }

            if (count > 0 && context.AreasAreCountable && rule.Observed is { } observed && !observed.Includes(count))
            {
                context.Sink.Report(
                    FindingCodes.UnusualNumberOfAreas, "/improvementAreas",
                    $"There {(count == 1 ? "is" : "are")} {count} '{rule.Kind.Code}'; the {observed.Count} reports that were counted "
                    + $"had {observed.Minimum} to {observed.Maximum}.",
                    offset);
            }
        }

        ProgressRules.CompareWithAnswer(context);
    }

    private static int Count(ImmutableArray<Field<ImprovementAreaDocument>> fields, ImprovementRule rule)
    {
        var count = 0;
        foreach (var field in fields)
        {
            count += IsOf(field, rule) ? 1 : 0;
        }

        return count;
    }

    private static bool IsOf(Field<ImprovementAreaDocument> field, ImprovementRule rule) =>
        field.IsGiven && field.Value.Kind.IsGiven && field.Value.Kind.Value == rule.Kind.Code;

    private static void ReportEach(
        RuleContext context, InspectionKind kind, ImmutableArray<Field<ImprovementAreaDocument>> fields, ImprovementRule rule, int count)
    {
        for (var i = 0; i < fields.Length && count > 0; i++)
        {
            if (IsOf(fields[i], rule))
            {
                context.Sink.Report(
                    FindingCodes.AreaContradictsOutcome, new Place("/improvementAreas/", i, "/kind"),
                    $"'{kind.Code}' reports {Condition(context, rule)} carry no '{rule.Kind.Code}'.", fields[i].Value.Kind.Offset);
            }
        }
    }

    private static void ReportMissing(RuleContext context, InspectionKind kind, ImprovementRule rule, int offset)
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

    private static string Condition(RuleContext context, ImprovementRule rule) =>
        rule.When.Question is { } question && context.GradeOf(question) is { } grade ? $"with '{grade.Code}'"
        : rule.When.OnProgress ? "with such progress"
        : $"under '{context.Framework!.Id}'";
}
