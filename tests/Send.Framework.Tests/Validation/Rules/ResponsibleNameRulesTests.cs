using Send.Framework.Validation.Documents;

namespace Send.Framework.Tests.Validation.Rules;

/// <summary>A responsible body with the name of another partnership's authority or board is found; any other name is left alone.</summary>
public sealed class ResponsibleNameRulesTests
{
    private const string Place = "SEND4021 /improvementAreas/0/responsible/0/name";

    [Theory]
    [InlineData("Rotherham Metropolitan Borough Council", false)]
    [InlineData("Rotherham", false)]
    [InlineData("Doncaster Metropolitan Borough Council", true)]
    [InlineData("Dorset", true)]
    [InlineData("Sheffild City Council", false)]
    [InlineData("The council", false)]
    public void Authority_OfRotherham(string name, bool isAnother) => ShouldBe(Facts.Rotherham, "local-authority", name, isAnother);

    [Fact]
    public void Authority_OfAnother_IsToldWhoseItIs() =>
        With(Facts.Rotherham, "local-authority", "Doncaster Metropolitan Borough Council").OnlyMessage().Should().Be(
            "'Doncaster Metropolitan Borough Council' is named as responsible, but the partnership's authority is Rotherham Metropolitan Borough Council ('372').");

    // Cumbria was divided in April 2023; reports of either half may still speak of it, but not of the other half.
    [Theory]
    [InlineData("Cumberland Council", false)]
    [InlineData("Cumbria County Council", false)]
    [InlineData("Westmorland and Furness Council", true)]
    public void Authority_OfCumberland(string name, bool isAnother) => ShouldBe(
        Facts.Rotherham with { PartnershipName = default, Authority = Facts.Council("942", "E06000063", "Cumberland Council"), Boards = [Facts.Board("QHM", null)] },
        "local-authority", name, isAnother);

    [Theory]
    [InlineData("NHS South Yorkshire Integrated Care Board", false)]
    [InlineData("South Yorkshire ICB", false)]
    [InlineData("NHS West Yorkshire Integrated Care Board", true)]
    [InlineData("The board", false)]
    public void Board_OfRotherham(string name, bool isAnother)
    {
        ShouldBe(Facts.Rotherham, "integrated-care-board", name, isAnother);
        ShouldBe(Facts.Rotherham with { Boards = [Facts.Board("QF7", null)] }, "integrated-care-board", name, isAnother);
        ShouldBe(
            Facts.Rotherham with { Boards = [new IntegratedCareBoardDocument { Name = "NHS South Yorkshire Integrated Care Board" }] },
            "integrated-care-board", name, isAnother);
    }

    [Fact]
    public void Board_OfAnother_IsToldWhichThereAre() =>
        With(Facts.Rotherham with { Boards = [Facts.Board("QF7", null)] }, "integrated-care-board", "NHS West Yorkshire Integrated Care Board").OnlyMessage()
            .Should().Be("'NHS West Yorkshire Integrated Care Board' is named as responsible, but is not one of the partnership's boards: QF7.");

    [Fact]
    public void Board_WhereThePartnershipNamesNone_IsLeftAlone() =>
        With(Facts.Rotherham with { Boards = [] }, "integrated-care-board", "NHS West Yorkshire Integrated Care Board").Findings()
            .Should().NotContain(Place);

    // The name of a board is none of an authority, and other bodies may have any name.
    [Theory]
    [InlineData("local-authority", "NHS West Yorkshire Integrated Care Board")]
    [InlineData("integrated-care-board", "Doncaster Metropolitan Borough Council")]
    [InlineData("health-leaders", "NHS West Yorkshire Integrated Care Board")]
    [InlineData("education-leaders", "Doncaster Metropolitan Borough Council")]
    public void OtherBody_IsLeftAlone(string role, string name) => ShouldBe(Facts.Rotherham, role, name, isAnother: false);

    private static void ShouldBe(Facts facts, string role, string name, bool isAnother) =>
        With(facts, role, name).Findings().Should().Equal(isAnother ? [Place] : []);

    private static Facts With(Facts facts, string role, string name) => facts with
    {
        Areas = Facts.OneOf(new()
        {
            Kind = "area-for-improvement",
            Text = "Waits",
            Responsible = [new ResponsibleBodyDocument { Role = role, Name = name }],
        }),
    };
}
