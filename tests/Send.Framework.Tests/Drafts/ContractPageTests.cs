using System.Globalization;
using System.Text;
using Send.Framework.Drafts.Contracts;
using Send.Framework.Tests.Serialization;

namespace Send.Framework.Tests.Drafts;

/// <summary>The members of the inspection contract, as <c>docs/reference/json.md</c> lists them.</summary>
public sealed class ContractPageTests
{
    private const string Start = "<!-- contract: from src/Send.Framework/Drafts/Contracts -->\n";
    private const string End = "<!-- end of contract -->";

    private static readonly string Page = Path.Combine(Repository.Root, "docs", "reference", "json.md");

    [Fact]
    public void Page_Members_AreThoseOfTheContract()
    {
        var page = File.ReadAllText(Page).ReplaceLineEndings("\n");
        var from = page.IndexOf(Start, StringComparison.Ordinal) + Start.Length;
        var to = page.IndexOf(End, StringComparison.Ordinal);
        var members = Render();
        if (Environment.GetEnvironmentVariable("SEND_UPDATE_DOCS") == "1")
        {
            File.WriteAllText(Page, page[..from] + members + page[to..]);
            return;
        }

        page[from..to].Should().Be(members);
    }

    private static string Render()
    {
        var table = new StringBuilder("| member | required | is |\n| --- | --- | --- |\n");
        Append(table, InspectionPart.Contract, "");
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
