using Send.Framework.Partnerships;
using Send.Framework.Validation.Documents;

namespace Send.Framework.Validation.Rules;

/// <summary>
/// Whether a responsible authority or board that is named is one of the partnership's. Names are written in many ways, so only a name
/// that is known, and known to be somebody else's, is reported.
/// </summary>
internal static class ResponsibleNameRules
{
    public static void Check(RuleContext context, string role, Field<string> name, Place place)
    {
        if (!name.IsGiven || string.IsNullOrWhiteSpace(name.Value) || context.Partnership is not { } partnership)
        {
            return;
        }

        if (role == "local-authority")
        {
            CheckAuthority(context, partnership, name, place);
        }
        else if (role == "integrated-care-board" && !partnership.IntegratedCareBoards.IsEmpty)
        {
            CheckBoard(context, partnership, name, place);
        }
    }

    private static void CheckAuthority(RuleContext context, Partnership partnership, Field<string> name, Place place)
    {
        if (context.Authority is not { } authority || name.Value == partnership.LocalAuthority.Name)
        {
            return;
        }

        var found = context.Options.Authorities.FindByName(name.Value);
        if (IsAnother(found, candidate => candidate == authority
            || candidate.Successors.Contains(authority.DfeCode) || authority.Successors.Contains(candidate.DfeCode)))
        {
            context.Sink.Report(
                FindingCodes.ResponsibleElsewhere, place,
                $"{Quoted.Text(name.Value)} is named as responsible, and the partnership's authority is {authority.Name} ('{authority.DfeCode}').",
                name.Offset);
        }
    }

    private static void CheckBoard(RuleContext context, Partnership partnership, Field<string> name, Place place)
    {
        foreach (var board in partnership.IntegratedCareBoards)
        {
            if (board.Name == name.Value)
            {
                return;
            }
        }

        var found = context.Options.Boards.FindByName(name.Value);
        foreach (var board in partnership.IntegratedCareBoards)
        {
            if (RecordOf(context, board) is not { } record || !IsAnother(found, candidate => candidate == record
                || candidate.Successors.Contains(record.OdsCode) || record.Successors.Contains(candidate.OdsCode)))
            {
                return;
            }
        }

        context.Sink.Report(
            FindingCodes.ResponsibleElsewhere, place,
            $"{Quoted.Text(name.Value)} is named as responsible, and is not one of the partnership's boards: "
            + $"{Quoted.List(partnership.IntegratedCareBoards.Select(b => b.DisplayName))}.", name.Offset);
    }

    private static IntegratedCareBoardRecord? RecordOf(RuleContext context, IntegratedCareBoard board) =>
        board.OdsCode.IsEmpty ? context.Options.Boards.FindByName(board.Name).Record : context.Options.Boards.Find(board.OdsCode);

    // Somebody else for certain: the name is known, and none that it may mean is the one expected, its predecessor or its successor.
    private static bool IsAnother<T>(LookupResult<T> found, Func<T, bool> isExpected)
        where T : class =>
        found.Record is { } record ? !isExpected(record) && !found.Candidates.Any(isExpected)
        : !found.Candidates.IsEmpty && !found.Candidates.Any(isExpected);
}
