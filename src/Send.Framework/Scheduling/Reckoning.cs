using NodaTime;
using Send.Framework.Frameworks;
using Send.Framework.Inspections;
using Send.Framework.Judgements;
using Send.Framework.Time;

namespace Send.Framework.Scheduling;

/// <summary>
/// Works out what follows one inspection: which rules apply, which interval each of them gives, counted from what, the window that comes of
/// it, and how it stands.
/// </summary>
internal ref struct Reckoning(FollowUpSchedule schedule)
{
    private readonly Inspection _inspection = schedule.Inspection;
    private readonly ScheduleOptions _options = schedule.Options;
    private readonly LocalDate _asOf = schedule.AsOf;
    private readonly bool _isPrinted = !ReferenceEquals(schedule.Inspection.Stated, StatedNextSteps.None);
    private AnchorBook _anchors = new(schedule.Inspection, schedule.Options);
    private string? _question;
    private Grade? _answer;

    /// <summary>Whether the inspection meets the rule's condition. Most rules ask for the same answer, so the last one is kept.</summary>
    public bool Applies(FollowUpRule rule)
    {
        var when = rule.When;
        if (when.Kind != ConditionKind.Answered)
        {
            return _inspection.Meets(when);
        }

        if (!ReferenceEquals(_question, when.Question))
        {
            (_question, _answer) = (when.Question, _inspection.GradeOf(when.Question!));
        }

        return _answer is not null && when.Accepts(_answer);
    }

    public FollowUp Of(FollowUpRule rule)
    {
        var interval = IntervalOf(rule, out var basis);

        // What a report prints about the future is counted from that report, whatever the rule would have counted from.
        var anchor = basis == WindowBasis.Report ? _anchors.Find(AnchorEvent.ReportReceived) : FirstKnown(rule);
        if (interval is null || anchor.Date is not { } day)
        {
            var partial = interval is null ? DueWindow.Unknown : Partial(interval, anchor);
            return new(schedule, rule, interval, basis, anchor, in partial, IsDone(rule) ? FollowUpState.Done : FollowUpState.Unknown);
        }

        if (basis == WindowBasis.Rule && rule.Recurrence is { } recurrence)
        {
            return Recurring(rule, recurrence, anchor, day);
        }

        var window = WindowOf(rule, interval, basis, day);
        return new(schedule, rule, interval, basis, anchor, in window, IsDone(rule) ? FollowUpState.Done : StateOf(rule, day, in window));
    }

    /// <summary>
    /// Where the anchor is missing: the day before which the interval cannot end, because the anchor cannot be before the end of the visit;
    /// null when that says nothing.
    /// </summary>
    public static LocalDate? NotBefore(FollowUpSchedule schedule, FollowUpInterval interval, Anchor anchor) =>
        anchor.Date is null && FollowsTheVisit(anchor.Event)
        && interval.TryAddTo(schedule.Inspection.Dates.Ended, schedule.Options.WorkingDays, schedule.Options.SchoolDays, out var bound)
            ? bound
            : null;

    private readonly FollowUpInterval? IntervalOf(FollowUpRule rule, out WindowBasis basis)
    {
        var ruled = rule.Interval ?? rule.Recurrence?.Every;
        if (_isPrinted && _inspection.Stated.IntervalFor(rule.Activity) is { } printed)
        {
            basis = ruled is not null && rule.Recurrence is null && printed.IsSameLengthAs(ruled) ? WindowBasis.RuleAndReport : WindowBasis.Report;
            return basis == WindowBasis.RuleAndReport ? ruled : printed.WithPrecision(ruled?.Precision ?? IntervalPrecision.Approximately);
        }

        if (ruled is not null)
        {
            basis = WindowBasis.Rule;
            return ruled;
        }

        var configured = _options.IntervalFor(rule);
        basis = configured is null ? WindowBasis.Unknown : WindowBasis.Configured;
        return configured;
    }

    private Anchor FirstKnown(FollowUpRule rule)
    {
        Anchor? first = null;
        foreach (var candidate in rule.Anchors)
        {
            var anchor = _anchors.Find(candidate);
            if (anchor.Date is not null)
            {
                return anchor;
            }

            first ??= anchor;
        }

        return first ?? new(AnchorEvent.ReportReceived, null, AnchorQuality.Missing);
    }

    // A range or a tolerance belongs to the edition's own interval: what a report prints instead takes the place of both.
    private readonly DueWindow WindowOf(FollowUpRule rule, FollowUpInterval interval, WindowBasis basis, LocalDate day) =>
        basis is not (WindowBasis.Rule or WindowBasis.RuleAndReport) ? Windows.Of(interval, day, _options)
        : rule.Until is { } until ? Windows.Range(interval, until, day, _options)
        : rule.Tolerance is { } tolerance ? Windows.Tolerant(interval, tolerance, day, _options)
        : Windows.Of(interval, day, _options);

    // The next occurrence, or the last one when there is no next. What was done before the one before it was over is not this one.
    private readonly FollowUp Recurring(FollowUpRule rule, Recurrence recurrence, Anchor anchor, LocalDate day)
    {
        var passed = Windows.Passed(recurrence, day, _asOf, _options);
        var shown = Math.Min(passed + 1, recurrence.AtMost ?? int.MaxValue);
        var window = Windows.Of(recurrence.Every, day, _options, shown);
        var before = shown == 1 ? day : Windows.LastDayOf(Windows.Of(recurrence.Every, day, _options, shown - 1)) ?? day;
        var isDone = IsDone(rule) && _options.DoneOn(rule.Activity) > before;
        return new(
            schedule, rule, recurrence.Every, WindowBasis.Rule, anchor, in window, isDone ? FollowUpState.Done : StateOf(rule, before, in window), passed);
    }

    // Only where the visit itself comes about then does the bound bound it; a deadline may be met long before.
    private readonly DueWindow Partial(FollowUpInterval interval, Anchor anchor)
    {
        var partial = DueWindow.Unknown.WithPrecision(interval.Precision);
        return interval.Precision == IntervalPrecision.Approximately ? partial.WithEarliest(NotBefore(schedule, interval, anchor)) : partial;
    }

    // The report that a monitoring inspection goes back to was received long before its visit; of other events nobody knows.
    private static bool FollowsTheVisit(AnchorEvent anchor) =>
        anchor == AnchorEvent.ReportReceived || anchor == AnchorEvent.Published || anchor == AnchorEvent.PlanAccepted;

    private readonly bool IsDone(FollowUpRule rule) => _options.DoneOn(rule.Activity) <= _asOf;

    private readonly FollowUpState StateOf(FollowUpRule rule, LocalDate from, in DueWindow window)
    {
        var state = StateOf(in window, from, _asOf);
        if (state is FollowUpState.Due or FollowUpState.Overdue)
        {
            foreach (var pause in _inspection.Framework.Pauses)
            {
                if (pause.Covers(rule.Activity, _asOf))
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
        asOf < opens ? FollowUpState.NotDue : asOf <= closes ? FollowUpState.Due : FollowUpState.Overdue;
}
