using System.Collections.Immutable;
using NodaTime;
using Send.Framework.Fixtures.Data;
using Send.Framework.Frameworks;
using Send.Framework.Improvement;
using Send.Framework.Inspections;
using Send.Framework.Judgements;
using Send.Framework.Partnerships;

namespace Send.Framework.Fixtures;

/// <summary>The facts of one published area SEND full inspection. Null and empty mean "not known", never "none".</summary>
public sealed class PublishedInspection
{
    private readonly Lazy<Inspection?> _inspection;

    internal PublishedInspection() => _inspection = new(() => PublishedData.ToInspection(this));

    /// <summary>The number of the report, unique among published inspections.</summary>
    public required string Reference { get; init; }

    /// <summary>The authority of the area, with its codes on the first day of the visit.</summary>
    public required LocalAuthority Authority { get; init; }

    /// <summary>The integrated care boards; those that the report names where <see cref="BoardsAreNamedInReport"/>.</summary>
    public required ImmutableArray<IntegratedCareBoard> Boards { get; init; }

    /// <summary>Whether the boards were read in the report; otherwise they are those that served the area by the look-ups of the Office for
    /// National Statistics.</summary>
    public required bool BoardsAreNamedInReport { get; init; }

    /// <summary>The first day of the dates that the report prints, or null.</summary>
    public LocalDate? Started { get; init; }

    /// <summary>The last day of the dates that the report prints, or null.</summary>
    public LocalDate? Ended { get; init; }

    /// <summary>The day the report was published, or null.</summary>
    public LocalDate? Published { get; init; }

    /// <summary>The first day of the area's previous full inspection, or null.</summary>
    public LocalDate? PreviousStarted { get; init; }

    /// <summary>The last day of the area's previous full inspection, or null.</summary>
    public LocalDate? PreviousEnded { get; init; }

    /// <summary>
    /// The edition in force on the day the inspection was notified, taken as the usual ten working days before the visit; null when the
    /// visit has no date.
    /// </summary>
    public InspectionFramework? Framework { get; init; }

    /// <summary>The outcome. The two editions since 2023 share one scale.</summary>
    public required Grade Outcome { get; init; }

    /// <summary>The next steps that the report states.</summary>
    public required StatedNextSteps Stated { get; init; }

    /// <summary>The response that the partnership must make. Where the report does not state it here (see <see cref="Stated"/>), it
    /// follows from the outcome or from another public source.</summary>
    public required Activity Response { get; init; }

    /// <summary>Whether the improvement areas are recorded.</summary>
    public bool ImprovementAreasRecorded => !ImprovementAreas.IsEmpty;

    /// <summary>
    /// What must improve: summaries in our words, themes, responsible bodies; sub-points are not carried. Empty when not recorded: every
    /// report has some.
    /// </summary>
    public required ImmutableArray<ImprovementArea> ImprovementAreas { get; init; }

    /// <summary>Where the facts were read.</summary>
    public required PublishedInspectionSource Source { get; init; }

    /// <summary>The licence of the facts: <c>OGL-UK-3.0</c> or <c>MIT</c>. Improvement areas are always under <c>OGL-UK-3.0</c>.</summary>
    public required string Licence { get; init; }

    /// <summary>Notes on doubtful or corrected data, or null.</summary>
    public string? Notes { get; init; }

    /// <summary>Whether enough is known for an <see cref="Inspection"/>: the dates of the visit.</summary>
    public bool HasInspection => Framework is not null;

    /// <summary>The inspection; the same instance each time.</summary>
    /// <exception cref="InvalidOperationException">The dates of the visit are not known; ask <see cref="HasInspection"/> first.</exception>
    public Inspection ToInspection() => _inspection.Value ?? throw new InvalidOperationException(
        $"The dates of the visit to {Authority.DisplayName} ({Reference}) are not known, so there are facts but no inspection.");

    /// <summary>Who, when and with which outcome.</summary>
    public override string ToString() =>
        $"{Reference} {Authority.DisplayName}, {(Ended is { } ended ? FixtureText.ToIso(ended) : "no date")}: {Outcome.Code}";
}
