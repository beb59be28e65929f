using System.Collections.Immutable;
using Send.Framework.Frameworks;
using Send.Framework.Inspections;
using Send.Framework.Validation.Documents;

namespace Send.Framework.Fixtures.Building;

/// <summary>Makes the document that a draft describes, whatever is wrong with it.</summary>
internal static class DraftDocument
{
    public const string Schema = "send-framework/inspection/v1";

    public static InspectionDocument Of(Draft draft) => OfAnswered(DraftDefaults.Answered(draft));

    /// <summary>The catalogue to judge the document by: the built-in one, unless the edition is somebody's own.</summary>
    public static FrameworkCatalogue CatalogueFor(Draft draft) => FrameworkCatalogue.BuiltIn.Editions.Contains(draft.Framework)
        ? FrameworkCatalogue.BuiltIn
        : FrameworkCatalogue.Empty.With(draft.Framework);

    private static InspectionDocument OfAnswered(Draft draft) => new()
    {
        Schema = Schema,
        Framework = draft.FrameworkCode ?? draft.Framework.Id,
        Kind = draft.KindCode ?? draft.Kind.Code,
        Reference = DocumentParts.Optional(draft.Reference),
        Partnership = draft.Provider is null ? Field.Of(Partnership(draft)) : default,
        Provider = draft.Provider is { } provider ? Field.Of(provider.ToDocument()) : default,
        Dates = new DatesDocument
        {
            Notified = DocumentParts.Optional(draft.Notified),
            Started = draft.VisitIsNotRecorded ? Field.NotRecorded() : DocumentParts.Optional(draft.Started),
            Ended = draft.VisitIsNotRecorded ? Field.NotRecorded() : DocumentParts.Optional(draft.Ended),
            ReportReceived = DocumentParts.Optional(draft.ReportReceived),
            Published = DocumentParts.Optional(draft.Published),
        },
        Judgements = draft.Judgements,
        ImprovementAreas = DraftDefaults.Areas(draft) is { } areas
            ? Field.Of<ImmutableArray<Field<ImprovementAreaDocument>>>([.. areas.Select(area => Field.Of(DocumentParts.Of(area)))])
            : default,
        Stated = DraftDefaults.Stated(draft) is { } stated && stated != StatedNextSteps.None ? Field.Of(Of(stated)) : default,
    };

    private static PartnershipDocument Partnership(Draft draft) => new()
    {
        Name = DocumentParts.Optional(draft.PartnershipName),
        LocalAuthority = new LocalAuthorityDocument
        {
            Name = DocumentParts.Optional(draft.AuthorityName),
            DfeCode = DocumentParts.Optional(draft.DfeCode),
            GssCode = DocumentParts.Optional(draft.GssCode),
        },
        IntegratedCareBoards = DraftDefaults.Boards(draft) is { IsDefault: false } boards
            ? [.. boards.Select(board => Field.Of(board))]
            : default,
        Partners = [.. draft.Partners.Select(partner => Field.Of(partner))],
    };

    private static StatedDocument Of(StatedNextSteps stated) => new()
    {
        NextFullInspection = DocumentParts.Optional(stated.NextFullInspection),
        MonitoringInspection = DocumentParts.Optional(stated.MonitoringInspection),
        Response = DocumentParts.Optional(stated.Response?.Code),
    };
}
