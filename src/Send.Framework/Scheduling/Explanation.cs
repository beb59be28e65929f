using System.Text;
using Send.Framework.Frameworks;
using Send.Framework.Sources;

namespace Send.Framework.Scheduling;

/// <summary>Puts a follow-up into words that a council officer understands.</summary>
internal static class Explanation
{
    public static string Of(FollowUp followUp)
    {
        var text = new StringBuilder(followUp.Rule.Summary);
        AddDate(text, followUp);
        AddReport(text, followUp);
        AddState(text, followUp);
        AddEvidence(text, followUp);
        return text.ToString();
    }

    public static string Brief(FollowUp followUp)
    {
        if (followUp.Interval is not { } interval)
        {
            return followUp.Basis == WindowBasis.Unknown ? "no date is known" : "";
        }

        var anchor = followUp.Anchor;
        return $"{interval} from {Short(anchor.Event)} ("
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
        : anchor.Code.Replace('-', ' ');

    private static void AddDate(StringBuilder text, FollowUp followUp)
    {
        var (interval, anchor) = (followUp.Interval, followUp.Anchor);
        if (interval is null)
        {
            text.Append(' ').Append(followUp.Rule.IntervalUnknown);
            if (anchor.Date is { } from)
            {
                text.Append(" The day that ").Append(anchor.Event.Words).Append(" was ").Append(from.ToWords());
                text.Append(anchor.Quality == AnchorQuality.Estimated ? " (estimated)." : ".");
            }

            return;
        }

        if (followUp.Window.Target is { } target)
        {
            text.Append(' ').Append(Upper(interval.ToString())).Append(" from ").Append(anchor.Date!.Value.ToWords()).Append(" is ")
                .Append(target.ToWords());
            if (followUp.Window.Term is { } term)
            {
                text.Append(", in the ").Append(term.ToWords());
            }

            text.Append('.');
        }

        AddAnchor(text, followUp);
        if (followUp.Reckoning.Obstacle is { } obstacle)
        {
            text.Append(' ').Append(obstacle);
        }
    }

    private static void AddAnchor(StringBuilder text, FollowUp followUp)
    {
        var anchor = followUp.Anchor;
        switch (anchor.Quality)
        {
            case AnchorQuality.Stated:
                text.Append(" It is counted from the day that ").Append(anchor.Event.Words).Append(", which is recorded.");
                break;
            case AnchorQuality.Estimated:
                text.Append(" The day that ").Append(anchor.Event.Words).Append(" is not recorded; it is estimated as ")
                    .Append(anchor.Date!.Value.ToWords()).Append(", ")
                    .Append(followUp.Inspection.Framework.ReceiptEstimate!.WorkingDaysBeforePublication)
                    .Append(" working days before publication on ").Append(anchor.EstimatedFrom!.Value.ToWords())
                    .Append(". The recorded day would move this date.");
                break;
            default:
                text.Append(" No date can be given: the day that ").Append(anchor.Event.Words).Append(" is not recorded");
                text.Append(anchor.Event == AnchorEvent.ReportReceived ? ", and neither is publication, from which it could be estimated." : ".");
                if (followUp.Reckoning.NotBefore is { } bound)
                {
                    text.Append(" The visit ended on ").Append(followUp.Inspection.Dates.Ended.ToWords()).Append(", so ")
                        .Append(followUp.Interval!.ToWords()).Append(" cannot be over before ").Append(bound.ToWords()).Append('.');
                }

                break;
        }
    }

    private static void AddReport(StringBuilder text, FollowUp followUp)
    {
        switch (followUp.Basis)
        {
            case WindowBasis.RuleAndReport:
                text.Append(" The report prints the same interval.");
                break;
            case WindowBasis.Report when followUp.Rule.Interval is { } ruled:
                text.Append(" The report prints ").Append(followUp.Interval!.ToWords()).Append(" where the edition's rule is ").Append(ruled)
                    .Append("; what the report prints is applied.");
                break;
            case WindowBasis.Report:
                text.Append(" The interval is the one that the report prints.");
                break;
            case WindowBasis.Configured:
                text.Append(" The edition leaves the interval open; the one applied was given by the calling program.");
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
            text.Append(" The date has passed, and nothing recorded here says whether it was done.");
        }

        if (followUp.Pause is { } pause && followUp.State != FollowUpState.Done)
        {
            text.Append(' ').Append(pause.Summary);
        }
    }

    private static void AddEvidence(StringBuilder text, FollowUp followUp)
    {
        if (followUp.Rule.Source.Evidence.IsWeak())
        {
            text.Append(" The rule is known from a ").Append(followUp.Rule.Source.Evidence == Evidence.Inferred ? "reasoned guess" : "secondary source")
                .Append(" (").Append(followUp.Rule.Source.Publisher).Append("), not from the handbook itself.");
        }

        if (followUp.Rule.AnchorSource is { } anchorSource && followUp.Basis != WindowBasis.Report && followUp.Interval is not null)
        {
            text.Append(anchorSource.Evidence switch
            {
                Evidence.Inferred => " That it is counted from that day is inferred, not stated in any source we could read.",
                Evidence.Secondary => $" That it is counted from that day is known from a secondary source ({anchorSource.Publisher}).",
                _ => "",
            });
        }
    }

    private static string Upper(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
