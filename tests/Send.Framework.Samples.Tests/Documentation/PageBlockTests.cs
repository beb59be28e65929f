namespace Send.Framework.Samples.Tests.Documentation;

/// <summary>
/// No block of code or output stands on a page by itself. The comment above it names what holds it, and a test looks:
/// <list type="bullet">
/// <item><c>program: docs/samples/NAME</c> is the whole of that program, and the block after it is what the program prints;</item>
/// <item><c>snippet: docs/samples/NAME/SNIPPET.cs</c> is what that file uses and the body of its method, and the block after it is what it prints;</item>
/// <item><c>file: PATH</c> is a whole file;</item>
/// <item><c>part: PATH</c> stands in that file, or in a file of that folder;</item>
/// <item><c>plan: PATH</c> is the list of rooms, which <see cref="PictureTests"/> holds to the map in that file;</item>
/// <item><c>fragment: REASON</c> is held by nothing, for that reason.</item>
/// </list>
/// A block without a comment is a call with its output, which <see cref="ProgramTests"/>, the tests of the command or
/// <see cref="ReadmeTests"/> make again.
/// </summary>
public class PageBlockTests
{
    private static readonly string[] Holders = ["program", "snippet", "file", "part", "plan", "fragment"];

    // Calls whose output a test compares.
    private static readonly string[] Calls = ["$ dotnet run --project src/Send.Framework.Tool -- ", "$ dotnet run --project docs/samples/"];

    // Written as a whole by a test, or by the script that measured: see the top of each.
    private static readonly string[] Generated =
        ["docs/reference/findings.md", "docs/reference/api.md", "docs/reference/frameworks/", "docs/performance.md", "docs/quality.md"];

    public static TheoryData<string> Pages =>
        [.. Page.All.Select(page => page.Path).Where(path => !Generated.Any(g => path.StartsWith(g, StringComparison.Ordinal)))];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Page_EveryBlock_IsHeld(string path)
    {
        var page = new Page(path);
        PageBlock? before = null;
        foreach (var block in PageBlock.Of(page))
        {
            var isOutput = block.Holder is null && block.Language == "text" && before?.Holder is "program" or "snippet";
            if (!isOutput)
            {
                Fault(block).Should().BeNull("{0} is held by something", block);
            }

            before = block;
        }
    }

    [Fact]
    public void Beside_CodeAndCalls_AreHeld() =>
        Page.Beside.SelectMany(PageBlock.Of).Where(block => block.Language is "csharp" or "console" && Fault(block) is not null).Should().BeEmpty();

    [Theory]
    [InlineData(null, null, "Nothing holds the block")]
    [InlineData("part", "docs/samples/TenLines", "does not stand in")]
    [InlineData("file", "docs/samples/TenLines/Program.cs", "is not the file")]
    [InlineData("fragment", "too short", "needs its reason")]
    [InlineData("trust", "me", "no such holder")]
    public void Fault_BlockThatNothingHolds_SaysSo(string? holder, string? argument, string expected) =>
        Fault(new(new("README.md"), 1, "csharp", "Console.WriteLine(42);\n", holder, argument)).Should().Contain(expected);

    [Fact]
    public void All_Pages_HaveBlocksOfEveryHolder() =>
        Page.All.SelectMany(PageBlock.Of).Select(block => block.Holder).Distinct().Should().Contain(Holders);

    private static string? Fault(PageBlock block) => block.Holder switch
    {
        "program" or "snippet" => block.Language == "csharp" ? null : "Only C# is a program.",
        "file" => Unindented(File.ReadAllText(Repository.PathOf(block.Argument!))) == Unindented(block.Text)
            ? null
            : $"The block is not the file {block.Argument}.",
        "part" => Files(block.Argument!).Any(file => Unindented(File.ReadAllText(file)).Contains(Unindented(block.Text), StringComparison.Ordinal))
            ? null
            : $"The block does not stand in {block.Argument}.",
        "plan" => File.Exists(Repository.PathOf(block.Argument!)) ? null : "There is no such map.",
        "fragment" => block.Argument!.Split(' ').Length > 4 ? null : "A fragment needs its reason in a sentence.",
        null => IsCall(block) ? null : "Nothing holds the block: put a comment above it, such as <!-- part: docs/samples/NAME/FILE.cs -->.",
        _ => $"There is no such holder: {block.Holder}.",
    };

    private static bool IsCall(PageBlock block) =>
        block.Language == "console"
        && (Calls.Any(call => block.Text.StartsWith(call, StringComparison.Ordinal))
            || (block.Page.Path == ReadmeTests.PagePath && block.Text.StartsWith("$ curl ", StringComparison.Ordinal)));

    private static IEnumerable<string> Files(string path) =>
        File.Exists(Repository.PathOf(path)) ? [Repository.PathOf(path)] : Directory.EnumerateFiles(Repository.PathOf(path));

    private static string Unindented(string code) => string.Join('\n', code.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n').Select(l => l.Trim()));
}
