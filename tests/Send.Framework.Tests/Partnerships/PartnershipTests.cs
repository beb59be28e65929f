using Send.Framework.Partnerships;

namespace Send.Framework.Tests.Partnerships;

public class PartnershipTests
{
    private static readonly LocalAuthority Rotherham =
        LocalAuthority.Of("Rotherham Metropolitan Borough Council", DfeCode.Parse("372"), GssCode.Parse("E08000018"));

    private static readonly IntegratedCareBoard SouthYorkshire =
        IntegratedCareBoard.Of("NHS South Yorkshire Integrated Care Board", OdsCode.Parse("QF7"));

    private static readonly Partner Forum = Partner.Of("Rotherham Parent Carers Forum", "parent-carer-forum");

    [Fact]
    public void Of_AuthorityOnly_HasNoBoardsAndNoPartners()
    {
        var partnership = Partnership.Of(Rotherham);

        partnership.IntegratedCareBoards.Should().BeEmpty();
        partnership.Partners.Should().BeEmpty();
        partnership.Name.Should().BeNull();
    }

    [Fact]
    public void Equals_SameParts_IsTrue()
    {
        var left = Partnership.Of(Rotherham, [SouthYorkshire], [Forum], "Rotherham Local Area Partnership");
        var right = Partnership.Of(
            LocalAuthority.Of("Rotherham Metropolitan Borough Council", DfeCode.Parse("372"), GssCode.Parse("E08000018")),
            new List<IntegratedCareBoard> { IntegratedCareBoard.Of("NHS South Yorkshire Integrated Care Board", OdsCode.Parse("QF7")) },
            new List<Partner> { Partner.Of("Rotherham Parent Carers Forum", "parent-carer-forum") },
            "Rotherham Local Area Partnership");

        (left == right).Should().BeTrue();
        left.GetHashCode().Should().Be(right.GetHashCode());
    }

    [Fact]
    public void Equals_OnePartDiffers_IsFalse()
    {
        var partnership = Partnership.Of(Rotherham, [SouthYorkshire], [Forum], "A");

        (partnership == Partnership.Of(Rotherham, [SouthYorkshire], [Forum], "B")).Should().BeFalse();
        (partnership == Partnership.Of(Rotherham, [SouthYorkshire], [], "A")).Should().BeFalse();
        (partnership == Partnership.Of(Rotherham, [], [Forum], "A")).Should().BeFalse();
        (partnership == Partnership.Of(LocalAuthority.Of(null, DfeCode.Parse("372")), [SouthYorkshire], [Forum], "A")).Should().BeFalse();
        (partnership != null).Should().BeTrue();
        ((Partnership?)null == null).Should().BeTrue();
    }

    [Fact]
    public void DisplayName_FallsBack_FromNameToAuthorityToCode()
    {
        Partnership.Of(Rotherham, name: "The Rotherham partnership").DisplayName.Should().Be("The Rotherham partnership");
        Partnership.Of(Rotherham).DisplayName.Should().Be("Rotherham Metropolitan Borough Council Local Area Partnership");
        Partnership.Of(LocalAuthority.Of(null, DfeCode.Parse("372"))).DisplayName.Should().Be("372");
        Partnership.Of(LocalAuthority.Of(null, gssCode: GssCode.Parse("E08000018"))).DisplayName.Should().Be("E08000018");
    }

    [Fact]
    public void Of_NullParts_Throws()
    {
        FluentActions.Invoking(() => Partnership.Of(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => Partnership.Of(Rotherham, [null!])).Should().Throw<ArgumentNullException>()
            .WithParameterName("boards");
        FluentActions.Invoking(() => Partnership.Of(Rotherham, partners: [null!])).Should().Throw<ArgumentNullException>()
            .WithParameterName("partners");
        FluentActions.Invoking(() => Partnership.Of(Rotherham, name: " ")).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Of_ListChangedAfterwards_StaysTheSame()
    {
        var boards = new List<IntegratedCareBoard> { SouthYorkshire };
        var partnership = Partnership.Of(Rotherham, boards);

        boards.Clear();

        partnership.IntegratedCareBoards.Should().Equal(SouthYorkshire);
    }
}
