using Send.Framework.Improvement;
using Send.Framework.Validation.Frames;

namespace Send.Framework.Validation.Rules;

/// <summary>Who must act on an improvement area.</summary>
internal static class ResponsibleRules
{
    private const string Root = "/improvementAreas/";

    private static readonly Func<IEnumerable<string>> Known = () => ResponsibleRole.Known.Select(r => r.Code);

    public static void Check(in RuleContext context, in FrameArea area, int i)
    {
        var bodies = context.Frame.Bodies[area.Responsible];
        if (bodies.IsEmpty)
        {
            CheckNone(context, area, i);
            return;
        }

        if (bodies.Length > InspectionContract.MostItems)
        {
            TextRules.CheckCount(context, bodies.Length, InspectionContract.MostItems, new Place(Root, i, "/responsible"), area.Part.Offset);
        }

        for (var j = 0; j < bodies.Length; j++)
        {
            ref var body = ref bodies[j];
            if (body.Part.IsMissing)
            {
                context.Sink.Report(
                    FindingCodes.MissingMember, new Place(Root, i, "/responsible/", j), $"The entry is empty. A responsible body has "
                        + $"a role.",
                    body.Part.Offset);
            }
            else if (body.Part.IsGiven)
            {
                var isRole = (body.Role.IsGiven && ResponsibleRole.TryFind(context.Bytes(body.Role), out body.KnownRole))
                    || IsUnknownRole(context, body, i, j);
                if (body.Name.IsGiven)
                {
                    CheckName(context, ref body, isRole, i, j);
                }
            }
        }
    }

    private static void CheckName(in RuleContext context, ref FrameBody body, bool isRole, int i, int j)
    {
        if (!TextRules.IsText(context, body.Name, InspectionContract.LongestName))
        {
            TextRules.Optional(context, body.Name, new Place(Root, i, "/responsible/", j, "/name"), InspectionContract.LongestName);
        }

        if (isRole)
        {
            ResponsibleNameRules.Check(context, ref body, i, j);
        }
    }

    private static void CheckNone(in RuleContext context, in FrameArea area, int i)
    {
        if (area.KnownKind == ImprovementAreaKind.AreaForPriorityAction)
        {
            context.Sink.Report(
                FindingCodes.PriorityActionWithoutBody, new Place(Root, i),
                $"The area for priority action names no responsible body. In published reports every one does.", area.Part.Offset);
        }
    }

    private static bool IsUnknownRole(in RuleContext context, in FrameBody body, int i, int j)
    {
        ref readonly var role = ref body.Role;
        if (role.IsMissing)
        {
            context.Sink.Report(
                FindingCodes.MissingMember, new Place(Root, i, "/responsible/", j), $"\"role\" is missing. Known roles: "
                    + $"{Later.List(Known)}.", body.Part.Offset);
        }

        if (!role.IsGiven)
        {
            return false;
        }

        var said = context.Said(role);
        if (!Utf8Text.IsCode(context.Bytes(role)))
        {
            context.Sink.Report(
                FindingCodes.ResponsibleRoleMalformed, new Place(Root, i, "/responsible/", j, "/role"),
                $"{said} is not a code. Expected lower-case words joined by hyphens, such as "
                + $"'local-area-partnership'.{Later.DidYouMean(said, Known)}",
                role.Offset);
            return false;
        }

        context.Sink.Report(
            FindingCodes.ResponsibleRoleUnknown, new Place(Root, i, "/responsible/", j, "/role"),
            $"{said} is not a known role. Known roles: "
            + $"{Later.List(Known)}.{Later.DidYouMean(said, Known)}", role.Offset);
        return true;
    }
}
