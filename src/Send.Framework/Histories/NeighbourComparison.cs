using System.Collections.Immutable;
using System.Globalization;
using Ardalis.GuardClauses;
using NodaTime;
using Send.Framework.Judgements;
using Send.Framework.Partnerships;

namespace Send.Framework.Histories;

/// <summary>
/// The outcome of an authority beside those of its statistical neighbours: with the set, the day and how many could be compared. What cannot
/// be compared is refused, with the reason.
/// </summary>
public sealed class NeighbourComparison
{
    private NeighbourComparison(NeighbourSet set, LocalDate asOf, Grade? own, string? refusal, ImmutableArray<NeighbourResult> results)
    {
        (Set, AsOf, Own, Refusal, Results) = (set, asOf, own, refusal, results);
    }

    /// <summary>The neighbours, with their source and edition.</summary>
    public NeighbourSet Set { get; }

    /// <summary>The day that the outcomes apply to.</summary>
    public LocalDate AsOf { get; }

    /// <summary>The outcome of the authority; null where it has none.</summary>
    public Grade? Own { get; }

    /// <summary>Why nothing can be compared; null where something can.</summary>
    public string? Refusal { get; }

    /// <summary>Each neighbour, the nearest first.</summary>
    public ImmutableArray<NeighbourResult> Results { get; }

    /// <summary>How many neighbours could be compared.</summary>
    public int N => Results.Count(r => r.Order != GradeOrder.NotComparable);

    /// <summary>How many of them have a stronger outcome than the authority.</summary>
    public int Stronger => Results.Count(r => r.Order == GradeOrder.Weaker);

    /// <summary>How many of them have the same outcome.</summary>
    public int Same => Results.Count(r => r.Order == GradeOrder.Same);

    /// <summary>How many of them have a weaker outcome than the authority.</summary>
    public int Weaker => Results.Count(r => r.Order == GradeOrder.Stronger);

    /// <summary>Compares an authority with its neighbours, in a programme.</summary>
    /// <param name="set">The neighbours.</param>
    /// <param name="programme">The standings to compare. An authority that is not in it is reported as missing.</param>
    public static NeighbourComparison Of(NeighbourSet set, Programme programme)
    {
        Guard.Against.Null(set);
        Guard.Against.Null(programme);
        var standings = programme.Standings.Where(s => !s.History.Subject.DfeCode.IsEmpty && s.History.Family == "area-send")
            .ToDictionary(s => s.History.Subject.DfeCode);
        var own = standings.GetValueOrDefault(set.Authority);
        if (own?.Outcome is not { } outcome)
        {
            return new(
                set, programme.AsOf, null,
                own is null ? $"The records have nothing on the authority {set.Authority}, so there is nothing to compare."
                    : $"{own.History.DisplayName} has no outcome as at {programme.AsOf.ToWords()}, so there is nothing to compare.", []);
        }

        ImmutableArray<NeighbourResult> results = [.. set.Neighbours.Select(n => Compare(outcome.Grade, n, standings.GetValueOrDefault(n), programme.AsOf))];
        return new(
            set, programme.AsOf, outcome.Grade,
            results.All(r => r.Order == GradeOrder.NotComparable) ? "None of the neighbours has an outcome that can be compared." : null, results);
    }

    /// <summary>The comparison in a sentence, with the set, its edition, the day and n.</summary>
    public override string ToString() => Refusal ?? string.Create(
        CultureInfo.InvariantCulture,
        $"{Own!.Label}. {N} of {Results.Length} neighbours could be compared: {Stronger} stronger, {Same} the same, {Weaker} weaker, as at "
        + $"{AsOf.ToWords()} ({Set.Source.Title}, {(Set.Edition is { } edition ? $"edition of {edition.ToWords()}" : "edition not stated")}).");

    private static NeighbourResult Compare(Grade own, DfeCode code, Standing? standing, LocalDate asOf)
    {
        if (standing is null)
        {
            return new(code, null, GradeOrder.NotComparable, "The records have nothing on it.");
        }

        if (standing.EndedOn is { } ended)
        {
            return new(code, null, GradeOrder.NotComparable, $"It ended on {ended.ToWords()}; its outcome does not pass to a successor.");
        }

        if (standing.Outcome is not { } outcome)
        {
            return new(code, null, GradeOrder.NotComparable, $"It has no outcome as at {asOf.ToWords()}.");
        }

        var comparison = GradeComparison.Between(own, outcome.Grade);
        return new(code, outcome.Grade, comparison.Order, comparison.Reason);
    }
}
