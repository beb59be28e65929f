using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Ardalis.GuardClauses;
using NodaTime;
using Send.Framework.Frameworks;
using Send.Framework.Improvement;
using Send.Framework.Inspections;
using Send.Framework.Partnerships;
using Send.Framework.Validation;

namespace Send.Framework.Histories;

/// <summary>
/// The inspections of one subject under the successive editions of one family, and the events between them. Immutable and append-only:
/// nothing that was added is ever changed or taken out, and the order of adding does not matter.
/// </summary>
/// <remarks>
/// Two documents about one visit (the same days and kind) are one inspection; where they differ there is a finding. What came before an
/// area is shown beside its history (<see cref="Before"/>) and never becomes part of it.
/// </remarks>
public sealed class InspectionHistory
{
    private readonly ImmutableArray<Inspection> _documents;
    private ImmutableArray<Finding> _findings;

    private InspectionHistory(
        HistorySubject subject, string family, AuthorityDirectory authorities, FrameworkCatalogue catalogue,
        ImmutableArray<Inspection> documents, ImmutableArray<HistoryEvent> events, ImmutableArray<InspectionHistory> before)
    {
        (Subject, Family, Authorities, Catalogue, Before) = (subject, family, authorities, catalogue, before);
        _documents = documents;
        Events = events;
        Visits = Group(documents);
    }

    /// <summary>Whose history it is.</summary>
    public HistorySubject Subject { get; }

    /// <summary>The family of editions, such as <c>area-send</c>.</summary>
    public string Family { get; }

    /// <summary>Each visit once, by its first day; where several documents tell of one, the one that records most.</summary>
    public ImmutableArray<Inspection> Inspections => [.. Visits.Select(v => v.Inspection)];

    /// <summary>The events, by day and, on one day, in the order in which they can happen.</summary>
    public ImmutableArray<HistoryEvent> Events { get; }

    /// <summary>The histories of the authorities that this one replaced. They are context: nothing is inherited.</summary>
    public ImmutableArray<InspectionHistory> Before { get; }

    /// <summary>Contradictions: conflicting dates, steps that a plan cannot take, events that refer to nothing.</summary>
    public ImmutableArray<Finding> Findings
    {
        get
        {
            if (_findings.IsDefault)
            {
                ImmutableInterlocked.InterlockedInitialize(ref _findings, HistoryChecks.Of(this, null));
            }

            return _findings;
        }
    }

    /// <summary>The record of the authority, or null for a provider and for an unknown authority.</summary>
    public AuthorityRecord? Authority => Subject.Record(Authorities);

    /// <summary>The name to show for the subject.</summary>
    public string DisplayName =>
        Authority?.Name ?? (Visits.IsEmpty ? Subject.ToString() : Visits[^1].Inspection.Subject.DisplayName);

    internal AuthorityDirectory Authorities { get; }

    internal FrameworkCatalogue Catalogue { get; }

    internal ImmutableArray<Visit> Visits { get; }

    /// <summary>A history in which nothing has happened yet.</summary>
    /// <param name="subject">Whose it is.</param>
    /// <param name="family">The family of editions; area SEND unless stated otherwise.</param>
    /// <param name="authorities">The authorities and their succession; those of England when null.</param>
    /// <param name="catalogue">The editions; those that the package knows when null.</param>
    public static InspectionHistory Empty(
        HistorySubject subject, string family = "area-send", AuthorityDirectory? authorities = null, FrameworkCatalogue? catalogue = null) =>
        new(
            Guard.Against.Null(subject), Guard.Against.NullOrWhiteSpace(family), authorities ?? AuthorityDirectory.England,
            catalogue ?? FrameworkCatalogue.BuiltIn, [], [], []);

    /// <summary>The history of the subject of these inspections, which is one.</summary>
    /// <exception cref="ArgumentException">There is no inspection, or they are of several subjects or families: use
    /// <see cref="HistoryBook"/>.</exception>
    public static InspectionHistory Of(params IEnumerable<Inspection> inspections)
    {
        ImmutableArray<Inspection> all = [.. Guard.Against.Null(inspections)];
        return all.IsEmpty
            ? throw new ArgumentException("There are no inspections to show whose history this is. Start from an empty history.", nameof(inspections))
            : Empty(HistorySubject.Of(all[0].Subject), all[0].Framework.Family).With(all);
    }

    /// <summary>The history with these inspections as well. One that it has already changes nothing.</summary>
    /// <exception cref="ArgumentException">An inspection is of another subject or of another family.</exception>
    [SuppressMessage("ApiDesign", "RS0026", Justification = "Inspections and events: nothing is both.")]
    public InspectionHistory With(params IEnumerable<Inspection> inspections)
    {
        var all = _documents.ToBuilder();
        foreach (var inspection in Guard.Against.Null(inspections))
        {
            Guard.Against.Null(inspection, nameof(inspections));
            if (inspection.Framework.Family != Family || HistorySubject.Of(inspection.Subject, Authorities) != Subject)
            {
                throw new ArgumentException(
                    $"{inspection} belongs to {HistorySubject.Of(inspection.Subject, Authorities)} under '{inspection.Framework.Family}'; this is the "
                    + $"history of {Subject} under '{Family}'.", nameof(inspections));
            }

            all.Add(inspection);
        }

        all.Sort(Visit.Compare);
        return new(Subject, Family, Authorities, Catalogue, Distinct(all), Events, Before);
    }

    /// <summary>The history with these events as well. One that it has already changes nothing.</summary>
    /// <exception cref="ArgumentException">An event is of another subject.</exception>
    [SuppressMessage("ApiDesign", "RS0026", Justification = "Inspections and events: nothing is both.")]
    public InspectionHistory With(params IEnumerable<HistoryEvent> events)
    {
        var all = Events.ToBuilder();
        foreach (var happened in Guard.Against.Null(events))
        {
            Guard.Against.Null(happened, nameof(events));
            if (happened.Subject != Subject)
            {
                throw new ArgumentException($"'{happened}' belongs to {happened.Subject}; this is the history of {Subject}.", nameof(events));
            }

            all.Add(happened);
        }

        all.Sort(HistoryEvent.Compare);
        return new(Subject, Family, Authorities, Catalogue, _documents, Distinct(all), Before);
    }

    /// <summary>The history with these of its predecessors beside it.</summary>
    /// <exception cref="ArgumentException">One is of an authority that is none of its predecessors.</exception>
    internal InspectionHistory WithBefore(params IEnumerable<InspectionHistory> predecessors)
    {
        ImmutableArray<InspectionHistory> all = [.. Guard.Against.Null(predecessors).OrderBy(h => h.Subject.Code, StringComparer.Ordinal)];
        foreach (var predecessor in all)
        {
            if (Authority?.Predecessors.Contains(predecessor.Subject.DfeCode) != true)
            {
                throw new ArgumentException($"{predecessor.DisplayName} is not a predecessor of {DisplayName}.", nameof(predecessors));
            }
        }

        return new(Subject, Family, Authorities, Catalogue, _documents, Events, all);
    }

    /// <summary>The plan that an inspection led to, as the events tell it up to a day; null where it asks for none, or its report was not known
    /// by then.</summary>
    /// <param name="inspection">An inspection of this history.</param>
    /// <param name="asOf">The last day that is taken into account.</param>
    internal ImprovementPlan? PlanOf(Inspection inspection, LocalDate asOf) =>
        new HistoryReading(this, asOf.InIso()).PlanOf(Find(inspection));

    /// <summary>The record of each improvement area of an inspection up to a day: what later visits found, what was noted, what was
    /// closed.</summary>
    /// <param name="inspection">An inspection of this history.</param>
    /// <param name="asOf">The last day that is taken into account.</param>
    internal ImmutableArray<ImprovementRecord> RecordsOf(Inspection inspection, LocalDate asOf) =>
        new HistoryReading(this, asOf.InIso()).RecordsOf(Find(inspection));

    /// <summary>Whose it is, and how much is in it.</summary>
    public override string ToString() => $"{DisplayName}: {Visits.Length} inspections, {Events.Length} events";

    private Visit Find(Inspection inspection)
    {
        Guard.Against.Null(inspection);
        return Visits.FirstOrDefault(v => v.Documents.Contains(inspection))
            ?? throw new ArgumentException($"{inspection} is not in this history.", nameof(inspection));
    }

    private static ImmutableArray<T> Distinct<T>(ImmutableArray<T>.Builder sorted)
        where T : class
    {
        for (var i = sorted.Count - 1; i > 0; i--)
        {
            if (sorted[i].Equals(sorted[i - 1]))
            {
                sorted.RemoveAt(i);
            }
        }

        return sorted.DrainToImmutable();
    }

    private static ImmutableArray<Visit> Group(ImmutableArray<Inspection> sorted)
    {
        var visits = ImmutableArray.CreateBuilder<Visit>(sorted.Length);
        for (var start = 0; start < sorted.Length;)
        {
            var end = start + 1;
            while (end < sorted.Length && Visit.AreOne(sorted[start], sorted[end]))
            {
                end++;
            }

            visits.Add(new(sorted[start..end]));
            start = end;
        }

        return sorted.All(i => i.Dates.VisitIsRecorded) ? visits.DrainToImmutable() : Joined(visits);
    }

    // A document without the days of the visit stands by its other days, away from one that has them.
    private static ImmutableArray<Visit> Joined(ImmutableArray<Visit>.Builder visits)
    {
        var joined = new List<Visit>();
        foreach (var visit in visits.OrderBy(v => v.Inspection.Dates.VisitIsRecorded ? 0 : 1))
        {
            var same = joined.FindIndex(v => v.Documents.Any(a => visit.Documents.Any(b => Visit.AreOne(a, b))));
            if (same < 0)
            {
                joined.Add(visit);
            }
            else
            {
                joined[same] = new([.. joined[same].Documents, .. visit.Documents]);
            }
        }

        return [.. joined.OrderBy(v => v.Inspection, Comparer<Inspection>.Create(Visit.Compare))];
    }
}
