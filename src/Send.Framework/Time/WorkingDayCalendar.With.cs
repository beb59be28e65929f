using System.Collections.Immutable;
using Ardalis.GuardClauses;
using NodaTime;

namespace Send.Framework.Time;

public sealed partial class WorkingDayCalendar
{
    /// <summary>A calendar that is like this one and closed on further days. This one does not change.</summary>
    /// <param name="holidays">Days that are not worked, in any order. A day that this calendar already has as a holiday keeps the one it
    /// has; of two on one date the first is kept. A Saturday or Sunday is listed and changes no count.</param>
    /// <exception cref="ArgumentNullException">The holidays, or one of them, is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The calendar does not cover one of the days.</exception>
    /// <remarks>Builds new tables, so make the calendar once and keep it.</remarks>
    public WorkingDayCalendar With(params IEnumerable<Holiday> holidays)
    {
        Guard.Against.Null(holidays);

        var byYear = (ImmutableArray<Holiday>[])_holidays.Clone();
        foreach (var year in holidays.Select(h => Covered(h, nameof(holidays))).GroupBy(h => h.Date.Year))
        {
            var index = year.Key - FirstYear;
            byYear[index] = [.. byYear[index].Concat(year).DistinctBy(h => h.Date).OrderBy(h => h.Date)];
        }

        return new WorkingDayCalendar(byYear);
    }

    /// <summary>
    /// A calendar that is like this one and closed throughout a span of days, such as a school holiday. This one does not change.
    /// </summary>
    /// <param name="days">The span, both ends included. Days in it that are not worked anyway are left as they are.</param>
    /// <param name="name">What the closure is called, such as "Easter break".</param>
    /// <exception cref="ArgumentException">The name is empty or blank.</exception>
    /// <exception cref="ArgumentNullException">The span or the name is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The calendar does not cover the whole span.</exception>
    /// <remarks>
    /// This is how a calendar of school days is made. School holidays are set locally, so the library holds none:
    /// <c>WorkingDayCalendar.EnglandAndWales.WithClosure(easterBreak, "Easter break")</c>.
    /// </remarks>
    public WorkingDayCalendar WithClosure(DateInterval days, string name)
    {
        Guard.Against.Null(days);
        Guard.Against.NullOrWhiteSpace(name);

        var start = Covered(new Holiday(days.Start, name, HolidayKind.Closure), nameof(days)).Date;
        var end = Covered(new Holiday(days.End, name, HolidayKind.Closure), nameof(days)).Date;
        return With(new DateInterval(start, end).Where(IsWorkingDay).Select(day => new Holiday(day, name, HolidayKind.Closure)));
    }

    private Holiday Covered(Holiday holiday, string parameterName)
    {
        Guard.Against.Null(holiday, parameterName);
        return Covers(holiday.Date) ? holiday : throw NotCovered(holiday.Date, parameterName);
    }
}
