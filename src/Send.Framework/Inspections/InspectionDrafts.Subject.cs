using System.Runtime.InteropServices;
using Send.Framework.Drafts;
using Send.Framework.Drafts.Contracts;
using Send.Framework.Partnerships;

namespace Send.Framework.Inspections;

// Who was inspected.
internal static partial class InspectionDrafts
{
    private static void Put(this PartnershipPart to, Partnership from)
    {
        to.At.Open();
        to.Name.At.Put(from.Name);
        var authority = to.LocalAuthority;
        authority.At.Open();
        authority.Name.At.Put(from.LocalAuthority.Name);
        authority.DfeCode.At.Put(from.LocalAuthority.DfeCode is { IsEmpty: false } dfeCode ? dfeCode.ToString() : null);
        authority.GssCode.At.Put(from.LocalAuthority.GssCode is { IsEmpty: false } gssCode ? gssCode.ToString() : null);
        if (from.IntegratedCareBoardsRecorded)
        {
            var boards = to.IntegratedCareBoards.At.OpenList();
            foreach (var given in from.IntegratedCareBoards)
            {
                var board = new BoardPart(boards.Add().Open());
                board.Name.At.Put(given.Name);
                board.OdsCode.At.Put(given.OdsCode is { IsEmpty: false } code ? code.ToString() : null);
                board.GssCode.At.Put(given.GssCode is { IsEmpty: false } boardGss ? boardGss.ToString() : null);
            }
        }

        var partners = to.Partners.At.OpenList();
        foreach (var given in from.Partners)
        {
            var partner = new PartnerPart(partners.Add().Open());
            partner.Name.At.Put(given.Name);
            partner.Role.At.Put(given.Role);
        }
    }

    private static Partnership Make(PartnershipPart from)
    {
        var boards = new IntegratedCareBoard[from.IntegratedCareBoards.Count];
        var i = 0;
        foreach (var board in from.IntegratedCareBoards)
        {
            boards[i++] = IsOfRecord(board) ? board.Record!.ToIntegratedCareBoard() : IntegratedCareBoard.Of(board.Name.Given, board.Code, board.KnownGssCode);
        }

        var partners = new Partner[from.Partners.Count];
        i = 0;
        foreach (var partner in from.Partners)
        {
            partners[i++] = Partner.OfChecked(partner.Name.ToString(), partner.Role.Value?.Code ?? partner.Role.ToString());
        }

        return Partnership.OfChecked(
            Make(from.LocalAuthority), from.IntegratedCareBoards.IsGiven ? ImmutableCollectionsMarshal.AsImmutableArray(boards) : null, ImmutableCollectionsMarshal.AsImmutableArray(partners),
            from.Name.Given);
    }

    // A program's own strings are kept.
    private static bool IsOfRecord(BoardPart board) =>
        board is { Record: { } record, OdsCode.IsGiven: true, GssCode.IsMissing: true, Name: { IsGiven: true, IsOfProgram: false } name } && name.Is(record.Name);

    private static LocalAuthority Make(AuthorityPart from)
    {
        var (dfeCode, gssCode) = (from.KnownDfeCode, from.KnownGssCode);
        if (from.Record is not { Named: { } named } || !from.Name.IsGiven || from.Name.IsOfProgram || !from.Name.Is(named.Name!))
        {
            return LocalAuthority.OfChecked(from.Name.Given, dfeCode, gssCode);
        }

        return named.DfeCode == dfeCode && named.GssCode == gssCode ? named : LocalAuthority.OfChecked(named.Name, dfeCode, gssCode);
    }

    private static void Put(this ProviderPart to, Provider from)
    {
        to.At.Open();
        to.Name.At.Put(from.Name);
        to.Register.At.Put(from.Register);
        to.Code.At.Put(from.Code);
        to.Kind.At.Put(from.Kind);
        to.Remit.At.Put(from.Remit);
    }

    private static Provider Make(ProviderPart from) => Provider.Of(
        from.Register.ToString(), from.Code.ToString(), from.Name.Given, from.Kind.Given, from.Remit.Value?.Code);
}
