using System.Collections.Immutable;
using NodaTime;
using Send.Framework.Frameworks;
using Send.Framework.Improvement;
using Send.Framework.Validation;

namespace Send.Framework.Histories;

/// <summary>
/// A history as somebody reads it on a day: visits that had ended by then, events up to then, and the visit that each event refers to.
/// Nothing later counts.
/// </summary>
internal sealed class HistoryReading
{
    private readonly Dictionary<HistoryEvent, Visit?> _visitOf = new(ReferenceEqualityComparer.Instance);

    public HistoryReading(InspectionHistory history, LocalDate? asOf)
    {
        History = history;
        AsOf = asOf ?? new LocalDate(9999, 12, 31);
        Visits = asOf is null || history.Visits.All(v => v.Last <= AsOf) ? history.Visits : [.. history.Visits.Where(v => v.Last <= AsOf)];
        Events = asOf is null || history.Events.IsEmpty || history.Events[^1].Date <= AsOf
            ? history.Events
            : [.. history.Events.TakeWhile(e => e.Date <= AsOf)];
        foreach (var happened in Events)
        {
            _visitOf[happened] = Resolve(happened);
        }
    }

    public InspectionHistory History { get; }

    public LocalDate AsOf { get; }

    public ImmutableArray<Visit> Visits { get; }

    public ImmutableArray<HistoryEvent> Events { get; }

    /// <summary>The visit that an event refers to, or null.</summary>
    public Visit? VisitOf(HistoryEvent happened) => _visitOf[happened];

    /// <summary>The first day on which anything can be an answer to a visit: that of the receipt of its report, or else the end of the visit.</summary>
    public LocalDate AnswersFrom(Visit visit) => ReceiptOf(visit) ?? visit.Last;

    /// <summary>The events that refer to a visit and are not dated too early.</summary>
    public IEnumerable<HistoryEvent> EventsOf(Visit visit)
    {
        var from = AnswersFrom(visit);
        foreach (var happened in Events)
        {
            if (ReferenceEquals(_visitOf[happened], visit) && happened.Date >= from)
            {
                yield return happened;
            }
        }
    }

    public bool IsPublished(Visit visit) => visit.IsPublishedBy(AsOf);

    /// <summary>Whether those who were inspected had the report by the day: it was published, or it is recorded that it arrived.</summary>
    public bool IsReported(Visit visit) => IsPublished(visit) || ReceiptOf(visit) <= AsOf;

    /// <summary>The day on which the report was received, as a document or, where none does, an event records it. Never an estimate.</summary>
    public LocalDate? ReceiptOf(Visit visit) => visit.Received ?? ReceiptByEvent(visit);

    /// <summary>The same by events alone: the first that can be right.</summary>
    public LocalDate? ReceiptByEvent(Visit visit)
    {
        foreach (var happened in Events)
        {
            if (happened.Kind == EventKind.ReportReceived && ReferenceEquals(_visitOf.GetValueOrDefault(happened), visit) && CanBeReceipt(visit, happened.Date))
            {
                return happened.Date;
            }
        }

        return null;
    }

    /// <summary>A report is received after the visit and not after its publication.</summary>
    public bool CanBeReceipt(Visit visit, LocalDate day) => day >= visit.Last && (visit.Published is not { } published || published > AsOf || day <= published);

    /// <summary>The whole inspection with the last report that was out by a day, or null.</summary>
    public Visit? LastWhole(LocalDate day) => Visits.LastOrDefault(v => v.IsWhole && v.IsPublishedBy(day));

    /// <summary>The first whole inspection after a visit whose report is out: it takes the place of what the visit left open.</summary>
    public Visit? SupersederOf(Visit visit) => Visits.FirstOrDefault(v => v.IsWhole && v.First > visit.Last && IsPublished(v));

    /// <summary>The plan that a visit asks for: its response that is no draft; null where it asks for none.</summary>
    public static FollowUpRule? PlanRuleOf(Visit visit)
    {
        foreach (var rule in visit.Kind.FollowUpRules)
        {
            if (rule.Activity.Kind == ActivityKind.Response && !IsDraft(rule.Activity) && visit.Inspection.Meets(rule.When))
            {
                return rule;
            }
        }

        return null;
    }

    public static bool IsDraft(Activity activity) => activity.Code.EndsWith("-draft", StringComparison.Ordinal);

    /// <summary>The plan that a visit led to, told by the events; null where it asks for none or the report is not known.</summary>
    public ImprovementPlan? PlanOf(Visit visit, List<Finding>? refusals = null) =>
        IsReported(visit) && PlanRuleOf(visit) is { } rule ? PlanFold.Of(this, visit, rule, refusals) : null;

    /// <summary>The records of the improvement areas of a visit.</summary>
    public ImmutableArray<ImprovementRecord> RecordsOf(Visit visit, List<Finding>? findings = null) =>
        IsReported(visit) ? AreaFold.Of(this, visit, findings) : [];

    private Visit? Resolve(HistoryEvent happened)
    {
        if (happened.Inspection is { } name)
        {
            return Visits.FirstOrDefault(v => v.IsNamed(name));
        }

        if (happened.Kind == EventKind.ReportReceived)
        {
            var possible = Visits.Where(v => v.Kind.PublishesReport && v.Received is null && CanBeReceipt(v, happened.Date)).Take(2).ToArray();
            return possible.Length == 1 ? possible[0] : null;
        }

        if (happened.Kind.IsPlanStep)
        {
            return Visits.LastOrDefault(v => v.Last <= happened.Date && IsReported(v) && Takes(v, happened.Kind));
        }

        return happened.Kind.NamesAreas
            ? Visits.LastOrDefault(v => v.Last <= happened.Date && v.IsWhole && !v.Inspection.ImprovementAreas.IsEmpty && v.IsPublishedBy(happened.Date))
            : null;
    }

    private static bool Takes(Visit visit, EventKind step) =>
        PlanRuleOf(visit) is { } rule && (step != EventKind.StrategicPlanPublished || rule.Activity.Code == Activity.StrategicPlan.Code);
}
