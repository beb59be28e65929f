using System.Globalization;
using Send.Framework.Frameworks;
using Send.Framework.Time;

namespace Send.Framework.Scheduling;

/// <summary>How long after its anchor a follow-up comes, in words, for every form of rule.</summary>
internal static class IntervalWords
{
    /// <summary>What was applied: "5 years", "12 to 18 months", "3 years, 6 months earlier or later", "every 3 months". Null when nothing was.</summary>
    public static string? Of(FollowUp followUp) => followUp.FollowsRule ? OfRule(followUp.Rule) : followUp.Interval?.ToWords();

    /// <summary>What the rule says, by itself.</summary>
    public static string? OfRule(FollowUpRule rule) =>
        rule.Recurrence is { } recurrence ? Every(recurrence)
        : rule.Interval is not { } interval ? null
        : rule.Until is { } until ? Range(interval, until)
        : rule.Tolerance is { } tolerance ? $"{interval.ToWords()}, {tolerance.ToWords()} earlier or later"
        : interval.ToWords();

    private static string Range(FollowUpInterval interval, FollowUpInterval until) => interval.Unit == until.Unit
        ? string.Create(CultureInfo.InvariantCulture, $"{interval.Amount} to {until.ToWords()}")
        : $"{interval.ToWords()} to {until.ToWords()}";

    private static string Every(Recurrence recurrence)
    {
        var every = recurrence.Every.Amount == 1 ? $"every {recurrence.Every.ToWords()[2..]}" : $"every {recurrence.Every.ToWords()}";
        return recurrence.AtMost is { } times
            ? string.Create(CultureInfo.InvariantCulture, $"{every}, at most {times} time{(times == 1 ? "" : "s")}")
            : every;
    }
}
