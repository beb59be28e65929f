using Send.Framework.Drafts;
using Send.Framework.Frameworks;
using Send.Framework.Sources;
using Send.Framework.Validation.Words;

namespace Send.Framework.Validation.Rules;

/// <summary>
/// Which improvement areas the report as a whole must, may and must not carry after what was judged. Holds for every edition; the rules and
/// their sources are part of it.
/// </summary>
/// <remarks>
/// What an answer rules out is an error, because no inspection can be built from it. What an answer requires is an error when the rule
/// depends on that answer and its evidence is strong: areas for priority action exist if and only if the outcome is the weakest. What every
/// report of the kind was merely seen to carry is a warning.
/// </remarks>
internal static class AreaSetRules
{
    public static void Apply(InspectionCase file)
    {
        if (!file.Document.ImprovementAreas.IsGiven || file.Kind is not { } kind)
        {
            return;
        }

        foreach (var rule in kind.ImprovementRules)
        {
            if (file.Meets(rule.When) == Met.Yes)
            {
                Check(file, kind, rule);
            }
        }
    }

    private static void Check(InspectionCase file, InspectionKind kind, ImprovementRule rule)
    {
        var count = Count(file, rule);
        if (rule.Occurrence == Occurrence.MustNot && count > 0)
        {
            ReportEach(file, kind, rule);
        }
        else if (rule.Occurrence == Occurrence.Must && count == 0 && file.AreasAreCountable)
        {
            ReportMissing(file, kind, rule);
        }

        if (count > 0 && rule.Observed is { } observed && !observed.Includes(count) && file.AreasAreCountable)
        {
            file.Findings.Report(
                FindingCodes.UnusualNumberOfAreas, file.Document.ImprovementAreas, observed.Source,
                $"There {(count == 1 ? "is" : "are")} {count} {rule.Kind.Named()}. The {observed.Count} reports that were counted "
                + $"had {observed.Minimum} to {observed.Maximum}.");
        }
    }

    private static int Count(InspectionCase file, ImprovementRule rule)
    {
        var count = 0;
        foreach (var area in file.Document.ImprovementAreas)
        {
            count += area.IsGiven && area.Kind.Value == rule.Kind ? 1 : 0;
        }

        return count;
    }

    private static void ReportEach(InspectionCase file, InspectionKind kind, ImprovementRule rule)
    {
        foreach (var area in file.Document.ImprovementAreas)
        {
            if (area.IsGiven && area.Kind.Value == rule.Kind)
            {
                file.Findings.Report(
                    FindingCodes.AreaContradictsOutcome, area.Kind, rule.Source,
                    $"{kind.Named()} reports {Condition(file, rule)} have no {rule.Kind.Named()}.");
            }
        }
    }

    private static void ReportMissing(InspectionCase file, InspectionKind kind, ImprovementRule rule)
    {
        if (rule.When.IsAlways || rule.Source.Evidence.IsWeak())
        {
            file.Findings.Report(
                FindingCodes.ExpectedAreaMissing, file.Document.ImprovementAreas, rule.Source,
                $"{kind.Named()} reports have at least one {rule.Kind.Named()}, and {new Wording("the list has none. Leave the list out", "none is given. Leave the section empty")} if the "
                + $"areas are not recorded.");
        }
        else
        {
            file.Findings.Report(
                FindingCodes.AreaRequiredByOutcome, file.Document.ImprovementAreas, rule.Source,
                $"{kind.Named()} reports {Condition(file, rule)} have at least one {rule.Kind.Named()}, and "
                + $"{new Wording("the list has none. Leave the list out", "none is given. Leave the section empty")} if the areas are not recorded.");
        }
    }

    private static Wording Condition(InspectionCase file, ImprovementRule rule) =>
        rule.When.Question is { } question && file.GradeOf(question) is { } grade ? grade.Named().After("with ")
        : rule.When.OnProgress ? new("with such progress", "with such progress")
        : file.Framework!.Named().After("under ");
}
