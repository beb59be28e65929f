using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using NodaTime;
using Send.Framework.Frameworks;
using Send.Framework.Improvement;
using Send.Framework.Inspections;
using Send.Framework.Partnerships;
using Send.Framework.Scheduling;
using Send.Framework.Serialization;
using Send.Framework.Validation;

namespace Send.Framework.Histories;

/// <summary>
/// Where a partnership or provider stands as at a date: the outcome and since when, every obligation with its state, the visits whose report is
/// awaited.
/// </summary>
/// <remarks>It depends only on what was known by that date: on visits that were over, reports that were out, and events that had happened.</remarks>
[JsonConverter(typeof(SendJsonConverter))]
public sealed class Standing : ISendDocument
{
    private readonly HistoryReading _reading;
    private ImmutableArray<Finding> _findings;

    private Standing(HistoryReading reading, StandingPolicy policy)
    {
        _reading = reading;
        Policy = policy;
        Suspensions = Histories.Suspensions.Of(reading);
        Obligations = new ObligationFold(reading, policy, Suspensions).Fold();
        Outcome = OutcomeOf(reading);
        Awaiting =
        [
            .. reading.Visits
                .Where(v => v.Kind.PublishesReport && !reading.IsPublished(v))
                .Select(v => v.Inspection),
        ];
    }

    /// <summary>The history.</summary>
    public InspectionHistory History => _reading.History;

    /// <summary>The day as at which it holds.</summary>
    public LocalDate AsOf => _reading.AsOf;

    /// <summary>The policy on tolerance.</summary>
    public StandingPolicy Policy { get; }

    /// <summary>The outcome that applies; null if no whole inspection is published and graded with a single outcome. The answer of 2016 on a
    /// written statement is on another scale, and is no outcome.</summary>
    public StandingOutcome? Outcome { get; }

    /// <summary>The visits that are over and whose report is not out.</summary>
    public ImmutableArray<Inspection> Awaiting { get; }

    /// <summary>Every obligation of the whole history, the most urgent first.</summary>
    public ImmutableArray<Obligation> Obligations { get; }

    /// <summary>The obligations on which somebody still has to act, or may have to, the most urgent first.</summary>
    public IEnumerable<Obligation> Open => Obligations.Where(o => o.State.IsOpen());

    /// <summary>When the inspections of this subject were suspended, according to its events.</summary>
    public ImmutableArray<Suspension> Suspensions { get; }

    /// <summary>The last whole inspection whose report is out, graded or not; null where there is none.</summary>
    public Inspection? Latest => _reading.LastWhole(AsOf)?.Inspection;

    /// <summary>The inspections that were over by the day, by the first day of the visit.</summary>
    public ImmutableArray<Inspection> Inspections => [.. _reading.Visits.Select(v => v.Inspection)];

    /// <summary>The events up to the day.</summary>
    public ImmutableArray<HistoryEvent> Events => _reading.Events;

    /// <summary>What is owed by the day: who must act next on the most urgent obligation that has somebody to act on it; null where nothing is
    /// open.</summary>
    public Addressee? NextToAct => Open.Select(o => o.Addressee).FirstOrDefault(a => a is not null);

    /// <summary>The end of the authority, whether it is over, to come or only announced; null where none is known.</summary>
    public SubjectEnd? SubjectEnd => History.Authority is { } authority ? SubjectEnd.Of(authority, History.Authorities) : null;

    /// <summary>The last day of the authority, when it had ended by the day; null otherwise.</summary>
    internal LocalDate? EndedOn => History.Authority?.ValidTo is { } end && end < AsOf ? end : null;

    /// <summary>The authorities that replaced one that has ended, in the same area.</summary>
    public ImmutableArray<AuthorityRecord> Successors => EndedOn is null
        ? []
        : [.. History.Authority!.Successors.Select(code => History.Authorities.RecordOf(code)).OfType<AuthorityRecord>()];

    /// <summary>The authorities whose area this one took over. Their judgements are shown as history and are not its own.</summary>
    public ImmutableArray<AuthorityRecord> Predecessors =>
        [.. (History.Authority?.Predecessors ?? []).Select(code => History.Authorities.RecordOf(code)).OfType<AuthorityRecord>()];

    /// <summary>Contradictions in what was known by the day.</summary>
    public ImmutableArray<Finding> Findings
    {
        get
        {
            if (_findings.IsDefault)
            {
                ImmutableInterlocked.InterlockedInitialize(ref _findings, HistoryChecks.Of(_reading));
            }

            return _findings;
        }
    }

    /// <summary>Works out where a subject stands.</summary>
    /// <param name="history">Its history. What is dated after the day plays no part.</param>
    /// <param name="asOf">The day; usually today.</param>
    /// <param name="policy">Tolerance and completeness; <see cref="StandingPolicy.Default"/> when null.</param>
    public static Standing Of(InspectionHistory history, LocalDate asOf, StandingPolicy? policy = null) =>
        new(new HistoryReading(Guard.Against.Null(history), asOf.InIso()), policy ?? StandingPolicy.Default);

    /// <summary>The current state of the plan that an inspection led to.</summary>
    public ImprovementPlan? PlanOf(Inspection inspection) => History.PlanOf(inspection, AsOf);

    /// <summary>The record of each improvement area of an inspection.</summary>
    public ImmutableArray<ImprovementRecord> RecordsOf(Inspection inspection) => History.RecordsOf(inspection, AsOf);

    /// <summary>The subject, the outcome and how many obligations are open.</summary>
    public override string ToString() =>
        $"{History.DisplayName}, {AsOf.ToIso()}: {Outcome?.Grade.Code ?? "no outcome"}, {Open.Count()} open";

    private static StandingOutcome? OutcomeOf(HistoryReading reading)
    {
        for (var i = reading.Visits.Length - 1; i >= 0; i--)
        {
            var visit = reading.Visits[i];
            if (visit is { IsWhole: true, Kind.OutcomeQuestion: { } question } && reading.IsPublished(visit)
                && visit.Inspection.GradeOf(question) is { } grade)
            {
                return new(grade, visit.Published, visit.Inspection);
            }
        }

        return null;
    }
}
