using System.Collections.Immutable;
using NodaTime;
using Send.Framework.Frameworks;
using Send.Framework.Inspections;
using Send.Framework.Validation;

namespace Send.Framework.Histories;

/// <summary>Finds what does not fit together in a history, as far as it was known by a day.</summary>
internal static class HistoryChecks
{
    public static ImmutableArray<Finding> Of(InspectionHistory history, LocalDate? asOf) => Of(new HistoryReading(history, asOf));

    public static ImmutableArray<Finding> Of(HistoryReading reading)
    {
        var found = new List<Finding>();
        for (var i = 0; i < reading.Visits.Length; i++)
        {
            Twice(reading, reading.Visits[i], found);
            InOrder(reading, i, found);
        }

        foreach (var happened in reading.Events)
        {
            GoesBack(reading, happened, found);
        }

        Suspensions.Of(reading, found);
        foreach (var visit in reading.Visits)
        {
            reading.PlanOf(visit, found);
            if (visit.IsWhole)
            {
                reading.RecordsOf(visit, found);
            }
        }

        return [.. found];
    }

    private static void Twice(HistoryReading reading, Visit visit, List<Finding> found)
    {
        var used = visit.Documents[0];
        foreach (var other in visit.Documents.AsSpan()[1..])
        {
            string?[] differences =
            [
                Differ("reference", used.Reference, other.Reference),
                Differ("published", Known(used.Dates.Published), Known(other.Dates.Published)),
                Differ("received", Known(used.Dates.ReportReceived), Known(other.Dates.ReportReceived)),
                Differ("notified", used.Dates.Notified?.ToIso(), other.Dates.Notified?.ToIso()),
                !reading.IsPublished(visit) ? null : Differ("judged", Judged(used), Judged(other)),
                !reading.IsPublished(visit) || !used.ImprovementAreasRecorded || !other.ImprovementAreasRecorded ? null
                    : Differ("improvement areas", Areas(used), Areas(other)),
            ];
            if (differences.OfType<string>().ToArray() is { Length: > 0 } all)
            {
                found.Add(new(FindingCodes.SameInspectionDiffers, "", $"{visit.Inspection} is recorded twice, with differences: {string.Join("; ", all)}."));
            }
        }

        if (visit is { Published: null, HasResult: true } && visit.Kind.PublishesReport)
        {
            found.Add(new(
                FindingCodes.PublicationNotRecorded, "",
                $"{visit.Inspection} has a result but no day of publication. The report is assumed to be published."
                    + (reading.ReceiptOf(visit) is null ? " Record that day, or the day on which the report was received. The dates of what follows are counted from them." : "")));
        }

        string? Known(LocalDate? day) => day <= reading.AsOf ? day.Value.ToIso() : null;
    }

    private static string? Differ(string what, string? used, string? other) =>
        used is null || other is null || used == other ? null : $"{what} {Quoted.Text(used)} (used) and {Quoted.Text(other)}";

    private static string? Judged(Inspection inspection)
    {
        var answers = inspection.Judgements.Where(a => !a.Judgement.IsAbsent).Select(a => a.Judgement.ToString()).ToArray();
        return answers.Length == 0 ? null : string.Join(", ", answers);
    }

    private static string Areas(Inspection inspection) =>
        string.Join(", ", inspection.ImprovementAreas.GroupBy(a => a.Kind.Code).OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => $"{g.Count()} {g.Key}"));

    private static void InOrder(HistoryReading reading, int index, List<Finding> found)
    {
        var visit = reading.Visits[index];
        if (visit.Kind.ProgressScale is not null && !reading.Visits.Take(index).Any(v => v.IsWhole))
        {
            found.Add(new(
                FindingCodes.FollowUpOfNothing, "", $"{visit.Inspection} follows an earlier inspection, but the history has none before it."));
        }

        if (index > 0 && reading.Visits[index - 1] is var before && visit.Inspection.Framework.InForceFrom < before.Inspection.Framework.InForceFrom
            && visit.Inspection.Remit == before.Inspection.Remit)
        {
            found.Add(new(
                FindingCodes.EditionsOutOfOrder, "",
                $"{visit.Inspection} is under an older edition than {before.Inspection}, which came before it."));
        }
    }

    private static void GoesBack(HistoryReading reading, HistoryEvent happened, List<Finding> found)
    {
        if (reading.History.Authority is { ValidTo: { } end } authority && happened.Date > end)
        {
            found.Add(new(
                FindingCodes.EventAfterAuthority, "", $"{happened.Date.ToWords()}, {happened.Kind.Words}: {authority.ShortName} ended on {end.ToWords()}."));
        }

        var visit = reading.VisitOf(happened);
        if (visit is null)
        {
            NotFound(happened, reading, found);
            return;
        }

        if (happened.Date < visit.Last && happened.Kind != EventKind.Notified && !happened.Kind.IsSuspension && happened.Kind != EventKind.Note)
        {
            found.Add(new(
                happened.Kind == EventKind.ReportReceived ? FindingCodes.ReceiptContradicts : FindingCodes.EventTooEarly, "",
                $"{happened.Date.ToWords()}, {happened.Kind.Words}: the visit that it refers to ended on {visit.Last.ToWords()}."));
        }
        else if ((happened.Kind.IsPlanStep || happened.Kind.NamesAreas) && happened.Date < reading.AnswersFrom(visit))
        {
            found.Add(new(
                FindingCodes.EventTooEarly, "",
                $"{happened.Date.ToWords()}, {happened.Kind.Words}: the report that it responds to was received on {reading.AnswersFrom(visit).ToWords()}."));
        }
        else if (happened.Kind == EventKind.ReportReceived)
        {
            Receipt(reading, visit, happened, found);
        }
        else if (happened.Kind.NamesAreas && reading.IsReported(visit))
        {
            UnknownAreas(happened, visit, found);
        }
    }

    private static void NotFound(HistoryEvent happened, HistoryReading reading, List<Finding> found)
    {
        if (happened.Inspection is { } name)
        {
            // An inspection that has been notified, put off or paused is not over yet.
            if (happened.Kind != EventKind.Notified && !happened.Kind.IsSuspension)
            {
                found.Add(new(
                    FindingCodes.EventInspectionUnknown, "",
                    $"{happened.Date.ToWords()}, {happened.Kind.Words}: the history has no inspection {Quoted.Text(name)} from before then. {Names(happened, reading)}"));
            }
        }
        else if (happened.Kind == EventKind.ReportReceived || happened.Kind.IsPlanStep || happened.Kind.NamesAreas)
        {
            found.Add(new(
                FindingCodes.EventInspectionUnclear, "",
                $"{happened.Date.ToWords()}, {happened.Kind.Words}: it does not name an inspection, and it is not clear which one it refers to. {Names(happened, reading)}"));
        }
    }

    // What the event could have named: a report's reference, or the first day of a visit.
    private static string Names(HistoryEvent happened, HistoryReading reading)
    {
        var names = reading.Visits.Where(v => v.Last <= happened.Date)
            .Select(v => v.Inspection.Reference is { } reference ? Quoted.Text(reference) : $"'{v.First.ToIso()}'").Distinct().ToArray();
        return names.Length == 0 ? "No visit had ended by then." : $"Visits that had ended by then: {Quoted.List(names)}.";
    }

    private static void Receipt(HistoryReading reading, Visit visit, HistoryEvent happened, List<Finding> found)
    {
        if (!reading.CanBeReceipt(visit, happened.Date))
        {
            found.Add(new(
                FindingCodes.ReceiptContradicts, "",
                $"The report on {visit.Inspection} is recorded as received on {happened.Date.ToWords()}, after its publication on "
                + $"{visit.Published!.Value.ToWords()}."));
        }
        else if (reading.ReceiptOf(visit) is { } used && used != happened.Date)
        {
            found.Add(new(
                FindingCodes.ReceiptContradicts, "",
                $"The report on {visit.Inspection} is recorded as received on {happened.Date.ToWords()} and on {used.ToWords()}. The second date is used."));
        }
    }

    private static void UnknownAreas(HistoryEvent happened, Visit visit, List<Finding> found)
    {
        var list = AreaFold.ListOf(happened, visit);
        var areas = visit.Inspection.ImprovementAreas;
        var numbers = areas.Where(a => a.Kind == list).Select(a => AreaFold.NumberOf(a, areas)).ToArray();
        if (visit.Inspection.ImprovementAreasRecorded && happened.Areas.Except(numbers).ToArray() is { Length: > 0 } unknown)
        {
            found.Add(new(
                FindingCodes.EventAreaUnknown, "",
                $"{happened.Date.ToWords()}, {happened.Kind.Words}: {visit.Inspection} has no {list.Title.ToLowerInvariant()} "
                + $"{string.Join(", ", unknown)}. It has: {(numbers.Length == 0 ? "none" : string.Join(", ", numbers))}."));
        }
    }
}
