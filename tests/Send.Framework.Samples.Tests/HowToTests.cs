using System.Text.RegularExpressions;

namespace Send.Framework.Samples.Tests;

/// <summary>The code that the how-to shows is the code of the sample.</summary>
public partial class HowToTests
{
    public static TheoryData<string> Blocks =>
        [.. Code().Matches(File.ReadAllText(Repository.PathOf("docs/how-to/embed-in-aspnet.md"))).Select(m => m.Groups[1].Value)];

    [Fact]
    public void Page_ShowsCode() => Blocks.Should().HaveCountGreaterThan(4);

    [Theory]
    [MemberData(nameof(Blocks))]
    public void Block_StandsInTheSample(string block) =>
        Directory.EnumerateFiles(Repository.PathOf("docs/samples/JudgementService"), "*.cs").Select(f => Unindented(File.ReadAllText(f)))
            .Should().Contain(file => file.Contains(Unindented(block), StringComparison.Ordinal));

    private static string Unindented(string code) => string.Join('\n', code.Split('\n').Select(l => l.Trim()));

    [GeneratedRegex("```csharp\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Code();
}
