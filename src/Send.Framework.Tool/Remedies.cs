using Send.Framework.Validation;

namespace Send.Framework.Tool;

/// <summary>What to call instead, where a file is not in the form that the call expects. Each is said once, on the error stream.</summary>
internal sealed class Remedies(Surroundings surroundings, bool lines)
{
    public void Consider(DocumentResult result)
    {
        if (lines)
        {
            // A document over many lines, read as one to a line: already the first is none.
            if (result.Index == 0 && result.Findings.Any(f => IsNoDocument(f.Code)))
            {
                surroundings.Say("the first line is not a document. If the file is one document over several lines, or an array, leave out --ndjson"
                    + " and give the file a name that ends in .json.");
            }
        }
        else if (result.Findings.Any(f => f.Code == FindingCodes.TrailingContent && f.Message.Contains(": '{", StringComparison.Ordinal)))
        {
            surroundings.Say("if the file has one document to a line, use --ndjson.");
        }
    }

    private static bool IsNoDocument(FindingCode code) =>
        code == FindingCodes.MalformedJson || code == FindingCodes.NotAnObject || code == FindingCodes.TrailingContent;
}
