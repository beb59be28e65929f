using System.Diagnostics;
using System.Text.RegularExpressions;

namespace Send.Framework.Tool.Tests;

/// <summary>
/// Every program that a page shows is a real one under docs/samples and prints what the page shows. A page names the program in a comment,
/// <c>program: docs/samples/NAME</c>, above the code and its output. Rewrite the pages with <c>SEND_UPDATE_DOCS=1</c>, and read the
/// difference.
/// </summary>
public partial class DocumentedProgramsTests
{
    public static TheoryData<string> Pages =>
    [
        .. new[] { Repository.PathOf("README.md") }
            .Concat(Directory.EnumerateFiles(Repository.PathOf("docs"), "*.md", SearchOption.AllDirectories))
            .Where(path => Shown().IsMatch(File.ReadAllText(path)))
            .Select(path => Path.GetRelativePath(Repository.Root, path)),
    ];

    [Fact]
    public void Readme_ShowsTheSameJobFromCode() => Pages.Select(row => row.Data).Should().Contain("README.md");

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Page_ShowsTheProgramAndWhatItPrints(string page)
    {
        var path = Repository.PathOf(page);
        var shown = await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken);
        var real = shown;
        foreach (Match match in Shown().Matches(shown))
        {
            var name = match.Groups["name"].Value;
            var code = await File.ReadAllTextAsync(Repository.PathOf($"docs/samples/{name}/Program.cs"), TestContext.Current.CancellationToken);
            real = real.Replace(
                match.Value,
                $"<!-- program: docs/samples/{name} -->\n```csharp\n{code}```\n\n```text\n{await Run(name)}```\n", StringComparison.Ordinal);
        }

        if (Environment.GetEnvironmentVariable("SEND_UPDATE_DOCS") == "1")
        {
            await File.WriteAllTextAsync(path, real, TestContext.Current.CancellationToken);
        }

        shown.Should().Be(real, "the page shows a real program and its real output");
    }

    private static async Task<string> Run(string name)
    {
        // The samples are built with the tests, in the same configuration.
        var configuration = new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;
        var start = new ProcessStartInfo("dotnet", [Repository.PathOf($"docs/samples/{name}/bin/{configuration}/net10.0/{name}.dll")])
        {
            WorkingDirectory = Repository.Root,
            RedirectStandardOutput = true,
        };
        using var program = Process.Start(start)!;
        var printed = await program.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await program.WaitForExitAsync(TestContext.Current.CancellationToken);
        program.ExitCode.Should().Be(0);
        return printed.ReplaceLineEndings("\n");
    }

    [GeneratedRegex("<!-- program: docs/samples/(?<name>\\w+) -->\n```csharp\n(?:(?!```).)*```\n\n```text\n(?:(?!```).)*```\n", RegexOptions.Singleline)]
    private static partial Regex Shown();
}
