using NodaTime;
using Send.Framework.Frameworks;
using Send.Framework.Time;

namespace Send.Framework.Scheduling;

/// <summary>Works out one follow-up: which interval, counted from what, the window that gives, and how it stands.</summary>
internal static class Reckoning
{
    public static FollowUp Of(FollowUpSchedule schedule, FollowUpRule rule, ref AnchorBook anchors)
    {
        var (interval, basis) = IntervalOf(schedule, rule);

        // What a report prints about the future is counted from that report, whatever the rule would have counted from.
        var anchor = basis == WindowBasis.Report ? anchors.Find(AnchorEvent.ReportReceived) : FirstKnown(rule, ref anchors);
        var window = WindowOf(schedule, interval, anchor);
        return new(schedule, rule, interval, basis, anchor, window, StateOf(schedule, rule, anchor, window));
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

    private static (FollowUpInterval? Interval, WindowBasis Basis) IntervalOf(FollowUpSchedule schedule, FollowUpRule rule)
    {
        var printed = schedule.Inspection.Stated.IntervalFor(rule.Activity);
        if (rule.Interval is { } ruled)
        {
            return printed is null ? (ruled, WindowBasis.Rule)
                : printed.IsSameLengthAs(ruled) ? (ruled, WindowBasis.RuleAndReport)
                : (printed.WithPrecision(ruled.Precision), WindowBasis.Report);
        }

        return printed is not null ? (printed.WithPrecision(IntervalPrecision.Approximately), WindowBasis.Report)
            : schedule.Options.IntervalFor(rule) is { } configured ? (configured, WindowBasis.Configured)
            : (null, WindowBasis.Unknown);
    }

    private static Anchor FirstKnown(FollowUpRule rule, ref AnchorBook anchors)
    {
        Anchor? first = null;
        foreach (var candidate in rule.Anchors)
        {
            var anchor = anchors.Find(candidate);
            if (anchor.Date is not null)
            {
                return anchor;
            }

            first ??= anchor;
        }

        return first ?? new(AnchorEvent.ReportReceived, null, AnchorQuality.Missing);
    }

    private static DueWindow WindowOf(FollowUpSchedule schedule, FollowUpInterval? interval, Anchor anchor)
    {
        if (interval is null)
        {
            return DueWindow.Unknown;
        }

        if (anchor.Date is { } day)
        {
            return interval.TryAddTo(day, schedule.Options.WorkingDays, schedule.Options.SchoolDays, out var target) && target.Year >= 1
                ? DueWindow.Around(target, interval.Precision)
                : DueWindow.Unknown.WithPrecision(interval.Precision);
        }

        // Only where the visit itself comes about then does the bound bound it; a deadline may be met long before.
        var partial = DueWindow.Unknown.WithPrecision(interval.Precision);
        return interval.Precision == IntervalPrecision.Approximately ? partial.WithEarliest(NotBefore(schedule, interval, anchor)) : partial;
    }

    // The report that a monitoring inspection goes back to was received long before its visit; of other events nobody knows.
    private static bool FollowsTheVisit(AnchorEvent anchor) =>
        anchor == AnchorEvent.ReportReceived || anchor == AnchorEvent.Published || anchor == AnchorEvent.PlanAccepted;

    private static FollowUpState StateOf(FollowUpSchedule schedule, FollowUpRule rule, Anchor anchor, DueWindow window)
    {
        var asOf = schedule.AsOf;
        if (schedule.Options.DoneOn(rule.Activity) <= asOf)
        {
            return FollowUpState.Done;
        }

        var state = StateOf(window, anchor.Date, asOf);
        if (state is FollowUpState.Due or FollowUpState.Overdue)
        {
            foreach (var pause in schedule.Inspection.Framework.Pauses)
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
    private static FollowUpState StateOf(DueWindow window, LocalDate? anchor, LocalDate asOf)
    {
        if ((window.Target ?? window.Latest) is not { } last)
        {
            return FollowUpState.Unknown;
        }

        if (window is { Precision: IntervalPrecision.Approximately or IntervalPrecision.Usually, Target: { } target, Latest: null })
        {
            var terms = SchoolTerm.OrdinalOf(asOf) - SchoolTerm.OrdinalOf(target);
            return terms < 0 ? FollowUpState.NotDue : terms == 0 ? FollowUpState.Due : FollowUpState.Overdue;
        }

        var (opens, closes) = window.Latest is { } latest ? (window.Earliest ?? anchor ?? last, latest) : (last, last);
        return asOf < opens ? FollowUpState.NotDue : asOf <= closes ? FollowUpState.Due : FollowUpState.Overdue;
    }
}
