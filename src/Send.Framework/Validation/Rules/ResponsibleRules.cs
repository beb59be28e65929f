using Send.Framework.Drafts;
using Send.Framework.Drafts.Contracts;
using Send.Framework.Improvement;
using Send.Framework.Validation.Words;

namespace Send.Framework.Validation.Rules;

/// <summary>
/// A body that must act on an improvement area has a role. An area for priority action names at least one: in published reports every one
/// does, which is worth a warning. Holds for every edition.
/// </summary>
internal static class ResponsibleRules
{
    public static void Check(InspectionCase file, AreaPart area)
    {
        var bodies = area.Responsible;
        if (bodies.Count == 0 && area.Kind.Value == ImprovementAreaKind.AreaForPriorityAction)
        {
            file.Findings.ReportMissing(
                FindingCodes.PriorityActionWithoutBody, bodies,
                $"The area for priority action names no responsible body. In published reports every one does.");
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
