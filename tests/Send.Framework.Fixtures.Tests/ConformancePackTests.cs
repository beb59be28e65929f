namespace Send.Framework.Fixtures.Tests;

/// <summary>The conformance pack in the repository is the one in the package. Its documents are judged by the tests of the core.</summary>
public sealed class ConformancePackTests
{
    [Fact]
    public void Files_OfTheFolder_AreThoseThatTheFixturesGive()
    {
        var pack = Repository.PathOf("conformance");
        var onDisk = Directory.EnumerateFiles(pack, "*", SearchOption.AllDirectories)
            .ToDictionary(file => Path.GetRelativePath(pack, file).Replace('\\', '/'), File.ReadAllBytes);

        onDisk.Keys.Should().BeEquivalentTo(
            ConformancePack.Files.Select(file => file.Path), "the pack is written by: dotnet run tools/fixtures/conformance.cs");
        foreach (var file in ConformancePack.Files)
        {
            onDisk[file.Path].Should().Equal(file.Content, "{0} is written by: dotnet run tools/fixtures/conformance.cs", file.Path);
        }
    }
}
