using Send.Framework.Tests.Serialization;

namespace Send.Framework.Tests.Frameworks.Building;

public class PeerReviewPageTests
{
    [Fact]
    public void HowTo_ShowsTheCodeThatTheTestsRun()
    {
        var page = File.ReadAllText(Repository.PathOf("docs/how-to/add-a-framework.md")).ReplaceLineEndings("\n");
        var code = File.ReadAllText(Repository.PathOf("tests/Send.Framework.Tests/Frameworks/Editions/PeerReview.cs")).ReplaceLineEndings("\n");

        page.Should().Contain($"```csharp\n{code}```\n");
    }
}
