using Send.Framework.Time;
using static Send.Framework.Tests.Time.Dates;

namespace Send.Framework.Tests.Time;

public class DueWindowTests
{
    private static readonly LocalDate Target = new(2029, 11, 4);

    [Theory]
    [InlineData(IntervalPrecision.Approximately)]
    [InlineData(IntervalPrecision.Usually)]
    public void Around_SoftPrecision_HasATermAndNoBounds(IntervalPrecision precision)
    {
        var window = DueWindow.Around(Target, precision);

        window.Target.Should().Be(Target);
        window.Earliest.Should().BeNull();
        window.Latest.Should().BeNull();
        window.Term!.ToString().Should().Be("autumn 2029");
        window.Precision.Should().Be(precision);
        window.IsKnown.Should().BeTrue();
    }

    [Theory]
    [InlineData(IntervalPrecision.Within)]
    [InlineData(IntervalPrecision.By)]
    public void Around_FirmPrecision_EndsOnTheTarget(IntervalPrecision precision)
    {
        var window = DueWindow.Around(Target, precision);

        window.Target.Should().Be(Target);
        window.Earliest.Should().BeNull();
        window.Latest.Should().Be(Target);
        window.Term.Should().BeNull();
    }

    [Fact]
    public void Around_PrecisionNotStated_IsOnlyATarget()
    {
        var window = DueWindow.Around(Target, IntervalPrecision.NotStated);

        (window.Earliest, window.Target, window.Latest, window.Term).Should().Be((null, Target, null, null));
    }

    [Fact]
    public void Unknown_ClaimsNothing()
    {
        var window = DueWindow.Unknown;

        (window.Earliest, window.Target, window.Latest, window.Term).Should().Be((null, null, null, null));
        window.Precision.Should().Be(IntervalPrecision.NotStated);
        window.IsKnown.Should().BeFalse();
        window.WithPrecision(IntervalPrecision.Approximately).IsKnown.Should().BeFalse("a precision is not a day");
        window.WithPrecision(IntervalPrecision.Approximately).Term.Should().BeNull();
        window.WithLatest(Target).IsKnown.Should().BeTrue();
        window.WithEarliest(Target).IsKnown.Should().BeTrue();
    }

    [Fact]
    public void With_InOrder_GivesANewWindow()
    {
        var window = DueWindow.Around(Target, IntervalPrecision.Approximately);

        var bounded = window.WithEarliest(Day("2029-09-01")).WithLatest(Day("2029-12-21"));

        (bounded.Earliest, bounded.Target, bounded.Latest).Should().Be((Day("2029-09-01"), Target, Day("2029-12-21")));
        bounded.Term.Should().Be(SchoolTerm.Parse("autumn 2029"));
        bounded.WithTarget(Day("2029-09-01")).Target.Should().Be(Day("2029-09-01"));
        bounded.WithTarget(null).Term.Should().BeNull();
        bounded.WithEarliest(null).WithLatest(null).Should().Be(window);
        window.Latest.Should().BeNull("the first window does not change");
    }

    [Fact]
    public void With_OneDayForAll_IsAllowed() =>
        DueWindow.Around(Target, IntervalPrecision.By).WithEarliest(Target).Latest.Should().Be(Target);

    [Fact]
    public void With_OutOfOrder_ThrowsAndNamesTheArgument()
    {
        var window = DueWindow.Around(Target, IntervalPrecision.Approximately);

        ((Action)(() => window.WithEarliest(Day("2029-11-05")))).Should().Throw<ArgumentException>().WithParameterName("earliest")
            .WithMessage("*earliest to target to latest*earliest 2029-11-05, target 2029-11-04*");
        ((Action)(() => window.WithLatest(Day("2029-11-03")))).Should().Throw<ArgumentException>().WithParameterName("latest");
        ((Action)(() => DueWindow.Around(Target, IntervalPrecision.By).WithTarget(Day("2029-11-05"))))
            .Should().Throw<ArgumentException>().WithParameterName("target");
        ((Action)(() => DueWindow.Unknown.WithEarliest(Target).WithLatest(Day("2029-11-03"))))
            .Should().Throw<ArgumentException>("there is no target between them").WithParameterName("latest");
    }

    [Fact]
    public void WithPrecision_AddsNoDayAndMovesTheTerm()
    {
        var soft = DueWindow.Around(Target, IntervalPrecision.Usually);

        soft.WithPrecision(IntervalPrecision.Within).Latest.Should().BeNull();
        soft.WithPrecision(IntervalPrecision.Within).Term.Should().BeNull();
        soft.WithPrecision(IntervalPrecision.Within).WithPrecision(IntervalPrecision.Usually).Should().Be(soft);
    }

    [Fact]
    public void Around_PrecisionIsNoMemberOrTermIsOutOfRange_Throws()
    {
        ((Action)(() => DueWindow.Around(Target, (IntervalPrecision)99))).Should().Throw<ArgumentOutOfRangeException>();
        ((Action)(() => DueWindow.Around(Day("-0001-01-01"), IntervalPrecision.Usually))).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void Equals_IsAboutEveryPart()
    {
        var window = DueWindow.Around(Target, IntervalPrecision.Approximately);
        var same = DueWindow.Unknown.WithTarget(Target).WithPrecision(IntervalPrecision.Approximately);
        var julian = DueWindow.Around(Target.WithCalendar(CalendarSystem.Julian), IntervalPrecision.Approximately);
        DueWindow?[] others =
        [
            null, DueWindow.Unknown, window.WithEarliest(Target), window.WithLatest(Target),
            window.WithTarget(Day("2029-11-05")), window.WithPrecision(IntervalPrecision.Usually),
        ];

        window.Equals(same).Should().BeTrue();
        window.Equals((object)same).Should().BeTrue();
        (window == same).Should().BeTrue();
        (window != same).Should().BeFalse();
        window.GetHashCode().Should().Be(same.GetHashCode());
        julian.Should().Be(window, "a window holds days, whatever calendar names them");
        others.Should().AllSatisfy(other =>
        {
            window.Equals(other).Should().BeFalse();
            (window == other).Should().BeFalse();
            (window != other).Should().BeTrue();
        });
    }

    [Theory]
    [InlineData("en-GB")]
    [InlineData("tr-TR")]
    [InlineData("th-TH")] // counts its years from 543 BC
    public void ToString_AnyCulture_IsTheSame(string culture) => Under(culture, () =>
    {
        DueWindow.Unknown.ToString().Should().Be("unknown");
        DueWindow.Around(Target, IntervalPrecision.Approximately).ToString()
            .Should().Be("target 2029-11-04, approximately (autumn 2029)");
        DueWindow.Around(Target, IntervalPrecision.By).WithEarliest(Day("2029-01-01")).ToString()
            .Should().Be("earliest 2029-01-01, target 2029-11-04, latest 2029-11-04, by");
    });

    [Theory]
    [InlineData("th-TH")]
    [InlineData("sv-SE")] // writes another minus sign
    public void Messages_AnyCulture_NameTheDaysAlike(string culture) => Under(culture, () =>
    {
        ((Action)(() => WorkingDayCalendar.EnglandAndWales.IsWorkingDay(Day("2101-01-01"))))
            .Should().Throw<ArgumentOutOfRangeException>().WithMessage("2101-01-01 is outside*2000-01-01 to 2100-12-31*");
        ((Action)(() => WorkingDayCalendar.EnglandAndWales.AddWorkingDays(Day("2000-01-04"), -1)))
            .Should().Throw<ArgumentOutOfRangeException>().WithMessage("-1 working days from 2000-01-04*");
    });

    [Theory]
    [InlineData(IntervalPrecision.NotStated, null)]
    [InlineData(IntervalPrecision.Approximately, null)]
    [InlineData(IntervalPrecision.Usually, null)]
    [InlineData(IntervalPrecision.Within, "2029-11-04")]
    [InlineData(IntervalPrecision.By, "2029-11-04")]
    public void AroundIso_AnyPrecision_IsWhatAroundGives(IntervalPrecision precision, string? latest)
    {
        var window = DueWindow.AroundIso(Target, precision);

        window.Should().Be(DueWindow.Around(Target, precision));
        (window.Earliest, window.Target, window.Latest?.ToString("uuuu-MM-dd", null)).Should().Be((null, Target, latest));
        window.Precision.Should().Be(precision);
    }

    [Fact]
    public void Between_DaysOfOneTerm_AreThatTerm()
    {
        DueWindow.Between(Day("2029-09-01"), Day("2029-12-31"), IntervalPrecision.NotStated).Term!.ToString().Should().Be("autumn 2029");
        DueWindow.Between(Day("2029-09-01"), Day("2029-12-30"), IntervalPrecision.NotStated).Term.Should().BeNull();
        DueWindow.Between(Day("2029-09-01"), Day("2029-12-31"), IntervalPrecision.NotStated).ToString()
            .Should().Be("earliest 2029-09-01, latest 2029-12-31 (autumn 2029)");
    }

    [Fact]
    public void Around_SoftPrecisionOutsideTheTerms_IsRefusedAndAFirmOneIsNot()
    {
        DueWindow.Around(Day("0000-06-01"), IntervalPrecision.By).Target.Should().Be(Day("0000-06-01"));
        ((Action)(() => DueWindow.Around(Day("0000-06-01"), IntervalPrecision.Approximately)))
            .Should().Throw<ArgumentOutOfRangeException>().WithMessage("*1 to 9999*").WithParameterName("target");
    }
}
