using Send.Framework.Improvement;
using Send.Framework.Partnerships;
using Send.Framework.Validation.Frames;

namespace Send.Framework.Validation.Rules;

/// <summary>
/// Whether a responsible authority or board that is named is one of the partnership's. Names are written in many ways, so only a name
/// that is known, and known to be somebody else's, is reported.
/// </summary>
internal static class ResponsibleNameRules
{
    /// <summary>Checks the name of a body that has one, and leaves in the body whose name it is.</summary>
    public static void Check(in RuleContext context, ref FrameBody body, int i, int j)
    {
        if (context.Frame.KnownDfeCode.IsEmpty && context.Frame.KnownGssCode.IsEmpty)
        {
            return;
        }

        if (body.KnownRole == ResponsibleRole.LocalAuthority)
        {
            body.SameAs = context.Frame.HasAuthorityName && context.Same(body.Name, context.Frame.AuthorityName) ? 1 : 0;
            if (body.SameAs == 0 && context.Frame.AuthorityRecord is { } authority && !TextRules.IsBlank(context, body.Name))
            {
                CheckAuthority(context, body.Name, PlaceOf(i, j), authority);
            }
        }
        else if (body.KnownRole == ResponsibleRole.IntegratedCareBoard)
        {
            body.SameAs = BoardOf(context, body.Name, out var hasBoard);
            if (body.SameAs == 0 && hasBoard && !TextRules.IsBlank(context, body.Name))
            {
                CheckBoard(context, body.Name, PlaceOf(i, j));
            }
        }
    }

    private static Place PlaceOf(int i, int j) => Places.BodyName.At(i, j);

    private static void CheckAuthority(in RuleContext context, in FrameText name, Place place, AuthorityRecord authority)
    {
        var found = context.Options.Authorities.FindByName(context.StringOf(name));
        if (IsAnother(found, candidate => candidate == authority
            || candidate.Successors.Contains(authority.DfeCode) || authority.Successors.Contains(candidate.DfeCode)))
        {
            context.Sink.Report(
                FindingCodes.ResponsibleElsewhere, place,
                $"{context.Said(name)} is named as responsible, and the partnership's authority is {authority.Name} ('{authority.DfeCode}').",
                name.Offset);
        }
    }

    private static int BoardOf(in RuleContext context, in FrameText name, out bool hasBoard)
    {
        hasBoard = false;
        var boards = context.Frame.Boards.All;
        for (var i = 0; i < boards.Length; i++)
        {
            hasBoard |= boards[i].IsNamed;
            if (boards[i].IsNamed && boards[i].HasName && context.Same(boards[i].Name, name))
            {
                return i + 2;
            }
        }

        return 0;
    }

    private static void CheckBoard(in RuleContext context, in FrameText name, Place place)
    {
        var found = context.Options.Boards.FindByName(context.StringOf(name));
        foreach (ref readonly var board in context.Frame.Boards.All)
        {
            if (board.IsNamed && (RecordOf(context, board) is not { } record || !IsAnother(found, candidate => candidate == record
                || candidate.Successors.Contains(record.OdsCode) || record.Successors.Contains(candidate.OdsCode))))
            {
                return;
            }
        }

        context.Sink.Report(
            FindingCodes.ResponsibleElsewhere, place,
            $"{context.Said(name)} is named as responsible, and is not one of the partnership's boards: {NamesOf(context)}.", name.Offset);
    }

    private static string NamesOf(in RuleContext context)
    {
        var names = new List<string>();
        foreach (ref readonly var board in context.Frame.Boards.All)
        {
            if (board.IsNamed)
            {
                names.Add(board.HasName ? context.StringOf(board.Name) : board.Code.ToString());
            }
        }

        return Quoted.List(names);
    }

    private static IntegratedCareBoardRecord? RecordOf(in RuleContext context, in FrameBoard board) => board.Code.IsEmpty
        ? context.Options.Boards.FindByName(context.StringOf(board.Name)).Record
        : context.Options.Boards.Find(board.Code);

    // Somebody else for certain: the name is known, and none that it may mean is the one expected, its predecessor or its successor.
    private static bool IsAnother<T>(LookupResult<T> found, Func<T, bool> isExpected)
        where T : class =>
        found.Record is { } record ? !isExpected(record) && !found.Candidates.Any(isExpected)
        : !found.Candidates.IsEmpty && !found.Candidates.Any(isExpected);
}
