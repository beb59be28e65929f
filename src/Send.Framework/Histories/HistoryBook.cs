using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Ardalis.GuardClauses;
using Send.Framework.Frameworks;
using Send.Framework.Inspections;
using Send.Framework.Partnerships;
using Send.Framework.Validation;

namespace Send.Framework.Histories;

/// <summary>Many histories: inspections and events in any order, sorted out by subject and family, each with its predecessors beside it.</summary>
public sealed class HistoryBook
{
    private readonly Dictionary<(HistorySubject, string), InspectionHistory> _bySubject;

    private HistoryBook(Dictionary<(HistorySubject, string), InspectionHistory> histories, ImmutableArray<Finding> findings)
    {
        _bySubject = histories;
        Histories =
        [
            .. histories.Values.OrderBy(h => h.Subject.Register, StringComparer.Ordinal).ThenBy(h => h.Subject.Code, StringComparer.Ordinal)
                .ThenBy(h => h.Family, StringComparer.Ordinal),
        ];
        Findings = findings;
    }

    /// <summary>The histories, by subject and then family.</summary>
    public ImmutableArray<InspectionHistory> Histories { get; }

    /// <summary>Events that could not be put into a history: of a subject with several families of which the event says nothing, or of a
    /// provider without an inspection.</summary>
    public ImmutableArray<Finding> Findings { get; }

    /// <summary>Sorts inspections and events out.</summary>
    /// <param name="inspections">Inspections of any subjects, in any order.</param>
    /// <param name="events">Events of any subjects, in any order.</param>
    /// <param name="authorities">The authorities and their succession; those of England when null.</param>
    /// <param name="catalogue">The editions; those that the package knows when null.</param>
    public static HistoryBook Of(
        IEnumerable<Inspection> inspections, IEnumerable<HistoryEvent>? events = null, AuthorityDirectory? authorities = null,
        FrameworkCatalogue? catalogue = null)
    {
        authorities ??= AuthorityDirectory.England;
        var visits = Guard.Against.Null(inspections).GroupBy(i => (Subject: HistorySubject.Of(i.Subject, authorities), i.Framework.Family))
            .ToDictionary(g => g.Key, g => g.ToList());
        var families = visits.Keys.ToLookup(k => k.Subject, k => k.Family);
        var happened = new Dictionary<(HistorySubject, string), List<HistoryEvent>>();
        var findings = ImmutableArray.CreateBuilder<Finding>();
        foreach (var item in events ?? [])
        {
            var possible = families[item.Subject].ToArray();
            var family = possible.Length == 1 ? possible[0]
                : possible.Length == 0 ? (item.Subject.IsAuthority ? "area-send" : null)
                : FamilyOf(item, visits, possible);
            if (family is null)
            {
                findings.Add(new(
                    FindingCodes.EventInspectionUnclear, "",
                    $"{item.Date.ToWords()}, {item.Kind.Words} ({item.Subject}): it belongs to no inspection, or could belong to several frameworks. "
                    + "Name the inspection."));
                continue;
            }

            if (!happened.TryGetValue((item.Subject, family), out var list))
            {
                happened[(item.Subject, family)] = list = [];
            }

            list.Add(item);
        }

        var histories = visits.Keys.Union(happened.Keys).ToDictionary(
            key => key,
            key => InspectionHistory.Empty(key.Item1, key.Item2, authorities, catalogue)
                .With(visits.GetValueOrDefault(key, [])).With(happened.GetValueOrDefault(key, [])));
        AddPredecessors(histories);
        return new(histories, findings.DrainToImmutable());
    }

    /// <summary>Whether anything is recorded of a subject under the editions of a family, and its history.</summary>
    public bool TryGet(HistorySubject subject, [NotNullWhen(true)] out InspectionHistory? history, string family = "area-send") =>
        _bySubject.TryGetValue((Guard.Against.Null(subject), Guard.Against.Null(family)), out history);

    private static string? FamilyOf(
        HistoryEvent happened, Dictionary<(HistorySubject, string), List<Inspection>> visits, string[] possible)
    {
        if (happened.Inspection is not { } name)
        {
            return null;
        }

        var named = possible.Where(f => visits[(happened.Subject, f)].Exists(i => i.Reference == name || i.Dates.FirstKnown.ToIso() == name)).ToArray();
        return named.Length == 1 ? named[0] : null;
    }

    private static void AddPredecessors(Dictionary<(HistorySubject, string), InspectionHistory> histories)
    {
        foreach (var (key, history) in histories.ToArray())
        {
            if (history.Authority is not { Predecessors.IsEmpty: false } authority)
            {
                continue;
            }

            var before = authority.Predecessors.Where(code => !code.IsEmpty)
                .Select(code => histories.GetValueOrDefault((key.Item1.Like(code), key.Item2))).OfType<InspectionHistory>().ToArray();
            if (before.Length > 0)
            {
                histories[key] = history.WithBefore(before);
            }
        }
    }
}
