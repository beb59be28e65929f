using System.Runtime.CompilerServices;
using NodaTime;
using Send.Framework.Frameworks;
using Send.Framework.Time;

namespace Send.Framework.Scheduling;

/// <summary>The window that an interval gives from a known day: alone, as the near end of a range, with a tolerance, or again and again.</summary>
internal static class Windows
{
    // More than there are days from the year 1 to the year 9999.
    private const int MostOccurrences = 4_000_000;

    /// <summary>The window of one interval.</summary>
    /// <param name="interval">How long after the day.</param>
    /// <param name="anchor">Day 0.</param>
    /// <param name="options">The calendars.</param>
    /// <param name="times">How many intervals after the day.</param>
    /// <returns>A window with only its precision known, if the calendars do not reach that far.</returns>
    public static DueWindow Of(FollowUpInterval interval, LocalDate anchor, ScheduleOptions options, int times = 1)
    {
        if (!interval.TryAdd(anchor, times, options.WorkingDays, options.SchoolDays, out var target) || target.Year < 1)
        {
            return Unknown(interval);
        }

        if (interval.Unit != IntervalUnit.Terms || interval.Precision.IsSoft())
        {
            return DueWindow.AroundIso(target, interval.Precision);
        }

        // A term is a time and not a day: the whole of it, or up to its end.
        var lastDay = SchoolTerm.Containing(target).LastDay;
        return interval.Precision == IntervalPrecision.NotStated
            ? DueWindow.Between(target, lastDay, interval.Precision)
            : DueWindow.Around(lastDay, interval.Precision);
    }

    /// <summary>The window between the ends of two intervals from the same day. Which of them is the longer one is a matter of the day where
    /// their units differ.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static DueWindow Range(FollowUpInterval interval, FollowUpInterval until, LocalDate anchor, ScheduleOptions options)
    {
        if (!interval.TryAdd(anchor, 1, options.WorkingDays, options.SchoolDays, out var first) || first.Year < 1
            || !until.TryAdd(anchor, 1, options.WorkingDays, options.SchoolDays, out var last) || last.Year < 1)
        {
            return Unknown(interval);
        }

        (first, last) = first <= last ? (first, last) : (last, first);
        return DueWindow.Between(first, until.Unit == IntervalUnit.Terms ? SchoolTerm.Containing(last).LastDay : last, interval.Precision);
    }

    /// <summary>The window around the end of an interval, as much earlier as later.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static DueWindow Tolerant(FollowUpInterval interval, FollowUpInterval tolerance, LocalDate anchor, ScheduleOptions options) =>
        interval.TryAdd(anchor, 1, options.WorkingDays, options.SchoolDays, out var target)
        && tolerance.TryAdd(target, -1, options.WorkingDays, options.SchoolDays, out var earliest) && earliest.Year >= 1
        && tolerance.TryAdd(target, 1, options.WorkingDays, options.SchoolDays, out var latest)
            ? DueWindow.Around(target, interval.Precision).WithEarliest(earliest).WithLatest(latest)
            : Unknown(interval);

    /// <summary>The number of occurrences that have passed before a day.</summary>
    public static int Passed(Recurrence recurrence, LocalDate anchor, LocalDate before, ScheduleOptions options)
    {
        // Found by halving: an edition of your own may count single days, and ask thousands of years later.
        var (low, high) = (0, Math.Min(recurrence.AtMost ?? MostOccurrences, MostOccurrences));
        while (low < high)
        {
            var middle = low + ((high - low + 1) / 2);
            if (LastDayOf(Of(recurrence.Every, anchor, options, middle)) < before)
            {
                low = middle;
            }
            else
            {
                high = middle - 1;
            }
        }

        return low;
    }

    /// <summary>The last day on which it is on time: for a soft date, the last day of its term. Null if that is not known.</summary>
    public static LocalDate? LastDayOf(DueWindow window) =>
        window.Latest ?? (window.Precision.IsSoft() ? window.Term?.LastDay : window.Target);

    private static DueWindow Unknown(FollowUpInterval interval) => DueWindow.Unknown.WithPrecision(interval.Precision);
}
