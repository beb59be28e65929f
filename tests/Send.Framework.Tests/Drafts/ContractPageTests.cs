using System.Globalization;
using System.Text;
using Send.Framework.Drafts.Contracts;
using Send.Framework.Histories;
using Send.Framework.Tests.Serialization;

namespace Send.Framework.Tests.Drafts;

/// <summary>The members of the contracts of inspections and events, as <c>docs/reference/json.md</c> lists them.</summary>
public sealed class ContractPageTests
{
    private const string End = "<!-- end of contract -->";

    private static readonly string Page = Path.Combine(Repository.Root, "docs", "reference", "json.md");

    [Theory]
    [InlineData("src/Send.Framework/Drafts/Contracts")]
    [InlineData("src/Send.Framework/Histories/EventPart.cs")]
    public void Page_Members_AreThoseOfTheContract(string place)
    {
        var start = $"<!-- contract: from {place} -->\n";
        var page = File.ReadAllText(Page).ReplaceLineEndings("\n");
        var from = page.IndexOf(start, StringComparison.Ordinal) + start.Length;
        var to = page.IndexOf(End, from, StringComparison.Ordinal);
        var members = Render(place.EndsWith(".cs", StringComparison.Ordinal) ? EventPart.Contract : InspectionPart.Contract);
        if (Environment.GetEnvironmentVariable("SEND_UPDATE_DOCS") == "1")
        {
            File.WriteAllText(Page, page[..from] + members + page[to..]);
            return;
        }

        from.Should().BeGreaterThanOrEqualTo(start.Length, "the page has a place for it");
        page[from..to].Should().Be(members);
    }

    private static string Render(ContractObject contract)
    {
        var table = new StringBuilder("| member | required | is |\n| --- | --- | --- |\n");
        Append(table, contract, "");
        return table.ToString();
    }

    private static void Append(StringBuilder table, ContractObject contract, string path)
    {
        foreach (var member in contract.Members)
        {
            var limit = member.Limit == 0 ? ""
                : string.Create(CultureInfo.InvariantCulture, $"; at most {member.Limit:N0} {(member.Kind == MemberKind.Text ? "characters" : "entries")}");
            table.Append(CultureInfo.InvariantCulture, $"| `{path}{member.Name}` | {(member.IsRequired ? "yes" : "no")} | {member.Meaning}{limit} |\n");
            if (member.Kind == MemberKind.Object)
            {
                Append(table, member.Object!, $"{path}{member.Name}.");
            }
            else if (member.Kind == MemberKind.List && member.Item!.Object is { } item)
            {
                Append(table, item, $"{path}{member.Name}[].");
            }
        }
    }
}
