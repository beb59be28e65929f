using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Ardalis.GuardClauses;
using Send.Framework.Judgements;

namespace Send.Framework.Frameworks.Crosswalks;

/// <summary>
/// The ways from one scale to another that the package knows. Most say that nothing on the other scale is the same, and why: that too is an
/// answer, and it travels with the grade.
/// </summary>
/// <remarks>The default, where no crosswalk leads, is the same: no relation. Nothing is ever guessed from equal numbers or equal words.</remarks>
public static class KnownCrosswalks
{
    /// <summary>The crosswalks.</summary>
    public static ImmutableArray<Crosswalk> BuiltIn { get; } =
    [
        AreaSendCrosswalks.StatementToOutcome, AreaSendCrosswalks.OutcomeToStatement, SchoolCrosswalks.FourPointToReportCard,
        SchoolCrosswalks.ReportCardToFourPoint,
    ];

    /// <summary>Finds the crosswalk with exactly this code.</summary>
    public static bool TryGet(ReadOnlySpan<char> code, [NotNullWhen(true)] out Crosswalk? crosswalk) => Coded.TryGet(BuiltIn, code, out crosswalk);

    /// <summary>The crosswalks that lead from one scale to another, for any purpose; empty if there are none.</summary>
    /// <param name="from">The scale that they lead from.</param>
    /// <param name="to">The scale that they lead to; the way back is another crosswalk.</param>
    /// <param name="among">The crosswalks to look at, such as your own beside these; null for <see cref="BuiltIn"/>.</param>
    public static IEnumerable<Crosswalk> Between(JudgementScale from, JudgementScale to, IEnumerable<Crosswalk>? among = null)
    {
        Guard.Against.Null(from);
        Guard.Against.Null(to);
        return (among ?? BuiltIn).Where(c => c.From == from && c.To == to);
    }

    /// <summary>Where a grade leads on another scale, how well, and why. Always an answer: mostly that it leads nowhere.</summary>
    /// <param name="grade">The grade.</param>
    /// <param name="to">The scale to convert it to. On its own scale, a grade leads to itself.</param>
    /// <param name="code">The code of the crosswalk, where several lead there for different purposes; null where one does.</param>
    /// <param name="among">The crosswalks to look at, such as your own beside these; null for <see cref="BuiltIn"/>.</param>
    /// <exception cref="ArgumentException">No crosswalk with the code leads there.</exception>
    public static CrosswalkStep Follow(Grade grade, JudgementScale to, string? code = null, IEnumerable<Crosswalk>? among = null)
    {
        Guard.Against.Null(grade);
        Guard.Against.Null(to);
        if (grade.Scale == to)
        {
            return new(grade, CrosswalkRelation.Equivalent, grade, $"Both are on the scale '{to.Id}': no crosswalk is needed.");
        }

        ImmutableArray<Crosswalk> ways = [.. Between(grade.Scale, to, among)];
        if (code is not null)
        {
            return Coded.TryGet(ways, code, out var named)
                ? named.Follow(grade)
                : throw new ArgumentException($"No crosswalk '{code}' leads from '{grade.Scale.Id}' to '{to.Id}'.", nameof(code));
        }

        return ways switch
        {
            [] => new(
                grade,
                $"No crosswalk leads from the scale '{grade.Scale.Id}' to '{to.Id}', and grades of different scales are not comparable."),
            [var only] => only.Follow(grade),
            _ => new(
                grade,
                $"Several crosswalks lead from '{grade.Scale.Id}' to '{to.Id}' for different purposes, and none was named: "
                + $"{string.Join(", ", ways.Select(w => w.Code))}."),
        };
    }
}
