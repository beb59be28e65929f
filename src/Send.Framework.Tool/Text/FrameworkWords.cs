using System.Globalization;
using Send.Framework.Frameworks;
using Send.Framework.Judgements;

namespace Send.Framework.Tool.Text;

/// <summary>The rules of an edition in words, the same in text and in Markdown.</summary>
internal static class FrameworkWords
{
    /// <summary>The days on which an edition, or a remit of it, is in force.</summary>
    public static string Days(NodaTime.LocalDate from, NodaTime.LocalDate? to) =>
        to is { } last ? $"{from.InWords()} to {last.InWords()}" : $"from {from.InWords()}, no end known";

    /// <summary>What an edition inspects: "a local area partnership", or "a provider, named by its urn".</summary>
    public static string Subject(InspectionFramework edition) => edition.Subject == SubjectKind.Partnership
        ? "a local area partnership"
        : edition.Registers.IsEmpty ? "a provider" : $"a provider, named by its {string.Join(" or ", edition.Registers)}";

    /// <summary>How long after its anchor something follows: "approximately 5 years", "every 3 months, at most 4 times", or why that is not known.</summary>
    public static string Time(FollowUpRule rule) => rule switch
    {
        { Interval: { } interval, Until: { } until } => $"{interval} to {until.ToWords()}",
        { Interval: { } interval, Tolerance: { } tolerance } => $"{interval}, give or take {tolerance.ToWords()}",
        { Interval: { } interval } => interval.ToString(),
        { Recurrence: { } again } => $"every {again.Every.ToWords()}{(again.AtMost is { } limit ? $", at most {limit.Count("time")}" : "")}",
        _ => "not known",
    };

    /// <summary>From when it is counted, best first.</summary>
    public static string Anchors(FollowUpRule rule) => string.Join(", or else ", rule.Anchors.Select(a => $"the day {a.Words}"));

    /// <summary>The kind of answer that a scale gives.</summary>
    public static string Sort(JudgementScale scale) => scale.Kind switch
    {
        ScaleKind.Ordered => "strongest first",
        ScaleKind.Unordered => "answers that are not better or worse than each other",
        ScaleKind.Binary => "two answers, neither better than the other",
        ScaleKind.MetNotMet => "met or not met",
        ScaleKind.Banded => $"by score, strongest first; {Rounding(scale.Rounding)}{(scale.MayBeCapped ? "; the grade may be weaker than the score earns" : "")}",
        _ => "prose, without grades",
    };

    /// <summary>The scores of a grade, such as "63 to 87"; empty without scores.</summary>
    public static string Band(Grade grade) =>
        grade.Band is { } band ? string.Create(CultureInfo.InvariantCulture, $"{band.Lowest} to {band.Highest}") : "";

    /// <summary>For whom and when a question is judged; empty when for everybody and always.</summary>
    public static string Judged(Question question)
    {
        var parts = new List<string>();
        if (!question.IsRequired)
        {
            parts.Add("where it applies");
        }

        if (!question.Remits.IsEmpty)
        {
            parts.Add($"for {Or(question.Remits)}");
        }

        parts.AddRange(question.Changes.Select(change =>
            $"{(change.IsAddition ? "judged" : "no longer judged")} in visits that start on {change.On.InWords()} or later"
            + (change.NotBefore == change.On ? "" : $" (perhaps from {change.NotBefore.InWords()})")
            + (change.Remits.IsEmpty ? "" : $", for {Or(change.Remits)}")));
        return string.Join("; ", parts);
    }

    /// <summary>Which improvement areas a report carries.</summary>
    public static string Occurs(ImprovementRule rule) =>
        (rule.Occurrence switch { Occurrence.Must => "at least one", Occurrence.May => "possible", _ => "none" })
        + (rule.Observed is { } seen ? string.Create(CultureInfo.InvariantCulture, $", {seen.Minimum} to {seen.Maximum} seen in {seen.Count} reports") : "");

    /// <summary>As in "89 of 91".</summary>
    public static string Share(ObservedShare share) => string.Create(CultureInfo.InvariantCulture, $"{share.Count} of {share.Of}");

    /// <summary>What was observed: "2 to 4, median 3, in 55 cases".</summary>
    public static string Range(ObservedRange range) => string.Create(
        CultureInfo.InvariantCulture,
        $"{range.Minimum} to {range.Maximum}{(range.Median is { } median ? $", median {median}" : "")}, {(range.Count == 1 ? "in one case" : $"in {range.Count} cases")}");

    /// <summary>A limit: "overall is at best sound", or "is usually".</summary>
    public static string Limit(LimitingRule rule) => $"{rule.Question} is {(rule.AlwaysHolds ? "" : "usually ")}at best {rule.AtBest}";

    private static string Or(IEnumerable<string> codes) => string.Join(" or ", codes);

    private static string Rounding(ScoreRounding rounding) => rounding switch
    {
        ScoreRounding.HalfUp => "a half is rounded up",
        ScoreRounding.HalfToEven => "a half is rounded to the even number",
        ScoreRounding.Down => "everything after the decimal point is dropped",
        _ => "how scores are rounded is not known",
    };
}
