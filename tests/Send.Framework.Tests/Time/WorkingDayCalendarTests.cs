using Send.Framework.Time;
using static Send.Framework.Tests.Time.Dates;

namespace Send.Framework.Tests.Time;

public class WorkingDayCalendarTests
{
    private static readonly WorkingDayCalendar Calendar = WorkingDayCalendar.EnglandAndWales;

    [Theory]
    [InlineData("2023-09-05", 35, "2023-10-24")] // Oxfordshire, draft priority action plan; day 0 is the receipt
    [InlineData("2023-09-05", 70, "2023-12-12")] // Oxfordshire, approval of the plan
    [InlineData("2024-01-18", 35, "2024-03-07")] // Suffolk, the council's own stated deadline
    [InlineData("2024-01-18", 70, "2024-04-29")] // crosses Good Friday and Easter Monday, and a half term, which counts
    [InlineData("2021-11-09", 70, "2022-02-18")] // Slough, stated by a minister; crosses Christmas with two substitute days
    [InlineData("2018-05-08", 70, "2018-08-15")] // Cheshire East, written statement of action
    [InlineData("2025-12-01", 35, "2026-01-22")] // crosses Christmas and New Year
    [InlineData("2023-06-26", 10, "2023-07-10")] // Hertfordshire, Monday of notification to Monday on site
    [InlineData("2023-06-26", 8, "2023-07-06")] // Hertfordshire, start of fieldwork, a Thursday
    [InlineData("2024-01-30", -8, "2024-01-18")] // Suffolk, publication back to receipt
    [InlineData("2023-09-15", -8, "2023-09-05")] // Oxfordshire, publication back to receipt
    public void AddWorkingDays_DatedCase_GivesThePublishedDate(string anchor, int workingDays, string expected)
    {
        Calendar.AddWorkingDays(Day(anchor), workingDays).Should().Be(Day(expected));
        Calendar.CountWorkingDays(Day(anchor), Day(expected)).Should().Be(workingDays);
    }

    [Theory]
    [InlineData("2022-06-01", 1, "2022-06-06")] // Platinum Jubilee, Thursday 2 and Friday 3 June, then a weekend
    [InlineData("2022-09-16", 1, "2022-09-20")] // the state funeral, Monday 19 September
    [InlineData("2023-05-05", 1, "2023-05-09")] // the coronation, Monday 8 May
    [InlineData("2020-05-01", 1, "2020-05-04")] // early May was moved to Friday 8 May, so Monday 4 May was worked
    [InlineData("2020-05-07", 1, "2020-05-11")]
    [InlineData("2002-05-24", 1, "2002-05-27")] // the last Monday in May was worked in 2002
    [InlineData("2002-05-31", 1, "2002-06-05")] // Golden Jubilee and spring bank holiday, 3 and 4 June
    [InlineData("2011-04-28", 1, "2011-05-03")] // royal wedding on Friday, early May on Monday
    public void AddWorkingDays_AcrossAProclaimedDay_SkipsIt(string anchor, int workingDays, string expected) =>
        Calendar.AddWorkingDays(Day(anchor), workingDays).Should().Be(Day(expected));

    [Theory]
    [InlineData("2024-03-29")] // Good Friday
    [InlineData("2024-03-30")] // Saturday
    [InlineData("2024-04-02")] // a working day
    public void AddWorkingDays_Zero_GivesTheAnchorItself(string anchor) =>
        Calendar.AddWorkingDays(Day(anchor), 0).Should().Be(Day(anchor));

    [Theory]
    [InlineData("2024-03-30", 1, "2024-04-02")] // from the Saturday of Easter to Tuesday
    [InlineData("2024-03-30", -1, "2024-03-28")] // and back to Maundy Thursday
    [InlineData("2024-03-28", 1, "2024-04-02")]
    [InlineData("2024-04-02", -1, "2024-03-28")]
    public void AddWorkingDays_AnchorAtEaster_GoesToTheNextWorkedDay(string anchor, int workingDays, string expected) =>
        Calendar.AddWorkingDays(Day(anchor), workingDays).Should().Be(Day(expected));

    [Theory]
    [InlineData("2024-03-28", "2024-04-02", 1)]
    [InlineData("2024-03-28", "2024-04-01", 0)] // only Easter lies between
    [InlineData("2024-03-30", "2024-03-29", 0)] // Saturday back to Good Friday
    [InlineData("2024-03-30", "2024-03-28", -1)] // the earlier end is included when counting backwards
    [InlineData("2024-04-02", "2024-03-28", -1)] // and the later end is not
    [InlineData("2024-04-02", "2024-04-02", 0)]
    [InlineData("2023-10-06", "2023-11-30", 39)]
    public void CountWorkingDays_EitherDirection_ExcludesDayZero(string from, string to, int expected) =>
        Calendar.CountWorkingDays(Day(from), Day(to)).Should().Be(expected);

    [Fact]
    public void AddWorkingDays_SchoolHoliday_IsWorked() =>
        // England's schools are shut in the first week of August.
        Calendar.AddWorkingDays(Day("2024-08-05"), 4).Should().Be(Day("2024-08-09"));

    [Theory]
    [InlineData("1999-12-31")]
    [InlineData("2101-01-01")]
    [InlineData("-0044-03-15")]
    [InlineData("9999-12-31")]
    public void AnyQuestion_DayIsNotCovered_ThrowsAndSaysTheRange(string text)
    {
        var day = Day(text);
        var covered = Day("2024-01-01");
        Action[] questions =
        [
            () => Calendar.IsWorkingDay(day),
            () => Calendar.AddWorkingDays(day, 0),
            () => Calendar.CountWorkingDays(day, covered),
            () => Calendar.CountWorkingDays(covered, day),
            () => Calendar.TryGetHoliday(day, out _),
            () => Calendar.With(new Holiday(day, "Closed", HolidayKind.Closure)),
        ];

        Calendar.Covers(day).Should().BeFalse();
        questions.Should().AllSatisfy(question =>
            question.Should().Throw<ArgumentOutOfRangeException>().WithMessage($"*{text}*2000-01-01 to 2100-12-31*"));
    }

    [Theory]
    [InlineData("2000-01-01", int.MaxValue)]
    [InlineData("2000-01-04", int.MaxValue)]
    [InlineData("2050-06-15", int.MaxValue)]
    [InlineData("2100-12-31", int.MaxValue)]
    [InlineData("2000-01-01", int.MinValue)]
    [InlineData("2050-06-15", int.MinValue)]
    [InlineData("2100-12-31", int.MinValue)]
    [InlineData("2100-12-31", 1)]
    [InlineData("2000-01-04", -1)] // 1 January 2000 was a Saturday and 3 January its substitute
    [InlineData("2000-01-01", -1)]
    public void AddWorkingDays_ResultIsNotCovered_ThrowsAndSaysTheRange(string anchor, int workingDays)
    {
        var add = () => Calendar.AddWorkingDays(Day(anchor), workingDays);

        add.Should().Throw<ArgumentOutOfRangeException>().WithParameterName(nameof(workingDays))
            .WithMessage($"{workingDays} working days from {anchor}*2000-01-01 to 2100-12-31*");
    }

    [Fact]
    public void AddWorkingDays_ToTheVeryEnds_Works()
    {
        Calendar.FirstDay.Should().Be(Day("2000-01-01"));
        Calendar.LastDay.Should().Be(Day("2100-12-31"));
        Calendar.Covers(Calendar.FirstDay).Should().BeTrue();
        Calendar.Covers(Calendar.LastDay).Should().BeTrue();

        // 2000: 4 January is the first day worked. 2100: 31 December is a Friday.
        Calendar.AddWorkingDays(Calendar.FirstDay, 1).Should().Be(Day("2000-01-04"));
        Calendar.AddWorkingDays(Day("2000-01-05"), -1).Should().Be(Day("2000-01-04"));
        Calendar.AddWorkingDays(Day("2100-12-30"), 1).Should().Be(Day("2100-12-31"));
    }

    [Fact]
    public void AnyQuestion_DateInAnotherCalendarSystem_IsTheSameDay()
    {
        // 19 October 2023 (Julian) is 1 November 2023.
        var julian = new LocalDate(2023, 10, 19, CalendarSystem.Julian);

        Calendar.IsWorkingDay(julian).Should().BeTrue();
        Calendar.AddWorkingDays(julian, 1).Should().Be(Day("2023-11-02"));
        Calendar.CountWorkingDays(Day("2023-10-31"), julian).Should().Be(1);
        Calendar.CountWorkingDays(julian, Day("2023-11-01")).Should().Be(0);
    }

    [Fact]
    public void AddAndCount_AfterConstruction_AllocateNothing()
    {
        var anchor = Day("2024-01-18");
        var sum = Work(anchor);

        var before = GC.GetAllocatedBytesForCurrentThread();
        sum += Work(anchor);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        allocated.Should().Be(0);
        sum.Should().NotBe(0);

        static int Work(LocalDate anchor)
        {
            var sum = 0;
            for (var n = -1000; n < 1000; n++)
            {
                sum += Calendar.CountWorkingDays(anchor, Calendar.AddWorkingDays(anchor, n));
            }

            return sum;
        }
    }

    [Fact]
    public void EnglandAndWales_ManyThreadsAtOnce_IsOneCalendarThatAnswersAlike()
    {
        using var start = new Barrier(16);
        var answers = new (WorkingDayCalendar Calendar, LocalDate Day)[16];
        var threads = Enumerable.Range(0, answers.Length).Select(i => new Thread(() =>
        {
            start.SignalAndWait();
            var calendar = WorkingDayCalendar.EnglandAndWales;
            answers[i] = (calendar, calendar.AddWorkingDays(Day("2021-11-09"), 70));
        })).ToList();
        threads.ForEach(thread => thread.Start());
        threads.ForEach(thread => thread.Join());

        answers.Should().AllSatisfy(answer =>
        {
            answer.Calendar.Should().BeSameAs(Calendar);
            answer.Day.Should().Be(Day("2022-02-18"));
        });
    }

    [Theory]
    [InlineData("2023-09-05", 35, "2023-10-24")] // Oxfordshire, draft priority action plan
    [InlineData("2024-01-30", -8, "2024-01-18")] // Suffolk, publication back to receipt
    [InlineData("2024-03-30", 0, "2024-03-30")] // a Saturday
    [InlineData("2000-01-04", 0, "2000-01-04")]
    [InlineData("2000-01-05", -1, "2000-01-04")] // the first working day that is covered: the third replaced New Year's Day
    [InlineData("2100-12-30", 1, "2100-12-31")] // the last one, a Friday
    public void TryAddWorkingDays_Covered_GivesTheDay(string anchor, int workingDays, string expected)
    {
        Calendar.TryAddWorkingDays(Day(anchor), workingDays, out var result).Should().BeTrue();
        result.Should().Be(Day(expected));
        Calendar.TryAddToIso(Day(anchor), workingDays, out var iso).Should().BeTrue();
        iso.Should().Be(Day(expected));
        Calendar.AddWorkingDays(Day(anchor), workingDays).Should().Be(Day(expected));
    }

    [Theory]
    [InlineData("1999-12-31", 1)]
    [InlineData("1999-12-31", 0)]
    [InlineData("2101-01-01", -1)]
    [InlineData("2101-01-01", 0)]
    [InlineData("2000-01-04", -1)]
    [InlineData("2100-12-31", 1)]
    [InlineData("2050-06-01", int.MaxValue)]
    [InlineData("2050-06-01", int.MinValue)]
    public void TryAddWorkingDays_NotCovered_IsFalseAndGivesTheAnchor(string anchor, int workingDays)
    {
        Calendar.TryAddWorkingDays(Day(anchor), workingDays, out var result).Should().BeFalse();
        result.Should().Be(Day(anchor));
        Calendar.TryAddToIso(Day(anchor), workingDays, out var iso).Should().BeFalse();
        iso.Should().Be(Day(anchor));
    }

    [Fact]
    public void TryAddWorkingDays_OtherCalendarSystem_GivesTheAnchorAsItWasForNone()
    {
        var julian = Day("2024-04-02").WithCalendar(CalendarSystem.Julian);

        Calendar.TryAddWorkingDays(julian, 0, out var none).Should().BeTrue();
        none.Should().Be(julian);
        Calendar.TryAddWorkingDays(julian, -1, out var one).Should().BeTrue();
        one.Should().Be(Day("2024-03-28"));
    }

    [Fact]
    public void HolidaysIn_FirstAndLastYear_AreThere()
    {
        Calendar.HolidaysIn(2000)[0].Date.Should().Be(Day("2000-01-03"));
        Calendar.HolidaysIn(2100)[^1].Date.Should().Be(Day("2100-12-28")); // 26 December 2100 is a Sunday
    }
}
