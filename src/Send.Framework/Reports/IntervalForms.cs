using System.Globalization;
using Send.Framework.Time;

namespace Send.Framework.Reports;

/// <summary>Reads a number, in digits or in words, and a unit.</summary>
internal static class IntervalForms
{
    private static readonly string[] Numbers =
    [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen",
        "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty",
    ];

    public static ReadInterval? Read(Words words, int at, int end)
    {
        if (at + 1 >= end || NumberAt(words, at) is not (> 0 and <= 60) || NumberAt(words, at) is not { } amount)
        {
            return null;
        }

        var unit = at + 1;
        while (unit < end && (words[unit].Kind is TokenKind.Soft or TokenKind.Dash))
        {
            unit++;
        }

        if (unit >= end)
        {
            return null;
        }

        if (GoesOn(words, unit + 1, end))
        {
            return null;
        }

        return words.Folded(unit) switch
        {
            "year" or "years" => new(FollowUpInterval.Of(amount, IntervalUnit.Years), unit + 1),
            "month" or "months" => new(FollowUpInterval.Of(amount, IntervalUnit.Months), unit + 1),
            "week" or "weeks" => new(FollowUpInterval.Of(amount, IntervalUnit.Weeks), unit + 1),
            _ => null,
        };
    }

    // "3 years and 6 months", "3 years and a half": more than one number and unit.
    private static bool GoesOn(Words words, int at, int end)
    {
        at = at < end && words.Is(at, "and") ? at + 1 : at;
        return at + 1 < end && ((words.Is(at, "a") && words.Is(at + 1, "half"))
            || (NumberAt(words, at) is not null && words.Folded(at + 1) is "year" or "years" or "month" or "months" or "week" or "weeks"));
    }

    private static int? NumberAt(Words words, int at)
    {
        var word = words.Folded(at);
        if (int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var digits))
        {
            return digits;
        }

        for (var number = 1; number < Numbers.Length; number++)
        {
            if (word.SequenceEqual(Numbers[number]))
            {
                return number;
            }
        }

        return null;
    }
}
