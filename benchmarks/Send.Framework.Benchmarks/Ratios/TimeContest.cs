using System.Collections.Immutable;
using NodaTime;
using Send.Framework.Benchmarks.Alternatives;
using Send.Framework.Benchmarks.Inputs;
using Send.Framework.Inspections;
using Send.Framework.Partnerships;
using Send.Framework.Scheduling;
using Send.Framework.Serialization;
using Send.Framework.Time;

namespace Send.Framework.Benchmarks.Ratios;

/// <summary>Working days, schedules and lookups.</summary>
internal static class TimeContest
{
    private const int Many = 64;

    /// <summary>The day as at which everything is scheduled.</summary>
    public static LocalDate AsOf { get; } = new(2026, 11, 23);

    public static Contest Run(int rounds)
    {
        var calendar = WorkingDayCalendar.EnglandAndWales;
        var starts = Enumerable.Range(0, Many).Select(i => new LocalDate(2023, 1, 2).PlusDays(17 * i)).ToArray();
        ImmutableArray<Inspection> inspections = ScheduleInputs.OfEachAuthority;
        var asOf = AsOf;
        var utf8Codes = inspections.Select(i => System.Text.Encoding.UTF8.GetBytes(i.Partnership.LocalAuthority.DfeCode.ToString())).ToArray();
        var byText = AuthorityDirectory.England.All.ToDictionary(a => a.DfeCode.ToString());

        return new Contest("Working days, schedules and lookups", rounds)
            .With("add-working-days", () => Sum(starts, calendar, static (day, c) => c.AddWorkingDays(day, 33).Day), Many)
            .With("day-by-day-add", () => Sum(starts, calendar, static (day, _) => DayByDay.Add(day, 33).Day), Many)
            .With("count-working-days", () => Sum(starts, calendar, static (day, c) => c.CountWorkingDays(day, day.PlusYears(3))), Many)
            .With("day-by-day-count", () => Sum(starts, calendar, static (day, _) => DayByDay.Count(day, day.PlusYears(3))), Many)
            .With("schedule-one", () => FollowUpSchedule.For(inspections[0], asOf))
            .With("explain-one", () => FollowUpSchedule.For(inspections[0], asOf).FollowUps.Sum(f => f.Explain().Length))
            .With("schedule-153", () => inspections.Sum(i => FollowUpSchedule.For(i, asOf).FollowUps.Length))
            .With("day-by-day-153", () => inspections.Sum(i => DayByDay.Schedule(i, asOf).Length))
            .With("find-authority", () => Count(utf8Codes, code => AuthorityDirectory.England.RecordOf(code) is not null), utf8Codes.Length)
            .With("dictionary-find-authority", () => Count(utf8Codes, code => byText.ContainsKey(System.Text.Encoding.UTF8.GetString(code))), utf8Codes.Length)
            .Run()
            .Ratio("day-by-day/add-working-days", "day-by-day-add", "add-working-days")
            .Ratio("day-by-day/count-working-days", "day-by-day-count", "count-working-days")
            .Ratio("day-by-day-153", "schedule-153")
            .Ratio("explain-one/schedule-one", "explain-one", "schedule-one")
            .Ratio("dictionary-find-authority", "find-authority")
            .Bytes("add-working-days", "count-working-days", "schedule-one", "schedule-153", "day-by-day-153", "explain-one", "find-authority");
    }

    private static int Sum(LocalDate[] days, WorkingDayCalendar calendar, Func<LocalDate, WorkingDayCalendar, int> of)
    {
        var sum = 0;
        foreach (var day in days)
        {
            sum += of(day, calendar);
        }

        return sum;
    }

    private static int Count(byte[][] codes, Func<byte[], bool> isFound)
    {
        var found = 0;
        foreach (var code in codes)
        {
            found += isFound(code) ? 1 : 0;
        }

        return found;
    }
}
