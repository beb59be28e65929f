using Send.Framework.Validation.Frames;

namespace Send.Framework.Validation.Rules;

/// <summary>What holds for every text and every list.</summary>
internal static class TextRules
{
    /// <summary>Whether there is a text that is neither blank nor too long, without a word where there is none.</summary>
    public static bool IsText(in RuleContext context, in FrameText text, int longest) =>
        text.IsGiven && !IsBlank(context, text) && (text.Length <= longest || Utf8Text.IsAtMost(context.Bytes(text), longest));

    /// <summary>Whether a member that may be left out has a text; not when it is blank or too long, which is reported.</summary>
    public static bool Optional(in RuleContext context, in FrameText text, Place place, int longest)
    {
        if (!text.IsGiven)
        {
            return false;
        }

        if (IsBlank(context, text))
        {
            context.Sink.Report(
                FindingCodes.BlankText, place, $"The text is blank. Leave the member out when nothing is known.", text.Offset);
            return false;
        }

        return IsShort(context, text, place, longest);
    }

    /// <summary>Whether there is nothing but white space in a text.</summary>
    public static bool IsBlank(in RuleContext context, in FrameText text) => Utf8Text.IsBlank(context.Bytes(text));

    /// <summary>Whether a text is not too long; reports it when it is.</summary>
    public static bool IsShort(in RuleContext context, in FrameText text, Place place, int longest)
    {
        if (text.Length <= longest || Utf8Text.IsAtMost(context.Bytes(text), longest))
        {
            return true;
        }

        context.Sink.Report(
            FindingCodes.TextTooLong, place,
            $"The text has {Utf8Text.LengthOf(context.Bytes(text)):N0} characters; at most {longest:N0} are allowed here. It begins "
            + $"{context.Said(text)}.", text.Offset);
        return false;
    }

    /// <summary>Reports a list that is too long. Its entries are judged all the same.</summary>
    public static void CheckCount(in RuleContext context, int count, int most, Place place, int offset)
    {
        if (count > most)
        {
            context.Sink.Report(FindingCodes.TooManyItems, place, $"The list has {count:N0} entries; at most {most:N0} are allowed "
                + $"here.", offset);
        }
    }
}
