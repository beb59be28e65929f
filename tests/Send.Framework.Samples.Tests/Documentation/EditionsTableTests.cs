using Send.Framework.Frameworks;

namespace Send.Framework.Samples.Tests.Documentation;

public class EditionsTableTests
{
    private static readonly Page Knows = new("docs/what-it-knows.md");

    [Fact]
    public void Render_Table_IsTheOneOfThePage()
    {
        var text = Knows.Text;
        var (from, to) = (text.IndexOf(EditionsTable.Begin, StringComparison.Ordinal), text.IndexOf(EditionsTable.End, StringComparison.Ordinal));
        from.Should().BePositive();

        Knows.ShouldSay($"{text[..from]}{EditionsTable.Begin}\n{EditionsTable.Render(FrameworkCatalogue.BuiltIn)}{text[to..]}", "shows the editions as they are");
    }

    // Reports of 2023 to 2025 and the page history of the handbook; docs/reference/sources.md.
    [Fact]
    public void Render_AreaSend2023_HasItsDatesAndThreeOutcomes() =>
        EditionsTable.Render(FrameworkCatalogue.BuiltIn).Should().MatchRegex(@"\n\| `area-send-2023` \| England \| 2023-01-01 to 2025-06-05 \| full inspection: 3 grades");
}
