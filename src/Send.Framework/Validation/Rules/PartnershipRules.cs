using Send.Framework.Drafts;
using Send.Framework.Drafts.Contracts;
using Send.Framework.Frameworks;
using Send.Framework.Validation.Words;

namespace Send.Framework.Validation.Rules;

/// <summary>
/// An edition inspects partnerships or providers, and a document describes the one that its edition inspects. A partnership has a local
/// authority, boards and other partners. Holds for every edition; which of the two it inspects is part of the edition.
/// </summary>
internal static class PartnershipRules
{
    /// <summary>What an edition inspects, to begin a sentence.</summary>
    public static Wording Subject(InspectionFramework? framework) => framework is null
        ? new("A document describes one subject", "An inspection has one subject")
        : framework.Named().Before(framework.Subject == SubjectKind.Provider ? " inspects providers" : " inspects partnerships");

    public static void Apply(InspectionCase file)
    {
        if (file.IsOfProvider)
        {
            return;
        }

        var (partnership, provider) = (file.Document.Partnership, file.Document.Provider);
        if (!provider.IsMissing)
        {
            file.Findings.Report(
                FindingCodes.OtherSubject, provider, $"{Subject(file.Framework)}, {new Wording("in \"partnership\", but this is a provider", "but a provider is given")}.");
        }
        else if (partnership.IsMissing)
        {
            file.Findings.ReportMissing(
                FindingCodes.PartnershipMissing, partnership,
                $"{new Wording("\"partnership\" is missing. It gives the code of the local authority: { \"localAuthority\": { \"dfeCode\": \"372\" } }", "The local area partnership is missing. Name its local authority")}.");
        }

        if (partnership.IsGiven)
        {
            LimitWords.Check(file, partnership.Name, InspectionContract.LongestName);
            AuthorityRules.Apply(file, partnership);
            BoardRules.Apply(file, partnership);
            CheckPartners(file, partnership);
        }
    }

    private static void CheckPartners(InspectionCase file, PartnershipPart partnership)
    {
        var partners = partnership.Partners;
        LimitWords.CheckCount(file, partners.At.For(partnership), partners.Count, InspectionContract.MostItems);
        foreach (var partner in partners)
        {
            if (partner.IsMissing)
            {
                file.Findings.Report(FindingCodes.PartnerNameMissing, partner, $"The entry is empty. A partner has a name and a role.");
            }
            else if (partner.IsGiven)
            {
                CheckPartner(file, partner);
            }
        }
    }

    private static void CheckPartner(InspectionCase file, PartnerPart partner)
    {
        const string NoName = "The partner has no name. Write the name that the report gives.";
        if (partner.Name.IsMissing)
        {
            file.Findings.ReportMissing(FindingCodes.PartnerNameMissing, partner.Name, $"{NoName}");
        }
        else if (partner.Name.IsGiven && partner.Name.IsBlank)
        {
            file.Findings.Report(FindingCodes.PartnerNameMissing, partner.Name, $"{NoName}");
        }
        else if (partner.Name.IsGiven)
        {
            LimitWords.IsShort(file, partner.Name, partner.Name.At, InspectionContract.LongestName);
        }

        if (partner.Role.IsMissing)
        {
            file.Findings.ReportMissing(
                FindingCodes.MissingMember, partner.Role, $"{new Wording("\"role\" is missing", "The role of the partner is missing")}. Known roles: {PartnershipWords.KnownRoles}.");
        }
    }
}
