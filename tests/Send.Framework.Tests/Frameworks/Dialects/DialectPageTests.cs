using System.Globalization;
using System.Text;
using Send.Framework.Frameworks.Dialects;
using Send.Framework.Judgements;
using Send.Framework.Tests.Serialization;

namespace Send.Framework.Tests.Frameworks.Dialects;

/// <summary>The dialects and their codes, as <c>docs/reference/json.md</c> lists them.</summary>
public sealed class DialectPageTests
{
    private const string Start = "<!-- contract: from src/Send.Framework/Frameworks/Dialects -->\n";
    private const string End = "<!-- end of contract -->";

    private static readonly string Page = Path.Combine(Repository.Root, "docs", "reference", "json.md");

    [Fact]
    public void Page_Dialects_AreThoseOfThePackage()
    {
        var page = File.ReadAllText(Page).ReplaceLineEndings("\n");
        var from = page.IndexOf(Start, StringComparison.Ordinal) + Start.Length;
        var to = page.IndexOf(End, from, StringComparison.Ordinal);
        if (Environment.GetEnvironmentVariable("SEND_UPDATE_DOCS") == "1")
        {
            File.WriteAllText(Page, page[..from] + Render() + page[to..]);
            return;
        }

        from.Should().BeGreaterThanOrEqualTo(Start.Length, "the page has a place for it");
        page[from..to].Should().Be(Render());
    }

    private static string Render()
    {
        var table = new StringBuilder("| dialect | scale | codes |\n| --- | --- | --- |\n");
        foreach (var dialect in SourceDialects.BuiltIn)
        {
            table.Append(
                CultureInfo.InvariantCulture, $"| `{dialect.Code}` | `{dialect.Scale.Id}` | {string.Join(", ", dialect.Codes.Select(c => $"`{c.Raw}` {Meaning(c)}"))} |\n");
        }

        return table.ToString();
    }

    private static string Meaning(DialectCode code) => code.Grade?.Code ?? code.Absence.ToCode();
}
