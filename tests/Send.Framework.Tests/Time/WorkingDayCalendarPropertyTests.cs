using CsCheck;
using Send.Framework.Time;

namespace Send.Framework.Tests.Time;

public class WorkingDayCalendarPropertyTests
{
    private static readonly WorkingDayCalendar Calendar = WorkingDayCalendar.EnglandAndWales;
    private static readonly Gen<int> Distance = Gen.Int[-2000, 2000];

    [Fact]
    public void CountWorkingDays_ToTheDayThatWasAdded_GivesTheNumberBack() =>
        Gen.Select(Dates.Inner, Distance).Sample((anchor, n) =>
            Calendar.CountWorkingDays(anchor, Calendar.AddWorkingDays(anchor, n)) == n);

    [Fact]
    public void AddWorkingDays_TheCountToAWorkedDay_GivesThatDayBack() =>
        Gen.Select(Dates.Covered, Dates.Covered).Where((_, to) => Calendar.IsWorkingDay(to)).Sample((from, to) =>
            Calendar.AddWorkingDays(from, Calendar.CountWorkingDays(from, to)) == to);

    [Fact]
    public void AddWorkingDays_AnythingButZero_GivesAWorkingDayOnTheRightSide() =>
        Gen.Select(Dates.Inner, Distance.Where(n => n != 0)).Sample((anchor, n) =>
        {
            var result = Calendar.AddWorkingDays(anchor, n);
            return Calendar.IsWorkingDay(result) && Math.Sign(result.CompareTo(anchor)) == Math.Sign(n);
        });

    [Fact]
    public void AddWorkingDays_OneMore_IsLater() =>
        Gen.Select(Dates.Inner, Distance).Sample((anchor, n) =>
            n == -1 || n == 0
                ? Calendar.AddWorkingDays(anchor, n) < Calendar.AddWorkingDays(anchor, n + 1)
                : Calendar.AddWorkingDays(Calendar.AddWorkingDays(anchor, n), 1) == Calendar.AddWorkingDays(anchor, n + 1));

    [Fact]
    public void AddWorkingDays_LaterAnchor_IsNeverEarlier() =>
        Gen.Select(Dates.Inner, Gen.Int[0, 400], Distance).Sample((anchor, days, n) =>
            Calendar.AddWorkingDays(anchor, n) <= Calendar.AddWorkingDays(anchor.PlusDays(days), n));

    [Fact]
    public void AddWorkingDays_InTwoSteps_IsTheSameAsInOne() =>
        Gen.Select(Dates.Inner, Gen.Int[1, 1000], Gen.Int[1, 1000]).Sample((anchor, m, n) =>
            Calendar.AddWorkingDays(Calendar.AddWorkingDays(anchor, m), n) == Calendar.AddWorkingDays(anchor, m + n)
            && Calendar.AddWorkingDays(Calendar.AddWorkingDays(anchor, -m), -n) == Calendar.AddWorkingDays(anchor, -m - n));

    [Fact]
    public void CountWorkingDays_ThroughADayBetween_AddsUp() =>
        Gen.Select(Dates.Covered, Dates.Covered, Dates.Covered).Sample((x, y, z) =>
        {
            LocalDate[] days = [x, y, z];
            Array.Sort(days);
            return Calendar.CountWorkingDays(days[0], days[1]) + Calendar.CountWorkingDays(days[1], days[2])
                    == Calendar.CountWorkingDays(days[0], days[2])
                && Calendar.CountWorkingDays(days[2], days[1]) + Calendar.CountWorkingDays(days[1], days[0])
                    == Calendar.CountWorkingDays(days[2], days[0]);
        });

    [Fact]
    public void CountWorkingDays_AnySpan_IsWhatCountingOneByOneGives() =>
        Gen.Select(Dates.Inner, Gen.Int[0, 1500]).Sample((from, days) =>
        {
            var to = from.PlusDays(days);
            // Backwards the earlier end is counted and the later one is not: the same span, one day earlier.
            return Calendar.CountWorkingDays(from, to) == Dates.CountOneByOne(Calendar, from, to)
                && Calendar.CountWorkingDays(to, from) == -Dates.CountOneByOne(Calendar, from.PlusDays(-1), to.PlusDays(-1));
        });

    [Fact]
    public void With_AnyClosures_OnlyPushesDatesLaterAndLeavesTheSharedCalendarAlone() =>
        Gen.Select(Dates.Inner, Gen.Int[0, 40].List[0, 6], Gen.Int[1, 100]).Sample(
            (anchor, offsets, n) =>
            {
                var before = Calendar.AddWorkingDays(anchor, n);
                var closed = Calendar.With(offsets.Select(o => new Holiday(anchor.PlusDays(o), "Closed", HolidayKind.Closure)));

                return closed.AddWorkingDays(anchor, n) >= before
                    && offsets.TrueForAll(o => !closed.IsWorkingDay(anchor.PlusDays(o)))
                    && Calendar.AddWorkingDays(anchor, n) == before;
            },
            iter: 25);
}
