using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Ardalis.GuardClauses;
using NodaTime;
using Send.Framework.Frameworks.Editions;

namespace Send.Framework.Frameworks;

/// <summary>
/// A set of framework editions, found by code or by the day on which they are in force. Immutable: <see cref="With"/> returns a new
/// catalogue, so nobody ever sees what another caller added.
/// </summary>
public sealed class FrameworkCatalogue
{
    private readonly ImmutableArray<Entry> _entries;
    private readonly AsciiIndex<Entry> _byId;
    private ImmutableArray<InspectionFramework> _editions;

    private FrameworkCatalogue(params ImmutableArray<Entry> entries)
    {
        _entries = entries;
        _byId = new AsciiIndex<Entry>(entries, entry => entry.Id);
    }

    /// <summary>A catalogue without editions, to start your own from.</summary>
    public static FrameworkCatalogue Empty { get; } = new();

    /// <summary>The editions that the package knows.</summary>
    /// <remarks>Each is made when somebody first asks for it: a program that judges one framework does not wait for twenty.</remarks>
    public static FrameworkCatalogue BuiltIn { get; } = new(
        new("local-area-send-2016", static () => LocalAreaSend2016.Framework),
        new("area-send-2023", static () => AreaSend2023.Framework),
        new("area-send-2025", static () => AreaSend2025.Framework),
        new("education-inspection-2019", static () => EducationInspection2019.Framework),
        new("school-report-cards-2025", static () => SchoolReportCards2025.Framework),
        new("further-education-2025", static () => FurtherEducation2025.Framework),
        new("early-years-2025", static () => EarlyYears2025.Framework),
        new("independent-schools-2026", static () => IndependentSchools2026.Framework),
        new("initial-teacher-education-2026", static () => InitialTeacherEducation2026.Framework),
        new("isi-2023", static () => IndependentSchoolsInspectorate2023.Framework),
        new("estyn-2024", static () => Estyn2024.Framework),
        new("care-inspectorate-wales-2025", static () => CareInspectorateWales2025.Framework),
        new("education-scotland-2016", static () => EducationScotland2016.Framework),
        new("care-inspectorate-scotland-2018", static () => CareInspectorateScotland2018.Framework),
        new("eti-2017", static () => EducationTrainingInspectorate2017.Framework),
        new("ilacs-2018", static () => Ilacs2018.Framework),
        new("jtai", static () => Jtai.Framework),
        new("sccif", static () => Sccif.Framework),
        new("cqc-single-assessment", static () => CqcSingleAssessment.Framework),
        new("cqc-local-authority-assurance", static () => CqcLocalAuthority2023.Framework),
        new("youth-justice-2018", static () => YouthJustice2018.Framework),
        new("youth-justice-2025", static () => YouthJustice2025.Framework));

    /// <summary>The editions, in the order in which they were added.</summary>
    public ImmutableArray<InspectionFramework> Editions
    {
        get
        {
            if (_editions.IsDefault)
            {
                ImmutableInterlocked.InterlockedInitialize(ref _editions, [.. _entries.Select(entry => entry.Edition)]);
            }

            return _editions;
        }
    }

    /// <summary>A new catalogue that has these editions as well.</summary>
    /// <exception cref="ArgumentException">An edition with the code is there already, or two editions of a family would be in force on
    /// the same day.</exception>
    public FrameworkCatalogue With(params IEnumerable<InspectionFramework> editions)
    {
        var all = Editions.ToBuilder();
        foreach (var edition in Guard.Against.Null(editions))
        {
            Guard.Against.Null(edition, nameof(editions));
            foreach (var other in all)
            {
                if (other.Id == edition.Id)
                {
                    throw new ArgumentException($"The catalogue has the edition '{edition.Id}' already.", nameof(editions));
                }

                if (other.Family == edition.Family && Overlap(other, edition))
                {
                    throw new ArgumentException(
                        $"'{edition.Id}' and '{other.Id}' are both '{edition.Family}' and would be in force on the same day.", nameof(editions));
                }
            }

            all.Add(edition);
        }

        return new([.. all.Select(edition => new Entry(edition.Id, () => edition))]);
    }

    /// <summary>Whether an edition has exactly this code, and which.</summary>
    public bool TryGet(ReadOnlySpan<char> id, [NotNullWhen(true)] out InspectionFramework? framework)
    {
        framework = Coded.TryGet(_entries, id, out var entry) ? entry.Edition : null;
        return framework is not null;
    }

    /// <summary>Whether an edition has exactly this code, and which, given as UTF-8. Allocates nothing.</summary>
    internal bool TryGet(ReadOnlySpan<byte> utf8Id, [NotNullWhen(true)] out InspectionFramework? framework)
    {
        framework = _byId.TryGet(utf8Id, out var entry) ? entry.Edition : null;
        return framework is not null;
    }

    /// <summary>Returns the edition with exactly this code.</summary>
    /// <exception cref="ArgumentException">The catalogue has no such edition; the message lists those it has.</exception>
    public InspectionFramework Get(string id) =>
        TryGet(Guard.Against.Null(id), out var framework)
            ? framework
            : throw new ArgumentException(
                $"The catalogue has no edition '{id}'. It has: {string.Join(", ", Editions.Select(e => e.Id))}.", nameof(id));

    /// <summary>
    /// Finds the edition of a family that is in force on a day; both ends of an edition are included. An inspection belongs to the
    /// edition in force on the day it was notified.
    /// </summary>
    /// <param name="date">The day.</param>
    /// <param name="family">The family, such as <c>area-send</c>.</param>
    /// <param name="framework">The edition.</param>
    /// <param name="remit">The code of the remit, for families that start and end on different days for different remits; null for the edition
    /// as a whole.</param>
    public bool TryGetInForce(
        LocalDate date, string family, [NotNullWhen(true)] out InspectionFramework? framework, string? remit = null)
    {
        Guard.Against.Null(family);
        framework = Editions.FirstOrDefault(
            e => e.Family == family && (remit is null || e.TryGetRemit(remit, out _)) && e.IsInForceOn(date, remit));
        return framework is not null;
    }

    /// <summary>The successive editions of a family, such as <c>area-send</c>, in the order in which they were added.</summary>
    public IEnumerable<InspectionFramework> OfFamily(string family)
    {
        Guard.Against.Null(family);
        return Editions.Where(e => e.Family == family);
    }

    /// <summary>Every edition in force on a day, of any family.</summary>
    public IEnumerable<InspectionFramework> InForceOn(LocalDate date) => Editions.Where(e => e.IsInForceOn(date));

    // Editions of a family share the days on which they are in force only where they share no remit.
    internal static bool Overlap(InspectionFramework a, InspectionFramework b) => a.Remits.IsEmpty || b.Remits.IsEmpty
        ? Overlap(a, b, null)
        : a.Remits.Select(r => r.Code).Intersect(b.Remits.Select(r => r.Code)).Any(remit => Overlap(a, b, remit));

    private static bool Overlap(InspectionFramework a, InspectionFramework b, string? remit) =>
        (a.LastDay(remit) is not { } aTo || aTo >= b.FirstDay(remit)) && (b.LastDay(remit) is not { } bTo || bTo >= a.FirstDay(remit));

    // An edition that may not have been made yet.
    private sealed class Entry(string id, Func<InspectionFramework> edition) : ICoded
    {
        public string Id => id;

        public InspectionFramework Edition => edition();

        string ICoded.Code => id;
    }
}
