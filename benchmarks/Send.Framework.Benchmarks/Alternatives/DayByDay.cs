using System.Collections.Immutable;
using NodaTime;
using Send.Framework.Benchmarks.Alternatives.Rules;
using Send.Framework.Frameworks;
using Send.Framework.Inspections;
using Send.Framework.Time;

namespace Send.Framework.Benchmarks.Alternatives;

/// <summary>Working days as they are usually counted: one day after the other, asking a set of holidays.</summary>
internal static class DayByDay
{
    public static LocalDate Add(LocalDate from, int workingDays)
    {
        var (step, left) = (Math.Sign(workingDays), Math.Abs(workingDays));
        while (left > 0)
        {
            from = from.PlusDays(step);
            left -= Known.IsWorkingDay(from) ? 1 : 0;
        }

        return from;
    }

    public static int Count(LocalDate from, LocalDate to)
    {
        var count = 0;
        for (var day = from.PlusDays(1); day <= to; day = day.PlusDays(1))
        {
            count += Known.IsWorkingDay(day) ? 1 : 0;
        }

        return count;
    }

    /// <summary>
    /// The targets of everything that follows one inspection, from the same rules, with the same estimate of receipt and the same answer to
    /// what is past: only what is past from the last day on which the report may have been received.
    /// </summary>
    public static ImmutableArray<Target> Schedule(Inspection inspection, LocalDate asOf)
    {
        var (received, latest) = Received(inspection);
        var targets = ImmutableArray.CreateBuilder<Target>();
        foreach (var rule in inspection.Kind.FollowUpRules)
        {
            if (inspection.Meets(rule.When))
            {
                targets.Add(rule.Interval is { } interval
                    ? new(rule.Activity, After(received, interval), LastDayOf(After(latest, interval), interval.Precision) < asOf)
                    : new(rule.Activity, null, false));
            }
        }

        return targets.DrainToImmutable();
    }

    private static (LocalDate Received, LocalDate Latest) Received(Inspection inspection)
    {
        if (inspection.Dates.ReportReceived is { } recorded)
        {
            return (recorded, recorded);
        }

        var (published, estimate) = (inspection.Dates.Published!.Value, inspection.Framework.ReceiptEstimate!);
        return (Add(published, -estimate.WorkingDaysBeforePublication), Add(published, -estimate.FewestWorkingDays));
    }

    // A soft date is good to its school term.
    private static LocalDate LastDayOf(LocalDate target, IntervalPrecision precision) =>
        !precision.IsSoft() ? target
        : target.Month <= 3 ? new(target.Year, 3, 31)
        : target.Month <= 8 ? new(target.Year, 8, 31)
        : new(target.Year, 12, 31);

    private static LocalDate After(LocalDate day, FollowUpInterval interval) => interval.Unit switch
    {
        IntervalUnit.Years => day.PlusYears(interval.Amount),
        IntervalUnit.Months => day.PlusMonths(interval.Amount),
        IntervalUnit.Weeks => day.PlusWeeks(interval.Amount),
        IntervalUnit.WorkingDays => Add(day, interval.Amount),
        _ => throw new NotSupportedException($"The typical report has no interval in {interval.Unit}."),
    };

    /// <summary>What follows, when, and whether that day has passed.</summary>
    public sealed record Target(Activity Activity, LocalDate? Date, bool HasPassed);
}
