using System.Collections.Immutable;
using NodaTime;
using Send.Framework.Frameworks;
using Send.Framework.Improvement;
using Send.Framework.Judgements;
using Send.Framework.Validation;

namespace Send.Framework.Histories;

/// <summary>
/// Tells what has become of each improvement area: the progress that later visits found, what was noted, what was closed. An area of the
/// first report and the one with its progress belong together by kind and number, or else by their text.
/// </summary>
internal static class AreaFold
{
    public static ImmutableArray<ImprovementRecord> Of(HistoryReading reading, Visit visit, List<Finding>? findings)
    {
        var opened = reading.ReceiptOf(visit) ?? visit.Published ?? visit.Last;
        var lines = Lines(reading, visit).ToArray();
        var records = ImmutableArray.CreateBuilder<ImprovementRecord>(visit.Inspection.ImprovementAreas.Length);
        foreach (var area in visit.Inspection.ImprovementAreas)
        {
            var record = ImprovementRecord.Open(area, opened);
            foreach (var line in lines)
            {
                if (line.EntryFor(area) is { } entry)
                {
                    if (record.ClosedOn is { } closed && entry.Progress is null)
                    {
                        findings?.Add(new(
                            FindingCodes.AreaClosedBefore, "",
                            $"{area}: {line.What} on {line.On.ToWords()}, after the area was closed on {closed.ToWords()}."));
                    }

                    record = record.With(entry);
                }
            }

            records.Add(record);
        }

        return records.DrainToImmutable();
    }

    /// <summary>The list that the numbers of an event belong to: the one that the plan of the inspection must address.</summary>
    public static ImprovementAreaKind ListOf(HistoryEvent happened, Visit visit) =>
        happened.AreaKind
        ?? (Carries(visit, ImprovementAreaKind.AreaForPriorityAction) ? ImprovementAreaKind.AreaForPriorityAction
            : Carries(visit, ImprovementAreaKind.AreaOfSignificantWeakness) ? ImprovementAreaKind.AreaOfSignificantWeakness
            : ImprovementAreaKind.AreaForImprovement);

    /// <summary>The number of an area in its list, counted where the report gives none.</summary>
    public static int NumberOf(ImprovementArea area, ImmutableArray<ImprovementArea> areas)
    {
        if (area.Number is { } number)
        {
            return number;
        }

        var count = 0;
        foreach (var other in areas)
        {
            count += other.Kind == area.Kind ? 1 : 0;
            if (ReferenceEquals(other, area))
            {
                break;
            }
        }

        return count;
    }

    private static bool Carries(Visit visit, ImprovementAreaKind kind) => visit.Inspection.ImprovementAreas.Any(a => a.Kind == kind);

    private static IEnumerable<Line> Lines(HistoryReading reading, Visit visit)
    {
        var events = reading.EventsOf(visit).Where(e => e.Kind.NamesAreas).Select(e => new Line(e.Date, e.Kind.Rank, e, null, visit));
        var end = reading.SupersederOf(visit);
        var found = reading.Visits
            .Where(v => v.First > visit.Last && v.Kind.ProgressScale is not null && (end is null || v.First < end.First) && reading.IsReported(v))
            .Select(v => new Line(v.Last, int.MaxValue, null, v, visit));
        return events.Concat(found).OrderBy(l => l.On).ThenBy(l => l.Rank);
    }

    private sealed record Line(LocalDate On, int Rank, HistoryEvent? Event, Visit? Later, Visit Visit)
    {
        public string What => Event?.Kind.Words ?? "an inspection looked at it";

        public ImprovementRecordEntry? EntryFor(ImprovementArea area)
        {
            if (Event is not null)
            {
                return ListOf(Event, Visit) == area.Kind && Event.Areas.Contains(NumberOf(area, Visit.Inspection.ImprovementAreas))
                    ? new(On, Event.Evidence ?? Event.Kind.Words, Event.Kind == EventKind.AreaClosed) { Impact = Event.Impact }
                    : null;
            }

            return ProgressOf(area) is { } progress
                ? new(On, $"{Later!.Kind.Name}: {progress.Grade?.Label ?? progress.Absence.ToWords()}", false) { Progress = progress }
                : null;
        }

        // The same kind and number, or else the same text; the answer of the whole visit where areas carry none of their own.
        private Judgement? ProgressOf(ImprovementArea area)
        {
            var later = Later!.Inspection.ImprovementAreas;
            var number = NumberOf(area, Visit.Inspection.ImprovementAreas);
            var same = later.FirstOrDefault(a => a.Kind == area.Kind && NumberOf(a, later) == number)
                ?? later.FirstOrDefault(a => a.Kind == area.Kind && string.Equals(a.Text, area.Text, StringComparison.OrdinalIgnoreCase));
            return same?.Progress;
        }
    }
}
