using System.Text;
using CsCheck;
using Send.Framework.Time;

namespace Send.Framework.Tests.Time;

public class FollowUpIntervalIsoTests
{
    [Theory]
    [InlineData("P5Y", 5, IntervalUnit.Years, "P5Y")]
    [InlineData("P18M", 18, IntervalUnit.Months, "P18M")]
    [InlineData("P6W", 6, IntervalUnit.Weeks, "P6W")]
    [InlineData("P10D", 10, IntervalUnit.Days, "P10D")]
    [InlineData("P1Y6M", 18, IntervalUnit.Months, "P18M")]
    [InlineData("P83Y4M", 1000, IntervalUnit.Months, "P1000M")]
    [InlineData("P1000Y", 1000, IntervalUnit.Years, "P1000Y")]
    public void Parse_OneDateUnit_GivesTheInterval(string iso, int amount, IntervalUnit unit, string written)
    {
        var expected = FollowUpInterval.Of(amount, unit);

        FollowUpInterval.Parse(iso).Should().Be(expected);
        FollowUpInterval.Parse(Encoding.UTF8.GetBytes(iso)).Should().Be(expected);
        expected.ToIso().Should().Be(written);
    }

    [Theory]
    [InlineData("")]
    [InlineData("P")]
    [InlineData("5Y")]
    [InlineData("P5")]
    [InlineData("PY")]
    [InlineData("p5y")]
    [InlineData("P5y")]
    [InlineData(" P5Y")]
    [InlineData("P5Y ")]
    [InlineData("P0Y")]
    [InlineData("P05Y")]
    [InlineData("P-5Y")]
    [InlineData("-P5Y")]
    [InlineData("+P5Y")]
    [InlineData("P1.5Y")]
    [InlineData("P1,5Y")]
    [InlineData("PT5H")]
    [InlineData("P1DT1H")]
    [InlineData("P5YT")]
    [InlineData("PT18M")] // minutes
    [InlineData("P1Y0M")]
    [InlineData("P0Y6M")]
    [InlineData("P6M1Y")]
    [InlineData("P1Y1W")]
    [InlineData("P1Y1D")]
    [InlineData("P1M1D")]
    [InlineData("P1W1D")]
    [InlineData("P1Y1Y")]
    [InlineData("P1Y6M1D")]
    [InlineData("P1001Y")]
    [InlineData("P83Y5M")] // 1001 months
    [InlineData("P99999Y")]
    [InlineData("P99999999999999999999Y")]
    [InlineData("P5X")]
    [InlineData("P５Y")] // a full-width digit
    [InlineData("P٥Y")] // an Arabic-Indic digit
    [InlineData("P5Y\0")]
    [InlineData("5 years")]
    public void Parse_AnythingElse_IsRefusedWithAnExample(string text)
    {
        var utf8 = Encoding.UTF8.GetBytes(text);
        Action[] parses = [() => FollowUpInterval.Parse(text), () => FollowUpInterval.Parse(utf8)];

        FollowUpInterval.TryParse(text, out var fromText).Should().BeFalse();
        FollowUpInterval.TryParse(utf8, out var fromUtf8).Should().BeFalse();
        fromText.Should().BeNull();
        fromUtf8.Should().BeNull();
        parses.Should().AllSatisfy(parse =>
            parse.Should().Throw<FormatException>().WithMessage("*is not an interval*'P5Y' or 'P18M'*"));
    }

    [Fact]
    public void Parse_BytesThatAreNotUtf8_AreRefused()
    {
        FollowUpInterval.TryParse([0x50, 0xFF, 0x59], out _).Should().BeFalse();
        ((Action)(() => FollowUpInterval.Parse([0x50, 0xFF, 0x59]))).Should().Throw<FormatException>();
    }

    [Theory]
    [InlineData(IntervalUnit.WorkingDays)]
    [InlineData(IntervalUnit.SchoolDays)]
    [InlineData(IntervalUnit.Terms)]
    public void ToIso_UnitThatIsoCannotSay_IsNull(IntervalUnit unit) => FollowUpInterval.Of(35, unit).ToIso().Should().BeNull();

    [Fact]
    public void Parse_WhatToIsoWrote_GivesTheIntervalBack() =>
        Gen.Select(Gen.Int[1, 1000], Gen.Enum<IntervalUnit>().Where(u => u is >= IntervalUnit.Days and <= IntervalUnit.Years))
            .Sample((amount, unit) =>
            {
                var interval = FollowUpInterval.Of(amount, unit);
                return FollowUpInterval.Parse(interval.ToIso()) == interval
                    && FollowUpInterval.Parse(Encoding.UTF8.GetBytes(interval.ToIso()!)) == interval;
            });

    [Fact]
    public void TryParse_AnyText_AnswersAlikeForCharactersAndBytes() =>
        Gen.Char["P0159YMWDT.-é"].Array[0, 14].Sample(chars =>
        {
            var text = new string(chars);
            var fromText = FollowUpInterval.TryParse(text, out var one);
            return FollowUpInterval.TryParse(Encoding.UTF8.GetBytes(text), out var two) == fromText && one == two;
        });

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("th-TH")]
    [InlineData("ar-SA")]
    public void ParseAndWrite_OtherCulture_AreTheSame(string culture) => Dates.Under(culture, () =>
    {
        FollowUpInterval.Parse("P18M").ToIso().Should().Be("P18M");
        FollowUpInterval.Parse("P1Y6M"u8).ToString().Should().Be("18 months");
        FollowUpInterval.Of(5, IntervalUnit.Years, IntervalPrecision.Within).ToString().Should().Be("within 5 years");
        IntervalUnitExtensions.TryParse("working-days", out var unit).Should().BeTrue();
        unit.Should().Be(IntervalUnit.WorkingDays);
    });

    [Theory]
    [InlineData(5, IntervalUnit.Years, "P5Y")]
    [InlineData(18, IntervalUnit.Months, "P18M")]
    [InlineData(104, IntervalUnit.Weeks, "P104W")]
    [InlineData(1000, IntervalUnit.Days, "P1000D")]
    public void TryFormatIso_UnitThatIsoHas_WritesTheBytes(int amount, IntervalUnit unit, string expected)
    {
        Span<byte> room = stackalloc byte[FollowUpInterval.LongestIso];

        FollowUpInterval.Of(amount, unit).TryFormatIso(room, out var written).Should().BeTrue();
        Encoding.ASCII.GetString(room[..written]).Should().Be(expected);
    }

    [Theory]
    [InlineData(IntervalUnit.WorkingDays)]
    [InlineData(IntervalUnit.SchoolDays)]
    [InlineData(IntervalUnit.Terms)]
    public void TryFormatIso_UnitThatIsoCannotSay_WritesNothing(IntervalUnit unit)
    {
        FollowUpInterval.Of(35, unit).TryFormatIso(new byte[FollowUpInterval.LongestIso], out var written).Should().BeFalse();
        written.Should().Be(0);
    }
}
