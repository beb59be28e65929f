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
/// those before it. <see cref="Next"/> is not safe for use by several threads at once; <see cref="At"/> and <see cref="HistoryAt"/>
/// are.</para>
/// </remarks>
/// <param name="seed">Any number; another seed gives other inspections.</param>
public sealed class InspectionGenerator(long seed)
{
    private int _next;
    private int _nextHistory;

    /// <summary>The seed.</summary>
    public long Seed { get; } = seed;

    /// <summary>The inspection with this index.</summary>
    /// <param name="index">From 0.</param>
    /// <exception cref="ArgumentException">The index is negative.</exception>
    public Inspection At(int index) => Draw.Alone(Seed, Guard.Against.Negative(index));

    /// <summary>The next inspection: the one with index 0 first.</summary>
    public Inspection Next() => At(_next++);

    /// <summary>The next so many inspections, each made when it is asked for.</summary>
    /// <exception cref="ArgumentException">The number is negative.</exception>
    public IEnumerable<Inspection> Take(int count)
    {
        Guard.Against.Negative(count);
        return Made();

        IEnumerable<Inspection> Made()
        {
            for (var i = 0; i < count; i++)
            {
                yield return Next();
            }
        }
    }

    /// <summary>The successive inspections of one partnership with this index, earliest first; at least one, and no two at the same
    /// time.</summary>
    /// <param name="index">From 0.</param>
    /// <exception cref="ArgumentException">The index is negative.</exception>
    public ImmutableArray<Inspection> HistoryAt(int index) => Draw.History(Seed, Guard.Against.Negative(index));

    /// <summary>The next successive inspections of one partnership: those with index 0 first.</summary>
    public ImmutableArray<Inspection> NextHistory() => HistoryAt(_nextHistory++);

    /// <summary>The successive inspections of the next so many partnerships, each made when it is asked for.</summary>
    /// <exception cref="ArgumentException">The number is negative.</exception>
    public IEnumerable<ImmutableArray<Inspection>> TakeHistories(int count)
    {
        Guard.Against.Negative(count);
        return Made();

        IEnumerable<ImmutableArray<Inspection>> Made()
        {
            for (var i = 0; i < count; i++)
            {
                yield return NextHistory();
            }
        }
    }
}
