namespace Send.Framework.Tool.Tests;

/// <summary>
/// Every call of the command that a page shows prints what the page shows. After a change that is meant, rewrite the pages with
/// <c>SEND_UPDATE_DOCS=1 dotnet test --project tests/Send.Framework.Tool.Tests</c> and read the difference.
/// </summary>
public class DocumentedCommandsTests
{
    private const string Prompt = "$ dotnet run --project src/Send.Framework.Tool -- ";

    // A block that ends with this line shows the beginning of what is printed.
    private const string Cut = "[...]";

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

    [Fact]
    public async Task CutOutput_ThatIsNotTheBeginning_IsSeen()
    {
        const string Real = Prompt + "dialects\n";
        var first = (await ToolRun.Of("dialects")).Lines[0];

        (await WithRealOutput($"```console\n{Real}{first}\n{Cut}\n```")).Should().Be($"```console\n{Real}{first}\n{Cut}\n```");
        (await WithRealOutput($"```console\n{Real}Something else\n{Cut}\n```")).Should().Be($"```console\n{Real}{first}\n{Cut}\n```");
    }

    private static async Task<string> WithRealOutput(string page)
    {
        var lines = new List<string>();
        var inBlock = false;
        var shown = page.Split('\n');
        for (var i = 0; i < shown.Length; i++)
        {
            var line = shown[i];
            if (line.StartsWith(Prompt, StringComparison.Ordinal))
            {
                lines.Add(line);
                var run = await ToolRun.Of(line[Prompt.Length..].Split(' '));
                var printed = run.Lines.Select(l => l.Replace(Repository.Root + Path.DirectorySeparatorChar, "", StringComparison.Ordinal));
                var end = Array.FindIndex(shown, i + 1, l => l == "```" || l.StartsWith(Prompt, StringComparison.Ordinal));
                lines.AddRange(shown[end - 1] == Cut ? printed.Take(end - i - 2).Append(Cut) : printed);
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
