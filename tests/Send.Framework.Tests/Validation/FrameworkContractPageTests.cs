using Send.Framework.Tests.Serialization;

namespace Send.Framework.Tests.Validation;

public sealed class FrameworkContractPageTests
{
    // Set SEND_UPDATE_DOCS=1 to rewrite docs/reference/frameworks/contract.md from the code instead of comparing.
    [Fact]
    public void Render_Page_IsTheOneInTheDocumentation()
    {
        var path = Repository.PathOf("docs/reference/frameworks/contract.md");
        var page = FrameworkContractPage.Render();
        if (Environment.GetEnvironmentVariable("SEND_UPDATE_DOCS") == "1")
        {
            File.WriteAllText(path, page);
        }

        File.ReadAllText(path).ReplaceLineEndings("\n").Should().Be(page);
    }
}
