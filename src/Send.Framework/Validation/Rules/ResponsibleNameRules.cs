using Send.Framework.Partnerships;
using Send.Framework.Validation.Frames;

namespace Send.Framework.Validation.Rules;

/// <summary>
/// Whether a responsible authority or board that is named is one of the partnership's. Names are written in many ways, so only a name
/// that is known, and known to be somebody else's, is reported.
/// </summary>
internal static class ResponsibleNameRules
{
    private static ReadOnlySpan<byte> LocalAuthority => "local-authority"u8;

    private static ReadOnlySpan<byte> Board => "integrated-care-board"u8;

    public static void Check(in RuleContext context, in FrameBody body, Place place)
    {
        ref readonly var name = ref body.Name;
        if (!name.IsGiven || (context.Frame.KnownDfeCode.IsEmpty && context.Frame.KnownGssCode.IsEmpty))
        {
            return;
        }

        var role = context.Bytes(body.Role);
        if (role.SequenceEqual(LocalAuthority))
        {
            CheckAuthority(context, name, place);
        }
        else if (role.SequenceEqual(Board))
        {
            CheckBoard(context, name, place);
        }
    }

    private static void CheckAuthority(in RuleContext context, in FrameText name, Place place)
    {
        var frame = context.Frame;
        if (frame.AuthorityRecord is not { } authority || (frame.HasAuthorityName && context.Same(name, frame.AuthorityName))
            || TextRules.IsBlank(context, name))
        {
            return;
        }

        CheckAuthority(context, name, place, authority);
    }

    // Apart from the rest, so that the usual way out makes nothing.
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

    private static void CheckBoard(in RuleContext context, in FrameText name, Place place)
    {
        var boards = context.Frame.Boards.All;
        var hasBoard = false;
        foreach (ref readonly var board in boards)
        {
            hasBoard |= board.IsNamed;
            if (board.IsNamed && board.HasName && context.Same(board.Name, name))
            {
                return;
            }
        }

        if (!hasBoard || TextRules.IsBlank(context, name))
        {
            return;
        }

        var found = context.Options.Boards.FindByName(context.StringOf(name));
        foreach (ref readonly var board in boards)
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
