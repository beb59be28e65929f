using Send.Framework.Frameworks;

namespace Send.Framework.Validation.Rules;

/// <summary>Who was inspected.</summary>
internal static class PartnershipRules
{
    /// <summary>What an edition inspects, to begin a sentence.</summary>
    public static string Subject(InspectionFramework? framework) => framework is null
        ? "A document describes one subject"
        : $"'{framework.Id}' inspects {(framework.Subject == SubjectKind.Provider ? "providers" : "partnerships")}";

    public static void Apply(in RuleContext context)
    {
        ref readonly var part = ref context.Frame.Partnership;
        ref readonly var provider = ref context.Frame.Provider;
        if (context.Framework is { Subject: SubjectKind.Provider } || (context.Framework is null && part.IsMissing && !provider.IsMissing))
        {
            ProviderRules.Apply(context);
            return;
        }

        if (!provider.IsMissing)
        {
            context.Sink.Report(
                FindingCodes.OtherSubject, "/provider",
                $"{Subject(context.Framework)}, in \"partnership\"; here is a provider.", provider.Offset);
        }
        else if (part.IsMissing)
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
