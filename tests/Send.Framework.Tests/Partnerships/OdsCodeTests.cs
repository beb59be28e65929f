using CsCheck;
using Send.Framework.Partnerships;

namespace Send.Framework.Tests.Partnerships;

public class OdsCodeTests
{
    private static readonly Gen<string> Texts = Gen.String[Gen.Char["ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"], 3, 5];

    [Theory]
    [InlineData("QF7", "QF8")]
    [InlineData("QF7", "QF70")] // the shorter one comes first
    [InlineData("S1Y5D", "Z9B2Z")]
    [InlineData("000", "001")]
    public void OdsCode_IsACode(string text, string later) => CodeContract.Verify<OdsCode>(text, later);

    [Theory]
    [InlineData("")]
    [InlineData("QF")]
    [InlineData("S1Y5DX")]
    [InlineData("qf7")]
    [InlineData("QF7 ")]
    [InlineData("Q-7")]
    [InlineData("QF\u0667")]
    [InlineData("QÉ7")]
    [InlineData("QF7\0")]
    public void TryParse_Malformed_AnswersFalse(string text) => CodeContract.Refuses<OdsCode>(text);

    [Fact]
    public void Parse_Malformed_ShowsAGoodOne() =>
        FluentActions.Invoking(() => OdsCode.Parse("qf7")).Should().Throw<FormatException>()
            .WithMessage("'qf7' is not an ODS code. Expected three to five upper-case letters or digits, such as 'QF7'.");

    [Fact]
    public void Parse_Written_IsTheSame() => Texts.Sample(text => OdsCode.Parse(text).ToString() == text);

    [Fact]
    public void CompareTo_AnyTwo_AgreesWithTheirText() => Gen.Select(Texts, Texts).Sample((left, right) =>
        Math.Sign(OdsCode.Parse(left).CompareTo(OdsCode.Parse(right))) == Math.Sign(string.CompareOrdinal(left, right)));

    [Fact]
    public void TryParse_AnyText_AllocatesNothing() =>
        CodeContract.AllocatedBy(() =>
        {
            _ = OdsCode.TryParse("S1Y5D", out _);
            _ = OdsCode.TryParse("S1Y5D"u8, out _);
            _ = OdsCode.TryParse("far too long"u8, out _);
        }).Should().Be(0);
}
