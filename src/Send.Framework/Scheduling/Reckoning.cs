using System.Runtime.CompilerServices;
using NodaTime;
using Send.Framework.Frameworks;
using Send.Framework.Inspections;
using Send.Framework.Judgements;
using Send.Framework.Time;

namespace Send.Framework.Scheduling;

/// <summary>
/// Works out what follows one inspection: which rules apply, which interval each of them gives, counted from what, the window that comes of
/// it, and its state.
/// </summary>
internal ref struct Reckoning(Inspection inspection, LocalDate asOf, ScheduleOptions options)
{
    private readonly bool _isPrinted = !ReferenceEquals(inspection.Stated, StatedNextSteps.None);
    private readonly LocalDate? _ended = options.Authorities.RecordOf(inspection.Subject)?.ValidTo is { } last && last < asOf ? last : null;
    private AnchorBook _anchors = new(inspection, options);
    private string? _question;
    private Grade? _answer;

    /// <summary>
    /// Whether the rule applies: the inspection meets its condition, or the report prints the response and the answer that would decide is
    /// absent. Most rules ask for the same answer, so the last one is kept.
    /// </summary>
    public bool Applies(FollowUpRule rule)
    {
        var when = rule.When;
        if (_isPrinted && rule.Activity.Kind == ActivityKind.Response && inspection.Knows(when) == Met.NotKnown)
        {
            return IsPrintedResponse(rule);
        }

        if (when.Kind != ConditionKind.Answered)
        {
            return inspection.Meets(when);
        }

        if (!ReferenceEquals(_question, when.Question))
        {
            (_question, _answer) = (when.Question, inspection.GradeOf(when.Question!));
        }

        return _answer is not null && when.Accepts(_answer);
    }

    /// <summary>What follows by a rule that applies, for a schedule that can explain it.</summary>
    public FollowUp Of(FollowUpRule rule, FollowUpSchedule schedule)
    {
        var reckoned = Reckon(rule);
        return new(schedule, rule, in reckoned, _anchors.ToAnchor());
    }

    // Not inlined, nor is what is rare in it: in its caller it would use up what the compiler allows for inlining the small things it calls.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private Reckoned Reckon(FollowUpRule rule)
    {
        var interval = IntervalOf(rule, out var basis);

        // What a report prints about the future is counted from that report, whatever the rule would have counted from.
        var isKnown = basis == WindowBasis.Report
            ? _anchors.TryGet(AnchorEvent.ReportReceived, out var day)
            : _anchors.TryFindFirst(rule, out day);
        if (interval is null || !isKnown)
        {
            var partial = interval is null ? DueWindow.Unknown : Partial(interval);
            return new(interval, basis, _anchors.Quality, partial, IsDone(rule) ? FollowUpState.Done : _ended is not null ? FollowUpState.Superseded : FollowUpState.Unknown);
        }

        if (basis == WindowBasis.Rule && rule.Recurrence is { } recurrence)
        {
            return Recurring(rule, recurrence, day);
        }

        var window = WindowOf(rule, interval, basis, day, options);
        var state = IsDone(rule) ? FollowUpState.Done : StateOf(rule, day, in window);
        return new(
            interval, basis, _anchors.Quality, window,
            state == FollowUpState.Overdue && _anchors.Quality == AnchorQuality.Estimated ? OrStillDue(rule, interval, basis) : state);
    }

    /// <summary>
    /// Where the anchor is missing: the day before which the interval cannot end, because the anchor cannot be before the end of the visit;
    /// null when that says nothing.
    /// </summary>
    public static LocalDate? NotBefore(Inspection inspection, ScheduleOptions options, FollowUpInterval interval, AnchorEvent anchor) =>
        FollowsTheVisit(anchor) && inspection.Dates.Ended is { } ended && interval.TryAddTo(ended, options.WorkingDays, options.SchoolDays, out var bound)
            ? bound
            : null;

    // The printed plan and its draft. Of several rules that ask for the same, the first.
    private readonly bool IsPrintedResponse(FollowUpRule rule)
    {
        if (inspection.Stated.Response is not { } printed || (rule.Activity != printed && rule.Activity.Code != $"{printed.Code}-draft"))
        {
            return false;
        }

        foreach (var other in inspection.Kind.FollowUpRules)
        {
            if (other.Activity == rule.Activity && inspection.Knows(other.When) != Met.No)
            {
                return ReferenceEquals(other, rule);
            }
        }

        return false;
    }

    private readonly FollowUpInterval? IntervalOf(FollowUpRule rule, out WindowBasis basis)
    {
        var ruled = rule.Interval ?? rule.Recurrence?.Every;
        if (_isPrinted && inspection.Stated.IntervalFor(rule.Activity) is { } printed)
        {
            basis = ruled is not null && rule.Recurrence is null && printed.IsSameLengthAs(ruled) ? WindowBasis.RuleAndReport : WindowBasis.Report;
            return basis == WindowBasis.RuleAndReport ? ruled : printed.WithPrecision(ruled?.Precision ?? IntervalPrecision.Approximately);
        }

        if (ruled is not null)
        {
            basis = WindowBasis.Rule;
            return ruled;
        }

        var configured = options.IntervalFor(rule);
        basis = configured is null ? WindowBasis.Unknown : WindowBasis.Configured;
        return configured;
    }

    // A range or a tolerance belongs to the edition's own interval: what a report prints instead takes the place of both.
    public static DueWindow WindowOf(FollowUpRule rule, FollowUpInterval interval, WindowBasis basis, LocalDate day, ScheduleOptions options) =>
        basis is not (WindowBasis.Rule or WindowBasis.RuleAndReport) ? Windows.Of(interval, day, options)
        : rule.Until is { } until ? Windows.Range(interval, until, day, options)
        : rule.Tolerance is { } tolerance ? Windows.Tolerant(interval, tolerance, day, options)
        : Windows.Of(interval, day, options);

    // What is past by the earliest day that an estimate leaves open is overdue when it is past by the latest one too.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private FollowUpState OrStillDue(FollowUpRule rule, FollowUpInterval interval, WindowBasis basis)
    {
        if (_anchors.LatestEstimate() is not { } latest)
        {
            return FollowUpState.Overdue;
        }

        var window = WindowOf(rule, interval, basis, latest, options);
        return StateOf(rule, latest, in window) == FollowUpState.Overdue ? FollowUpState.Overdue : FollowUpState.Due;
    }

    // The next occurrence, or the last one when there is no next. What was done before the one before it was over is not this one.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private Reckoned Recurring(FollowUpRule rule, Recurrence recurrence, LocalDate day)
    {
        // Only what is over by the latest day that an estimate leaves open is over.
        var latest = _anchors.LatestEstimate();
        var passed = Windows.Passed(recurrence, latest ?? day, _ended ?? asOf, options);
        var shown = Math.Min(passed + 1, recurrence.AtMost ?? int.MaxValue);
        var window = Windows.Of(recurrence.Every, day, options, shown);
        var before = shown == 1 ? day : Windows.LastDayOf(Windows.Of(recurrence.Every, day, options, shown - 1)) ?? day;
        var isDone = IsDone(rule) && options.DoneOn(rule.Activity) > before;
        var state = isDone ? FollowUpState.Done : StateOf(rule, before, in window);
        if (state == FollowUpState.Overdue && latest is { } last && Windows.Of(recurrence.Every, last, options, shown) is { IsKnown: true } later)
        {
            state = StateOf(rule, last, in later) == FollowUpState.Overdue ? FollowUpState.Overdue : FollowUpState.Due;
        }

        return new(recurrence.Every, WindowBasis.Rule, _anchors.Quality, window, state, passed);
    }

    // Only where the visit itself comes about then does the bound bound it; a deadline may be met long before.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private readonly DueWindow Partial(FollowUpInterval interval)
    {
        var partial = DueWindow.Unknown.WithPrecision(interval.Precision);
        return interval.Precision == IntervalPrecision.Approximately ? partial.WithEarliest(NotBefore(inspection, options, interval, _anchors.Event!)) : partial;
    }

    // The report that a monitoring inspection goes back to was received long before its visit; of other events that is not known.
    private static bool FollowsTheVisit(AnchorEvent anchor) =>
        anchor == AnchorEvent.ReportReceived || anchor == AnchorEvent.Published || anchor == AnchorEvent.PlanAccepted;

    private readonly bool IsDone(FollowUpRule rule) => !options.Done.IsEmpty && options.DoneOn(rule.Activity) <= asOf;

    private readonly FollowUpState StateOf(FollowUpRule rule, LocalDate from, in DueWindow window)
    {
        // What is owed ends with the authority that owes it, or of which it is asked.
        if (_ended is not null)
        {
            return FollowUpState.Superseded;
        }

        var state = StateOf(in window, from, asOf);
        if (state is FollowUpState.Due or FollowUpState.Overdue)
        {
            foreach (var pause in inspection.Framework.Pauses)
            {
                if (pause.Covers(rule.Activity, asOf))
                {
                    return FollowUpState.Suspended;
                }
            }
        }

        return state;
    }

    // A soft date is only good to the school term that it falls in; a deadline runs from its anchor to its last day.
    private static FollowUpState StateOf(in DueWindow window, LocalDate from, LocalDate asOf)
    {
        if (window.Latest is { } latest)
        {
            return StateBetween(window.Earliest ?? from, latest, asOf);
        }

        if (window.Target is not { } target)
        {
            return FollowUpState.Unknown;
        }

        if (!window.Precision.IsSoft())
        {
            return StateBetween(target, target, asOf);
        }

        var terms = SchoolTerm.OrdinalOf(asOf) - SchoolTerm.OrdinalOf(target);
        return terms < 0 ? FollowUpState.NotDue : terms == 0 ? FollowUpState.Due : FollowUpState.Overdue;
    }

    private static FollowUpState StateBetween(LocalDate opens, LocalDate closes, LocalDate asOf) =>
        Ordinal(asOf) < Ordinal(opens) ? FollowUpState.NotDue : Ordinal(asOf) <= Ordinal(closes) ? FollowUpState.Due : FollowUpState.Overdue;

    // All dates here are in the ISO calendar. NodaTime makes sure of that in each comparison, and there are many.
    private static int Ordinal(LocalDate date) => (date.Year * 512) + (date.Month * 32) + date.Day;
}
