using System.Text.RegularExpressions;

namespace Send.Framework.Samples.Tests.Documentation;

/// <summary>
/// Every program and snippet that a page shows is a real one under docs/samples and prints what the page shows, and so does every call
/// <c>$ dotnet run --project docs/samples/NAME</c>. Rewrite the pages with <c>SEND_UPDATE_DOCS=1</c>, and read the difference.
/// </summary>
public partial class ProgramTests
{
    public static TheoryData<string> Pages =>
        [.. Page.All.Where(page => Shown().IsMatch(page.Text) || Call().IsMatch(page.Text)).Select(page => page.Path)];

    [Fact]
    public void Readme_ShowsTheSameJobFromCode() => Pages.Select(row => row.Data).Should().Contain("README.md");

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Page_ShowsTheProgramAndWhatItPrints(string path)
    {
        var page = new Page(path);
        var real = page.Text;
        foreach (Match match in Shown().Matches(real))
        {
            real = real.Replace(match.Value, await RealAsync(match), StringComparison.Ordinal);
        }

        foreach (Match match in Call().Matches(real))
        {
            var printed = await SampleProgram.RunAsync(match.Groups["name"].Value, match.Groups["args"].Value);
            real = real.Replace(match.Value, $"```console\n{match.Groups["call"].Value}\n{printed}```\n", StringComparison.Ordinal);
        }

        page.ShouldSay(real, "shows a real program and its real output");
    }

    private static async Task<string> RealAsync(Match match)
    {
        var (holder, path) = (match.Groups["holder"].Value, match.Groups["path"].Value);
        var parts = path.Split('/');
        var snippet = Path.GetFileNameWithoutExtension(path);
        var (code, printed) = holder == "program"
            ? (await ReadAsync($"{path}/Program.cs"), await SampleProgram.RunAsync(parts[2], ""))
            : (Whole(await ReadAsync(path)), await SampleProgram.RunAsync(parts[2], snippet));
        return $"<!-- {holder}: {path} -->\n```csharp\n{code}```\n\n```text\n{printed}```\n";
    }

    private static async Task<string> ReadAsync(string path) =>
        (await File.ReadAllTextAsync(Repository.PathOf(path), TestContext.Current.CancellationToken)).ReplaceLineEndings("\n");

    // What a snippet uses and what its Run does: pasted into an empty program it runs.
    private static string Whole(string file)
    {
        const string Indent = "        ";
        var body = Run().Match(file).Groups["body"].Value;
        var usings = file[..file.IndexOf("namespace ", StringComparison.Ordinal)];
        return usings + string.Concat(body.TrimEnd('\n').Split('\n').Select(line => (line.StartsWith(Indent, StringComparison.Ordinal) ? line[Indent.Length..] : line) + "\n"));
    }

    [GeneratedRegex(
        "<!-- (?<holder>program|snippet): (?<path>docs/samples/[\\w/.]+) -->\n```csharp\n(?:(?!```).)*```\n\n```text\n(?:(?!```).)*```\n",
        RegexOptions.Singleline)]
    private static partial Regex Shown();

    [GeneratedRegex("```console\n(?<call>\\$ dotnet run --project docs/samples/(?<name>\\w+)(?: -- (?<args>[^\n]*))?)\n(?:(?!```).)*```\n", RegexOptions.Singleline)]
    private static partial Regex Call();

    [GeneratedRegex(" Run\\(\\)\n    {\n(?<body>.*?)\n    }\n}", RegexOptions.Singleline)]
    private static partial Regex Run();
}
