using System.Collections.Immutable;
using Send.Framework.Partnerships;
using Send.Framework.Validation.Documents;

namespace Send.Framework.Validation.Rules;

/// <summary>The other partners: a name and a role.</summary>
internal static class PartnerRules
{
    private const string Root = "/partnership/partners/";

    public static List<Partner> Judge(RuleContext context, ImmutableArray<Field<PartnerDocument>> fields, int partnershipOffset)
    {
        var partners = new List<Partner>(fields.Length);
        TextRules.CheckCount(context, fields.Length, InspectionContract.MostItems, "/partnership/partners", partnershipOffset);
        for (var i = 0; i < fields.Length; i++)
        {
            if (fields[i].IsMissing)
            {
                context.Sink.Report(
                    FindingCodes.PartnerNameMissing, new Place(Root, i), $"The entry is empty. A partner has a name and a role.", fields[i].Offset);
            }
            else if (fields[i].IsGiven && ReadName(context, fields[i], i) is var name && ReadRole(context, fields[i], i) is var role
                && name is not null && role is not null)
            {
                partners.Add(Partner.Of(name, role));
            }
        }

        return partners;
    }

    private static string? ReadName(RuleContext context, Field<PartnerDocument> field, int i)
    {
        var name = field.Value.Name;
        if (name.IsMissing || (name.IsGiven && string.IsNullOrWhiteSpace(name.Value)))
        {
            context.Sink.Report(
                FindingCodes.PartnerNameMissing, name.IsMissing ? new Place(Root, i) : new Place(Root, i, "/name"),
                $"The partner has no name. Write the name that the report gives.", name.IsMissing ? field.Offset : name.Offset);
            return null;
        }

        return name.IsGiven && TextRules.IsShort(context, name, new Place(Root, i, "/name"), InspectionContract.LongestName) ? name.Value : null;
    }

    private static string? ReadRole(RuleContext context, Field<PartnerDocument> field, int i)
    {
        var role = field.Value.Role;
        if (role.IsMissing)
        {
            context.Sink.Report(
                FindingCodes.MissingMember, new Place(Root, i), $"\"role\" is missing. Known roles: {Quoted.List(Known)}.", field.Offset);
        }

        if (!role.IsGiven)
        {
            return null;
        }

        if (!Codes.IsWellFormed(role.Value))
        {
            context.Sink.Report(
                FindingCodes.PartnerRoleMalformed, new Place(Root, i, "/role"),
                $"{Quoted.Text(role.Value)} is not a code. Expected lower-case words joined by hyphens, such as "
                + $"'parent-carer-forum'.{Quoted.DidYouMean(role.Value, Known)}",
                role.Offset);
            return null;
        }

        if (!PartnerRole.TryFind(role.Value, out _))
        {
            context.Sink.Report(
                FindingCodes.PartnerRoleUnknown, new Place(Root, i, "/role"),
                $"{Quoted.Text(role.Value)} is not a known role. Known roles: "
                + $"{Quoted.List(Known)}.{Quoted.DidYouMean(role.Value, Known)}", role.Offset);
        }

        return role.Value;
    }

    private static IEnumerable<string> Known => PartnerRole.Known.Select(r => r.Code);
}
