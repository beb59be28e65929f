using Send.Framework.Frameworks;

namespace Send.Framework.Tests.Frameworks;

/// <summary>The catalogue of the package makes its editions late and names them early, so that this has to be looked at.</summary>
public class BuiltInCatalogueTests
{
    [Fact]
    public void Editions_PutTogetherByHand_ContradictNothing()
    {
        var byHand = FrameworkCatalogue.Empty.With(FrameworkCatalogue.BuiltIn.Editions);

        byHand.Editions.Should().Equal(FrameworkCatalogue.BuiltIn.Editions);
    }

    [Fact]
    public void Edition_IsFoundByItsOwnCode()
    {
        foreach (var edition in FrameworkCatalogue.BuiltIn.Editions.AtLeastOne())
        {
            FrameworkCatalogue.BuiltIn.Get(edition.Id).Should().BeSameAs(edition);
        }
    }
}
