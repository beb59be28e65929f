using CsCheck;
using Send.Framework.Time;
using static Send.Framework.Tests.Time.Dates;

namespace Send.Framework.Tests.Time;

public class SchoolTermTests
{
    [Theory]
    [InlineData("2029-01-01", "spring 2029")]
    [InlineData("2029-03-31", "spring 2029")] // a prescribed day
    [InlineData("2029-04-01", "summer 2029")]
    [InlineData("2029-08-31", "summer 2029")] // a prescribed day
    [InlineData("2029-09-01", "autumn 2029")]
    [InlineData("2029-11-04", "autumn 2029")]
    [InlineData("2029-12-31", "autumn 2029")] // a prescribed day
    public void Containing_EitherSideOfAPrescribedDay_GivesTheTerm(string date, string expected) =>
        SchoolTerm.Containing(Day(date)).ToString().Should().Be(expected);

    [Theory]
    [InlineData("spring 2028", "2028-01-01", "2028-03-31")]
    [InlineData("summer 2028", "2028-04-01", "2028-08-31")]
    [InlineData("autumn 2028", "2028-09-01", "2028-12-31")]
    public void FirstDayAndLastDay_EachSeason_AreNominal(string term, string first, string last)
    {
        SchoolTerm.Parse(term).FirstDay.Should().Be(Day(first));
        SchoolTerm.Parse(term).LastDay.Should().Be(Day(last));
    }

    [Theory]
    [InlineData("autumn 2029", 1, "spring 2030")]
    [InlineData("autumn 2029", 3, "autumn 2030")]
    [InlineData("spring 2030", -1, "autumn 2029")]
    [InlineData("summer 2030", 0, "summer 2030")]
    [InlineData("summer 2030", -4, "spring 2029")]
    public void Plus_AnyNumber_CountsThreeToTheYear(string term, int terms, string expected) =>
        SchoolTerm.Parse(term).Plus(terms).Should().Be(SchoolTerm.Parse(expected));

    [Theory]
    [InlineData("autumn 9999", 1)]
    [InlineData("spring 0001", -1)]
    [InlineData("autumn 2029", int.MaxValue)]
    [InlineData("autumn 2029", int.MinValue)]
    public void Plus_OutOfRange_Throws(string term, int terms)
    {
        var plus = () => SchoolTerm.Parse(term).Plus(terms);

        plus.Should().Throw<ArgumentOutOfRangeException>().WithMessage($"*{term}*1 to 9999*");
    }

    [Fact]
    public void Plus_OneTerm_FollowsOnWithoutAGap() =>
        Covered.Sample(day =>
        {
            var term = SchoolTerm.Containing(day);
            return term.FirstDay <= day && day <= term.LastDay && term.Plus(1).FirstDay == term.LastDay.PlusDays(1);
        });

    [Fact]
    public void Parse_WhatToStringWrote_GivesTheTermBack() =>
        Gen.Select(Gen.Int[1, 3], Gen.Int[1, 9999]).Sample((season, year) =>
        {
            var term = new SchoolTerm((SchoolTermSeason)season, year);
            return SchoolTerm.Parse(term.ToString()) == term;
        });

    [Theory]
    [InlineData("")]
    [InlineData("autumn")]
    [InlineData("2029")]
    [InlineData("autumn 29")]
    [InlineData("autumn 02029")]
    [InlineData("autumn 0000")]
    [InlineData("autumn +029")]
    [InlineData("autumn -029")]
    [InlineData("autumn 20 9")]
    [InlineData("autumn-2029")]
    [InlineData("autumn  2029")]
    [InlineData("Autumn 2029")]
    [InlineData("winter 2029")]
    [InlineData("autumn term 2029")]
    [InlineData(" autumn 2029")]
    [InlineData("autumn ２０２９")]
    public void Parse_AnythingElse_IsRefusedWithAnExample(string text)
    {
        SchoolTerm.TryParse(text, out var term).Should().BeFalse();
        term.Should().BeNull();
        ((Action)(() => SchoolTerm.Parse(text))).Should().Throw<FormatException>().WithMessage($"'{text}'*'autumn 2029'*");
    }

    [Fact]
    public void CompareTo_Terms_AreOrderedByTime()
    {
        string[] inOrder = ["autumn 2028", "spring 2029", "summer 2029", "autumn 2029", "spring 2030"];

        inOrder.Reverse().Select(text => SchoolTerm.Parse(text)).Order().Select(term => term.ToString()).Should().Equal(inOrder);
    }

    [Fact]
    public void Operators_TermsAndNull_AgreeWithTheOrder()
    {
        SchoolTerm? none = null;
        var spring = SchoolTerm.Parse("spring 2029");
        var summer = SchoolTerm.Parse("summer 2029");
        var summerAgain = SchoolTerm.Parse("summer 2029");

        (spring < summer, spring <= summer, spring > summer, spring >= summer).Should().Be((true, true, false, false));
        (summer < summerAgain, summer <= summerAgain, summer > summerAgain, summer >= summerAgain).Should().Be((false, true, false, true));
        (none < spring, none <= spring, none > spring, none >= spring).Should().Be((true, true, false, false));
        spring.CompareTo(null).Should().BePositive();
        (summer == summerAgain).Should().BeTrue();
        summer.GetHashCode().Should().Be(summerAgain.GetHashCode());
        (spring == summer).Should().BeFalse();
    }

    [Fact]
    public void Constructor_Misuse_Throws()
    {
        ((Action)(() => _ = new SchoolTerm(SchoolTermSeason.NotStated, 2029))).Should().Throw<ArgumentException>();
        ((Action)(() => _ = new SchoolTerm((SchoolTermSeason)4, 2029))).Should().Throw<ArgumentException>();
        ((Action)(() => _ = new SchoolTerm(SchoolTermSeason.Autumn, 0))).Should().Throw<ArgumentOutOfRangeException>();
        ((Action)(() => _ = new SchoolTerm(SchoolTermSeason.Autumn, 10000))).Should().Throw<ArgumentOutOfRangeException>();
        ((Action)(() => SchoolTerm.Containing(Day("-0001-06-01")))).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("th-TH")]
    [InlineData("ar-SA")]
    public void ParseAndWrite_OtherCulture_AreTheSame(string culture) => Under(culture, () =>
    {
        SchoolTerm.Containing(Day("2029-11-04")).ToString().Should().Be("autumn 2029");
        SchoolTerm.Parse("spring 0987").ToWords().Should().Be("spring term 0987");
    });

    [Theory]
    [InlineData("2029-01-01", "2029-03-31", true)]
    [InlineData("2029-04-01", "2029-08-31", true)]
    [InlineData("2029-09-01", "2029-12-31", true)]
    [InlineData("2029-09-02", "2029-12-31", false)]
    [InlineData("2029-09-01", "2029-12-30", false)]
    [InlineData("2029-04-01", "2029-12-31", false)] // two of them
    [InlineData("0001-01-01", "0001-03-31", true)]
    [InlineData("0000-01-01", "0000-03-31", false)] // terms begin with the year 1
    public void IsTerm_TwoDays_AreItsNominalEnds(string first, string last, bool expected) =>
        SchoolTerm.IsTerm(Day(first), Day(last)).Should().Be(expected);

    [Theory]
    [InlineData("2029-11-04", 1, "2030-01-01")]
    [InlineData("2029-11-04", 2, "2030-04-01")]
    [InlineData("2029-11-04", -2, "2029-01-01")]
    [InlineData("2029-05-01", 0, "2029-04-01")]
    [InlineData("0001-05-01", -1, "0001-01-01")]
    [InlineData("9999-05-01", 1, "9999-09-01")]
    public void TryAdd_Terms_GivesTheFirstDay(string date, int terms, string expected)
    {
        SchoolTerm.TryAdd(Day(date), terms, out var first).Should().BeTrue();
        first.Should().Be(Day(expected));
    }

    [Theory]
    [InlineData("0001-03-31", -1)]
    [InlineData("9999-09-01", 1)]
    [InlineData("0000-12-31", 1)] // its own term is in no year that has terms
    public void TryAdd_OutsideTheYears_IsFalseAndGivesTheDay(string date, int terms)
    {
        SchoolTerm.TryAdd(Day(date), terms, out var first).Should().BeFalse();
        first.Should().Be(Day(date));
    }

    [Fact]
    public void OrdinalOf_DaysOfATerm_AreOneNumberAndTheNextIsOneMore()
    {
        string[] ends = ["2028-09-01", "2028-12-31", "2029-01-01", "2029-03-31", "2029-04-01", "2029-08-31", "2029-09-01", "2029-12-31"];
        var first = SchoolTerm.OrdinalOf(Day(ends[0]));

        ends.Select(day => SchoolTerm.OrdinalOf(Day(day)) - first).Should().Equal(0, 0, 1, 1, 2, 2, 3, 3);
    }
}
