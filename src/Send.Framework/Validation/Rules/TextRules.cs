using Send.Framework.Validation.Documents;

namespace Send.Framework.Validation.Rules;

/// <summary>What holds for every text and every list.</summary>
internal static class TextRules
{
    /// <summary>The text of a member that may be left out; null when it is, or when it is blank or too long, which is reported.</summary>
    public static string? Optional(RuleContext context, Field<string> field, Place place, int longest)
    {
        if (!field.IsGiven)
        {
            return null;
        }

        if (string.IsNullOrWhiteSpace(field.Value))
        {
            context.Sink.Report(
                FindingCodes.BlankText, place, $"The text is blank. Leave the member out when nothing is known.", field.Offset);
            return null;
        }

        return IsShort(context, field, place, longest) ? field.Value : null;
    }

    /// <summary>Whether a text is not too long; reports it when it is.</summary>
    public static bool IsShort(RuleContext context, Field<string> field, Place place, int longest)
    {
        if (field.Value.Length <= longest)
        {
            return true;
        }

        context.Sink.Report(
            FindingCodes.TextTooLong, place,
            $"The text has {field.Value.Length:N0} characters; at most {longest:N0} are allowed here. It begins "
            + $"{Quoted.Text(field.Value)}.", field.Offset);
        return false;
    }

    /// <summary>Reports a list that is too long. Its entries are judged all the same.</summary>
    public static void CheckCount(RuleContext context, int count, int most, Place place, int offset)
    {
        if (count > most)
        {
            context.Sink.Report(FindingCodes.TooManyItems, place, $"The list has {count:N0} entries; at most {most:N0} are allowed "
                + $"here.", offset);
        }
    }
}
