using CsCheck;
using Send.Framework.Partnerships;

namespace Send.Framework.Tests.Partnerships;

public class GssCodeTests
{
    [Theory]
    [InlineData("E08000018", "E08000019")]
    [InlineData("E00000000", "E00000001")]
    [InlineData("E99999999", "N09000001")] // in the order of the alphabet: E, N, S, W
    [InlineData("N09000001", "S12000033")]
    [InlineData("S12000033", "W06000001")]
    public void GssCode_IsACode(string text, string later) => CodeContract.Verify<GssCode>(text, later);

    [Theory]
    [MemberData(nameof(CodeContract.Hostile), MemberType = typeof(CodeContract))]
    public void TryParse_HostileText_AnswersFalse(string text) => CodeContract.Refuses<GssCode>(text);

    [Theory]
    [InlineData("K02000001")] // a code of the United Kingdom as a whole: no authority has one
    [InlineData("E0800001")]
    [InlineData("E080000188")]
    [InlineData("E0800001A")]
    public void TryParse_NotAPlace_AnswersFalse(string text) => CodeContract.Refuses<GssCode>(text);

    [Fact]
    public void Parse_Malformed_ShowsAGoodOne() =>
        FluentActions.Invoking(() => GssCode.Parse("E08")).Should().Throw<FormatException>()
            .WithMessage("'E08' is not a GSS code. Expected E, W, S or N and eight digits, such as 'E08000018'.");

    [Fact]
    public void Parse_Written_IsTheSame() =>
        Gen.Select(Gen.Char["ENSW"], Gen.Int[0, 99_999_999])
            .Select((letter, digits) => FormattableString.Invariant($"{letter}{digits:00000000}"))
            .Sample(text => GssCode.Parse(text).ToString() == text);

    [Fact]
    public void CompareTo_AnyTwo_AgreesWithTheirText()
    {
        var codes = Gen.Select(Gen.Char["ENSW"], Gen.Int[0, 99_999_999])
            .Select((letter, digits) => FormattableString.Invariant($"{letter}{digits:00000000}"));
        Gen.Select(codes, codes).Sample((left, right) =>
            Math.Sign(GssCode.Parse(left).CompareTo(GssCode.Parse(right))) == Math.Sign(string.CompareOrdinal(left, right)));
    }

    [Fact]
    public void TryParse_AnyText_AllocatesNothing() =>
        CodeContract.AllocatedBy(() =>
        {
            _ = GssCode.TryParse("E08000018", out _);
            _ = GssCode.TryParse("E08000018"u8, out _);
            _ = GssCode.TryParse("nowhere"u8, out _);
        }).Should().Be(0);
}
