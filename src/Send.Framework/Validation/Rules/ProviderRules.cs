using Send.Framework.Drafts;
using Send.Framework.Frameworks;
using Send.Framework.Partnerships;
using Send.Framework.Validation.Words;

namespace Send.Framework.Validation.Rules;

/// <summary>
/// A provider is named by a code in a register that the edition uses, and where the edition has remits its remit is one of them; a remit
/// that is not stated is worth a warning where what is judged depends on it. Holds for every edition that inspects providers; registers and
/// remits are part of the edition.
/// </summary>
internal static class ProviderRules
{
    public static void Apply(InspectionCase file)
    {
        if (!file.IsOfProvider)
        {
            return;
        }

        var (partnership, provider) = (file.Document.Partnership, file.Document.Provider);
        if (!partnership.IsMissing)
        {
            file.Findings.Report(
                FindingCodes.OtherSubject, partnership,
                $"{PartnershipRules.Subject(file.Framework)}, {new Wording("in \"provider\", but this is a partnership", "but a partnership is given")}.{HowToName(file.Framework)}");
        }
        else if (provider.IsMissing)
        {
            file.Findings.ReportMissing(
                FindingCodes.ProviderMissing, provider,
                $"{NoProvider(file.Framework)}");
        }

        if (!provider.IsGiven)
        {
            return;
        }

        LimitWords.Check(file, provider.Name, InspectionContract.LongestName);
        CheckRegister(file, provider.Register);
        CheckCode(file, provider.Code);
        if (provider.Kind.IsGiven)
        {
            IsCode(file, provider.Kind, "secondary-academy");
        }

        CheckRemit(file, provider.Remit);
    }

    private static void CheckRegister(InspectionCase file, TextField register)
    {
        if (register.IsMissing)
        {
            file.Findings.ReportMissing(
                FindingCodes.MissingMember, register, $"{new Wording("\"register\" is missing. It says which register the code is from", "The register is missing. It says where the code comes from")}{Registers(file.Framework)}.");
        }
        else if (register.IsGiven && IsCode(file, register, "urn") && file.Framework is { Registers.IsEmpty: false } framework
            && !Has(framework, register))
        {
            file.Findings.Report(
                FindingCodes.RegisterUnknown, register,
                $"{framework.Named()} does not use the register {register.Said}. It uses{Registers(framework)}.");
        }
    }

    private static void CheckCode(InspectionCase file, TextField code)
    {
        if (code.IsMissing)
        {
            file.Findings.ReportMissing(
                FindingCodes.MissingMember, code, $"{new Wording("\"code\" is missing", "The code of the provider is missing")}. It identifies the provider in the register.");
        }
        else if (code.IsGiven && !file.Document.Provider.HasCode)
        {
            file.Findings.Report(
                FindingCodes.ProviderCodeMalformed, code,
                $"{code.Said} is not a code in a register. Expected 1 to {Provider.LongestCode} printable characters, such as '139588'.");
        }
        else if (code.IsGiven && ProviderAuthorityRules.Holds(file))
        {
            ProviderAuthorityRules.Apply(file, file.Document.Provider);
        }
    }

    private static void CheckRemit(InspectionCase file, CodeField<Remit> remit)
    {
        if (file.Framework is not { } framework)
        {
            if (remit.IsGiven)
            {
                IsCode(file, remit.Text, "state-funded-school");
            }
        }
        else if (remit.IsMissing && DependsOnRemit(file.Kind))
        {
            file.Findings.ReportMissing(
                FindingCodes.RemitNotStated, remit,
                $"{new Wording("\"remit\" is not stated", "The remit is not stated")}, but what {file.Kind!.Named()} judges depends on it. "
                + $"Remits: {EditionWords.RemitsOf(framework)}.");
        }
    }

    private static bool DependsOnRemit(InspectionKind? kind)
    {
        foreach (var question in kind?.Questions ?? [])
        {
            if (!question.Remits.IsEmpty)
            {
                return true;
            }

            foreach (var change in question.Changes)
            {
                if (!change.Remits.IsEmpty)
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool IsCode(InspectionCase file, TextField text, string example)
    {
        if (text.IsCode)
        {
            return true;
        }

        file.Findings.Report(
            FindingCodes.ProviderCodeMalformed, text,
            $"{text.Said} is not a code. Expected lower-case words joined by hyphens, such as '{example}'.");
        return false;
    }

    private static bool Has(InspectionFramework framework, TextField register)
    {
        foreach (var candidate in framework.Registers)
        {
            if (register.Is(candidate))
            {
                return true;
            }
        }

        return false;
    }

    private static Wording NoProvider(InspectionFramework? framework) => new(
        $"\"provider\" is missing. It gives the provider's code in a register: {{ \"register\": \"{framework?.Registers.FirstOrDefault() ?? "urn"}\", \"code\": \"...\" }}.",
        $"The provider is missing. Give its code in a register{(framework is { Registers.IsEmpty: false } ? $": {Quoted.List(framework.Registers)}" : "")}.");

    private static Wording? HowToName(InspectionFramework? framework) => framework is not { Registers: [var register, ..] } ? null : new(
        $" Write {{ \"register\": \"{register}\", \"code\": \"...\" }}.", $" Give the provider's code in a register: {Quoted.List(framework.Registers)}.");

    private static Later? Registers(InspectionFramework? framework) => framework is not { Registers.IsEmpty: false } ? null : new(
        static (f, _, _) => $": {Quoted.List(((InspectionFramework)f).Registers)}", framework);
}
