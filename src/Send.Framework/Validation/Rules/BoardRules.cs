using NodaTime;
using Send.Framework.Drafts;
using Send.Framework.Drafts.Contracts;
using Send.Framework.Partnerships;
using Send.Framework.Validation.Words;

namespace Send.Framework.Validation.Rules;

/// <summary>
/// The integrated care boards that shared the ground of the authority on the day of the visit, each once. Almost everything here is a
/// warning: reports print board names loosely, boards merged in April 2026, and the data may be older than the report. Holds for every edition
/// that inspects partnerships; the boards are those of the directory of boards.
/// </summary>
internal static class BoardRules
{
    // Areas have a few boards; a table pays only for a list that nobody would write.
    private const int Few = 16;

    public static void Apply(InspectionCase file, PartnershipPart partnership)
    {
        var boards = partnership.IntegratedCareBoards;
        LimitWords.CheckCount(file, boards.At.For(partnership), boards.Count, InspectionContract.MostItems);
        var seen = boards.Count > Few ? new HashSet<object>() : null;
        foreach (var board in boards)
        {
            if (board.IsGiven)
            {
                LimitWords.Check(file, board.Name, InspectionContract.LongestName);
            }

            if (board.IsNamed)
            {
                Check(file, boards, board, seen);
            }
            else if (board.IsMissing || (board.IsGiven && board.Name.IsMissing && board.OdsCode.IsMissing && board.GssCode.IsMissing))
            {
                file.Findings.Report(FindingCodes.BoardNotNamed, board, $"The board has {new Wording("no \"name\", \"odsCode\" or \"gssCode\"", "no name and no code")}.");
            }
        }

        // A list that is not there says nothing; an empty one says that there were none.
        if (boards.IsGiven && boards.Count == 0)
        {
            CheckNone(file, partnership);
        }
    }

    private static void Check(InspectionCase file, ItemsOf<BoardPart> boards, BoardPart board, HashSet<object>? seen)
    {
        if (board.Record is { } record)
        {
            CheckName(file, board, record);
            if (file.Document.Dates.Visit is { } on)
            {
                CheckOnDay(file, board, record, on);
            }
        }

        if (!(seen is null ? IsNewAmong(boards, board) : seen.Add((object?)board.Record ?? Key(board).ToString())))
        {
            file.Findings.Report(
                FindingCodes.DuplicateBoard, board, $"{board.Record?.Name ?? Key(board).Said.ToString()} is already in the list.");
        }
    }

    private static bool IsNewAmong(ItemsOf<BoardPart> boards, BoardPart board)
    {
        foreach (var other in boards)
        {
            if (other.At.Is(board))
            {
                return true;
            }

            if (other.IsNamed && other.Record == board.Record && (board.Record is not null || Key(other).IsSameAs(Key(board))))
            {
                return false;
            }
        }

        return true;
    }

    // What a board that is not in the data goes by.
    private static TextField Key(BoardPart board) => board.HasName ? board.Name : board.OdsCode.IsGiven ? board.OdsCode : board.GssCode;

    private static void CheckName(InspectionCase file, BoardPart board, IntegratedCareBoardRecord record)
    {
        if ((!board.OdsCode.IsGiven && !board.GssCode.IsGiven) || !board.HasName || board.Name.Is(record.Name) || board.Name.Is(record.ShortName))
        {
            return;
        }

        var found = file.Options.Boards.FindByName(board.Name.ToString());
        if (found.Record != record && !found.Candidates.Contains(record))
        {
            file.Findings.Report(
                FindingCodes.BoardNameMismatch, board.Name,
                $"{board.Name.Said} is not a known name of the board '{record.OdsCode}', {record.Name}.");
        }
    }

    private static void CheckOnDay(InspectionCase file, BoardPart board, IntegratedCareBoardRecord record, LocalDate on)
    {
        var boards = file.Options.Boards;
        if (!record.IsInForceOn(on))
        {
            file.Findings.Report(FindingCodes.BoardNotInForce, board, $"{NotInForce(boards, record, on)}");
        }
        else if (file.Document.Partnership.LocalAuthority.Record is { } authority && authority.IsInForceOn(on)
            && !Serves(record, authority.DfeCode, on))
        {
            file.Findings.Report(
                FindingCodes.BoardDoesNotServe, board,
                $"{record.Name} did not serve {authority.ShortName} on {on}, according to our reference data.{ThoseThatDid(boards, authority, on)}");
        }
    }

    private static void CheckNone(InspectionCase file, PartnershipPart partnership)
    {
        if (partnership.LocalAuthority.Record is not { } authority || file.Document.Dates.Visit is not { } on)
        {
            return;
        }

        foreach (var record in file.Options.Boards.All)
        {
            if (record.IsInForceOn(on) && Serves(record, authority.DfeCode, on))
            {
                file.Findings.Report(
                    FindingCodes.NoBoards, partnership.IntegratedCareBoards,
                    $"No integrated care board is named, but boards existed on {on}.{ThoseThatDid(file.Options.Boards, authority, on)}");
                return;
            }
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
        static (b, of, _) =>
        {
            var (authority, on) = ((AuthorityRecord, LocalDate))of!;
            var serving = ((IntegratedCareBoardDirectory)b).Serving(authority.DfeCode, on);
            return serving.IsEmpty ? "" : $" Boards that served it on that date: "
                + $"{string.Join(", ", serving.Select(s => $"{s.Board.Name} ('{s.Board.OdsCode}')"))}.";
        },
        boards, (authority, on));

    private static Later NotInForce(IntegratedCareBoardDirectory directory, IntegratedCareBoardRecord record, LocalDate on) => new(
        static (d, of, _) =>
        {
            var (record, on) = ((IntegratedCareBoardRecord, LocalDate))of!;
            var ended = record.ValidTo is { } last && on > last;
            var when = ended ? $"ended on {record.ValidTo!.Value.ToWords()}" : $"began on {record.ValidFrom!.Value.ToWords()}";
            var instead = ((IntegratedCareBoardDirectory)d).Find(record.OdsCode, on).Candidates;
            return $"{record.Name} ('{record.OdsCode}') {when}; the visit was on {on.ToWords()}."
                + (instead.IsEmpty ? "" : $" Boards in the same area on that date: {string.Join(", ", instead.Select(r => $"{r.Name} ('{r.OdsCode}')"))}.");
        },
        directory, (record, on));
}
