using System.Collections.Immutable;
using NodaTime;
using Send.Framework.Frameworks;
using Send.Framework.Validation;

namespace Send.Framework.Histories;

/// <summary>Pairs what was deferred or paused with what resumed it.</summary>
internal static class Suspensions
{
    public static ImmutableArray<Suspension> Of(HistoryReading reading, List<Finding>? findings = null)
    {
        if (!reading.Events.Any(e => e.Kind.IsSuspension))
        {
            return [];
        }

        var all = new List<Suspension>();
        foreach (var happened in reading.Events.Where(e => e.Kind.IsSuspension))
        {
            if (happened.Kind != EventKind.Resumed)
            {
                // A visit that comes after it has ended it, whether somebody recorded that or not.
                var visit = reading.Visits.FirstOrDefault(v =>
                    v.First > happened.Date && (happened.Activity is null || v.Kind.Activities.Any(a => a.Code == happened.Activity)));
                all.Add(new(happened.Date, Earlier(happened.Until, visit?.First.PlusDays(-1)), happened.Activity, happened));
                continue;
            }

            var open = all.FindLastIndex(s => s.From <= happened.Date && (s.To is null || s.To >= happened.Date)
                && (happened.Activity is null || s.Activity == happened.Activity));
            if (open >= 0)
            {
                all[open] = all[open] with { To = Later(all[open].From, happened.Date.PlusDays(-1)) };
            }
            else
            {
                findings?.Add(new(
                    FindingCodes.ResumedWithoutPause, "", $"{happened.Date.ToWords()}, {happened.Kind.Words}: nothing was deferred or paused then."));
            }
        }

        return [.. all];
    }

    private static LocalDate? Earlier(LocalDate? a, LocalDate? b) => a is null ? b : b is null ? a : LocalDate.Min(a.Value, b.Value);

    private static LocalDate Later(LocalDate a, LocalDate b) => LocalDate.Max(a, b);
}
