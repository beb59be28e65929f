using System.Collections.Immutable;
using NodaTime;
using Send.Framework.Frameworks;
using Send.Framework.Improvement;
using Send.Framework.Inspections;
using Send.Framework.Partnerships;
using Send.Framework.Validation.Documents;

namespace Send.Framework.Fixtures.Building;

/// <summary>What a builder has so far. Null parts follow from the others or are left out.</summary>
internal sealed record Draft
{
    /// <summary>The edition that defaults come from, and that the document is judged by.</summary>
    public required InspectionFramework Framework { get; init; }

    public required InspectionKind Kind { get; init; }

    public string? FrameworkCode { get; init; }

    public string? KindCode { get; init; }

    public string? Reference { get; init; }

    public string? PartnershipName { get; init; }

    public string? AuthorityName { get; init; }

    public string? DfeCode { get; init; }

    public string? GssCode { get; init; }

    /// <summary>Null: the boards that serve the authority on the first day. Default: not recorded.</summary>
    public ImmutableArray<IntegratedCareBoardDocument>? Boards { get; init; }

    public ImmutableArray<PartnerDocument> Partners { get; init; } = [];

    /// <summary>The provider, where the edition inspects providers; null for a partnership.</summary>
    public DraftProvider? Provider { get; init; }

    public LocalDate? Started { get; init; }

    public LocalDate? Ended { get; init; }

    /// <summary>Whether it is said that the days of the visit are not recorded.</summary>
    public bool VisitIsNotRecorded { get; init; }

    public LocalDate? Notified { get; init; }

    public LocalDate? ReportReceived { get; init; }

    public LocalDate? Published { get; init; }

    /// <summary>Whether questions that must be answered on the day, and are not here, get the strongest answer that those here allow.</summary>
    public bool JudgementsFollow { get; init; } = true;

    public ImmutableArray<JudgementEntry> Judgements { get; init; } = [];

    /// <summary>Whether the areas follow from the judgements.</summary>
    public bool AreasFollow { get; init; } = true;

    /// <summary>Null: not recorded.</summary>
    public ImmutableArray<ImprovementArea>? Areas { get; init; }

    /// <summary>Whether what is stated follows from the judgements.</summary>
    public bool StatedFollows { get; init; } = true;

    public StatedNextSteps? Stated { get; init; }

    /// <summary>Edits of the JSON, in order: a pointer and what stands there instead, or null to remove it.</summary>
    public ImmutableArray<(string Pointer, string? Json)> Edits { get; init; } = [];

    /// <summary>The same of another subject, with what it says and nothing that follows.</summary>
    public Draft With(InspectionSubject subject)
    {
        var partnership = subject as Partnership;
        return this with
        {
            PartnershipName = partnership?.Name,
            AuthorityName = partnership?.LocalAuthority.Name,
            DfeCode = partnership?.LocalAuthority.DfeCode is { IsEmpty: false } dfe ? dfe.ToString() : null,
            GssCode = partnership?.LocalAuthority.GssCode is { IsEmpty: false } gss ? gss.ToString() : null,
            Boards = partnership is { IntegratedCareBoardsRecorded: true }
                ? [.. partnership.IntegratedCareBoards.Select(DocumentParts.Of)]
                : default(ImmutableArray<IntegratedCareBoardDocument>),
            Partners = [.. (partnership?.Partners ?? []).Select(p => DocumentParts.Partner(p.Name, p.Role))],
            Provider = subject is Provider provider
                ? new(provider.Name, provider.Register, provider.Code, provider.Kind, provider.Remit)
                : null,
        };
    }

    /// <summary>The same on other days, of which those that are not recorded are left out.</summary>
    public Draft With(InspectionDates dates) => this with
    {
        Started = dates.Started,
        Ended = dates.Ended,
        VisitIsNotRecorded = !dates.VisitIsRecorded,
        Notified = dates.Notified,
        ReportReceived = dates.ReportReceived,
        Published = dates.Published,
    };
}
