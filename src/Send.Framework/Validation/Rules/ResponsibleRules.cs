using System.Collections.Immutable;
using Send.Framework.Improvement;
using Send.Framework.Validation.Documents;

namespace Send.Framework.Validation.Rules;

/// <summary>Who must act on an improvement area.</summary>
internal static class ResponsibleRules
{
    private const string Root = "/improvementAreas/";

    public static ImmutableArray<ResponsibleBody> Read(
        RuleContext context, ImprovementAreaDocument area, int i, ImprovementAreaKind? kind, int areaOffset)
    {
        var fields = area.Responsible;
        if (fields.IsEmpty)
        {
            CheckNone(context, kind, i, areaOffset);
            return [];
        }

        TextRules.CheckCount(context, fields.Length, InspectionContract.MostItems, new Place(Root, i, "/responsible"), areaOffset);
        var bodies = ImmutableArray.CreateBuilder<ResponsibleBody>(fields.Length);
        for (var j = 0; j < fields.Length; j++)
        {
            if (fields[j].IsMissing)
            {
                context.Sink.Report(
                    FindingCodes.MissingMember, new Place(Root, i, "/responsible/", j), $"The entry is empty. A responsible body has "
                        + $"a role.",
                    fields[j].Offset);
            }
            else if (fields[j].IsGiven)
            {
                var role = ReadRole(context, fields[j], i, j);
                var name = TextRules.Optional(
                    context, fields[j].Value.Name, new Place(Root, i, "/responsible/", j, "/name"), InspectionContract.LongestName);
                if (role is not null)
                {
                    bodies.Add(new ResponsibleBody(role, name));
                }
            }
        }

        return bodies.DrainToImmutable();
    }

    private static void CheckNone(RuleContext context, ImprovementAreaKind? kind, int i, int areaOffset)
    {
        if (kind == ImprovementAreaKind.AreaForPriorityAction)
        {
            context.Sink.Report(
                FindingCodes.PriorityActionWithoutBody, new Place(Root, i),
                $"The area for priority action names no responsible body. In published reports every one does.", areaOffset);
        }
    }

    private static string? ReadRole(RuleContext context, Field<ResponsibleBodyDocument> body, int i, int j)
    {
        var field = body.Value.Role;
        if (field.IsMissing)
        {
            context.Sink.Report(
                FindingCodes.MissingMember, new Place(Root, i, "/responsible/", j), $"\"role\" is missing. Known roles: "
                    + $"{Quoted.List(Known)}.", body.Offset);
        }

        if (!field.IsGiven)
        {
            return null;
        }

        if (ResponsibleRole.TryFind(field.Value, out var known))
        {
            return known.Code;
        }

        if (!Codes.IsWellFormed(field.Value))
        {
            context.Sink.Report(
                FindingCodes.ResponsibleRoleMalformed, new Place(Root, i, "/responsible/", j, "/role"),
                $"{Quoted.Text(field.Value)} is not a code. Expected lower-case words joined by hyphens, such as "
                + $"'local-area-partnership'.{Quoted.DidYouMean(field.Value, Known)}",
                field.Offset);
            return null;
        }

        context.Sink.Report(
            FindingCodes.ResponsibleRoleUnknown, new Place(Root, i, "/responsible/", j, "/role"),
            $"{Quoted.Text(field.Value)} is not a known role. Known roles: "
            + $"{Quoted.List(Known)}.{Quoted.DidYouMean(field.Value, Known)}", field.Offset);
        return field.Value;
    }

    private static IEnumerable<string> Known => ResponsibleRole.Known.Select(r => r.Code);
}
