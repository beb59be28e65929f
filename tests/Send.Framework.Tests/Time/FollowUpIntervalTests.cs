using Send.Framework.Time;
using static Send.Framework.Tests.Time.Dates;

namespace Send.Framework.Tests.Time;

public class FollowUpIntervalTests
{
    private static readonly WorkingDayCalendar WorkingDays = WorkingDayCalendar.EnglandAndWales;

    [Theory]
    [InlineData("2024-02-29", "P3Y", "2027-02-28")] // West Sussex, published on a leap day; 2027 has none
    [InlineData("2024-02-29", "P4Y", "2028-02-29")]
    [InlineData("2023-08-31", "P18M", "2025-02-28")] // February 2025 has no 31st
    [InlineData("2022-08-31", "P18M", "2024-02-29")] // and that of 2024 has a 29th
    [InlineData("2024-01-31", "P1M", "2024-02-29")]
    [InlineData("2024-11-04", "P5Y", "2029-11-04")] // Rotherham, from its estimated receipt
    [InlineData("2024-02-29", "P10D", "2024-03-10")]
    [InlineData("2024-12-25", "P2W", "2025-01-08")]
    [InlineData("1899-12-31", "P1D", "1900-01-01")] // calendar time is not bound to the calendar of working days
    public void AddTo_CalendarTime_EndsOnTheSameDayOrTheLastOfAShorterMonth(string anchor, string iso, string expected) =>
        FollowUpInterval.Parse(iso).AddTo(Day(anchor), WorkingDays).Should().Be(Day(expected));

    [Fact]
    public void AddTo_WorkingDays_SkipsWeekendsAndBankHolidays() =>
        // Slough's written statement of action, stated by a minister.
        FollowUpInterval.FromWorkingDays(70).AddTo(Day("2021-11-09"), WorkingDays).Should().Be(Day("2022-02-18"));

    [Fact]
    public void AddTo_SchoolDays_UsesTheCalendarOfSchoolDays()
    {
        // 30 school days from 25 February 2026 with an Easter break from 30 March to 10 April.
        var schoolDays = WorkingDays.WithClosure(new DateInterval(Day("2026-03-30"), Day("2026-04-10")), "Easter break");

        FollowUpInterval.FromSchoolDays(30).AddTo(Day("2026-02-25"), WorkingDays, schoolDays).Should().Be(Day("2026-04-22"));
        FollowUpInterval.FromWorkingDays(30).AddTo(Day("2026-02-25"), WorkingDays, schoolDays).Should().Be(Day("2026-04-10"));
    }

    [Fact]
    public void AddTo_SchoolDaysWithoutACalendarOfThem_ThrowsAndSaysWhatToPass()
    {
        var add = () => FollowUpInterval.FromSchoolDays(30).AddTo(Day("2026-02-25"), WorkingDays);

        add.Should().Throw<InvalidOperationException>().WithMessage("30 school days*schoolDays*WithClosure*");
    }

    [Theory]
    [InlineData("2026-02-25", 1, "2026-04-01")] // spring, so the next term is summer
    [InlineData("2026-08-31", 1, "2026-09-01")] // the summer holiday belongs to the summer term
    [InlineData("2026-09-01", 1, "2027-01-01")]
    [InlineData("2026-09-01", 3, "2027-09-01")]
    public void AddTo_Terms_GivesTheFirstDayOfThatTerm(string anchor, int terms, string expected) =>
        FollowUpInterval.FromTerms(terms).AddTo(Day(anchor), WorkingDays).Should().Be(Day(expected));

    [Theory]
    [InlineData("9999-12-31", "P1D")]
    [InlineData("9999-12-25", "P1W")]
    [InlineData("9999-12-01", "P1M")]
    [InlineData("9000-01-01", "P1000Y")]
    public void AddTo_ResultIsAfterTheLastDate_Throws(string anchor, string iso)
    {
        var add = () => FollowUpInterval.Parse(iso).AddTo(Day(anchor), WorkingDays);

        add.Should().Throw<ArgumentOutOfRangeException>().WithMessage($"{anchor}*9999-12-31*");
    }

    [Fact]
    public void AddTo_LastDateThereIs_IsReached()
    {
        FollowUpInterval.FromYears(1000).AddTo(Day("8999-12-31"), WorkingDays).Should().Be(Day("9999-12-31"));
        FollowUpInterval.FromDays(1).AddTo(Day("9999-12-30"), WorkingDays).Should().Be(Day("9999-12-31"));
    }

    [Fact]
    public void AddTo_CalendarDoesNotCoverIt_Throws()
    {
        ((Action)(() => FollowUpInterval.FromWorkingDays(35).AddTo(Day("2100-12-01"), WorkingDays)))
            .Should().Throw<ArgumentOutOfRangeException>().WithMessage("35 working days from 2100-12-01*2000-01-01 to 2100-12-31*");
        ((Action)(() => FollowUpInterval.FromTerms(1).AddTo(Day("9999-12-01"), WorkingDays)))
            .Should().Throw<ArgumentOutOfRangeException>().WithMessage("*autumn 9999*1 to 9999*");
        ((Action)(() => FollowUpInterval.FromYears(1).AddTo(Day("2026-01-01"), null!))).Should().Throw<ArgumentNullException>();
    }

    [Theory]
    [InlineData("P12M", "P1Y", true)]
    [InlineData("P18M", "P1Y6M", true)]
    [InlineData("P7D", "P1W", true)]
    [InlineData("P36M", "P3Y", true)]
    [InlineData("P13M", "P1Y", false)]
    [InlineData("P30D", "P1M", false)]
    [InlineData("P365D", "P1Y", false)]
    [InlineData("P4W", "P1M", false)]
    public void IsSameLengthAs_DifferentUnits_ComparesTheLength(string left, string right, bool expected)
    {
        FollowUpInterval.Parse(left).IsSameLengthAs(FollowUpInterval.Parse(right)).Should().Be(expected);
        FollowUpInterval.Parse(right).IsSameLengthAs(FollowUpInterval.Parse(left)).Should().Be(expected);
    }

    [Fact]
    public void IsSameLengthAs_WorkingDaysAndOthers_AreNeverTheSame()
    {
        var five = Enum.GetValues<IntervalUnit>().Where(u => u != IntervalUnit.NotStated).Select(u => FollowUpInterval.Of(5, u)).ToList();

        five.Should().AllSatisfy(left => five.Where(right => left.IsSameLengthAs(right)).Should().Equal(left));
    }

    [Fact]
    public void IsSameLengthAs_OtherPrecision_IsIgnored() =>
        FollowUpInterval.FromYears(3).WithPrecision(IntervalPrecision.Usually)
            .IsSameLengthAs(FollowUpInterval.FromMonths(36).WithPrecision(IntervalPrecision.Within)).Should().BeTrue();

    [Fact]
    public void Equals_IsAboutAmountUnitAndPrecision()
    {
        var interval = FollowUpInterval.Of(5, IntervalUnit.Years, IntervalPrecision.Approximately);
        var same = FollowUpInterval.FromYears(5).WithPrecision(IntervalPrecision.Approximately);
        FollowUpInterval?[] others =
        [
            null, FollowUpInterval.FromYears(5), interval.WithPrecision(IntervalPrecision.Usually),
            FollowUpInterval.Of(60, IntervalUnit.Months, IntervalPrecision.Approximately),
            FollowUpInterval.Of(4, IntervalUnit.Years, IntervalPrecision.Approximately),
        ];

        interval.Equals(same).Should().BeTrue();
        interval.Equals((object)same).Should().BeTrue();
        (interval == same).Should().BeTrue();
        (interval != same).Should().BeFalse();
        interval.GetHashCode().Should().Be(same.GetHashCode());
        others.Should().AllSatisfy(other =>
        {
            interval.Equals(other).Should().BeFalse();
            interval.Equals((object?)other).Should().BeFalse();
            (interval == other).Should().BeFalse();
            (interval != other).Should().BeTrue();
        });
    }

    [Theory]
    [InlineData(1, IntervalUnit.Months, "1 month")]
    [InlineData(5, IntervalUnit.Years, "5 years")]
    [InlineData(35, IntervalUnit.WorkingDays, "35 working days")]
    [InlineData(1, IntervalUnit.SchoolDays, "1 school day")]
    [InlineData(2, IntervalUnit.Terms, "2 terms")]
    [InlineData(1, IntervalUnit.Weeks, "1 week")]
    [InlineData(1000, IntervalUnit.Days, "1000 days")]
    public void ToWords_AmountAndUnit_AgreeInNumber(int amount, IntervalUnit unit, string expected)
    {
        FollowUpInterval.Of(amount, unit).ToWords().Should().Be(expected);
        FollowUpInterval.Of(amount, unit).ToString().Should().Be(expected);
        FollowUpInterval.Of(amount, unit, IntervalPrecision.Approximately).ToString().Should().Be($"approximately {expected}");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(1001)]
    [InlineData(int.MinValue)]
    [InlineData(int.MaxValue)]
    public void Of_AmountOutOfBounds_Throws(int amount)
    {
        var make = () => FollowUpInterval.Of(amount, IntervalUnit.Years);

        make.Should().Throw<ArgumentOutOfRangeException>().WithMessage("*1 to 1000*");
    }

    [Fact]
    public void Of_UnitOrPrecisionIsNoMember_Throws()
    {
        ((Action)(() => FollowUpInterval.Of(1, IntervalUnit.NotStated))).Should().Throw<ArgumentException>().WithParameterName("unit");
        ((Action)(() => FollowUpInterval.Of(1, (IntervalUnit)99))).Should().Throw<ArgumentException>().WithParameterName("unit");
        ((Action)(() => FollowUpInterval.Of(1, IntervalUnit.Years, (IntervalPrecision)99))).Should().Throw<ArgumentOutOfRangeException>();
        ((Action)(() => FollowUpInterval.FromYears(1).IsSameLengthAs(null!))).Should().Throw<ArgumentNullException>();
    }

    [Theory]
    [InlineData("2023-08-31", 6, IntervalUnit.Months, 2, "2024-08-31")] // not by way of 29 February
    [InlineData("2024-08-31", 6, IntervalUnit.Months, -1, "2024-02-29")]
    [InlineData("2024-02-29", 1, IntervalUnit.Years, -1, "2023-02-28")]
    [InlineData("2024-03-01", 1, IntervalUnit.Days, -1, "2024-02-29")]
    [InlineData("2024-12-25", 1, IntervalUnit.Weeks, 2, "2025-01-08")]
    [InlineData("2024-04-02", 1, IntervalUnit.WorkingDays, -1, "2024-03-28")] // Easter lies between
    [InlineData("2024-03-28", 3, IntervalUnit.WorkingDays, 0, "2024-03-28")]
    [InlineData("2026-09-01", 1, IntervalUnit.Terms, 3, "2027-09-01")]
    [InlineData("2026-09-01", 1, IntervalUnit.Terms, -1, "2026-04-01")]
    [InlineData("0001-01-02", 1, IntervalUnit.Days, -1, "0001-01-01")]
    [InlineData("-9997-01-01", 1, IntervalUnit.Years, -1, "-9998-01-01")] // the first day that NodaTime has
    [InlineData("-9998-01-02", 1, IntervalUnit.Days, -1, "-9998-01-01")]
    [InlineData("8999-12-31", 1, IntervalUnit.Years, 1000, "9999-12-31")]
    [InlineData("-9998-01-01", 1, IntervalUnit.Days, 7304118, "9999-12-31")] // all the days of 19,998 years
    public void TryAdd_SeveralTimes_AddsTheWholeLength(string anchor, int amount, IntervalUnit unit, int times, string expected)
    {
        FollowUpInterval.Of(amount, unit).TryAdd(Day(anchor), times, WorkingDays, null, out var end).Should().BeTrue();
        end.Should().Be(Day(expected));
    }

    [Theory]
    [InlineData("-9998-12-31", 1, IntervalUnit.Years, -1)]
    [InlineData("-9998-01-01", 1, IntervalUnit.Days, -1)]
    [InlineData("-9998-01-07", 1, IntervalUnit.Weeks, -1)]
    [InlineData("9999-12-31", 1, IntervalUnit.Days, 1)]
    [InlineData("9999-12-01", 1, IntervalUnit.Months, 1)]
    [InlineData("2026-02-25", 30, IntervalUnit.SchoolDays, 1)] // there is no calendar of school days
    [InlineData("2100-12-31", 1, IntervalUnit.WorkingDays, 1)]
    [InlineData("2000-01-01", 1, IntervalUnit.WorkingDays, -1)]
    [InlineData("2101-01-01", 1, IntervalUnit.WorkingDays, -1)]
    [InlineData("9999-09-01", 1, IntervalUnit.Terms, 1)]
    [InlineData("0001-01-01", 1, IntervalUnit.Terms, -1)]
    [InlineData("0000-12-31", 1, IntervalUnit.Terms, 1)]
    [InlineData("2026-01-01", 1000, IntervalUnit.Years, int.MaxValue)]
    [InlineData("2026-01-01", 1000, IntervalUnit.Terms, int.MinValue)]
    public void TryAdd_NoSuchDay_IsFalseAndGivesTheAnchor(string anchor, int amount, IntervalUnit unit, int times)
    {
        FollowUpInterval.Of(amount, unit).TryAdd(Day(anchor), times, WorkingDays, null, out var end).Should().BeFalse();
        end.Should().Be(Day(anchor));
    }

    [Fact]
    public void TryAdd_SchoolDays_AsksTheirCalendar()
    {
        var schoolDays = WorkingDays.WithClosure(new DateInterval(Day("2026-03-30"), Day("2026-04-10")), "Easter break");

        FollowUpInterval.FromSchoolDays(15).TryAdd(Day("2026-02-25"), 2, WorkingDays, schoolDays, out var end).Should().BeTrue();
        end.Should().Be(Day("2026-04-22"));
        FollowUpInterval.FromSchoolDays(15).TryAdd(Day("2101-02-25"), 2, WorkingDays, schoolDays, out _).Should().BeFalse();
    }

    [Fact]
    public void IsSameLengthAs_WeeksAndDays_CountsSevenToTheWeek()
    {
        FollowUpInterval.FromDays(70).IsSameLengthAs(FollowUpInterval.Of(10, IntervalUnit.Weeks)).Should().BeTrue();
        FollowUpInterval.FromDays(10).IsSameLengthAs(FollowUpInterval.Of(70, IntervalUnit.Weeks)).Should().BeFalse();
    }
}
