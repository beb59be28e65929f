namespace Send.Framework.Samples.Tests.Documentation;

public class ApiChangesPageTests
{
    [Fact]
    public void Faults_OfTheTableOfReasons_AreNone() => string.Join(Environment.NewLine, ApiChangesPage.Read().Faults()).Should().BeEmpty();

    [Fact]
    public void Render_Page_IsTheOneInTheDocumentation() =>
        new Page("docs/reference/api-changes.md").ShouldSay(ApiChangesPage.Read().Render(), "is what became of the public names");
}
