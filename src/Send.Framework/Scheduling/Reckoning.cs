using NodaTime;
using Send.Framework.Frameworks;
using Send.Framework.Inspections;
using Send.Framework.Time;

namespace Send.Framework.Scheduling;

/// <summary>How the window of one follow-up was found: interval, anchor, window, and what stood in the way.</summary>
/// <param name="Interval">The interval that was applied, or null.</param>
/// <param name="Basis">Where it was taken from.</param>
/// <param name="Anchor">The day from which it is counted.</param>
/// <param name="Window">The result.</param>
/// <param name="NotBefore">Where the anchor is missing: the day before which the interval cannot end, because the anchor cannot be before
/// the end of the visit; null when that says nothing.</param>
/// <param name="Obstacle">Why there is no target although interval and anchor are known, or null.</param>
internal sealed record Reckoning(
    FollowUpInterval? Interval, WindowBasis Basis, Anchor Anchor, DueWindow Window, LocalDate? NotBefore, string? Obstacle)
{
    public static Reckoning Of(Inspection inspection, FollowUpRule rule, ScheduleOptions options, ref AnchorBook anchors)
    {
        var (interval, basis) = IntervalOf(inspection, rule, options);

        // What a report prints about the future is counted from that report, whatever the rule would have counted from.
        var anchor = basis == WindowBasis.Report
            ? anchors.Find(AnchorEvent.ReportReceived)
            : FirstKnown(rule, ref anchors);

        if (interval is null)
        {
            return new(null, basis, anchor, DueWindow.Unknown, null, null);
        }

        if (anchor.Date is not { } day)
        {
            var notBefore = FollowsTheVisit(anchor.Event)
                && interval.TryAddTo(inspection.Dates.Ended, options.WorkingDays, options.SchoolDays, out var bound) ? bound : (LocalDate?)null;
            var partial = DueWindow.Unknown.WithPrecision(interval.Precision);

            // Only where the visit itself comes about then does the bound bound it; a deadline may be met long before.
            return new(interval, basis, anchor, interval.Precision == IntervalPrecision.Approximately ? partial.WithEarliest(notBefore) : partial, notBefore, null);
        }

        return interval.TryAddTo(day, options.WorkingDays, options.SchoolDays, out var target) && target.Year >= 1
            ? new(interval, basis, anchor, DueWindow.Around(target, interval.Precision), null, null)
            : new(interval, basis, anchor, DueWindow.Unknown.WithPrecision(interval.Precision), null,
                interval.Unit == IntervalUnit.SchoolDays && options.SchoolDays is null
                    ? "It is counted in school days, and no calendar of school days was given."
                    : "It lies outside the years that the calendar covers.");
    }

    private static (FollowUpInterval? Interval, WindowBasis Basis) IntervalOf(Inspection inspection, FollowUpRule rule, ScheduleOptions options)
    {
        var printed = inspection.Stated.IntervalFor(rule.Activity);
        if (rule.Interval is { } ruled)
        {
            return printed is null ? (ruled, WindowBasis.Rule)
                : printed.IsSameLengthAs(ruled) ? (ruled, WindowBasis.RuleAndReport)
                : (printed.WithPrecision(ruled.Precision), WindowBasis.Report);
        }

        return printed is not null ? (printed.WithPrecision(IntervalPrecision.Approximately), WindowBasis.Report)
            : !options.Intervals.IsEmpty && options.Intervals.TryGetValue(rule.Id, out var configured) ? (configured, WindowBasis.Configured)
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

    // The report that a monitoring inspection goes back to was received long before its visit; of other events nobody knows.
    private static bool FollowsTheVisit(AnchorEvent anchor) =>
        anchor == AnchorEvent.ReportReceived || anchor == AnchorEvent.Published || anchor == AnchorEvent.PlanAccepted;
}
