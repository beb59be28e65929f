using BenchmarkDotNet.Attributes;
using NodaTime;
using Send.Framework.Time;

namespace Send.Framework.Benchmarks.Detailed;

/// <summary>Working days by table, beside the same answers found day by day with a set of holidays.</summary>
[MemoryDiagnoser]
public class WorkingDayBenchmarks
{
    private readonly WorkingDayCalendar _calendar = WorkingDayCalendar.EnglandAndWales;
    private readonly HashSet<LocalDate> _holidays =
        [.. Enumerable.Range(2000, 101).SelectMany(year => WorkingDayCalendar.EnglandAndWales.HolidaysIn(year)).Select(h => h.Date)];

    private readonly LocalDate _anchor = new(2024, 1, 18);
    private readonly LocalDate _threeYearsOn = new(2027, 1, 18);

    [Benchmark]
    public LocalDate Add33_ByTable() => _calendar.AddWorkingDays(_anchor, 33);

    [Benchmark]
    public LocalDate Add33_DayByDay()
    {
        var day = _anchor;
        for (var left = 33; left > 0;)
        {
            day = day.PlusDays(1);
            left -= IsWorked(day) ? 1 : 0;
        }

        return day;
    }

    [Benchmark]
    public int CountThreeYears_ByTable() => _calendar.CountWorkingDays(_anchor, _threeYearsOn);

    [Benchmark]
    public int CountThreeYears_DayByDay()
    {
        var count = 0;
        for (var day = _anchor.PlusDays(1); day <= _threeYearsOn; day = day.PlusDays(1))
        {
            count += IsWorked(day) ? 1 : 0;
        }

        return count;
    }

    [Benchmark]
    public WorkingDayCalendar With_OneClosure() => _calendar.With(new Holiday(new(2026, 11, 2), "Training day", HolidayKind.Closure));

    private bool IsWorked(LocalDate day) =>
        day.DayOfWeek is not (IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday) && !_holidays.Contains(day);
}
