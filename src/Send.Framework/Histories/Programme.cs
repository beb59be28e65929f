using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using NodaTime;
using Send.Framework.Frameworks;
using Send.Framework.Partnerships;
using Send.Framework.Serialization;
using Send.Framework.Time;

namespace Send.Framework.Histories;

/// <summary>Many standings as at one date, seen together: who is next, what falls due between two days, what is overdue.</summary>
[JsonConverter(typeof(SendJsonConverter))]
public sealed class Programme : ISendDocument
{
    private Programme(LocalDate asOf, ImmutableArray<Standing> standings)
    {
        AsOf = asOf;
        Standings = standings;
    }

    /// <summary>The day as at which all of them hold.</summary>
    public LocalDate AsOf { get; }

    /// <summary>The standings, the one with the most urgent obligation first.</summary>
    public ImmutableArray<Standing> Standings { get; }

    /// <summary>Every open obligation, the most urgent first.</summary>
    public IEnumerable<ProgrammeEntry> Open => Entries(o => o.State.IsOpen());

    /// <summary>The overdue obligations. An overdue soft date is not a breach.</summary>
    public IEnumerable<ProgrammeEntry> Overdue => Entries(o => o.State == ObligationState.Overdue);

    /// <summary>The number of obligations in each state; states without any are left out.</summary>
    public ImmutableSortedDictionary<ObligationState, int> CountByState => Count(s => s.Obligations.Select(o => o.State));

    /// <summary>The number of open obligations in each school term; those without a date are left out.</summary>
    public ImmutableSortedDictionary<SchoolTerm, int> CountByTerm => Count(s => s.Open.Select(TermOf).OfType<SchoolTerm>());

    /// <summary>The number of subjects in each region; those without a region are left out.</summary>
    public ImmutableSortedDictionary<string, int> CountByRegion => Count(s => s.History.Authority?.Region is { } region ? [region] : Array.Empty<string>());

    /// <summary>Sees standings together.</summary>
    /// <exception cref="ArgumentException">There is none, or they are as at different days.</exception>
    public static Programme Of(IEnumerable<Standing> standings)
    {
        ImmutableArray<Standing> all = [.. Guard.Against.NullOrEmpty(standings)];
        return all.Select(s => s.AsOf).Distinct().Count() == 1
            ? new(all[0].AsOf, [.. all.OrderBy(MostUrgent, Obligation.ByUrgency).ThenBy(s => s.History.DisplayName, StringComparer.Ordinal)])
            : throw new ArgumentException("A programme describes one day. Work out every standing as at the same day.", nameof(standings));
    }

    /// <summary>Works out where many subjects stand.</summary>
    /// <param name="histories">Their histories.</param>
    /// <param name="asOf">The day; usually today.</param>
    /// <param name="policy">Tolerance and completeness; <see cref="StandingPolicy.Default"/> when null.</param>
    /// <exception cref="ArgumentException">There is no history.</exception>
    public static Programme For(IEnumerable<InspectionHistory> histories, LocalDate asOf, StandingPolicy? policy = null) =>
        Of(Guard.Against.Null(histories).Select(h => Standing.Of(h, asOf, policy)));

    /// <summary>
    /// What falls between two days, both included: what is overdue first, although its window lies before; then deadlines by their last day
    /// and soft dates by their term.
    /// </summary>
    /// <exception cref="ArgumentException">The last day is before the first.</exception>
    public IEnumerable<ProgrammeEntry> DueBetween(LocalDate from, LocalDate to)
    {
        (from, to) = (from.InIso(), to.InIso());
        return to < from
            ? throw new ArgumentException("The last day is before the first.", nameof(to))
            : Entries(o => o.State == ObligationState.Overdue || (o.State.IsOpen() && Falls(o, from, to)));
    }

    /// <summary>The next for an activity: the open obligations that ask for it, by the day that they point at, those without a day last.</summary>
    public IEnumerable<ProgrammeEntry> Next(Activity activity)
    {
        Guard.Against.Null(activity);
        return Entries(o => o.State.IsOpen() && o.Activity.Code == activity.Code)
            .OrderBy(e => e.Obligation.Window.Target ?? e.Obligation.Window.Latest ?? LocalDate.MaxIsoValue);
    }

    /// <summary>The programme of those standings alone; null when there is none.</summary>
    public Programme? Where(Func<Standing, bool> isMeant)
    {
        ImmutableArray<Standing> some = [.. Standings.Where(Guard.Against.Null(isMeant))];
        return some.IsEmpty ? null : new(AsOf, some);
    }

    /// <summary>The programme of one region, such as "London"; null if there are none.</summary>
    public Programme? InRegion(string region) => Where(s => s.History.Authority?.Region == Guard.Against.NullOrWhiteSpace(region));

    /// <summary>The programme of the authorities that a board serves on the day, wholly or in part; null if there are none.</summary>
    /// <param name="board">The ODS code of the board.</param>
    /// <param name="boards">The boards; those of England when null.</param>
    public Programme? ServedBy(OdsCode board, IntegratedCareBoardDirectory? boards = null)
    {
        var record = (boards ?? IntegratedCareBoardDirectory.England).RecordOf(board);
        return record is null ? null : Where(s => record.ServedOn(AsOf).Any(served => served.Authority == s.History.Subject.DfeCode));
    }

    /// <summary>The obligation that decides the subject's place in the list; null if it has none.</summary>
    public static Obligation? MostUrgent(Standing standing) => Guard.Against.Null(standing).Obligations is [var first, ..] ? first : null;

    private IEnumerable<ProgrammeEntry> Entries(Func<Obligation, bool> isMeant) =>
        Standings.SelectMany(s => s.Obligations.Where(isMeant).Select(o => new ProgrammeEntry(s, o)))
            .OrderBy(e => e.Obligation, Obligation.ByUrgency).ThenBy(e => e.Standing.History.DisplayName, StringComparer.Ordinal);

    private ImmutableSortedDictionary<T, int> Count<T>(Func<Standing, IEnumerable<T>> items)
        where T : notnull => Standings.SelectMany(items).GroupBy(i => i).ToImmutableSortedDictionary(g => g.Key, g => g.Count());

    private static bool Falls(Obligation obligation, LocalDate from, LocalDate to)
    {
        var window = obligation.Window;
        if (window.Latest is { } latest)
        {
            return latest >= from && latest <= to;
        }

        return window.Term is { } term ? term.FirstDay <= to && term.LastDay >= from : window.Target is { } target && target >= from && target <= to;
    }

    private static SchoolTerm? TermOf(Obligation obligation) =>
        (obligation.Window.Target ?? obligation.Window.Latest) is { } day ? SchoolTerm.Containing(day) : null;
}
