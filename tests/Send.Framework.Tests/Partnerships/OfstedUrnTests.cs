using CsCheck;
using Send.Framework.Partnerships;

namespace Send.Framework.Tests.Partnerships;

public class OfstedUrnTests
{
    [Theory]
    [InlineData("80543", "80544")]
    [InlineData("80584", "2532283")] // by number, not by text
    public void OfstedUrn_IsACode(string text, string later) => CodeContract.Verify<OfstedUrn>(text, later);

    [Theory]
    [InlineData("")]
    [InlineData("8054")]
    [InlineData("25322833")]
    [InlineData("080543")] // a leading zero would make two texts for one number
    [InlineData("8054E")]
    [InlineData(" 80543")]
    [InlineData("8054\u0663")]
    public void TryParse_Malformed_AnswersFalse(string text) => CodeContract.Refuses<OfstedUrn>(text);

    [Fact]
    public void Parse_Malformed_ShowsAGoodOne() =>
        FluentActions.Invoking(() => OfstedUrn.Parse("1")).Should().Throw<FormatException>()
            .WithMessage("'1' is not an Ofsted reference number. Expected five to seven digits, such as '80543'.");

    [Fact]
    public void Parse_Written_IsTheSame() => Gen.Int[10_000, 9_999_999]
        .Select(number => number.ToString(System.Globalization.CultureInfo.InvariantCulture))
        .Sample(text => OfstedUrn.Parse(text).ToString() == text);

    [Fact]
    public void TryParse_AnyText_AllocatesNothing() =>
        CodeContract.AllocatedBy(() =>
        {
            _ = OfstedUrn.TryParse("2532283", out _);
            _ = OfstedUrn.TryParse("2532283"u8, out _);
            _ = OfstedUrn.TryParse("x"u8, out _);
        }).Should().Be(0);
}
