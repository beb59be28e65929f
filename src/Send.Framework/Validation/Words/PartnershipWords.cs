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
    public static void ReportMalformed(InspectionCase file, TextField code, bool mayBeGss = false) => file.Findings.Report(
        FindingCodes.AuthorityCodeMalformed, code,
        $"{code.Said} is not a DfE code. Expected three digits as text, such as {new Wording("\"372\"", "372")}."
        + $"{(mayBeGss && GssCode.TryParse(Tidied(code), out _) ? OtherCode("gssCode", "GSS code") : null)}{DfeMeant(file, code)}");

    private static AuthorityRecord? Find(InspectionCase file, AuthorityPart authority)
    {
        var (dfeCode, gssCode) = (authority.KnownDfeCode, authority.KnownGssCode);
        if (authority.DfeCode.IsGiven && dfeCode.IsEmpty)
        {
            ReportMalformed(file, authority.DfeCode, mayBeGss: true);
        }

        if (authority.GssCode.IsGiven && gssCode.IsEmpty)
        {
            file.Findings.Report(
                FindingCodes.AuthorityCodeMalformed, authority.GssCode,
                $"{authority.GssCode.Said} is not a GSS code. Expected a capital letter and eight digits, such as {new Wording("\"E08000018\"", "E08000018")}."
                + $"{GssMeant(authority.GssCode)}{(DfeCode.TryParse(Tidied(authority.GssCode), out _) ? OtherCode("dfeCode", "DfE code") : null)}");
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
                $"The codes belong to different authorities: '{dfeCode}' is {byDfe.Name} and '{gssCode}' is {byGss.Name}.");
            return null;
        }

        return byDfe ?? byGss;
    }

    // Spreadsheets and scripts add blanks and decimals, and take away capitals.
    private static string Tidied(TextField code)
    {
        var text = code.ToString().Trim().ToUpperInvariant();
        return text.EndsWith(".0", StringComparison.Ordinal) ? text[..^2] : text;
    }

    private static Wording OtherCode(string member, string name) =>
        new($" That looks like a {name}: write it as \"{member}\".", $" That looks like a {name}.");

    private static string? DfeMeant(InspectionCase file, TextField code) =>
        DfeCode.TryParse(Tidied(code), out var meant) ? $" Did you mean '{meant}'?"
        : file.Options.Authorities.FindByName(code.ToString(), file.Document.Dates.Visit) is { IsFound: true, Record: { } record } ? $" {record.Name} is '{record.DfeCode}'."
        : null;

    private static string? GssMeant(TextField code) => GssCode.TryParse(Tidied(code), out var meant) ? $" Did you mean '{meant}'?" : null;

    private static string? OdsMeant(TextField code) => OdsCode.TryParse(Tidied(code), out var meant) ? $" Did you mean '{meant}'?" : null;

    private static string Meant(AuthorityRecord? other) => other is null ? "" : $" The other code belongs to {other.Name} "
        + $"('{other.DfeCode}').";

    private static IntegratedCareBoardRecord? Find(InspectionCase file, BoardPart board)
    {
        if (!board.OdsCode.IsGiven && !board.GssCode.IsGiven)
        {
            return board.HasName ? FindByName(file, board.Name) : null;
        }

        var (odsCode, gssCode) = (board.Code, board.KnownGssCode);
        if (board.OdsCode.IsGiven && odsCode.IsEmpty)
        {
            file.Findings.Report(
                FindingCodes.BoardCodeMalformed, board.OdsCode,
                $"{board.OdsCode.Said} is not an ODS code. Expected three to five capital letters or digits, such as {new Wording("\"QF7\"", "QF7")}."
                + $"{OdsMeant(board.OdsCode)}{(GssCode.TryParse(Tidied(board.OdsCode), out _) ? OtherCode("gssCode", "GSS code") : null)}");
        }

        if (board.GssCode.IsGiven && gssCode.IsEmpty)
        {
            file.Findings.Report(
                FindingCodes.BoardCodeMalformed, board.GssCode,
                $"{board.GssCode.Said} is not a GSS code. Expected a capital letter and eight digits, such as {new Wording("\"E54000061\"", "E54000061")}.{GssMeant(board.GssCode)}");
        }

        var byOds = odsCode.IsEmpty ? null : file.Options.Boards.RecordOf(odsCode);
        var byGss = gssCode.IsEmpty ? null : file.Options.Boards.RecordOf(gssCode);
        if (byOds is null && !odsCode.IsEmpty)
        {
            file.Findings.Report(
                FindingCodes.BoardUnknown, board.OdsCode,
                $"No integrated care board in the data has the ODS code '{odsCode}'. The board may be newer than the data.{CodeOf(file, board)}");
        }

        if (byGss is null && !gssCode.IsEmpty)
        {
            file.Findings.Report(
                FindingCodes.BoardUnknown, board.GssCode,
                $"No integrated care board in the data has the GSS code '{gssCode}'. The board may be newer than the data.{CodeOf(file, board)}");
        }

        if (byOds is not null && byGss is not null && byOds != byGss)
        {
            file.Findings.Report(
                FindingCodes.BoardCodesDisagree, board,
                $"The codes belong to different boards: '{odsCode}' is {byOds.Name} and '{gssCode}' is {byGss.Name}.");
            return null;
        }

        return byOds ?? byGss;
    }

    private static IntegratedCareBoardRecord? FindByName(InspectionCase file, TextField name)
    {
        var found = file.Options.Boards.FindByName(name.ToString(), file.Document.Dates.Visit);
        if (found.Record is null)
        {
            file.Findings.Report(
                FindingCodes.BoardUnknown, name,
                $"{(found.Outcome == LookupOutcome.Ambiguous ? "More than one integrated care board in the data is" : "No integrated care board in the data is")} "
                + $"called {name.Said}.{Likely(found)} Add its {new Wording("\"odsCode\"", "ODS code")}.");
        }

        return found.Record;
    }

    // The candidates of a name that is ambiguous, or near to others.
    private static Later? Likely(LookupResult<IntegratedCareBoardRecord> found) => found.Candidates.IsEmpty ? null : new(
        static (f, _, _) =>
        {
            var found = (LookupResult<IntegratedCareBoardRecord>)f;
            var boards = string.Join(" or ", found.Candidates.Take(3).Select(b => $"{b.Name} ('{b.OdsCode}')"));
            return found.Outcome == LookupOutcome.Ambiguous ? $" It may be {boards}." : $" Did you mean {boards}?";
        },
        found);

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
