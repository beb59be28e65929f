using NodaTime;
using Send.Framework.Drafts;
using Send.Framework.Drafts.Contracts;
using Send.Framework.Partnerships;

namespace Send.Framework.Validation.Words;

/// <summary>Which authority, boards and roles the codes and names of a partnership stand for.</summary>
internal static class PartnershipWords
{
    private static readonly Func<IEnumerable<string>> Roles = () => PartnerRole.Known.Select(r => r.Code);

    public static void Read(InspectionCase file)
    {
        if (file.IsOfProvider || file.Document.Partnership is not { IsGiven: true } partnership)
        {
            return;
        }

        if (partnership.LocalAuthority is { IsGiven: true } authority)
        {
            authority.Record = Find(file, authority);
        }

        foreach (var board in partnership.IntegratedCareBoards)
        {
            if (board.IsGiven && Find(file, board) is { } record)
            {
                board.At.Meaning = record;
            }
        }

        foreach (var partner in partnership.Partners)
        {
            if (partner.IsGiven && partner.Role.IsGiven)
            {
                FindRole(file, partner.Role);
            }
        }
    }

    /// <summary>The roles that are known.</summary>
    public static Later KnownRoles => Later.List(Roles);

    /// <summary>A text is not a DfE code: what is one.</summary>
    public static void ReportMalformed(InspectionCase file, TextField code) => file.Findings.Report(
        FindingCodes.AuthorityCodeMalformed, code,
        $"{code.Said} is not a DfE code. Expected three digits as text, such as {new Wording("\"372\"", "372")}.");

    private static AuthorityRecord? Find(InspectionCase file, AuthorityPart authority)
    {
        var (dfeCode, gssCode) = (authority.KnownDfeCode, authority.KnownGssCode);
        if (authority.DfeCode.IsGiven && dfeCode.IsEmpty)
        {
            ReportMalformed(file, authority.DfeCode);
        }

        if (authority.GssCode.IsGiven && gssCode.IsEmpty)
        {
            file.Findings.Report(
                FindingCodes.AuthorityCodeMalformed, authority.GssCode,
                $"{authority.GssCode.Said} is not a GSS code. Expected a capital letter and eight digits, such as {new Wording("\"E08000018\"", "E08000018")}.");
        }

        var byDfe = file.Options.Authorities.RecordOf(dfeCode);
        var byGss = file.Options.Authorities.RecordOf(gssCode);
        if (byDfe is null && !dfeCode.IsEmpty)
        {
            file.Findings.Report(
                FindingCodes.AuthorityCodeUnknown, authority.DfeCode, $"No authority has, or had, the DfE code '{dfeCode}'.{Meant(byGss)}");
        }

        if (byGss is null && !gssCode.IsEmpty)
        {
            file.Findings.Report(
                FindingCodes.AuthorityCodeUnknown, authority.GssCode, $"No authority has, or had, the GSS code '{gssCode}'.{Meant(byDfe)}");
        }

        if (byDfe is not null && byGss is not null && byDfe != byGss)
        {
            file.Findings.Report(
                FindingCodes.AuthorityCodesDisagree, authority,
                $"The codes belong to two authorities: '{dfeCode}' is {byDfe.Name}, '{gssCode}' is {byGss.Name}.");
            return null;
        }

        return byDfe ?? byGss;
    }

    private static string Meant(AuthorityRecord? other) => other is null ? "" : $" The other code is that of {other.Name} "
        + $"('{other.DfeCode}').";

    private static IntegratedCareBoardRecord? Find(InspectionCase file, BoardPart board)
    {
        if (!board.OdsCode.IsGiven)
        {
            return board.HasName ? FindByName(file, board.Name) : null;
        }

        var code = board.Code;
        if (code.IsEmpty)
        {
            file.Findings.Report(
                FindingCodes.BoardCodeMalformed, board.OdsCode,
                $"{board.OdsCode.Said} is not an ODS code. Expected three to five capital letters or digits, such as {new Wording("\"QF7\"", "QF7")}.");
            return null;
        }

        var record = file.Options.Boards.RecordOf(code);
        if (record is null)
        {
            file.Findings.Report(
                FindingCodes.BoardUnknown, board.OdsCode,
                $"No integrated care board in the data has the ODS code '{code}'. It may be newer than the data.{CodeOf(file, board)}");
        }

        return record;
    }

    private static IntegratedCareBoardRecord? FindByName(InspectionCase file, TextField name)
    {
        var found = file.Options.Boards.FindByName(name.ToString(), file.Document.Dates.Visit);
        if (found.Record is null)
        {
            file.Findings.Report(
                FindingCodes.BoardUnknown, name,
                $"No integrated care board in the data, or more than one, is called {name.Said}. Add its {new Wording("\"odsCode\"", "ODS code")}.");
        }

        return found.Record;
    }

    private static Later? CodeOf(InspectionCase file, BoardPart board) => !board.HasName ? null : new(
        static (b, of, _) =>
        {
            var (name, on) = ((string, LocalDate?))of!;
            return ((IntegratedCareBoardDirectory)b).FindByName(name, on) is { IsFound: true, Record: { } record }
                ? $" {record.Name} is '{record.OdsCode}'."
                : "";
        },
        file.Options.Boards, (board.Name.ToString(), file.Document.Dates.Visit));

    private static void FindRole(InspectionCase file, CodeField<PartnerRole> role)
    {
        if (PartnerRole.TryGet(role.Text.Utf8, out var known))
        {
            role.Means(known);
            return;
        }

        var said = role.Said;
        if (!role.Text.IsCode)
        {
            file.Findings.Report(
                FindingCodes.PartnerRoleMalformed, role,
                $"{said} is not {new Wording("a code. Expected lower-case words joined by hyphens, such as \'parent-carer-forum\'", "a role of a partner")}."
                + $"{Later.DidYouMean(said, Roles)}");
        }
        else
        {
            file.Findings.Report(
                FindingCodes.PartnerRoleUnknown, role,
                $"{said} is not a known role. Known roles: {Later.List(Roles)}.{Later.DidYouMean(said, Roles)}");
        }
    }
}
