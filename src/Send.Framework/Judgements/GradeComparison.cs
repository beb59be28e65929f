using Ardalis.GuardClauses;

namespace Send.Framework.Judgements;

/// <summary>The result of comparing two grades, which may be that they cannot be compared, with the reason.</summary>
/// <remarks>
/// For values that come from different inspections, where <see cref="JudgementScale.Compare"/> would throw. Equal numbers and equal words on
/// two scales are not equal grades: Scotland's 6 is its best, and a school's "good" is not a service's.
/// </remarks>
public sealed record GradeComparison
{
    private GradeComparison(GradeOrder order, string reason)
    {
        Order = order;
        Reason = reason;
    }

    /// <summary>The order of the first grade to the second.</summary>
    public GradeOrder Order { get; }

    /// <summary>Why, in a sentence.</summary>
    public string Reason { get; }

    /// <summary>Whether there is an order.</summary>
    public bool IsComparable => Order != GradeOrder.NotComparable;

    /// <summary>Compares two grades of any scales.</summary>
    public static GradeComparison Between(Grade first, Grade second)
    {
        Guard.Against.Null(first);
        Guard.Against.Null(second);
        if (first.Scale != second.Scale)
        {
            return new(
                GradeOrder.NotComparable,
                $"'{first.Code}' is on the scale '{first.Scale.Id}' and '{second.Code}' on '{second.Scale.Id}'; grades of different scales are not comparable.");
        }

        if (first == second)
        {
            return new(GradeOrder.Same, $"Both are '{first.Code}' on the scale '{first.Scale.Id}'.");
        }

        if (!first.Scale.IsRanked)
        {
            return new(GradeOrder.NotComparable, $"The answers of the scale '{first.Scale.Id}' have no order.");
        }

        var stronger = first.Scale.IsStronger(first, second);
        return new(
            stronger ? GradeOrder.Stronger : GradeOrder.Weaker,
            $"'{first.Code}' is {(stronger ? "stronger" : "weaker")} than '{second.Code}' on the scale '{first.Scale.Id}'.");
    }

    /// <summary>Compares two judgements, either of which may not be a grade.</summary>
    public static GradeComparison Between(Judgement first, Judgement second)
    {
        Guard.Against.Null(first);
        Guard.Against.Null(second);
        return first.Grade is { } left && second.Grade is { } right
            ? Between(left, right)
            : new(GradeOrder.NotComparable, $"There is no grade to compare: {(first.Grade is null ? Absence(first) : Absence(second))}.");
    }

    private static string Absence(Judgement judgement) =>
        judgement.IsAbsent ? $"one judgement is absent, {judgement.Absence.ToWords()}" : "one judgement is prose";
}
