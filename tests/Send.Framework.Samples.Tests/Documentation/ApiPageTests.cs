namespace Send.Framework.Samples.Tests.Documentation;

public class ApiPageTests
{
    [Fact]
    public void Render_Page_IsTheOneInTheDocumentation() => new Page("docs/reference/api.md").ShouldSay(ApiPage.Render(), "is the public surface");

    // Rooms from the map of the house: a type outside them would be on no page.
    [Fact]
    public void Render_EveryPublicType_IsNamed()
    {
        var page = ApiPage.Render();

        foreach (var type in typeof(Inspections.Inspection).Assembly.GetExportedTypes().Concat(typeof(Fixtures.AnInspection).Assembly.GetExportedTypes()))
        {
            page.Should().MatchRegex($@"\n\| `(\w+\.)?{type.Name.Split('`')[0]}(<\w+>)?` \*");
        }
    }
}
