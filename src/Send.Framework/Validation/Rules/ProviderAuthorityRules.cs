using Send.Framework.Drafts;
using Send.Framework.Drafts.Contracts;
using Send.Framework.Partnerships;
using Send.Framework.Validation.Words;

namespace Send.Framework.Validation.Rules;

/// <summary>
/// A local authority that is inspected as a provider is judged like the authority of a partnership: its DfE code has the form of one, was its
/// own on the day of the visit, and its name is one of its names. Holds for every edition of England where the register is that of DfE codes;
/// the authorities of other countries are not in the directory.
/// </summary>
internal static class ProviderAuthorityRules
{
    /// <summary>Whether the code of the provider is one of an authority, by its register.</summary>
    public static bool Holds(InspectionCase file) =>
        file.Framework is { Jurisdiction: "England" } framework && file.Document.Provider.Register.Is(Provider.DfeRegister)
        && (framework.Registers.IsEmpty || framework.Registers.Contains(Provider.DfeRegister));

    public static void Apply(InspectionCase file, ProviderPart provider)
    {
        if (!DfeCode.TryParse(provider.Code.Utf8, out var code))
        {
            PartnershipWords.ReportMalformed(file, provider.Code);
        }
        else if (file.Options.Authorities.RecordOf(code) is not { } record)
        {
            file.Findings.Report(
                FindingCodes.AuthorityCodeUnknown, provider.Code,
                $"No authority has, or had, the DfE code '{code}'.{AuthorityRules.CodesOf(file, provider.Name)}");
        }
        else
        {
            if (file.Document.Dates.Visit is { } on && !record.IsInForceOn(on))
            {
                AuthorityRules.ReportNotInForce(file, provider.Code, record, on);
            }

            AuthorityRules.CheckName(file, provider.Name, record);
        }
    }
}
