using Send.Framework.Drafts;

namespace Send.Framework.Validation.Words;

/// <summary>What holds for every text and every list.</summary>
internal static class LimitWords
{
    /// <summary>Holds a text that may be left out against what every text has to be: not blank, and not too long.</summary>
    public static void Check(InspectionCase file, TextField text, int longest)
    {
        if (!text.IsGiven)
        {
            return;
        }

        if (text.IsBlank)
        {
            file.Findings.Report(FindingCodes.BlankText, text, $"The text is blank. Leave {new Wording("the member out", "it out")} if it is not known.");
            return;
        }

        IsShort(file, text, text.At, longest);
    }

    /// <summary>Whether a text is not too long; reports it when it is.</summary>
    public static bool IsShort(InspectionCase file, TextField text, FindingPlace at, int longest)
    {
        if (text.IsAtMost(longest))
        {
            return true;
        }

        file.Findings.Report(
            FindingCodes.TextTooLong, at,
            $"The text has {text.Length:N0} characters; at most {longest:N0} are allowed here. It begins {text.Said}.");
        return false;
    }

    /// <summary>Reports a list that is too long. Its entries are judged all the same.</summary>
    /// <param name="file">The document under judgement.</param>
    /// <param name="list">The list.</param>
    /// <param name="count">How many entries it has.</param>
    /// <param name="most">How many it may have.</param>
    public static void CheckCount(InspectionCase file, FindingPlace list, int count, int most)
    {
        if (count > most)
        {
            file.Findings.Report(FindingCodes.TooManyItems, list, $"The list has {count:N0} entries; at most {most:N0} are allowed here.");
        }
    }
}
