using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Ardalis.GuardClauses;

namespace Send.Framework.Improvement;

/// <summary>A set of themes. The built-in one may be extended; extending returns a new set.</summary>
public sealed class ThemeTaxonomy
{
    private readonly FrozenDictionary<string, Theme> _byCode;
    private readonly AsciiIndex<KnownTheme> _known;

    private ThemeTaxonomy(ImmutableArray<Theme> themes)
    {
        Themes = themes;
        _byCode = themes.ToFrozenDictionary(t => t.Code, StringComparer.Ordinal);
        _known = new AsciiIndex<KnownTheme>(themes.Select(t => new KnownTheme(t.Code)), t => t.Code);
    }

    /// <summary>
    /// The themes of area SEND reports, most frequent first. Our own coding of every improvement area and priority action in 55
    /// published reports (May 2023 to March 2025); an area may have several.
    /// </summary>
    public static ThemeTaxonomy AreaSend { get; } = new(
    [
        new("ehc-plan-quality", "accuracy, content or agency contributions of education, health and care plans"),
        new("data-and-evaluation", "data, evaluation and measurement of impact"),
        new("annual-reviews", "timing or quality of annual reviews and what follows them"),
        new("neurodevelopmental-pathways", "autism, ADHD and neurodevelopmental assessment, waits and pathway"),
        new("preparation-for-adulthood", "readiness for adult life, post-16 and post-19 routes"),
        new("communication-with-families", "information, communication and trust with families"),
        new("strategy-and-governance", "strategic direction, governance, accountability"),
        new("transitions", "moves between phases, settings or child and adult services"),
        new("ehc-plan-timeliness", "statutory or late issue of assessments, plans or amended plans"),
        new("co-production", "voice of children, young people and families in design and plans"),
        new("therapies", "speech and language, occupational or physiotherapy"),
        new("mental-health", "mental health services, emotional well-being and support"),
        new("health-waiting-times", "waits for health services in general, community paediatrics or several services"),
        new("quality-assurance", "systems that check the quality of plans, placements or practice"),
        new("joint-commissioning", "commissioning across local authority and NHS"),
        new("information-sharing", "sharing records and information between services"),
        new("attendance-and-exclusion", "attendance, suspension, exclusion, part-time timetables, children missing education"),
        new("sufficiency", "enough suitable places or provision"),
        new("multi-agency-working", "agencies working together in practice"),
        new("waiting-well", "support and information for those on a waiting list"),
        new("inclusion-in-mainstream", "mainstream capacity, graduated approach and work with schools"),
        new("alternative-provision", "alternative provision and education otherwise than at school"),
        new("early-identification", "finding and assessing needs sooner"),
        new("health-service-access", "capacity, equity or gaps in health services other than the above"),
        new("workforce", "training, skills and staffing"),
        new("equipment-and-wheelchairs", "specialist equipment, seating and wheelchairs"),
        new("healthy-child-programme", "antenatal and mandated health visitor contacts"),
        new("social-care", "social care needs, contributions and support"),
        new("local-offer", "the published local offer"),
        new("learning-disability-pathway", "assessment, diagnosis and registers for learning disability"),
        new("community-participation", "social, leisure and community opportunities"),
        new("education-outcomes", "attainment and the education offer"),
        new("short-breaks", "short breaks"),
        new("transport", "home to school transport; a theme of the 2016 framework that no report since 2023 has raised"),
    ]);

    /// <summary>The themes, in the order in which they were given.</summary>
    public ImmutableArray<Theme> Themes { get; }

    /// <summary>Finds the theme with exactly this code.</summary>
    public bool TryGet(string code, [NotNullWhen(true)] out Theme? theme) => _byCode.TryGetValue(Guard.Against.Null(code), out theme);

    /// <summary>Finds the theme with exactly this code, given as UTF-8. Allocates nothing.</summary>
    internal bool TryGet(ReadOnlySpan<byte> utf8Code, [NotNullWhen(true)] out KnownTheme? theme) => _known.TryGet(utf8Code, out theme);

    /// <summary>A new taxonomy that has these themes as well.</summary>
    /// <exception cref="ArgumentException">A code is there already.</exception>
    public ThemeTaxonomy With(params IEnumerable<Theme> themes)
    {
        var added = Guard.Against.Null(themes).ToImmutableArray();
        var all = Themes.AddRange(added);
        return all.GroupBy(t => t.Code, StringComparer.Ordinal).FirstOrDefault(g => g.Count() > 1) is { } twice
            ? throw new ArgumentException($"The taxonomy already has the theme '{twice.Key}'.", nameof(themes))
            : new(all);
    }
}
