using System.Globalization;
using System.Text;
using NodaTime;
using Send.Framework.Frameworks;
using Send.Framework.Sources;
using Send.Framework.Time;

namespace Send.Framework.Scheduling;

/// <summary>Puts a follow-up into words that a council officer understands.</summary>
internal static class Explanation
{
    public static string Of(FollowUp followUp)
    {
        var text = new StringBuilder(followUp.Rule.Summary);
        AddReport(text, followUp);
        AddDate(text, followUp);
        AddState(text, followUp);
        AddEvidence(text, followUp);
        return text.ToString();
    }

    public static string OfRule(FollowUp followUp)
    {
        var text = new StringBuilder(followUp.Rule.Summary);
        AddReport(text, followUp);
        if (followUp.Interval is null && followUp.Rule.IntervalUnknown is { } unknown)
        {
            text.Append(' ').Append(unknown);
        }

        AddState(text, followUp);
        AddEvidence(text, followUp);
        return text.ToString();
    }

    public static string OfAnchor(FollowUp followUp)
    {
        var text = new StringBuilder();
        AddAnchor(text, followUp);
        return text.ToString().TrimStart();
    }

    public static string Brief(FollowUp followUp)
    {
        if (followUp.Interval is not { } interval)
        {
            return followUp.Basis == WindowBasis.Unknown ? "no available source gives a date" : "";
        }

        var anchor = followUp.Anchor;
        var precision = interval.Precision == IntervalPrecision.NotStated ? "" : $"{interval.Precision.ToWords()} ";
        return $"{precision}{IntervalWords.Of(followUp)} from {Short(anchor.Event)} ("
            + (anchor.Quality switch
            {
                AnchorQuality.Stated => anchor.Date!.Value.ToWords(),
                AnchorQuality.Estimated => $"estimated, {anchor.Date!.Value.ToWords()}",
                _ => "not recorded",
            })
            + ")" + (followUp.Basis == WindowBasis.Report ? ", as the report prints" : "");
    }

    private static string Short(AnchorEvent anchor) =>
        anchor == AnchorEvent.ReportReceived ? "receipt"
        : anchor == AnchorEvent.Published ? "publication"
        : anchor == AnchorEvent.PlanAccepted ? "acceptance of the plan"
        : anchor == AnchorEvent.FullReportReceived ? "receipt of the full report"
        : anchor == AnchorEvent.Notified ? "notification"
        : anchor == AnchorEvent.Started ? "the start of the visit"
        : anchor == AnchorEvent.Ended ? "the end of the visit"
        : $"the day {anchor.Words}";

    private static void AddDate(StringBuilder text, FollowUp followUp)
    {
        var (interval, anchor) = (followUp.Interval, followUp.Anchor);
        if (interval is null)
        {
            if (followUp.Rule.IntervalUnknown is { } unknown)
            {
                text.Append(' ').Append(unknown);
            }

            if (anchor.Date is { } from)
            {
                text.Append(" The day ").Append(anchor.Event.Words)
                    .Append(anchor.Quality == AnchorQuality.Estimated ? " is estimated as " : " was ").Append(from.ToWords()).Append('.');
            }

            return;
        }

        AddWindow(text, followUp);
        AddAnchor(text, followUp);
        if (followUp.Obstacle is { } obstacle)
        {
            text.Append(' ').Append(obstacle);
        }
    }

    private static void AddWindow(StringBuilder text, FollowUp followUp)
    {
        var window = followUp.Window;
        if (followUp.Anchor.Date is not { } from || (window.Target ?? window.Latest) is not { } day)
        {
            return;
        }

        if (followUp.OccurrencesPassed is { } passed)
        {
            AddOccurrence(text, followUp, passed);
            return;
        }

        text.Append(" Counting ").Append(IntervalWords.Of(followUp)).Append(" from ").Append(from.ToWords()).Append(" gives ");
        if (window is { Earliest: { } earliest, Latest: { } latest })
        {
            AddSpan(text, window, earliest, latest);
        }
        else
        {
            AddDay(text, window, day);
        }

        // A soft date is accurate only to its term, and a few days make no difference to it.
        if (window.Latest == window.Target && followUp is { EarliestTarget: { } first, LatestTarget: { } last } && first != last)
        {
            text.Append("; it may be ").Append(first.ToWords()).Append(" to ").Append(last.ToWords()).Append(", because the day of receipt is an estimate");
        }

        text.Append('.');
    }

    // The term or the two ends, and between them the day that was counted to.
    private static void AddSpan(StringBuilder text, DueWindow window, LocalDate earliest, LocalDate latest)
    {
        if (window.Target is { } target)
        {
            text.Append(target.ToWords()).Append(", acceptable from ").Append(earliest.ToWords()).Append(" to ").Append(latest.ToWords());
        }
        else if (window.Term is { } term)
        {
            text.Append(CultureInfo.InvariantCulture, $"the {term.Season.ToWords()} of {term.Year}");
        }
        else
        {
            text.Append(earliest.ToWords()).Append(" to ").Append(latest.ToWords());
        }
    }

    private static void AddDay(StringBuilder text, DueWindow window, LocalDate day)
    {
        text.Append(day.ToWords());
        if (window.Term is { } term)
        {
            text.Append(CultureInfo.InvariantCulture, $", in the {term.Season.ToWords()} of {term.Year}");
        }
        else if (window.Latest == day)
        {
            text.Append(", the last day");
        }
    }

    private static void AddOccurrence(StringBuilder text, FollowUp followUp, int passed)
    {
        var window = followUp.Window;
        var isOver = passed == followUp.Rule.Recurrence!.AtMost;
        text.Append(CultureInfo.InvariantCulture, $" Counted {IntervalWords.Of(followUp)} from {followUp.Anchor.Date!.Value.ToWords()}, ")
            .Append(CultureInfo.InvariantCulture, $"number {(isOver ? passed : passed + 1)} falls {(window.Target is null ? "in" : "on")} ");
        if (window is { Earliest: { } earliest, Latest: { } latest })
        {
            AddSpan(text, window, earliest, latest);
        }
        else
        {
            AddDay(text, window, (window.Target ?? window.Latest)!.Value);
        }

        text.Append('.');
        if (passed > 0)
        {
            var asOf = followUp.State == FollowUpState.Superseded ? followUp.Schedule.SubjectEnd!.LastDay : followUp.Schedule.AsOf;
            text.Append(CultureInfo.InvariantCulture, $" By {asOf.ToWords()}, ")
                .Append(isOver ? "there are no more." : string.Create(CultureInfo.InvariantCulture, $"{passed} {(passed == 1 ? "date has" : "dates have")} passed."));
        }
    }

    private static void AddAnchor(StringBuilder text, FollowUp followUp)
    {
        var anchor = followUp.Anchor;
        switch (anchor.Quality)
        {
            case AnchorQuality.Stated:
                text.Append(' ').Append(anchor.Date!.Value.ToWords()).Append(" is the day ").Append(anchor.Event.Words).Append(", as recorded.");
                break;
            case AnchorQuality.Estimated:
                text.Append(" The day ").Append(anchor.Event.Words).Append(" is not recorded; it is estimated as ")
                    .Append(anchor.Date!.Value.ToWords()).Append(", ")
                    .Append(CultureInfo.InvariantCulture, $"{anchor.Estimate!.WorkingDaysBeforePublication}")
                    .Append(" working days before publication on ").Append(anchor.EstimatedFrom!.Value.ToWords()).Append('.');
                AddRange(text, followUp);
                text.Append(" If the report was received on a different day, these dates change accordingly.");
                break;
            default:
                text.Append(" No date can be given: the day ").Append(anchor.Event.Words).Append(" is not recorded")
                    .Append(WhyNoEstimate(followUp)).Append('.');
                if (followUp.Interval is { } interval
                    && followUp.Inspection.Dates.Ended is { } ended
                    && Reckoning.NotBefore(followUp.Inspection, followUp.Schedule.Options, interval, anchor.Event) is { } bound)
                {
                    text.Append(" The visit ended on ").Append(ended.ToWords()).Append(", so ")
                        .Append(interval.ToWords()).Append(" cannot be over before ").Append(bound.ToWords()).Append('.');
                }

                break;
        }
    }

    // Only the anchor's: follow-ups that share it share this sentence.
    private static void AddRange(StringBuilder text, FollowUp followUp)
    {
        if (followUp.Anchor is { Earliest: { } earliest, Latest: { } latest, Estimate: { } estimate })
        {
            text.Append(CultureInfo.InvariantCulture, $" In dated cases it was {estimate.FewestWorkingDays} to {estimate.MostWorkingDays} working days before, ")
                .Append("so it may be any day from ").Append(earliest.ToWords()).Append(" to ").Append(latest.ToWords()).Append('.');
        }
    }

    private static void AddReport(StringBuilder text, FollowUp followUp)
    {
        if (followUp.FollowsPrintedResponse)
        {
            text.Append(" The answer that decides this is absent. It is shown because the report prints this response.");
        }

        switch (followUp.Basis)
        {
            case WindowBasis.RuleAndReport:
                text.Append(" The report prints the same interval.");
                break;
            case WindowBasis.Report when IntervalWords.OfRule(followUp.Rule) is { } ruled:
                text.Append(" The report prints ").Append(followUp.Interval!.ToWords()).Append(" instead of ").Append(ruled)
                    .Append(". What the report prints is used.");
                break;
            case WindowBasis.Report:
                text.Append(" The report prints ").Append(followUp.Interval!.ToWords()).Append('.');
                break;
            case WindowBasis.Configured:
                text.Append(" The edition does not set the interval. The one used here was configured.");
                break;
        }
    }

    private static void AddState(StringBuilder text, FollowUp followUp)
    {
        if (followUp.State == FollowUpState.Done)
        {
            text.Append(" It was done on ").Append(followUp.DoneOn!.Value.ToWords()).Append('.');
        }
        else if (followUp.State == FollowUpState.Overdue)
        {
            text.Append(" The date has passed, and nothing recorded here shows whether it was done.");
        }

        else if (followUp.State == FollowUpState.Due && followUp.LatestWindow is { } latest
            && Windows.LastDayOf(followUp.Window) < followUp.Schedule.AsOf && Windows.LastDayOf(latest) is { } last)
        {
            text.Append(" The date worked out has passed. Because the day of receipt is an estimate, it may be due as late as ").Append(last.ToWords()).Append('.');
        }

        if (followUp.State == FollowUpState.Superseded)
        {
            text.Append(" No longer owed: ").Append(followUp.Schedule.SubjectEnd!.Explain(followUp.Schedule.AsOf));
            return;
        }

        if (followUp.Pause is { } pause && followUp.State != FollowUpState.Done)
        {
            text.Append(' ').Append(pause.Summary);
        }

        if (followUp.State != FollowUpState.Done && (followUp.Window.Target ?? followUp.Window.Latest) is { } day
            && followUp.Schedule.SubjectEnd is { } end && end.LastDay < day)
        {
            text.Append(" That is after the ").Append(end.Announced is null ? "" : "announced ").Append("last day of the authority, ")
                .Append(end.LastDay.ToWords()).Append('.');
        }
    }

    private static void AddEvidence(StringBuilder text, FollowUp followUp)
    {
        if (followUp.Rule.Source.Evidence.IsWeak())
        {
            text.Append(" This rule is not from the inspectorates' own guidance: it is ")
                .Append(followUp.Rule.Source.Evidence == Evidence.Inferred ? "inferred" : "known from a secondary source")
                .Append(" (").Append(followUp.Rule.Source.Publisher).Append(").");
        }

        if (followUp.Rule.AnchorSource is { } anchorSource && followUp.Basis != WindowBasis.Report && followUp.Interval is not null)
        {
            text.Append(anchorSource.Evidence switch
            {
                Evidence.Inferred => $" That it is counted from {Short(followUp.Anchor.Event)} is inferred, not stated in any available source.",
                Evidence.Secondary => $" That it is counted from {Short(followUp.Anchor.Event)} is known from a secondary source ({anchorSource.Publisher}).",
                _ => "",
            });
        }
    }

    private static string WhyNoEstimate(FollowUp followUp) =>
        followUp.Anchor.Event != AnchorEvent.ReportReceived || followUp.Inspection.Framework.ReceiptEstimate is null ? ""
        : followUp.Inspection.Dates.Published is null ? ", and neither is publication, which it could be estimated from"
        : ", and publication is outside the years that the calendar covers, so it cannot be estimated";
}
