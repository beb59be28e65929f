using System.Globalization;
using System.Text;
using Send.Framework.Drafts.Contracts;
using Send.Framework.Validation.Frameworks;

namespace Send.Framework.Tests.Validation;

/// <summary>Writes the page on the framework contract, <c>docs/reference/frameworks/contract.md</c>, from the table that the reader goes by.</summary>
internal static class FrameworkContractPage
{
    public static string Render()
    {
        var page = new StringBuilder();
        page.Append(
            """
            # The framework contract

            `send-framework/framework/v1` is a complete edition of an inspection framework as one JSON document. `SendJson.ReadFramework` reads it,
            `SendJson.ToIndentedJson` writes it, and reading and writing it again gives the same bytes. [peer-review.json](../../examples/frameworks/peer-review.json)
            is an example; `send-framework frameworks area-send-2025 --format json` prints a built-in edition, and `send-framework schema framework` the JSON
            Schema. For what can be wrong with a document, see [the findings](../findings.md), 7xxx.

            - An optional member may be null, which means the same as leaving it out. Written documents leave it out.
            - You do not have to define the activities, anchors and addressees of area SEND. Written documents define everything that they use.
            - A scale that repeats one of the catalogue word for word, including its source, is that scale, and results on both can be compared. One that only
              shares its code is a different scale: that is a warning, and grades of the two can never be compared.
            - The identity of a rule (`id`) is worked out from its edition, kind, condition and name. It is written for programs that join rules with schedules, and does
              not have to be given.
            - An interval is an ISO 8601 duration in one date unit (`"P5Y"`, `"P18M"`) or an amount in a unit that ISO 8601 does not have (`{ "workingDays": 35 }`,
              `{ "schoolDays": 5 }`, `{ "terms": 3 }`). Its precision is a separate member.
            - A condition has one of these forms: `question` with `grades`; `anyQuestion` with `grades` and optionally `except`; `anyProgress` with `grades`;
              `category`; `remits`; `startedFrom` and `startedTo`, including both days; `allOf`; `anyOf`. A rule without one always applies.

            This page is generated from what the reader checks. A test compares the two; set `SEND_UPDATE_DOCS=1` to rewrite the page.

            """.ReplaceLineEndings("\n"));
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var waiting = new Queue<ContractMember>([DefinitionPart.Root]);
        while (waiting.TryDequeue(out var member))
        {
            if (member.Kind == MemberKind.List)
            {
                waiting.Enqueue(member.Item!);
            }
            else if (member.Kind == MemberKind.Object && seen.Add(member.Object!.What))
            {
                Append(page, member.Object);
                foreach (var inner in member.Object.Members)
                {
                    waiting.Enqueue(inner);
                }
            }
        }

        return page.ToString();
    }

    private static void Append(StringBuilder page, ContractObject contract)
    {
        page.Append(
            CultureInfo.InvariantCulture,
            $"\n## {char.ToUpperInvariant(contract.What[0])}{contract.What[1..]}\n\n| Member | Needed | Value |\n| --- | --- | --- |\n");
        foreach (var member in contract.Members)
        {
            page.Append(CultureInfo.InvariantCulture, $"| `{member.Name}` | {(member.IsRequired ? "yes" : "")} | {Value(member)} |\n");
        }
    }

    private static string Value(ContractMember member) => member switch
    {
        { Kind: MemberKind.List } => $"a list{(member.Least > 0 ? $", at least {member.Least}" : "")}: {Value(member.Item!)}",
        { Terms.IsEmpty: false } => $"{string.Join(", ", member.Terms.Select(t => $"`{t}`"))}",
        _ => member.Expected,
    };
}
