using Send.Framework.Partnerships;

namespace Send.Framework.Tests.Partnerships;

public class IntegratedCareBoardTests
{
    [Fact]
    public void Of_NameWithoutCode_IsEnough()
    {
        var board = IntegratedCareBoard.Of("NHS South Yorkshire Integrated Care Board");

        board.OdsCode.IsEmpty.Should().BeTrue();
        board.DisplayName.Should().Be("NHS South Yorkshire Integrated Care Board");
    }

    [Fact]
    public void Of_CodeWithoutName_ShowsTheCode() => IntegratedCareBoard.Of(null, OdsCode.Parse("QF7")).ToString().Should().Be("QF7");

    [Fact]
    public void Of_Nothing_Throws()
    {
        FluentActions.Invoking(() => IntegratedCareBoard.Of(null)).Should().Throw<ArgumentException>().WithMessage("*such as 'QF7'*");
        FluentActions.Invoking(() => IntegratedCareBoard.Of("", OdsCode.Parse("QF7"))).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Equals_ByNameAndCode()
    {
        var board = IntegratedCareBoard.Of("South Yorkshire", OdsCode.Parse("QF7"));

        (board == IntegratedCareBoard.Of("South Yorkshire", OdsCode.Parse("QF7"))).Should().BeTrue();
        (board == IntegratedCareBoard.Of("South Yorkshire", OdsCode.Parse("QWO"))).Should().BeFalse();
        (board != IntegratedCareBoard.Of("South Yorkshire")).Should().BeTrue();
        board.GetHashCode().Should().Be(IntegratedCareBoard.Of("South Yorkshire", OdsCode.Parse("QF7")).GetHashCode());
    }
}
