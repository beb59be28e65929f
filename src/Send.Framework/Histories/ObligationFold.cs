using System.Collections.Immutable;
using NodaTime;
using Send.Framework.Frameworks;
using Send.Framework.Scheduling;
using Send.Framework.Time;

namespace Send.Framework.Histories;

/// <summary>Folds a history into obligations: what each inspection asks for, what did it, what replaced it, and how the rest stands.</summary>
internal sealed class ObligationFold(HistoryReading reading, StandingPolicy policy, ImmutableArray<Suspension> suspensions)
{
    private readonly LocalDate _asOf = reading.AsOf;
    // One history is of one family of editions, and of one jurisdiction.
    private readonly WorkingDayCalendar _workingDays =
        reading.Visits is [.., var last] ? policy.Schedule.For(last.Inspection.Framework).WorkingDays : policy.Schedule.WorkingDays;
    private readonly List<Owed> _owed = [];

    /// <summary>Every obligation, the most urgent first.</summary>
    public ImmutableArray<Obligation> Fold()
    {
        foreach (var visit in reading.Visits)
        {
            if (reading.IsReported(visit) || !visit.Kind.PublishesReport)
            {
                Collect(visit);
            }
        }

        var obligations = Merged().Select(Judge).ToList();
        AddArrangement(obligations);
        obligations.Sort(Obligation.ByUrgency);
        return [.. obligations];
    }

    private void Collect(Visit visit)
    {
        // As at the end of the visit, so that the schedule claims nothing of what came later; only what recurs has to be asked as at the day.
        var recurs = visit.Kind.FollowUpRules.Any(r => r.Recurrence is not null);
        var options = OptionsFor(visit, recurs);
        var schedule = FollowUpSchedule.For(visit.Inspection, recurs ? _asOf : visit.Last, options);
        foreach (var followUp in schedule.FollowUps)
        {
            _owed.Add(new(visit, followUp, [followUp]));
        }
    }

    private ScheduleOptions OptionsFor(Visit visit, bool recurs)
    {
        var options = policy.Schedule.WithAuthorities(reading.History.Authorities);
        if (visit.Inspection.Dates.ReportReceived is null && reading.ReceiptOf(visit) is { } received)
        {
            options = options.WithDate(AnchorEvent.ReportReceived, received);
        }

        if (visit.Inspection.Kind.FollowUpRules.Any(r => r.Anchors.Contains(AnchorEvent.PlanAccepted))
            && reading.EventsOf(visit).FirstOrDefault(e => e.Kind == EventKind.PlanJudgedFit) is { } accepted)
        {
            options = options.WithDate(AnchorEvent.PlanAccepted, accepted.Date);
        }

        // A monitoring inspection counts from the receipt of the full report that it goes back to, estimated where it is not recorded.
        if (!visit.IsWhole && reading.Visits.LastOrDefault(v => v.IsWhole && v.Last < visit.First && reading.IsReported(v)) is { } full)
        {
            options = reading.ReceiptOf(full) is { } day ? options.WithDate(AnchorEvent.FullReportReceived, day)
                : full.Published is { } published && full.Inspection.Framework.ReceiptEstimate is { } estimate
                    ? options.WithEstimate(AnchorEvent.FullReportReceived, published, estimate)
                : options;
        }

        if (recurs)
        {
            foreach (var activity in visit.Kind.FollowUpRules.Where(r => r.Recurrence is not null).Select(r => r.Activity).Distinct())
            {
                if (reading.Visits.LastOrDefault(v => Is(v, activity) && v.First > visit.Last) is { } last)
                {
                    options = options.WithDone(activity, last.Last);
                }
            }
        }

        return options;
    }

    // The same inspection, asked for twice between two whole inspections, is one obligation. The latest printed statement gives its window.
    private List<Owed> Merged()
    {
        var merged = new List<Owed>();
        foreach (var owed in _owed)
        {
            var same = owed.FollowUp.Activity.Kind != ActivityKind.Inspection || owed.FollowUp.Rule.Recurrence is not null ? -1 : merged.FindIndex(m =>
                m.FollowUp.Activity.Code == owed.FollowUp.Activity.Code && m.FollowUp.Rule.Recurrence is null
                && ReferenceEquals(PeriodOf(m.Visit), PeriodOf(owed.Visit)));
            if (same < 0)
            {
                merged.Add(owed);
                continue;
            }

            var first = merged[same];
            var isLater = owed.FollowUp.Basis == WindowBasis.Report || (!first.FollowUp.Window.IsKnown && owed.FollowUp.Window.IsKnown);
            merged[same] = isLater
                ? new(first.Visit, owed.FollowUp, [owed.FollowUp, .. first.Reasons])
                : first with { Reasons = first.Reasons.Add(owed.FollowUp) };
        }

        return merged;
    }

    private Visit? PeriodOf(Visit visit) => visit.IsWhole ? visit : reading.Visits.LastOrDefault(v => v.IsWhole && v.Last < visit.First) ?? visit;

    private Obligation Judge(Owed owed)
    {
        var (closes, paused) = Closing(owed, owed.FollowUp.Window);
        var atLatest = owed.FollowUp.LatestWindow is { } later && Closing(owed, later).Closes is { } open && open > closes ? open : closes;
        var superseder = reading.SupersederOf(owed.Visit);
        var supersededOn = superseder is null ? null : superseder.Published ?? (LocalDate?)superseder.Last;
        var ended = reading.History.Authority?.ValidTo is { } last && last < _asOf ? last : (LocalDate?)null;

        if (DoneBy(owed) is { } done && (supersededOn is null || done.Date <= supersededOn))
        {
            var days = owed.IsDeadline && closes is { } lastDay ? Days(done.Date, lastDay) : null;

            // Of a visit whose days are not recorded only the day by which it was over is known: it may have been in time.
            days = days < 0 && done.Inspection is { Dates.VisitIsRecorded: false } ? null : days;
            return Make(owed, days < 0 && done.Date > atLatest ? ObligationState.DoneLate : ObligationState.Done, closes, atLatest, done, days);
        }

        if (supersededOn is { } on && (ended is null || on <= ended))
        {
            return Make(owed, ObligationState.Superseded, closes, atLatest, ObligationEnd.By(superseder!.Inspection, on));
        }

        if (ended is not null)
        {
            return Make(owed, ObligationState.Superseded, closes, atLatest, ObligationEnd.By(SubjectEnd.Of(reading.History.Authority!, reading.History.Authorities)!));
        }

        if (FinalPlan(owed) is { } final)
        {
            return Make(owed, ObligationState.Superseded, closes, atLatest, final);
        }

        var days2 = owed.IsDeadline && closes is { } latest ? Days(_asOf, latest) : null;
        var state = StateOf(owed, atLatest);
        if (state is ObligationState.Due or ObligationState.NoRecord && paused is not null)
        {
            return Make(owed, ObligationState.Suspended, closes, atLatest, paused, days2);
        }

        return state == ObligationState.NoRecord && Shown(owed, atLatest!.Value, out var shown)
            ? Make(owed, ObligationState.Overdue, closes, atLatest, null, days2, shown)
            : Make(owed, state, closes, atLatest, null, days2);
    }

    private Obligation Make(
        Owed owed, ObligationState state, LocalDate? closes, LocalDate? atLatest, ObligationEnd? by, int? days = null, string? shown = null) =>
        new(policy, _asOf, owed.FollowUp, owed.Reasons) { State = state, Closes = closes, ClosesAtLatest = atLatest, By = by, WorkingDays = days, Shown = shown };

    // A soft date is accurate to its term, plus the tolerance of the policy; time in which everything was paused is added.
    private (LocalDate? Closes, ObligationEnd? Paused) Closing(Owed owed, DueWindow window)
    {
        var activity = owed.FollowUp.Activity;
        var closes = window.Latest ?? (window.Target is { } target ? window.Precision.IsSoft() ? policy.SoftEnd(target) : target : (LocalDate?)null);
        ObligationEnd? now = null;
        var added = 0;
        var from = owed.FollowUp.Anchor.Date ?? owed.Visit.Last;
        foreach (var pause in Pauses(activity))
        {
            now = pause.Covers(activity, _asOf) ? ObligationEnd.By(pause) : now;
            added += Overlap(pause.CertainlyFrom, pause.CertainlyTo, from, closes);
        }

        foreach (var suspension in activity.Kind == ActivityKind.Inspection ? suspensions : [])
        {
            now = suspension.Covers(activity, _asOf) ? ObligationEnd.By(suspension.Event) : now;
            added += suspension.Activity is null || suspension.Activity == activity.Code
                ? Overlap(suspension.From, suspension.To ?? _asOf, from, closes) : 0;
        }

        return (closes is { } day && window.Latest is null && window.Precision.IsSoft() ? day.PlusDays(added) : closes, now);
    }

    // The pauses of every edition of the family: an inspection that was asked for under one is stopped by what stopped the programme later.
    private IEnumerable<ProgrammePause> Pauses(Activity activity) =>
        reading.Visits.Select(v => v.Inspection.Framework).Distinct().SelectMany(f => f.Pauses)
            .Concat(reading.History.Catalogue.OfFamily(reading.History.Family).SelectMany(f => f.Pauses)).Distinct()
            .Where(p => p.CertainlyFrom <= _asOf && p.Activities.Contains(activity));

    private static int Overlap(LocalDate from, LocalDate to, LocalDate start, LocalDate? end)
    {
        var first = LocalDate.Max(from, start);
        var last = end is { } e ? LocalDate.Min(to, e) : to;
        return last < first ? 0 : Period.DaysBetween(first, last) + 1;
    }

    private ObligationState StateOf(Owed owed, LocalDate? closes)
    {
        var window = owed.FollowUp.Window;
        if (closes is not { } last)
        {
            return ObligationState.Unknown;
        }

        var isSoft = window.Latest is null && window.Precision.IsSoft();
        var opens = isSoft ? SchoolTerm.Containing(window.Target!.Value).FirstDay
            : window.Latest is null ? window.Target!.Value
            : window.Earliest ?? owed.FollowUp.Anchor.Date ?? LocalDate.MinIsoValue;
        return _asOf < opens ? ObligationState.NotDue : _asOf <= last ? ObligationState.Due : ObligationState.NoRecord;
    }

    private ObligationEnd? DoneBy(Owed owed)
    {
        var rule = owed.FollowUp.Rule;
        var (visit, activity) = (owed.Visit, rule.Activity);
        if (rule.Recurrence is not null)
        {
            return owed.FollowUp.State == FollowUpState.Done && reading.Visits.LastOrDefault(v => Is(v, activity) && v.First > visit.Last) is { } latest
                ? ObligationEnd.By(latest.Inspection, latest.Last) : null;
        }

        if (activity.Kind == ActivityKind.Publication)
        {
            return visit.Published is { } published && published <= _asOf ? ObligationEnd.By(visit.Inspection, published) : null;
        }

        var later = activity.Kind is ActivityKind.Inspection or ActivityKind.Meeting
            ? reading.Visits.FirstOrDefault(v => v.First > visit.Last && Is(v, activity)) : null;
        var done = activity.Kind == ActivityKind.Meeting
            ? reading.Events.FirstOrDefault(e => rule.DoneBy.Contains(e.Kind) && e.Date > visit.Last)
            : reading.EventsOf(visit).FirstOrDefault(e => rule.DoneBy.Contains(e.Kind) && !IsDraftOf(owed, e));
        return done is not null && (later is null || done.Date <= later.Last) ? ObligationEnd.By(done)
            : later is null ? null : ObligationEnd.By(later.Inspection, later.Last);
    }

    // Where a draft is asked for as well, the first submission is the draft; one after the time for drafts is the plan itself.
    private bool IsDraftOf(Owed owed, HistoryEvent happened)
    {
        if (happened.Kind != EventKind.PlanSubmitted || HistoryReading.IsDraft(owed.FollowUp.Activity))
        {
            return false;
        }

        var draft = _owed.Find(o => ReferenceEquals(o.Visit, owed.Visit) && o.FollowUp.Activity.Code == owed.FollowUp.Activity.Code + "-draft");
        return draft?.FollowUp.Window.Latest is { } latest && happened.Date <= latest
            && ReferenceEquals(happened, reading.EventsOf(owed.Visit).FirstOrDefault(e => e.Kind == EventKind.PlanSubmitted));
    }

    private static bool Is(Visit visit, Activity activity)
    {
        foreach (var done in visit.Kind.Activities)
        {
            if (done.Code == activity.Code)
            {
                return true;
            }
        }

        return false;
    }

    // A final plan that is done closes its draft, of which nothing is recorded.
    private ObligationEnd? FinalPlan(Owed owed) =>
        !HistoryReading.IsDraft(owed.FollowUp.Activity) || owed.FollowUp.Activity.Kind != ActivityKind.Response ? null
        : _owed.Where(o => ReferenceEquals(o.Visit, owed.Visit) && o.FollowUp.Activity.Code + "-draft" == owed.FollowUp.Activity.Code)
            .Select(DoneBy).FirstOrDefault(d => d is not null);

    // Whether the history shows, after the last day, that it had not been done: a step of the same plan that is short of it, or anything
    // later at all where a visit is concerned, which nobody who keeps a history leaves out.
    private bool Shown(Owed owed, LocalDate closes, out string? shown)
    {
        shown = null;
        if (policy.CompleteUntil is { } complete && complete > closes && complete <= _asOf)
        {
            return true;
        }

        var happened = owed.FollowUp.Activity.Kind == ActivityKind.Response
            ? reading.EventsOf(owed.Visit).LastOrDefault(e => e.Kind.IsPlanStep && e.Date > closes)
            : reading.Events.LastOrDefault(e => e.Date > closes && e.Kind != EventKind.ReportReceived && e.Kind != EventKind.Note);
        if (happened is not null)
        {
            shown = $"on {happened.Date.ToWords()} {happened.Kind.Words}, with no record of it before";
            return true;
        }

        if (owed.FollowUp.Activity.Kind == ActivityKind.Inspection && reading.Visits.LastOrDefault(v => v.Last > closes) is { } visit)
        {
            shown = $"a {visit.Kind.Name.ToLowerInvariant()} ended on {visit.Last.ToWords()}, with no record of it before";
            return true;
        }

        return false;
    }

    private int? Days(LocalDate from, LocalDate to) => _workingDays.Covers(from) && _workingDays.Covers(to) ? _workingDays.CountWorkingDays(from, to) : null;

    // An area that nothing asks a full inspection of must not fall out of every list: the arrangement that holds for all is shown.
    private void AddArrangement(List<Obligation> obligations)
    {
        var history = reading.History;
        if (history.Authority?.ValidTo < _asOf || !history.Catalogue.TryGetInForce(_asOf, history.Family, out var edition))
        {
            return;
        }

        foreach (var kind in edition.Kinds.Where(k => k.IsWhole))
        {
            if (kind.GeneralRules.FirstOrDefault(r => r.When.Kind == ConditionKind.Always && r.Activity is { } a && kind.Activities.Contains(a)) is { } rule
                && !obligations.Exists(o => o.Activity.Code == rule.Activity!.Code && o.State.IsOpen())
                && !reading.Visits.Any(v => v.IsWhole && !reading.IsPublished(v)))
            {
                obligations.Add(new(policy, _asOf, rule, rule.Activity!));
            }
        }
    }

    private sealed record Owed(Visit Visit, FollowUp FollowUp, ImmutableArray<FollowUp> Reasons)
    {
        public bool IsDeadline => FollowUp.Window.Latest is not null && !FollowUp.Window.Precision.IsSoft();
    }
}
