using Send.Framework.Improvement;
using Send.Framework.Validation.Frames;

namespace Send.Framework.Validation.Rules;

/// <summary>Who must act on an improvement area.</summary>
internal static class ResponsibleRules
{
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
            TextRules.CheckCount(context, bodies.Length, InspectionContract.MostItems, Places.Responsible.At(i), area.Part.Offset);
        }

        var before = context.Sink.Total;
        for (var j = 0; j < bodies.Length; j++)
        {
            if (area.ResponsibleShift == 0)
            {
                Judge(context, ref bodies[j], i, j);
            }
            else
            {
                var body = bodies[j].MovedBy(area.ResponsibleShift);
                Judge(context, ref body, i, j);
            }
        }

        context.Frame.BodiesAreFree = context.Sink.Total == before;
    }

    private static void Judge(in RuleContext context, ref FrameBody body, int i, int j)
    {
        if (body.Part.IsMissing)
        {
            context.Sink.Report(
                FindingCodes.MissingMember, Places.Body.At(i, j), $"The entry is empty. A responsible body has a role.", body.Part.Offset);
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

    private static void CheckName(in RuleContext context, ref FrameBody body, bool isRole, int i, int j)
    {
        if (!TextRules.IsText(context, body.Name, InspectionContract.LongestName))
        {
            TextRules.Optional(context, body.Name, Places.BodyName.At(i, j), InspectionContract.LongestName);
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
                FindingCodes.PriorityActionWithoutBody, Places.Area.At(i),
                $"The area for priority action names no responsible body. In published reports every one does.", area.Part.Offset);
        }
    }

    private static bool IsUnknownRole(in RuleContext context, in FrameBody body, int i, int j)
    {
        ref readonly var role = ref body.Role;
        if (role.IsMissing)
        {
            context.Sink.Report(
                FindingCodes.MissingMember, Places.Body.At(i, j), $"\"role\" is missing. Known roles: "
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
                FindingCodes.ResponsibleRoleMalformed, Places.BodyRole.At(i, j),
                $"{said} is not a code. Expected lower-case words joined by hyphens, such as "
                + $"'local-area-partnership'.{Later.DidYouMean(said, Known)}",
                role.Offset);
            return false;
        }

        context.Sink.Report(
            FindingCodes.ResponsibleRoleUnknown, Places.BodyRole.At(i, j),
            $"{said} is not a known role. Known roles: "
            + $"{Later.List(Known)}.{Later.DidYouMean(said, Known)}", role.Offset);
        return true;
    }
}
