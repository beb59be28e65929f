using Send.Framework.Time;

namespace Send.Framework.Tests.Time;

public class IntervalCodeTests
{
    [Theory]
    [InlineData(IntervalUnit.NotStated, "not-stated", "unit not stated")]
    [InlineData(IntervalUnit.WorkingDays, "working-days", "working days")]
    [InlineData(IntervalUnit.SchoolDays, "school-days", "school days")]
    [InlineData(IntervalUnit.Days, "days", "days")]
    [InlineData(IntervalUnit.Weeks, "weeks", "weeks")]
    [InlineData(IntervalUnit.Months, "months", "months")]
    [InlineData(IntervalUnit.Years, "years", "years")]
    [InlineData(IntervalUnit.Terms, "terms", "terms")]
    public void IntervalUnit_CodeAndWords_ArePermanent(IntervalUnit unit, string code, string words)
    {
        unit.ToCode().Should().Be(code);
        unit.ToWords().Should().Be(words);
        IntervalUnitExtensions.TryParse(code, out var parsed).Should().BeTrue();
        parsed.Should().Be(unit);
    }

    [Theory]
    [InlineData(IntervalPrecision.NotStated, "not-stated", "precision not stated", false)]
    [InlineData(IntervalPrecision.Approximately, "approximately", "approximately", true)]
    [InlineData(IntervalPrecision.Usually, "usually", "usually", true)]
    [InlineData(IntervalPrecision.Within, "within", "within", false)]
    [InlineData(IntervalPrecision.By, "by", "by", false)]
    public void IntervalPrecision_CodeAndWords_ArePermanent(IntervalPrecision precision, string code, string words, bool soft)
    {
        precision.ToCode().Should().Be(code);
        precision.ToWords().Should().Be(words);
        precision.IsSoft().Should().Be(soft);
        IntervalPrecisionExtensions.TryParse(code, out var parsed).Should().BeTrue();
        parsed.Should().Be(precision);
    }

    [Theory]
    [InlineData(HolidayKind.NotStated, "not-stated", "kind not stated")]
    [InlineData(HolidayKind.Rule, "rule", "every year, by rule")]
    [InlineData(HolidayKind.Substitute, "substitute", "substitute day")]
    [InlineData(HolidayKind.Proclaimed, "proclaimed", "proclaimed for that year")]
    [InlineData(HolidayKind.Closure, "closure", "closure")]
    public void HolidayKind_CodeAndWords_ArePermanent(HolidayKind kind, string code, string words)
    {
        kind.ToCode().Should().Be(code);
        kind.ToWords().Should().Be(words);
    }

    [Theory]
    [InlineData(SchoolTermSeason.NotStated, "not-stated", "term not stated")]
    [InlineData(SchoolTermSeason.Spring, "spring", "spring term")]
    [InlineData(SchoolTermSeason.Summer, "summer", "summer term")]
    [InlineData(SchoolTermSeason.Autumn, "autumn", "autumn term")]
    public void SchoolTermSeason_CodeAndWords_ArePermanent(SchoolTermSeason season, string code, string words)
    {
        season.ToCode().Should().Be(code);
        season.ToWords().Should().Be(words);
    }

    [Theory]
    [InlineData("")]
    [InlineData("1")]
    [InlineData("99")]
    [InlineData("WorkingDays")]
    [InlineData("Working-days")]
    [InlineData("working days")]
    [InlineData("Within")]
    [InlineData("within ")]
    public void TryParse_NotACode_AnswersFalseAndNotStated(string text)
    {
        IntervalUnitExtensions.TryParse(text, out var unit).Should().BeFalse();
        unit.Should().Be(IntervalUnit.NotStated);
        IntervalPrecisionExtensions.TryParse(text, out var precision).Should().BeFalse();
        precision.Should().Be(IntervalPrecision.NotStated);
    }

    [Fact]
    public void ToCodeAndToWords_NotAMember_Throw()
    {
        Action[] calls =
        [
            () => ((IntervalUnit)99).ToCode(), () => ((IntervalUnit)99).ToWords(),
            () => ((IntervalPrecision)99).ToCode(), () => ((IntervalPrecision)99).ToWords(),
            () => ((HolidayKind)99).ToCode(), () => ((HolidayKind)99).ToWords(),
            () => ((SchoolTermSeason)99).ToCode(), () => ((SchoolTermSeason)99).ToWords(),
        ];

        calls.Should().AllSatisfy(call => call.Should().Throw<ArgumentOutOfRangeException>());
    }
}
