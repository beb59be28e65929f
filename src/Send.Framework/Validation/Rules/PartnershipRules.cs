using Send.Framework.Partnerships;

namespace Send.Framework.Validation.Rules;

/// <summary>Who was inspected.</summary>
internal static class PartnershipRules
{
    public static void Apply(RuleContext context)
    {
        var field = context.Document.Partnership;
        if (field.IsMissing)
        {
            context.Sink.Report(
                FindingCodes.PartnershipMissing, "",
                $"\"partnership\" is missing. It names the local authority by a code: {{ \"localAuthority\": {{ \"dfeCode\": \"372\" "
                + $"}} }}.",
                context.RootOffset);
        }

        if (!field.IsGiven)
        {
            return;
        }

        var name = TextRules.Optional(context, field.Value.Name, "/partnership/name", InspectionContract.LongestName);
        var authority = AuthorityRules.Judge(context, field.Value.LocalAuthority, field.Offset);
        var boards = BoardRules.Judge(context, field.Value.IntegratedCareBoards, field.Offset);
        var partners = PartnerRules.Judge(context, field.Value.Partners, field.Offset);
        if (authority is not null)
        {
            context.Partnership = Partnership.Of(authority, boards, partners, name);
        }
    }
}
