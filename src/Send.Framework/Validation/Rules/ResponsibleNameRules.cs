using Send.Framework.Drafts;
using Send.Framework.Drafts.Contracts;
using Send.Framework.Improvement;
using Send.Framework.Partnerships;
using Send.Framework.Validation.Words;

namespace Send.Framework.Validation.Rules;

/// <summary>
/// A responsible authority or board that is named is one of the partnership's. Names are written in many ways, so only a name that is known,
/// and known to be somebody else's, is reported. Holds for every edition that inspects partnerships; the names are those of the directories.
/// </summary>
internal static class ResponsibleNameRules
{
    public static void Check(InspectionCase file, BodyPart body)
    {
        var (partnership, name) = (file.Document.Partnership, body.Name);
        if (file.IsOfProvider || !partnership.LocalAuthority.IsGiven || name.IsBlank)
        {
            return;
        }

        if (ReferenceEquals(body.Role.Value, ResponsibleRole.LocalAuthority))
        {
            if (!name.IsSameAs(partnership.LocalAuthority.Name) && partnership.LocalAuthority.Record is { } record)
            {
                CheckAuthority(file, name, record);
            }
        }
        else if (ReferenceEquals(body.Role.Value, ResponsibleRole.IntegratedCareBoard) && partnership.LocalAuthority.HasCode)
        {
            CheckBoard(file, name, partnership.IntegratedCareBoards);
        }
    }

    private static void CheckAuthority(InspectionCase file, TextField name, AuthorityRecord authority)
    {
        var found = file.Options.Authorities.FindByName(name.ToString());
        if (IsAnother(found, candidate => candidate == authority
            || candidate.Successors.Contains(authority.DfeCode) || authority.Successors.Contains(candidate.DfeCode)))
        {
            file.Findings.Report(
                FindingCodes.ResponsibleElsewhere, name,
                $"{name.Said} is named as responsible, but the partnership's authority is {authority.Name} ('{authority.DfeCode}').");
        }
    }

    private static void CheckBoard(InspectionCase file, TextField name, ItemsOf<BoardPart> boards)
    {
        var hasBoard = false;
        foreach (var board in boards)
        {
            if (board.Name.IsSameAs(name) && board.IsNamed)
            {
                return;
            }

            hasBoard |= board.IsNamed;
        }

        if (!hasBoard || MayBeOneOf(file, name, boards))
        {
            return;
        }

        file.Findings.Report(
            FindingCodes.ResponsibleElsewhere, name,
            $"{name.Said} is named as responsible, but is not one of the partnership's boards: {NamesOf(boards)}.");
    }

    private static bool MayBeOneOf(InspectionCase file, TextField name, ItemsOf<BoardPart> boards)
    {
        var found = file.Options.Boards.FindByName(name.ToString());
        foreach (var board in boards)
        {
            if (board.IsNamed && (RecordOf(file, board) is not { } record || !IsAnother(found, candidate => candidate == record
                || candidate.Successors.Contains(record.OdsCode) || record.Successors.Contains(candidate.OdsCode))))
            {
                return true;
            }
        }

        return false;
    }

    private static string NamesOf(ItemsOf<BoardPart> boards)
    {
        var names = new List<string>();
        foreach (var board in boards)
        {
            if (board.IsNamed)
            {
                names.Add(board.HasName ? board.Name.ToString() : board.Code.IsEmpty ? board.KnownGssCode.ToString() : board.Code.ToString());
            }
        }

        return Quoted.List(names);
    }

    // By name on whatever day: a report may name a board as it is called today.
    private static IntegratedCareBoardRecord? RecordOf(InspectionCase file, BoardPart board) =>
        board.OdsCode.IsGiven || board.GssCode.IsGiven ? board.Record : file.Options.Boards.FindByName(board.Name.ToString()).Record;

    // Somebody else for certain: the name is known, and none that it may mean is the one expected, its predecessor or its successor.
    private static bool IsAnother<T>(LookupResult<T> found, Func<T, bool> isExpected)
        where T : class =>
        found.Outcome != LookupOutcome.NotFound
        && (found.Record is { } record ? !isExpected(record) && !found.Candidates.Any(isExpected)
            : !found.Candidates.IsEmpty && !found.Candidates.Any(isExpected));
}
