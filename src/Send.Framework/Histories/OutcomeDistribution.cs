using System.Collections.Immutable;
using System.Globalization;
using Ardalis.GuardClauses;
using NodaTime;
using Send.Framework.Frameworks;
using Send.Framework.Judgements;
using Send.Framework.Partnerships;

namespace Send.Framework.Histories;

/// <summary>
/// The number of areas with each outcome on a day. Areas are the authorities in force on the day: a predecessor is not counted, and its
/// outcome is not a successor's. Only one scale is counted; an area without an outcome on it is counted as such.
/// </summary>
public sealed class OutcomeDistribution
{
    private OutcomeDistribution(
        LocalDate day, OutcomeBasis basis, JudgementScale scale, ImmutableArray<OutcomeCount> counts, int areas, int onAnotherScale)
    {
        (Day, Basis, Scale, Counts, Areas, OnAnotherScale) = (day, basis, scale, counts, areas, onAnotherScale);
    }

    /// <summary>The day.</summary>
    public LocalDate Day { get; }

    /// <summary>Which inspections are counted.</summary>
    public OutcomeBasis Basis { get; }

    /// <summary>The scale.</summary>
    public JudgementScale Scale { get; }

    /// <summary>The number of areas at each grade, in the order of the scale; a grade that no area has is included with 0.</summary>
    public ImmutableArray<OutcomeCount> Counts { get; }

    /// <summary>The areas in force on the day.</summary>
    public int Areas { get; }

    /// <summary>The areas with an outcome on this scale.</summary>
    public int WithOutcome => Counts.Sum(c => c.Areas);

    /// <summary>The areas whose last inspection was judged on another scale, such as that of 2016; they are among those without an outcome.</summary>
    public int OnAnotherScale { get; }

    /// <summary>The areas without an outcome on this scale: not inspected, or not in the records, or inspected on another scale.</summary>
    public int WithoutOutcome => Areas - WithOutcome;

    /// <summary>Counts outcomes.</summary>
    /// <param name="histories">The histories. Those of authorities that were not in force on the day are left out.</param>
    /// <param name="day">The day.</param>
    /// <param name="basis">Which inspections are counted.</param>
    /// <param name="knownBy">For <see cref="OutcomeBasis.VisitedBy"/>: the day up to which reports are taken into account; null for all.</param>
    /// <param name="authorities">The authorities; those of England when null.</param>
    /// <param name="catalogue">The editions; those that the package knows when null.</param>
    /// <param name="family">The family of editions.</param>
    /// <exception cref="ArgumentException">No edition of the family with an outcome was in force on the day, or the basis is not stated.</exception>
    public static OutcomeDistribution At(
        IEnumerable<InspectionHistory> histories, LocalDate day, OutcomeBasis basis = OutcomeBasis.PublishedBy, LocalDate? knownBy = null,
        AuthorityDirectory? authorities = null, FrameworkCatalogue? catalogue = null, string family = "area-send")
    {
        day = day.InIso();
        Guard.Against.Null(histories);
        if (basis is not (OutcomeBasis.PublishedBy or OutcomeBasis.VisitedBy))
        {
            throw new ArgumentException("Say whether to count published reports or completed visits.", nameof(basis));
        }

        var scale = ScaleOn(day, family, catalogue ?? FrameworkCatalogue.BuiltIn);
        var inForce = (authorities ?? AuthorityDirectory.England).InForceOn(day).Select(a => a.DfeCode).ToHashSet();
        var until = basis == OutcomeBasis.PublishedBy ? day : knownBy?.InIso() ?? new LocalDate(9999, 12, 31);
        var (grades, others) = (new List<Grade>(), 0);
        foreach (var history in histories.Where(h => h.Family == family && inForce.Contains(h.Subject.DfeCode)))
        {
            var visit = history.Visits.LastOrDefault(v => v.IsWhole && v.HasResult && v.Last <= day && v.IsPublishedBy(until));
            var grade = visit?.Kind.OutcomeQuestion is { } question ? visit.Inspection.GradeOf(question) : null;
            if (grade?.Scale == scale)
            {
                grades.Add(grade);
            }
            else if (visit is not null)
            {
                others++;
            }
        }

        return new(day, basis, scale, [.. scale.Grades.Select(g => new OutcomeCount(g, grades.Count(other => other == g)))], inForce.Count, others);
    }

    /// <summary>The counts in one line.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Day.ToIso()}: {string.Join(", ", Counts.Select(c => $"{c.Grade.Code} {c.Areas}"))}; {WithOutcome} of {Areas} areas");

    private static JudgementScale ScaleOn(LocalDate day, string family, FrameworkCatalogue catalogue) =>
        catalogue.OfFamily(family).Where(f => f.IsInForceOn(day)).SelectMany(f => f.Kinds)
            .Where(k => k is { IsWhole: true, OutcomeQuestion: not null })
            .Select(k => k.TryGetQuestion(k.OutcomeQuestion!, out var question) ? question.Scale : null).FirstOrDefault(s => s is not null)
        ?? throw new ArgumentException(
            $"On {day.ToIso()} no edition of '{family}' that gives an area one outcome was in force, so there is nothing to count.", nameof(day));
}
