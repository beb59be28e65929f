using CsCheck;
using Send.Framework.Partnerships;

namespace Send.Framework.Tests.Partnerships;

public class DfeCodeTests
{
    [Fact]
    public void DfeCode_IsACode() => CodeContract.Verify<DfeCode>("372", later: "373");

    [Theory]
    [MemberData(nameof(CodeContract.Hostile), MemberType = typeof(CodeContract))]
    public void TryParse_HostileText_AnswersFalse(string text) => CodeContract.Refuses<DfeCode>(text);

    [Theory]
    [InlineData("200")] // the City of London, 201, is the lowest that was given
    [InlineData("000")]
    [InlineData("37")]
    [InlineData("3720")]
    public void TryParse_OutOfRange_AnswersFalse(string text) => CodeContract.Refuses<DfeCode>(text);

    [Fact]
    public void Parse_Malformed_ShowsAGoodOne() =>
        FluentActions.Invoking(() => DfeCode.Parse("37")).Should().Throw<FormatException>()
            .WithMessage("'37' is not a DfE local authority code. Expected three digits, such as '372'.");

    [Fact]
    public void Parse_LongText_IsQuotedShort() =>
        FluentActions.Invoking(() => DfeCode.Parse(new string('x', 100_000))).Should().Throw<FormatException>()
            .Which.Message.Length.Should().BeLessThan(150);

    [Fact]
    public void Parse_Written_IsTheSame() =>
        Gen.Int[201, 999].Sample(number =>
        {
            var code = DfeCode.Parse(number.ToString(System.Globalization.CultureInfo.InvariantCulture));
            return code.Number == number && DfeCode.Parse(code.ToString()) == code;
        });

    [Fact]
    public void Default_IsNoCode()
    {
        default(DfeCode).IsEmpty.Should().BeTrue();
        default(DfeCode).Number.Should().Be(0);
        DfeCode.Parse("201").IsEmpty.Should().BeFalse();
    }

    [Fact]
    public void Operators_Compare_ByNumber()
    {
        var (low, high) = (DfeCode.Parse("201"), DfeCode.Parse("943"));
        (low < high).Should().BeTrue();
        (low > high).Should().BeFalse();
        (low <= high && high >= low).Should().BeTrue();
        (low == high).Should().BeFalse();
        (low != high).Should().BeTrue();
    }

    [Fact]
    public void TryParse_AnyText_AllocatesNothing() =>
        CodeContract.AllocatedBy(() =>
        {
            _ = DfeCode.TryParse("372", out _);
            _ = DfeCode.TryParse("372"u8, out _);
            _ = DfeCode.TryParse("three"u8, out _);
        }).Should().Be(0);
}
