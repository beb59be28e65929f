using Send.Framework.Validation;

namespace Send.Framework.Tool;

/// <summary>What to call instead, where a file is not in the form that the call expects. Each is said once, on the error stream.</summary>
internal sealed class Remedies(Surroundings surroundings, bool lines)
{
    private const int EnoughToTell = 2;

    private int _broken;

    public void Consider(DocumentResult result)
    {
        if (lines)
        {
            // A document over many lines, read as one to a line: already its first lines are none.
            _broken = result.Findings.Any(f => IsNoDocument(f.Code)) && _broken == result.Index ? _broken + 1 : _broken;
            if (_broken == EnoughToTell && result.Index == EnoughToTell - 1)
            {
                surroundings.Say("the first lines are no documents. If the file is one document over many lines, or an array, call without --ndjson"
                    + " and give the file a name that ends in .json.");
            }
        }
        else if (Has(result, FindingCodes.TrailingContent))
        {
            surroundings.Say("if the file has one document to a line, call with --ndjson.");
        }
    }

    private static bool IsNoDocument(FindingCode code) =>
        code == FindingCodes.MalformedJson || code == FindingCodes.NotAnObject || code == FindingCodes.TrailingContent;

    private static bool Has(DocumentResult result, FindingCode code) => result.Findings.Any(f => f.Code == code);
}
