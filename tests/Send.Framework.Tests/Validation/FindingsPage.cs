using System.Globalization;
using System.Text;

using Send.Framework.Validation;

namespace Send.Framework.Tests.Validation;

/// <summary>Writes the page on findings, <c>docs/reference/findings.md</c>, from the codes themselves and an example of each.</summary>
internal static class FindingsPage
{
    private static readonly (char Range, string Title)[] Ranges =
    [
        ('1', "The document and its JSON"), ('2', "The partnership"), ('3', "Judgements"), ('4', "Improvement areas"), ('5', "Dates"),
        ('6', "What follows"), ('7', "Definitions of frameworks"), ('8', "Contradictions inside a report"),
    ];

    /// <summary>The page as Markdown, with line feeds only, the same in every culture.</summary>
    public static string Render()
    {
        var page = new StringBuilder();
        page.Append(
            """
            # Findings

            Every finding that a document can have, by its permanent code. A code is never reused and never changes its meaning. Messages may be
            reworded, so programs should switch on codes. Only an **error** makes a document invalid. A **warning** asks a person to look, and
            **information** is worth knowing.

            A finding has the code, its severity, a JSON Pointer (RFC 6901) to the value at fault or to the place of a missing one, and a message
            that names the value, the rule and the alternatives. The strength of each source is given in brackets.

            Each example is a document that has this finding and no other error. Most are valid documents with a small change: the
            JSON Pointer gives the place, and `-` means the end of a list.

            This page is generated from the code. A test compares the two; set `SEND_UPDATE_DOCS=1` to rewrite the page.

            """.ReplaceLineEndings("\n"));
        foreach (var (range, title) in Ranges)
        {
            page.Append(CultureInfo.InvariantCulture, $"\n## {title}\n");
            foreach (var code in FindingCodes.All)
            {
                if (code.Value[4] == range)
                {
                    Append(page, code);
                }
            }
        }

        return page.ToString();
    }

    private static void Append(StringBuilder page, FindingCode code)
    {
        page.Append(CultureInfo.InvariantCulture, $"\n### {code.Value}\n\n");
        page.Append(CultureInfo.InvariantCulture, $"**{code.Title}** ({code.Severity.ToCode()})\n\n");
        page.Append(CultureInfo.InvariantCulture, $"{code.Meaning}\n\n");
        page.Append(CultureInfo.InvariantCulture, $"*What to do:* {code.Remedy}\n");
        page.Append(CultureInfo.InvariantCulture, $"\n{FindingExamples.All.Single(e => e.Code == code.Value).Render()}");
        if (code.Source is { } source)
        {
            page.Append(CultureInfo.InvariantCulture, $"\n*Source:* {source}\n");
        }
    }
}
