namespace Send.Framework.Samples.Tests;

/// <summary>
/// Every project has a lock file beside it. Those of the solution are held by restoring with <c>RestoreLockedMode</c>, those that use the packed
/// packages by <c>.ci/consumers</c>.
/// </summary>
public class LockFileTests
{
    private static readonly string[] Projects = [.. new[] { "benchmarks", "docs", "src", "tests", "tools" }
        .SelectMany(folder => Directory.EnumerateFiles(Repository.PathOf(folder), "*.csproj", SearchOption.AllDirectories))
        .Select(file => Path.GetRelativePath(Repository.Root, file))];

    [Fact]
    public void Projects_All_HaveALockFile()
    {
        Projects.Should().HaveCountGreaterThan(30);
        Projects.Should().OnlyContain(project => File.Exists(Repository.PathOf($"{Path.GetDirectoryName(project)}/packages.lock.json")));
    }

    // Restored by .ci/format in locked mode, or by .ci/consumers, which restores each of these by name.
    [Fact]
    public void Projects_OutsideTheSolution_AreThoseThatUseThePackages()
    {
        var solution = File.ReadAllText(Repository.PathOf("Send.Framework.sln")).Replace('\\', '/');

        Projects.Where(project => !solution.Contains(project, StringComparison.Ordinal)).Should().BeEquivalentTo(
            "tests/Send.Framework.Consumers/Aot/Aot.csproj",
            "tests/Send.Framework.Consumers/AspNet/AspNet.csproj",
            "tests/Send.Framework.Consumers/Console/Console.csproj",
            "tests/Send.Framework.Consumers/Trimmed/Trimmed.csproj",
            "tests/Send.Framework.Fixtures.Consumers/MSTest/Example.MSTest.Tests.csproj",
            "tests/Send.Framework.Fixtures.Consumers/NUnit/Example.NUnit.Tests.csproj",
            "tests/Send.Framework.Fixtures.Consumers/Xunit/Example.Xunit.Tests.csproj",
            "tests/Send.Framework.Vendor/Service/Vendor.csproj",
            "tests/Send.Framework.Vendor/Tests/Vendor.Tests.csproj");
    }

    // A program in one file has no lock file of its own, and needs none as long as it takes no package: it builds on projects that have one.
    [Fact]
    public void Programs_InOneFile_TakeNoPackage() =>
        Directory.EnumerateFiles(Repository.PathOf("tools"), "*.cs", SearchOption.AllDirectories)
            .Where(file => File.ReadLines(file).Any(line => line.StartsWith("#:package", StringComparison.Ordinal)))
            .Should().BeEmpty();
}
