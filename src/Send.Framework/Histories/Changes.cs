using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Ardalis.GuardClauses;
using NodaTime;
using Send.Framework.Improvement;
using Send.Framework.Inspections;
using Send.Framework.Scheduling;

namespace Send.Framework.Histories;

/// <summary>Compares two standings or two documents. Wording is ignored: an improvement area is the one with its kind and number,
/// whatever its text.</summary>
public static class Changes
{
    private const string DifferentInputs = "Two standings, or two inspections: nothing is both.";

    /// <summary>The changes from one standing to another, of the same subject.</summary>
    /// <exception cref="ArgumentException">The standings are of different subjects or families.</exception>
    [SuppressMessage("ApiDesign", "RS0026", Justification = DifferentInputs)]
    public static ImmutableArray<Change> Between(Standing before, Standing after)
    {
        Guard.Against.Null(before);
        Guard.Against.Null(after);
        if (before.History.Subject != after.History.Subject || before.History.Family != after.History.Family)
        {
            throw new ArgumentException($"{before.History} and {after.History} are different histories, so they cannot be compared.", nameof(after));
        }

        var changes = new List<Change>();
        Add(changes, ChangeKind.Outcome, "Outcome", Words(before.Outcome), Words(after.Outcome));
        Visits(before, after, changes);
        Obligations(before, after, changes);
        Plans(before, after, changes);
        return [.. changes];
    }

    /// <summary>The changes from one document to another: corrections to one inspection, or two inspections of the same subject.</summary>
    /// <exception cref="ArgumentException">The inspections are of different subjects.</exception>
    [SuppressMessage("ApiDesign", "RS0026", Justification = DifferentInputs)]
    public static ImmutableArray<Change> Between(Inspection before, Inspection after)
    {
        Guard.Against.Null(before);
        Guard.Against.Null(after);
        if (HistorySubject.Of(before.Subject) != HistorySubject.Of(after.Subject))
        {
            throw new ArgumentException($"{before.Subject.DisplayName} and {after.Subject.DisplayName} are different subjects.", nameof(after));
        }

        var changes = new List<Change>();
        foreach (var question in before.Judgements.Concat(after.Judgements).Select(a => a.Question).DistinctBy(q => q.Code))
        {
            Add(changes, ChangeKind.Outcome, question.Title, before.JudgementOf(question.Code)?.ToString(), after.JudgementOf(question.Code)?.ToString());
        }

        Add(changes, ChangeKind.Date, "Notified", before.Dates.Notified?.ToIso(), after.Dates.Notified?.ToIso());
        Add(changes, ChangeKind.Date, "Started", before.Dates.Started?.ToIso(), after.Dates.Started?.ToIso());
        Add(changes, ChangeKind.Date, "Ended", before.Dates.Ended?.ToIso(), after.Dates.Ended?.ToIso());
        Add(changes, ChangeKind.Date, "Report received", before.Dates.ReportReceived?.ToIso(), after.Dates.ReportReceived?.ToIso());
        Add(changes, ChangeKind.Date, "Published", before.Dates.Published?.ToIso(), after.Dates.Published?.ToIso());
        Areas(before, after, changes);
        Deadlines(before, after, changes);
        return [.. changes];
    }

    private static string? Words(StandingOutcome? outcome) => outcome is null ? null : $"{outcome.Grade.Code} since {outcome.Since?.ToIso() ?? "an unknown day"}";

    private static void Visits(Standing before, Standing after, List<Change> changes)
    {
        string State(Standing standing, Inspection i) => !i.Kind.PublishesReport ? "visited" : standing.Awaiting.Contains(i) ? "report awaited" : "report published";
        var earlier = before.Inspections.ToLookup(Key);
        foreach (var inspection in after.Inspections)
        {
            var was = earlier[Key(inspection)].FirstOrDefault();
            Add(
                changes, ChangeKind.Inspection, $"{inspection.Kind.Name} {(inspection.Dates.Ended is { } ended ? $"of {ended.ToIso()}" : inspection.Dates.Words)}", was is null ? null : State(before, was),
                State(after, inspection));
        }
    }

    private static (LocalDate, LocalDate, string) Key(Inspection i) => (i.Dates.FirstKnown, i.Dates.LastKnown, i.Kind.Code);

    private static void Obligations(Standing before, Standing after, List<Change> changes)
    {
        var earlier = Keyed(before);
        var later = Keyed(after);
        foreach (var key in earlier.Keys.Union(later.Keys))
        {
            var (was, now) = (earlier.GetValueOrDefault(key), later.GetValueOrDefault(key));
            var name = (now ?? was)!.Activity.Name;
            Add(changes, ChangeKind.Obligation, name, was?.State.ToWords(), now?.State.ToWords());
            if (was is not null && now is not null)
            {
                Add(changes, ChangeKind.Deadline, name, was.Window.ToString(), now.Window.ToString());
            }
        }
    }

    private static Dictionary<(string, LocalDate?), Obligation> Keyed(Standing standing) =>
        standing.Obligations.GroupBy(o => (o.Activity.Code, o.Reasons.Select(r => (LocalDate?)r.Inspection.Dates.FirstKnown).Min()))
            .ToDictionary(g => g.Key, g => g.First());

    private static void Plans(Standing before, Standing after, List<Change> changes)
    {
        foreach (var inspection in after.Inspections)
        {
            var was = before.Inspections.FirstOrDefault(i => Key(i) == Key(inspection));
            var plan = was is null ? null : before.PlanOf(was);
            var now = after.PlanOf(inspection);
            Add(changes, ChangeKind.Plan, now?.Lifecycle.Name ?? "Plan", plan?.Stage.ToString(), now?.Stage.ToString());
            var closedBefore = was is null ? [] : Closed(before, was).Select(c => c.Name).ToArray();
            foreach (var (name, on) in Closed(after, inspection).Where(c => !closedBefore.Contains(c.Name)))
            {
                changes.Add(new(ChangeKind.Area, name, "open", $"closed on {on.ToIso()}"));
            }
        }
    }

    private static IEnumerable<(string Name, LocalDate On)> Closed(Standing standing, Inspection inspection)
    {
        foreach (var record in standing.RecordsOf(inspection))
        {
            if (record.ClosedOn is { } day)
            {
                yield return (Name(record.Area, inspection.ImprovementAreas), day);
            }
        }
    }

    private static void Areas(Inspection before, Inspection after, List<Change> changes)
    {
        var earlier = before.ImprovementAreas.GroupBy(a => Name(a, before.ImprovementAreas)).ToDictionary(g => g.Key, g => g.First());
        var later = after.ImprovementAreas.GroupBy(a => Name(a, after.ImprovementAreas)).ToDictionary(g => g.Key, g => g.First());
        foreach (var name in earlier.Keys.Union(later.Keys))
        {
            var (was, now) = (earlier.GetValueOrDefault(name), later.GetValueOrDefault(name));
            Add(changes, ChangeKind.Area, name, was is null ? null : "there", now is null ? null : "there");
            if (was is not null && now is not null)
            {
                Add(changes, ChangeKind.Area, $"{name}, responsible", Bodies(was), Bodies(now));
                Add(changes, ChangeKind.Area, $"{name}, progress", was.Progress?.ToString(), now.Progress?.ToString());
            }
        }
    }

    private static string Name(ImprovementArea area, ImmutableArray<ImprovementArea> areas) =>
        $"{area.Kind.Title} {AreaFold.NumberOf(area, areas)}";

    private static string? Bodies(ImprovementArea area) =>
        area.Responsible.IsEmpty ? null : string.Join(", ", area.Responsible.Select(b => b.DisplayName));

    private static void Deadlines(Inspection before, Inspection after, List<Change> changes)
    {
        var earlier = FollowUpSchedule.For(before, before.Dates.LastKnown).FollowUps.GroupBy(f => f.Activity.Code).ToDictionary(g => g.Key, g => g.First());
        var later = FollowUpSchedule.For(after, after.Dates.LastKnown).FollowUps.GroupBy(f => f.Activity.Code).ToDictionary(g => g.Key, g => g.First());
        foreach (var code in earlier.Keys.Union(later.Keys))
        {
            var (was, now) = (earlier.GetValueOrDefault(code), later.GetValueOrDefault(code));
            Add(changes, ChangeKind.Deadline, (now ?? was)!.Activity.Name, was?.Window.ToString(), now?.Window.ToString());
        }
    }

    private static void Add(List<Change> changes, ChangeKind kind, string what, string? before, string? after)
    {
        if (before != after)
        {
            changes.Add(new(kind, what, before, after));
        }
    }
}
