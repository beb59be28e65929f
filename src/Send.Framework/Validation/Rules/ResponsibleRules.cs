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

        TextRules.CheckCount(context, bodies.Length, InspectionContract.MostItems, new Place(Root, i, "/responsible"), area.Part.Offset);
        for (var j = 0; j < bodies.Length; j++)
        {
            ref readonly var body = ref bodies[j];
            if (body.Part.IsMissing)
            {
                context.Sink.Report(
                    FindingCodes.MissingMember, new Place(Root, i, "/responsible/", j), $"The entry is empty. A responsible body has "
                        + $"a role.",
                    body.Part.Offset);
            }
            else if (body.Part.IsGiven)
            {
                var isRole = IsRole(context, body, i, j);
                var name = new Place(Root, i, "/responsible/", j, "/name");
                TextRules.Optional(context, body.Name, name, InspectionContract.LongestName);
                if (isRole)
                {
                    ResponsibleNameRules.Check(context, body, name);
                }
            }
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

    private static bool IsRole(in RuleContext context, in FrameBody body, int i, int j)
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

        if (ResponsibleRole.TryFind(context.Bytes(role), out _))
        {
            return true;
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
