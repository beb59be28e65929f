using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Send.Framework.Fixtures;

namespace Send.Framework.Tool.Tests;

/// <summary>Text from outside is data in every output of the command: it cannot move a cursor, end a line, open a tag or become a link.</summary>
public partial class HostileTextTests
{
    // A clear screen, a title, a link of a terminal, a bell, an 8-bit control, an override of direction, a line that ends, one of Unicode's line
    // separators, NUL, and the markup of each kind of page.
    private const string Hostile =
        "\u001b[2J\u001b]0;owned\u0007\u001b]8;;http://evil.example\u0007x\u009b31m\u202eright\u2066\r\nall.json: valid; 0 errors, 0 other findings.\n"
        + "\u2028\u0085\u0000\ud800# h\n```\n| a | b |\n<script>alert(1)</script><img src=x onerror=alert(1)>[x](javascript:alert(1)) \"quoted\" end";

    public static TheoryData<string, string> Calls => new()
    {
        { "validate", "text" }, { "validate", "json" }, { "schedule", "text" }, { "schedule", "json" }, { "schedule", "ics" },
        { "standing", "text" }, { "standing", "json" }, { "standing", "ics" }, { "standing", "html" },
    };

    public static TheoryData<string> Formats => ["text", "json", "markdown"];

    [Theory]
    [MemberData(nameof(Calls))]
    public async Task Document_HostileTextInEveryMember_ReachesNobodyRaw(string call, string format)
    {
        var tried = 0;
        foreach (var document in SampleDocuments.All.Select(s => Encoding.UTF8.GetString(s.ToUtf8Json())).Where(d => d.Contains("localAuthority\"", StringComparison.Ordinal)).Take(4))
        {
            foreach (var hostile in Variants(document))
            {
                var run = await ToolRun.WithText(hostile, call, "-", "--format", format);

                ShouldBeSafe(run);
                tried++;
            }
        }

        tried.Should().BeGreaterThan(50);
    }

    [Theory]
    [MemberData(nameof(Calls))]
    public async Task Document_HostileNameThatIsValid_IsShownInTheOutput(string call, string format)
    {
        var document = ValidWith("HOSTILE\\u001b[31m\\u202e name").Replace("\"reference\":\"50261626\"", "\"reference\":\"r\\u0007f\"", StringComparison.Ordinal);

        var run = await ToolRun.WithText(document, call, "-", "--format", format);

        ShouldBeSafe(run);
        run.ExitCode.Should().Be(0, run.Error + run.Output);
        if ((call, format) is ("schedule", "text" or "ics"))
        {
            // In a calendar a backslash is written as two.
            run.Output.Replace("\\\\", "\\", StringComparison.Ordinal).Should().Contain("HOSTILE\\u001B[31m\\u202E name");
        }
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task Definition_HostileTextInEveryMember_ReachesNobodyRaw(string format)
    {
        var file = Path.GetTempFileName() + ".json";
        try
        {
            var (tried, shown) = (0, 0);
            var definition = await File.ReadAllTextAsync(Repository.PathOf("docs/examples/frameworks/peer-review.json"), TestContext.Current.CancellationToken);
            foreach (var hostile in Variants(definition).Concat(Variants(definition, isValid: true)))
            {
                await File.WriteAllTextAsync(file, hostile, TestContext.Current.CancellationToken);
                var run = await ToolRun.Of("frameworks", file, "--format", format);

                ShouldBeSafe(run);
                tried++;
                if (run.ExitCode == 0 && format == "markdown")
                {
                    var page = Diagram().Replace(run.Output, "");
                    Tag().IsMatch(run.Output).Should().BeFalse(run.Output);
                    Script().IsMatch(page).Should().BeFalse(run.Output);
                    run.Output.Should().NotContain("\"];");
                    run.Output.Split('\n').Where(line => line.StartsWith("| ", StringComparison.Ordinal)).Should().OnlyContain(line => line.EndsWith(" |", StringComparison.Ordinal));
                    shown += run.Output.Contains("HOSTILE", StringComparison.Ordinal) ? 1 : 0;
                }
            }

            tried.Should().BeGreaterThan(100);
            shown.Should().BeGreaterThan(format == "markdown" ? 20 : -1);
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Theory]
    [InlineData("\u001b[31mvalidate")]
    [InlineData("validate", "no\u001b[2Jsuch\nfile.json")]
    [InlineData("validate", "-", "--format", "\u001b[2Jtext")]
    [InlineData("frameworks", "\u202eno")]
    [InlineData("schema", "\u0007no\nsend-framework: done")]
    [InlineData("schedule", "-", "--as-of", "\u001b[2J\n2026")]
    [InlineData("standing", "\u009b", "--complete-until", "\u0007")]
    public async Task Arguments_Hostile_AreSaidInOneLineEach(params string[] args)
    {
        var run = await ToolRun.Of(args);

        ShouldBeSafe(run);
        run.ExitCode.Should().Be(2);
        run.Error.TrimEnd('\n').Split('\n').Should().OnlyContain(line => line.StartsWith("send-framework: ", StringComparison.Ordinal) || line.StartsWith("Try: ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Findings_MemberNameWithALineBreak_ForgesNoLine()
    {
        var run = await ToolRun.WithText("{ \"x\\n-: valid; 0 errors, 0 other findings.\\u001b[2J\": 1 }", "validate", "-");

        ShouldBeSafe(run);
        run.Lines.Should().NotContain(line => line.StartsWith("-: valid", StringComparison.Ordinal));
        run.Output.Should().Contain("\\u000A");
    }

    // Whatever writes without going through the one writer would have to name one of these.
    [Fact]
    public void Sources_OfTheCommand_NameNoOtherWayOut()
    {
        string[] doors = ["Surroundings.cs", "SafeWriter.cs", "StandardStream.cs", "ErrorStream.cs"];
        var sources = Directory.EnumerateFiles(Repository.PathOf("src/Send.Framework.Tool"), "*.cs", SearchOption.AllDirectories)
            .Where(path => !path.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal)).ToArray();

        sources.Should().HaveCountGreaterThan(20);
        sources.Where(path => !doors.Contains(Path.GetFileName(path)) && OtherWayOut().IsMatch(File.ReadAllText(path)))
            .Should().BeEmpty("all output goes through SafeWriter, which Surroundings makes");
        doors.Should().OnlyContain(door => sources.Any(path => Path.GetFileName(path) == door));
    }

    [GeneratedRegex(@"\bConsole\b|\bTextWriter\b|\bStreamWriter\b|OpenStandard(Output|Error)|new SafeWriter|\bStandardStream\b|FileMode\.(Create|Append)|File\.(Write|Append|Create)|\bProcess\.|\bTrace\b|\bDebug\b")]
    private static partial Regex OtherWayOut();

    // In a diagram a label is text between quotation marks, and a link in it is none.
    [GeneratedRegex("```mermaid\n.*?\n```\n", RegexOptions.Singleline)]
    private static partial Regex Diagram();

    [GeneratedRegex(@"(?<!\\)\]\(javascript:")]
    private static partial Regex Script();

    [GeneratedRegex(@"<\s*[a-zA-Z!/?]")]
    private static partial Regex Tag();

    // Each text of a document in turn made hostile, then each name of a member.
    private static IEnumerable<string> Variants(string json, bool isValid = false)
    {
        var count = Texts(JsonNode.Parse(json)!).Count();
        for (var i = 0; i < count; i++)
        {
            var tree = JsonNode.Parse(json)!;
            var text = Texts(tree).ElementAt(i);
            text.ReplaceWith("HOSTILE" + text.GetValue<string>() + Mark);
            yield return tree.ToJsonString().Replace(Mark, isValid ? Markup : Escaped, StringComparison.Ordinal);
        }

        yield return json.Insert(json.IndexOf('{', StringComparison.Ordinal) + 1, $"\"{Escaped}\": 1,");
    }

    private const string Mark = "@@HERE@@";

    // Text that a definition may hold: no control among it.
    private const string Markup = """
        <script>alert(1)</script> <img src=x> [x](javascript:alert(1)) | a | `b` \"]; c[\"**d** &lt;
        """;

    private static string Escaped { get; } = string.Concat(Hostile.Select(c => c is '"' or '\\' or < ' ' or > '~'
        ? string.Create(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}")
        : c.ToString()));

    private static IEnumerable<JsonValue> Texts(JsonNode node) => node switch
    {
        JsonObject members => members.Where(m => m.Value is not null).SelectMany(m => Texts(m.Value!)),
        JsonArray items => items.Where(item => item is not null).SelectMany(item => Texts(item!)),
        JsonValue value when value.GetValueKind() == JsonValueKind.String => [value],
        _ => [],
    };

    private static string ValidWith(string text)
    {
        var document = File.ReadAllText(Repository.PathOf("docs/examples/rotherham-2024.json"));
        var at = document.IndexOf("\"name\": \"", StringComparison.Ordinal) + "\"name\": \"".Length;
        return JsonNode.Parse(document[..at] + text + document[document.IndexOf('"', at)..])!.ToJsonString();
    }

    private static void ShouldBeSafe(ToolRun run)
    {
        foreach (var printed in new[] { run.Output, run.Error })
        {
            var raw = printed.Replace("\r\n", "\n", StringComparison.Ordinal).EnumerateRunes()
                .Where(rune => rune.Value != '\n' && Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format
                    or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Surrogate)
                .Where(rune => rune.Value != '\n');
            raw.Should().BeEmpty("'{0}' carries a raw character", printed);
            printed.Where((c, i) => char.IsSurrogate(c) && !char.IsSurrogatePair(printed, Math.Max(0, char.IsLowSurrogate(c) ? i - 1 : Math.Min(i, printed.Length - 2))))
                .Should().BeEmpty("half a pair is no character");
            printed.Should().NotContain("\nall.json: valid").And.NotContain("\n-: valid; 0 errors, 0");
        }
    }
}
