using Send.Framework.Drafts;
using Send.Framework.Drafts.Contracts;
using Send.Framework.Frameworks;
using Send.Framework.Improvement;
using Send.Framework.Validation.Words;

namespace Send.Framework.Validation.Rules;

/// <summary>
/// A body that must act on an improvement area has a role. Where the bodies of a kind of area were counted in the reports of the edition, an
/// area without one is worth a warning. Holds for every edition; the counts are part of it.
/// </summary>
internal static class ResponsibleRules
{
    public static void Check(InspectionCase file, AreaPart area)
    {
        var bodies = area.Responsible;
        if (bodies.Count == 0 && area.Kind.Value is { } kind && NamesBodies(file.Kind, kind) is { } counted)
        {
            file.Findings.ReportMissing(
                FindingCodes.PriorityActionWithoutBody, bodies, counted.Source,
                $"The {kind.Title.ToLowerInvariant()} names no responsible body. {counted.ToWords()} that were counted in published reports do.");
        }

        LimitWords.CheckCount(file, bodies.At.For(area), bodies.Count, InspectionContract.MostItems);
        foreach (var body in bodies)
        {
            if (body.IsMissing)
            {
                file.Findings.Report(FindingCodes.MissingMember, body, $"The entry is empty. A responsible body has a role.");
            }
            else if (body.IsGiven)
            {
                Check(file, body);
            }
        }
    }

    // What was counted belongs to the edition; one without counts says nothing.
    private static ObservedShare? NamesBodies(InspectionKind? kind, ImprovementAreaKind area)
    {
        foreach (var rule in kind?.ImprovementRules ?? [])
        {
            if (rule.Kind == area && rule.NamesBodies is { } counted)
            {
                return counted;
            }
        }

        return null;
    }

    private static void Check(InspectionCase file, BodyPart body)
    {
        if (body.Role.IsMissing)
        {
            file.Findings.ReportMissing(
                FindingCodes.MissingMember, body.Role, $"{new Wording("\"role\" is missing", "The role of the responsible body is missing")}. Known roles: {AreaWords.KnownRoles}.");
        }

        if (body.Name.IsGiven)
        {
            LimitWords.Check(file, body.Name, InspectionContract.LongestName);
            ResponsibleNameRules.Check(file, body);
        }
    }
}
