using Send.Framework.Partnerships;

namespace Send.Framework.Validation.Rules;

/// <summary>The other partners: a name and a role.</summary>
internal static class PartnerRules
{
    private static readonly Func<IEnumerable<string>> Known = () => PartnerRole.Known.Select(r => r.Code);

    public static void Judge(in RuleContext context, int partnershipOffset)
    {
        var count = context.Frame.Partners.Count;
        TextRules.CheckCount(context, count, InspectionContract.MostItems, "/partnership/partners", partnershipOffset);
        for (var i = 0; i < count; i++)
        {
            ref readonly var part = ref context.Frame.Partners[i].Part;
            if (part.IsMissing)
            {
                context.Sink.Report(
                    FindingCodes.PartnerNameMissing, Places.Partner.At(i), $"The entry is empty. A partner has a name and a role.",
                    part.Offset);
            }
            else if (part.IsGiven)
            {
                CheckName(context, i);
                CheckRole(context, i);
            }
        }
    }

    private static void CheckName(in RuleContext context, int i)
    {
        ref readonly var partner = ref context.Frame.Partners[i];
        ref readonly var name = ref partner.Name;
        if (TextRules.IsText(context, name, InspectionContract.LongestName))
        {
            return;
        }

        if (name.IsMissing || (name.IsGiven && TextRules.IsBlank(context, name)))
        {
            context.Sink.Report(
                FindingCodes.PartnerNameMissing, name.IsMissing ? Places.Partner.At(i) : Places.PartnerName.At(i),
                $"The partner has no name. Write the name that the report gives.", name.IsMissing ? partner.Part.Offset : name.Offset);
        }
        else if (name.IsGiven)
        {
            TextRules.IsShort(context, name, Places.PartnerName.At(i), InspectionContract.LongestName);
        }
    }

    private static void CheckRole(in RuleContext context, int i)
    {
        ref var partner = ref context.Frame.Partners[i];
        ref readonly var role = ref partner.Role;
        if (role.IsMissing)
        {
            context.Sink.Report(
                FindingCodes.MissingMember, Places.Partner.At(i), $"\"role\" is missing. Known roles: {Later.List(Known)}.",
                partner.Part.Offset);
        }

        if (!role.IsGiven || PartnerRole.TryFind(context.Bytes(role), out partner.KnownRole))
        {
            return;
        }

        var said = context.Said(role);
        if (!Utf8Text.IsCode(context.Bytes(role)))
        {
            context.Sink.Report(
                FindingCodes.PartnerRoleMalformed, Places.PartnerRole.At(i),
                $"{said} is not a code. Expected lower-case words joined by hyphens, such as "
                + $"'parent-carer-forum'.{Later.DidYouMean(said, Known)}",
                role.Offset);
        }
        else
        {
            context.Sink.Report(
                FindingCodes.PartnerRoleUnknown, Places.PartnerRole.At(i),
                $"{said} is not a known role. Known roles: {Later.List(Known)}.{Later.DidYouMean(said, Known)}", role.Offset);
        }
    }
}
