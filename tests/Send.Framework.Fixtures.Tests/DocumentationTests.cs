using Send.Framework.Validation;

namespace Send.Framework.Fixtures.Tests;

public sealed class DocumentationTests
{
    private static readonly string Page = File.ReadAllText(Repository.PathOf("docs/how-to/test-with-fixtures.md"));

    [Theory]
    [InlineData("Xunit")]
    [InlineData("NUnit")]
    [InlineData("MSTest")]
    public void HowTo_ExampleOfAFramework_IsTheFileThatIsBuiltAndRun(string framework)
    {
        var file = File.ReadAllText(Repository.PathOf($"tests/Send.Framework.Fixtures.Consumers/{framework}/InspectionTests.cs"));

        Page.Should().Contain($"```csharp\n{file.ReplaceLineEndings("\n")}```\n");
    }

    [Fact]
    public void HowTo_CodeBlocks_AreTheThreeFilesAndNoOthers() => Page.Split("```csharp").Should().HaveCount(4);

    [Fact]
    public void HowTo_FixturesThatItNames_Exist()
    {
        FaultyDocuments.Get("SEND3001").Code.Should().BeSameAs(FindingCodes.UnknownGrade);
        PublishedInspections.TryGet("50261626", out _).Should().BeTrue();
        SampleDocuments.TryGet("area-send-2023-full-inconsistent", out _).Should().BeTrue();
        GoldenSchedules.Get("suffolk-2023").FollowUps.Should().NotBeEmpty();
    }
}
