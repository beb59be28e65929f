using System.Text.RegularExpressions;
using Send.Framework.Tests.Serialization;

namespace Send.Framework.Tests.Architecture;

/// <summary>Tests that could pass without having asserted anything, and builders that came back, found in their text.</summary>
public partial class TestSourceTests
{
    private static readonly (string File, string Text)[] Sources =
    [
        .. Directory.EnumerateFiles(Path.Combine(Repository.Root, "tests"), "*.cs", SearchOption.AllDirectories)
            .Where(path => !path.Split(Path.DirectorySeparatorChar).Any(part => part is "obj" or "bin"))
            .Select(path => (Path.GetRelativePath(Repository.Root, path), File.ReadAllText(path).ReplaceLineEndings("\n"))),
    ];

    // What stands behind a question mark is skipped when there is nothing before it, the assertion too. Brackets around both help.
    [Fact]
    public void Assertions_AreNotSkippedByANull() =>
        string.Join('\n', Sources.SelectMany(source => SkippedByANull(source.Text), (source, line) => $"{source.File}: {line}")).Should().BeEmpty();

    [Fact]
    public void Loops_ThatAssert_RunOverSomething() =>
        string.Join('\n', Sources.Where(source => source.File.StartsWith(Path.Combine("tests", "Send.Framework.Tests"), StringComparison.Ordinal))
            .SelectMany(source => LoopsOverPerhapsNothing(source.Text), (source, line) => $"{source.File}: {line}")).Should().BeEmpty(
                "a list is written out in the loop, or asked for with {0}", nameof(AtLeastOneExtensions.AtLeastOne));

    // A valid inspection comes from the fixtures, or from the generator that knows no rules; the others try what is accepted and what is not.
    [Fact]
    public void Inspections_ArePutTogether_WhereThatIsWhatIsTried() =>
        Sources.Where(source => source.File.StartsWith(Path.Combine("tests", "Send.Framework.Tests"), StringComparison.Ordinal)
                && source.Text.Contains("Inspection" + ".Create(", StringComparison.Ordinal))
            .Select(source => Path.GetFileName(source.File)).Should().BeEquivalentTo("AnyParts.cs", "InspectionTests.cs", "GoldenVectorTests.cs");

    // The examples are put together, so that they are not found as faults of this file.
    [Theory]
    [InlineData("        x?.Code.", true)]
    [InlineData("        return found?[0].Code.", true)]
    [InlineData("    A(x) => Inspect(x, \"full\")\n        .Category?.Code.", true)]
    [InlineData("        (x?.Code).", false)]
    [InlineData("        x.Select(y => y?.Code).", false)]
    [InlineData("        var y = x?.Code;\n        y.", false)]
    public void SkippedByANull_IsFound(string before, bool found) => SkippedByANull(before + "Should" + "().Be(1);").Any().Should().Be(found);

    [Theory]
    [InlineData("All(text)", true)]
    [InlineData("things", true)]
    [InlineData("All(text).AtLeastOne()", false)]
    [InlineData("new[] { 1, 2 }", false)]
    [InlineData("(int[])[1, 2]", false)]
    [InlineData("\"abc\"", false)]
    public void LoopsOverPerhapsNothing_AreFound(string over, bool found) =>
        LoopsOverPerhapsNothing($"    foreach (var x in {over})\n    {{\n        x.Should" + "().Be(1);\n    }\n").Any().Should().Be(found);

    private static IEnumerable<string> SkippedByANull(string text)
    {
        foreach (Match assertion in Assertion().Matches(text))
        {
            var subject = SubjectBefore(text, assertion.Index);
            if (NullConditional().IsMatch(WithoutBrackets(subject)))
            {
                yield return subject.Trim();
            }
        }
    }

    private static IEnumerable<string> LoopsOverPerhapsNothing(string text)
    {
        // Also the loops inside a loop: the search goes on inside it.
        for (var loop = Loop().Match(text); loop.Success; loop = Loop().Match(text, loop.Index + loop.Groups["indent"].Length))
        {
            if (loop.Groups["body"].Value.Contains(".Should", StringComparison.Ordinal) && !IsWrittenOut(loop.Groups["over"].Value))
            {
                yield return loop.Groups["over"].Value;
            }
        }
    }

    private static bool IsWrittenOut(string over) =>
        over.StartsWith("new[]", StringComparison.Ordinal) || over.StartsWith('"') || over.Contains("[])", StringComparison.Ordinal)
        || over.Contains($".{nameof(AtLeastOneExtensions.AtLeastOne)}()", StringComparison.Ordinal);

    // Back to where the expression starts: a bracket that it does not close, or the end of what stands before it.
    private static string SubjectBefore(string text, int end)
    {
        var (start, depth) = (end, 0);
        for (; start > 0; start--)
        {
            var c = text[start - 1];
            depth += c is ')' or ']' or '}' ? 1 : c is '(' or '[' or '{' ? -1 : 0;
            if (depth < 0 || (depth == 0 && (c is ';' or ',' || (c == '>' && text[start - 2] == '=') || (c == '}' && text[start] == '\n'))))
            {
                break;
            }
        }

        return text[start..end];
    }

    private static string WithoutBrackets(string expression)
    {
        for (var inner = InnermostBrackets().Replace(expression, "_"); inner != expression; inner = InnermostBrackets().Replace(expression, "_"))
        {
            expression = inner;
        }

        return expression;
    }

    [GeneratedRegex(@"\.Should\(")]
    private static partial Regex Assertion();

    [GeneratedRegex(@"\?\s*[.\[]|\?_")]
    private static partial Regex NullConditional();

    [GeneratedRegex(@"\([^()\[\]]*\)|\[[^()\[\]]*\]")]
    private static partial Regex InnermostBrackets();

    [GeneratedRegex(@"^(?<indent> +)foreach \((?:\([^)]*\)|[\w.<>]+|var \([^)]*\)|var \w+|[\w.<>]+ \w+) in (?<over>.+?)\)\n\k<indent>\{\n(?<body>.*?)\n\k<indent>\}", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Loop();
}
