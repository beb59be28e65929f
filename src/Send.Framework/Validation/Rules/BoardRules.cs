using System.Collections.Immutable;
using NodaTime;
using Send.Framework.Partnerships;
using Send.Framework.Validation.Documents;

namespace Send.Framework.Validation.Rules;

/// <summary>
/// The integrated care boards. Almost everything here is a warning: reports print board names loosely, boards merged in April 2026, and
/// the data may be older than the report.
/// </summary>
internal static class BoardRules
{
    private const string Root = "/partnership/integratedCareBoards/";

    public static List<IntegratedCareBoard> Judge(
        RuleContext context, ImmutableArray<Field<IntegratedCareBoardDocument>> fields, int partnershipOffset)
    {
        var boards = new List<IntegratedCareBoard>(fields.Length);
        TextRules.CheckCount(context, fields.Length, InspectionContract.MostItems, "/partnership/integratedCareBoards", partnershipOffset);
        var seen = fields.Length > 1 ? new HashSet<object>() : null;
        for (var i = 0; i < fields.Length; i++)
        {
            if (!fields[i].IsGiven || Judge(context, fields[i], i, seen) is not { } board)
            {
                ReportNothingThere(context, fields[i], i);
                continue;
            }

            boards.Add(board);
        }

        if (fields.IsEmpty)
        {
            CheckNone(context, partnershipOffset);
        }

        return boards;
    }

    private static IntegratedCareBoard? Judge(
        RuleContext context, Field<IntegratedCareBoardDocument> field, int i, HashSet<object>? seen)
    {
        var document = field.Value;
        var name = TextRules.Optional(context, document.Name, new Place(Root, i, "/name"), InspectionContract.LongestName);
        OdsCode code = default;
        if (document.OdsCode.IsGiven && !OdsCode.TryParse(document.OdsCode.Value, out code))
        {
            context.Sink.Report(
                FindingCodes.BoardCodeMalformed, new Place(Root, i, "/odsCode"),
                $"{Quoted.Text(document.OdsCode.Value)} is not an ODS code. Expected three to five capital letters or digits, such as "
                + $"\"QF7\".",
                document.OdsCode.Offset);
            return null;
        }

        if (name is null && code.IsEmpty)
        {
            return null;
        }

        var record = Find(context, document, i, name, code);
        if (record is not null && context.Dates.Visit is { } on)
        {
            CheckOnDay(context, field, i, record, on);
        }

        if (seen is not null && !seen.Add((object?)record ?? name ?? document.OdsCode.Value))
        {
            context.Sink.Report(
                FindingCodes.DuplicateBoard, new Place(Root, i), $"{record?.Name ?? Quoted.Text(name ?? document.OdsCode.Value)} is "
                    + $"in the list already.",
                field.Offset);
        }

        return IntegratedCareBoard.Of(name, code);
    }

    private static IntegratedCareBoardRecord? Find(
        RuleContext context, IntegratedCareBoardDocument document, int i, string? name, OdsCode code)
    {
        var directory = context.Options.Boards;
        if (code.IsEmpty)
        {
            return FindByName(context, document, i, name!);
        }

        var record = directory.Find(code);
        if (record is null)
        {
            context.Sink.Report(
                FindingCodes.BoardUnknown, new Place(Root, i, "/odsCode"),
                $"No integrated care board in the data has the ODS code '{code}'. It may be newer than the data.{CodeOf(context, name)}",
                document.OdsCode.Offset);
        }
        else if (name is not null && name != record.Name && name != record.ShortName)
        {
            var found = directory.FindByName(name);
            if (found.Record != record && !found.Candidates.Contains(record))
            {
                context.Sink.Report(
                    FindingCodes.BoardNameMismatch, new Place(Root, i, "/name"),
                    $"{Quoted.Text(name)} is not a known name of the board '{record.OdsCode}', {record.Name}.", document.Name.Offset);
            }
        }

        return record;
    }

    private static IntegratedCareBoardRecord? FindByName(RuleContext context, IntegratedCareBoardDocument document, int i, string name)
    {
        var found = context.Options.Boards.FindByName(name, context.Dates.Visit);
        if (found.Record is null)
        {
            context.Sink.Report(
                FindingCodes.BoardUnknown, new Place(Root, i, "/name"),
                $"No integrated care board in the data, or more than one, is called {Quoted.Text(name)}. Add its \"odsCode\".", document.Name.Offset);
        }

        return found.Record;
    }

    private static void CheckOnDay(
        RuleContext context, Field<IntegratedCareBoardDocument> field, int i, IntegratedCareBoardRecord record, LocalDate on)
    {
        if (!record.IsInForceOn(on))
        {
            context.Sink.Report(
                FindingCodes.BoardNotInForce, new Place(Root, i), $"{NotInForce(context.Options.Boards, record, on)}", field.Offset);
        }
        else if (context.Authority is { } authority && authority.IsInForceOn(on) && !Serves(record, authority.DfeCode, on))
        {
            context.Sink.Report(
                FindingCodes.BoardDoesNotServe, new Place(Root, i),
                $"By the data, {record.Name} served no part of {authority.ShortName} on "
                + $"{on.ToWords()}.{ThoseThatDid(context, authority, on)}",
                field.Offset);
        }
    }

    private static void CheckNone(RuleContext context, int partnershipOffset)
    {
        if (context.Authority is not { } authority || context.Dates.Visit is not { } on)
        {
            return;
        }

        foreach (var record in context.Options.Boards.All)
        {
            if (record.IsInForceOn(on) && Serves(record, authority.DfeCode, on))
            {
                context.Sink.Report(
                    FindingCodes.NoBoards, "/partnership",
                    $"No integrated care board is named, and boards existed on {on.ToWords()}.{ThoseThatDid(context, authority, on)}",
                    partnershipOffset);
                return;
            }
        }
    }

    private static void ReportNothingThere(RuleContext context, Field<IntegratedCareBoardDocument> field, int i)
    {
        var nothing = field.IsMissing || (field.IsGiven && field.Value.Name.IsMissing && field.Value.OdsCode.IsMissing);
        if (nothing)
        {
            context.Sink.Report(
                FindingCodes.BoardNotNamed, new Place(Root, i), $"The board has neither \"name\" nor \"odsCode\".", field.Offset);
        }
    }

    private static bool Serves(IntegratedCareBoardRecord board, DfeCode authority, LocalDate on)
    {
        foreach (var served in board.Served)
        {
            if (served.Authority == authority && Validity.Contains(served.From, served.To, on))
            {
                return true;
            }
        }

        return false;
    }

    private static string ThoseThatDid(RuleContext context, AuthorityRecord authority, LocalDate on)
    {
        var serving = context.Options.Boards.Serving(authority.DfeCode, on);
        return serving.IsEmpty ? "" : $" {authority.ShortName} was served by "
            + $"{string.Join(", ", serving.Select(s => $"{s.Board.Name} ('{s.Board.OdsCode}')"))}.";
    }

    private static string NotInForce(IntegratedCareBoardDirectory directory, IntegratedCareBoardRecord record, LocalDate on)
    {
        var ended = record.ValidTo is { } last && on > last;
        var when = ended ? $"ended on {record.ValidTo!.Value.ToWords()}" : $"began on {record.ValidFrom!.Value.ToWords()}";
        var instead = directory.Find(record.OdsCode, on).Candidates;
        return $"{record.Name} ('{record.OdsCode}') {when}; the visit was on {on.ToWords()}."
            + (instead.IsEmpty ? "" : $" On the same ground then: {string.Join(", ", instead.Select(r => $"{r.Name} ('{r.OdsCode}')"))}.");
    }

    private static string CodeOf(RuleContext context, string? name) =>
        name is not null && context.Options.Boards.FindByName(name, context.Dates.Visit) is { IsFound: true, Record: { } record }
            ? $" {record.Name} is '{record.OdsCode}'."
            : "";
}
