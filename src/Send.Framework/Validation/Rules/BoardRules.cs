using NodaTime;
using Send.Framework.Partnerships;
using Send.Framework.Validation.Frames;

namespace Send.Framework.Validation.Rules;

/// <summary>
/// The integrated care boards. Almost everything here is a warning: reports print board names loosely, boards merged in April 2026, and
/// the data may be older than the report.
/// </summary>
internal static class BoardRules
{
    // Areas have a few boards; a table pays only for a list that nobody would write.
    private const int Few = 16;

    public static void Judge(in RuleContext context, int partnershipOffset)
    {
        var count = context.Frame.Boards.Count;
        TextRules.CheckCount(context, count, InspectionContract.MostItems, "/partnership/integratedCareBoards", partnershipOffset);
        var seen = count > Few ? new HashSet<object>() : null;
        for (var i = 0; i < count; i++)
        {
            if (!context.Frame.Boards[i].Part.IsGiven || !Judge(context, i, seen))
            {
                ReportNothingThere(context, i);
            }
        }

        if (count == 0)
        {
            CheckNone(context, partnershipOffset);
        }
    }

    private static bool Judge(in RuleContext context, int i, HashSet<object>? seen)
    {
        ref var board = ref context.Frame.Boards[i];
        board.HasName = TextRules.IsText(context, board.Name, InspectionContract.LongestName)
            || TextRules.Optional(context, board.Name, Places.BoardName.At(i), InspectionContract.LongestName);
        if (board.OdsCode.IsGiven && !OdsCode.TryParse(context.Bytes(board.OdsCode), out board.Code))
        {
            context.Sink.Report(
                FindingCodes.BoardCodeMalformed, Places.BoardCode.At(i),
                $"{context.Said(board.OdsCode)} is not an ODS code. Expected three to five capital letters or digits, such as "
                + $"\"QF7\".",
                board.OdsCode.Offset);
            return false;
        }

        if (!board.HasName && board.Code.IsEmpty)
        {
            return false;
        }

        board.IsNamed = true;
        board.Record = Find(context, ref board, i);
        if (board.Record is { } record && context.Dates.Visit is { } on)
        {
            CheckOnDay(context, board.Part.Offset, i, record, on);
        }

        if (!(seen is null ? IsNewAmong(context, i) : seen.Add((object?)board.Record ?? context.StringOf(Key(board)))))
        {
            context.Sink.Report(
                FindingCodes.DuplicateBoard, Places.Board.At(i), $"{board.Record?.Name ?? context.Said(Key(board)).ToString()} is "
                    + $"in the list already.",
                board.Part.Offset);
        }

        return true;
    }

    private static bool IsNewAmong(in RuleContext context, int i)
    {
        ref readonly var board = ref context.Frame.Boards[i];
        foreach (ref readonly var other in context.Frame.Boards.All[..i])
        {
            if (other.IsNamed && other.Record == board.Record && (board.Record is not null || context.Same(Key(other), Key(board))))
            {
                return false;
            }
        }

        return true;
    }

    // What a board that is not in the data goes by.
    private static FrameText Key(in FrameBoard board) => board.HasName ? board.Name : board.OdsCode;

    private static IntegratedCareBoardRecord? Find(in RuleContext context, ref FrameBoard board, int i)
    {
        var directory = context.Options.Boards;
        if (board.Code.IsEmpty)
        {
            return FindByName(context, board.Name, i);
        }

        var record = directory.Find(board.Code);
        if (record is null)
        {
            context.Sink.Report(
                FindingCodes.BoardUnknown, Places.BoardCode.At(i),
                $"No integrated care board in the data has the ODS code '{board.Code}'. It may be newer than the data."
                + $"{CodeOf(context, board)}",
                board.OdsCode.Offset);
        }
        else if (board.HasName)
        {
            board.HasNameOfRecord = record.IsNamed(context.Bytes(board.Name));
            CheckName(context, board, i, record);
        }

        return record;
    }

    private static void CheckName(in RuleContext context, in FrameBoard board, int i, IntegratedCareBoardRecord record)
    {
        if (!board.HasNameOfRecord && !context.Is(board.Name, record.ShortName))
        {
            var found = context.Options.Boards.FindByName(context.StringOf(board.Name));
            if (found.Record != record && !found.Candidates.Contains(record))
            {
                context.Sink.Report(
                    FindingCodes.BoardNameMismatch, Places.BoardName.At(i),
                    $"{context.Said(board.Name)} is not a known name of the board '{record.OdsCode}', {record.Name}.", board.Name.Offset);
            }
        }
    }

    private static IntegratedCareBoardRecord? FindByName(in RuleContext context, in FrameText name, int i)
    {
        var found = context.Options.Boards.FindByName(context.StringOf(name), context.Dates.Visit);
        if (found.Record is null)
        {
            context.Sink.Report(
                FindingCodes.BoardUnknown, Places.BoardName.At(i),
                $"No integrated care board in the data, or more than one, is called {context.Said(name)}. Add its \"odsCode\".",
                name.Offset);
        }

        return found.Record;
    }

    private static void CheckOnDay(in RuleContext context, int offset, int i, IntegratedCareBoardRecord record, LocalDate on)
    {
        var boards = context.Options.Boards;
        if (!record.IsInForceOn(on))
        {
            context.Sink.Report(FindingCodes.BoardNotInForce, Places.Board.At(i), $"{NotInForce(boards, record, on)}", offset);
        }
        else if (context.Frame.AuthorityRecord is { } authority && authority.IsInForceOn(on) && !Serves(record, authority.DfeCode, on))
        {
            context.Sink.Report(
                FindingCodes.BoardDoesNotServe, Places.Board.At(i),
                $"By the data, {record.Name} served no part of {authority.ShortName} on {on}.{ThoseThatDid(boards, authority, on)}",
                offset);
        }
    }

    private static void CheckNone(in RuleContext context, int partnershipOffset)
    {
        if (context.Frame.AuthorityRecord is not { } authority || context.Dates.Visit is not { } on)
        {
            return;
        }

        foreach (var record in context.Options.Boards.All)
        {
            if (record.IsInForceOn(on) && Serves(record, authority.DfeCode, on))
            {
                context.Sink.Report(
                    FindingCodes.NoBoards, "/partnership",
                    $"No integrated care board is named, and boards existed on {on}.{ThoseThatDid(context.Options.Boards, authority, on)}",
                    partnershipOffset);
                return;
            }
        }
    }

    private static void ReportNothingThere(in RuleContext context, int i)
    {
        ref readonly var board = ref context.Frame.Boards[i];
        if (board.Part.IsMissing || (board.Part.IsGiven && board.Name.IsMissing && board.OdsCode.IsMissing))
        {
            context.Sink.Report(
                FindingCodes.BoardNotNamed, Places.Board.At(i), $"The board has neither \"name\" nor \"odsCode\".", board.Part.Offset);
        }
    }

    private static bool Serves(IntegratedCareBoardRecord board, DfeCode authority, LocalDate on)
    {
        foreach (var served in board.Served)
        {
            if (served.Authority == authority && served.Days.Contains(on))
            {
                return true;
            }
        }

        return false;
    }

    private static Later ThoseThatDid(IntegratedCareBoardDirectory boards, AuthorityRecord authority, LocalDate on) => new(
        static (b, of) =>
        {
            var (authority, on) = ((AuthorityRecord, LocalDate))of!;
            var serving = ((IntegratedCareBoardDirectory)b).Serving(authority.DfeCode, on);
            return serving.IsEmpty ? "" : $" {authority.ShortName} was served by "
                + $"{string.Join(", ", serving.Select(s => $"{s.Board.Name} ('{s.Board.OdsCode}')"))}.";
        },
        boards, (authority, on));

    private static Later NotInForce(IntegratedCareBoardDirectory directory, IntegratedCareBoardRecord record, LocalDate on) => new(
        static (d, of) =>
        {
            var (record, on) = ((IntegratedCareBoardRecord, LocalDate))of!;
            var ended = record.ValidTo is { } last && on > last;
            var when = ended ? $"ended on {record.ValidTo!.Value.ToWords()}" : $"began on {record.ValidFrom!.Value.ToWords()}";
            var instead = ((IntegratedCareBoardDirectory)d).Find(record.OdsCode, on).Candidates;
            return $"{record.Name} ('{record.OdsCode}') {when}; the visit was on {on.ToWords()}."
                + (instead.IsEmpty ? "" : $" On the same ground then: {string.Join(", ", instead.Select(r => $"{r.Name} ('{r.OdsCode}')"))}.");
        },
        directory, (record, on));

    private static Later? CodeOf(in RuleContext context, in FrameBoard board) => !board.HasName ? null : new(
        static (b, of) =>
        {
            var (name, on) = ((string, LocalDate?))of!;
            return ((IntegratedCareBoardDirectory)b).FindByName(name, on) is { IsFound: true, Record: { } record }
                ? $" {record.Name} is '{record.OdsCode}'."
                : "";
        },
        context.Options.Boards, (context.StringOf(board.Name), context.Dates.Visit));
}
