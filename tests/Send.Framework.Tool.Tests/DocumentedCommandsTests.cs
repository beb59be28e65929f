namespace Send.Framework.Tool.Tests;

/// <summary>
/// Every call of the command that a page shows prints what the page shows. After a change that is meant, rewrite the pages with
/// <c>SEND_UPDATE_DOCS=1 dotnet test --project tests/Send.Framework.Tool.Tests</c> and read the difference.
/// </summary>
public class DocumentedCommandsTests
{
    private const string Prompt = "$ dotnet run --project src/Send.Framework.Tool -- ";

    public static TheoryData<string> Pages =>
    [
        .. new[] { Repository.PathOf("README.md") }
            .Concat(Directory.EnumerateFiles(Repository.PathOf("docs"), "*.md", SearchOption.AllDirectories))
            .Where(path => File.ReadAllText(path).Contains(Prompt, StringComparison.Ordinal))
            .Select(path => Path.GetRelativePath(Repository.Root, path)),
    ];

    [Fact]
    public void Readme_ShowsTheMainJob() =>
        File.ReadAllText(Repository.PathOf("README.md")).Should()
            .Contain(Prompt + "standing docs/examples/histories.ndjson --as-of 2026-11-29\n");

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Page_ShowsWhatTheCommandPrints(string page)
    {
        var path = Repository.PathOf(page);
        var shown = await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken);
        var real = await WithRealOutput(shown);
        if (Environment.GetEnvironmentVariable("SEND_UPDATE_DOCS") == "1")
        {
            await File.WriteAllTextAsync(path, real, TestContext.Current.CancellationToken);
        }

        shown.Should().Be(real, "the page shows real output");
    }

    private static async Task<string> WithRealOutput(string page)
    {
        var lines = new List<string>();
        var inBlock = false;
        foreach (var line in page.Split('\n'))
        {
            if (line.StartsWith(Prompt, StringComparison.Ordinal))
            {
                lines.Add(line);
                var run = await ToolRun.Of(line[Prompt.Length..].Split(' '));
                lines.AddRange(run.Lines.Select(printed => printed.Replace(Repository.Root + Path.DirectorySeparatorChar, "", StringComparison.Ordinal)));
                inBlock = true;
            }
            else if (!inBlock || line == "```")
            {
                lines.Add(line);
                inBlock = false;
            }
        }

        return string.Join('\n', lines);
    }
}
