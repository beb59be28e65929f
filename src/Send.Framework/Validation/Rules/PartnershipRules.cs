namespace Send.Framework.Validation.Rules;

/// <summary>Who was inspected.</summary>
internal static class PartnershipRules
{
    public static void Apply(in RuleContext context)
    {
        ref readonly var part = ref context.Frame.Partnership;
        if (part.IsMissing)
        {
            context.Sink.Report(
                FindingCodes.PartnershipMissing, "",
                $"\"partnership\" is missing. It names the local authority by a code: {{ \"localAuthority\": {{ \"dfeCode\": \"372\" "
                + $"}} }}.",
                context.RootOffset);
        }

        if (!part.IsGiven)
        {
            return;
        }

        TextRules.Optional(context, context.Frame.PartnershipName, "/partnership/name", InspectionContract.LongestName);
        AuthorityRules.Judge(context, part.Offset);
        BoardRules.Judge(context, part.Offset);
        PartnerRules.Judge(context, part.Offset);
    }
}
