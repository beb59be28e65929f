using System.Collections.Immutable;
using Ardalis.GuardClauses;
using Send.Framework.Fixtures.Generation;
using Send.Framework.Inspections;

namespace Send.Framework.Fixtures;

/// <summary>
/// Any number of realistic, valid inspections, all invented. The same seed gives the same inspections on every machine and in
/// every version of this package.
/// </summary>
/// <remarks>
/// <para>Places are real authorities and boards, in force on the day; dates are weeks in school term between May 2016 and June 2026;
/// outcomes, numbers of improvement areas and the time to publication are drawn as often as they were counted in published inspections
/// since 2023. For kinds that were not counted (monitoring inspections, thematic visits, meetings, everything before 2023) they are
/// assumptions. All grades, kinds and editions occur.</para>
/// <para>Real places, invented results: never show them as facts. Their references begin with 91 or 92, which published ones do not.</para>
/// <para>Each inspection is drawn by itself from the seed and its index, so <see cref="At"/> gives the one that made a test fail without
/// those before it. A generator never changes: <see cref="Take"/> begins with index 0 each time, and several threads may use
/// one at once.</para>
/// </remarks>
/// <param name="seed">Any number; another seed gives other inspections.</param>
public sealed class InspectionGenerator(long seed)
{
    /// <summary>The seed.</summary>
    public long Seed { get; } = seed;

    /// <summary>The inspection with this index.</summary>
    /// <param name="index">From 0.</param>
    /// <exception cref="ArgumentException">The index is negative.</exception>
    public Inspection At(int index) => Draw.Alone(Seed, Guard.Against.Negative(index));

    /// <summary>The first so many inspections, each made when it is asked for.</summary>
    /// <exception cref="ArgumentException">The number is negative.</exception>
    public IEnumerable<Inspection> Take(int count) => Enumerable.Range(0, Guard.Against.Negative(count)).Select(At);

    /// <summary>The successive inspections of one partnership with this index, earliest first; at least one, and no two at the same
    /// time.</summary>
    /// <param name="index">From 0.</param>
    /// <exception cref="ArgumentException">The index is negative.</exception>
    public ImmutableArray<Inspection> HistoryAt(int index) => Draw.History(Seed, Guard.Against.Negative(index));

    /// <summary>The successive inspections of the first so many partnerships, each made when it is asked for.</summary>
    /// <exception cref="ArgumentException">The number is negative.</exception>
    public IEnumerable<ImmutableArray<Inspection>> TakeHistories(int count) =>
        Enumerable.Range(0, Guard.Against.Negative(count)).Select(HistoryAt);
}
