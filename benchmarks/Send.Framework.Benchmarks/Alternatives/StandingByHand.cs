using System.Collections.Immutable;
using NodaTime;
using Send.Framework.Frameworks;
using Send.Framework.Histories;
using Send.Framework.Inspections;
using Send.Framework.Scheduling;

namespace Send.Framework.Benchmarks.Alternatives;

/// <summary>
/// The loop that is written first: the schedule of each inspection, with what an event or a later visit did. It knows nothing of tolerances,
/// supersession, missing records or the receipt of earlier reports, and so gives other answers; it is here for its cost.
/// </summary>
internal static class StandingByHand
{
    public static int Of(ImmutableArray<Inspection> inspections, ImmutableArray<HistoryEvent> events, LocalDate asOf)
    {
        var overdue = 0;
        foreach (var inspection in inspections)
        {
            var known = ScheduleOptions.Default;
            foreach (var happened in events)
            {
                if (happened.Kind == EventKind.ReportReceived && happened.Inspection == inspection.Reference)
                {
                    known = known.WithDate(AnchorEvent.ReportReceived, happened.Date);
                }
            }

            foreach (var later in inspections)
            {
                foreach (var activity in later.Dates.Started > inspection.Dates.Ended ? later.Kind.Activities : [])
                {
                    known = known.WithDone(activity, later.Dates.LastKnown);
                }
            }

            foreach (var followUp in FollowUpSchedule.For(inspection, asOf, known).FollowUps)
            {
                overdue += followUp.State == FollowUpState.Overdue ? 1 : 0;
            }
        }

        return overdue;
    }
}
