using System.Collections.Immutable;
using Ardalis.GuardClauses;
using NodaTime;
using Send.Framework.Frameworks;
using Send.Framework.Time;
using Send.Framework.Validation;
using Send.Framework.Validation.Documents;

namespace Send.Framework.Inspections;

/// <summary>
/// An inspection as a person types it: names instead of codes, dates as they are written in Britain, grades in their own words. It becomes a
/// document, which is judged like any other; anything that could not be understood is in the findings, as it was typed.
/// </summary>
/// <remarks>Nothing is filled in from anything else but the edition, which follows from the days of the visit where it is not given.</remarks>
/// <example>
/// <code>
/// var form = new InspectionForm
/// {
///     Kind = "Full inspection",
///     Authority = "Suffolk",
///     Started = "13/11/2023",
///     Ended = "17/11/2023",
///     Answers = new Dictionary&lt;string, string&gt; { ["outcome"] = "Widespread and/or systemic failings" }.ToImmutableDictionary(),
/// };
/// var (inspection, findings) = form.Judge();
/// </code>
/// </example>
public sealed class InspectionForm
{
    /// <summary>The family whose edition is looked for where <see cref="Framework"/> is null; <c>area-send</c> by default.</summary>
    public string Family { get; init => field = Guard.Against.NullOrWhiteSpace(value); } = "area-send";

    /// <summary>The code or name of the edition; null for the one in force on the day of notification, or of the first day of the visit.</summary>
    public string? Framework { get; init; }

    /// <summary>The code or name of the kind of inspection, such as "Full inspection".</summary>
    public string? Kind { get; init; }

    /// <summary>The report's own reference.</summary>
    public string? Reference { get; init; }

    /// <summary>The local authority of a partnership: its name as people write it, or any of its codes.</summary>
    public string? Authority { get; init; }

    /// <summary>The integrated care boards: their names as people write them, or their codes. Blank entries are left out.</summary>
    public ImmutableArray<string> Boards { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>The provider, for editions that inspect providers.</summary>
    public ProviderDocument? Provider { get; init; }

    /// <summary>The day the inspection was notified, such as <c>6/11/2023</c>; null or blank when it is not recorded.</summary>
    public string? Notified { get; init; }

    /// <summary>The first day of the visit.</summary>
    public string? Started { get; init; }

    /// <summary>The last day of the visit.</summary>
    public string? Ended { get; init; }

    /// <summary>Whether the days of the visit are not recorded. Then <see cref="Started"/> and <see cref="Ended"/> are left blank, and the day of
    /// notification or publication is given.</summary>
    public bool VisitIsNotRecorded { get; init; }

    /// <summary>The day the local authority received the final report; null or blank when it is not recorded.</summary>
    public string? ReportReceived { get; init; }

    /// <summary>The day the report was published; null or blank when it is not recorded.</summary>
    public string? Published { get; init; }

    /// <summary>The answers: the code or title of each question, and the grade in its code, label, phrase or an alias.</summary>
    public ImmutableDictionary<string, string> Answers { get; init => field = Guard.Against.Null(value); } = ImmutableDictionary<string, string>.Empty;

    /// <summary>The improvement areas, in order; default if they are not recorded, empty if there are none.</summary>
    public ImmutableArray<ImprovementAreaDocument> ImprovementAreas { get; init; }

    /// <summary>Makes a document of the form and judges it.</summary>
    /// <param name="catalogue">The editions that it may belong to; those that the package knows when null.</param>
    /// <param name="options">How to judge; <see cref="ValidationOptions.Default"/> when null.</param>
    public Validated<Inspection> Judge(FrameworkCatalogue? catalogue = null, ValidationOptions? options = null) =>
        InspectionJudge.Judge(ToDocument(catalogue, options), catalogue, options);

    /// <summary>The document that the form describes: what was understood as codes, and the rest as it was typed.</summary>
    /// <param name="catalogue">The editions that it may belong to; those that the package knows when null.</param>
    /// <param name="options">Where authorities and boards are looked up; <see cref="ValidationOptions.Default"/> when null.</param>
    public InspectionDocument ToDocument(FrameworkCatalogue? catalogue = null, ValidationOptions? options = null)
    {
        catalogue ??= FrameworkCatalogue.BuiltIn;
        options ??= ValidationOptions.Default;
        var dates = new DatesDocument
        {
            Notified = Day(Notified),
            Started = DayOfVisit(Started),
            Ended = DayOfVisit(Ended),
            ReportReceived = Day(ReportReceived),
            Published = Day(Published),
        };
        LocalDate? started = dates.Started.IsGiven ? dates.Started.Value : null;
        LocalDate? notified = dates.Notified.IsGiven ? dates.Notified.Value : started;
        LocalDate? known = notified ?? (dates.Published.IsGiven ? dates.Published.Value : null);
        var edition = EditionOf(catalogue, notified);
        var kind = edition?.Kinds.FirstOrDefault(k => Same(k.Code, Kind) || Same(k.Name, Kind));
        return new InspectionDocument
        {
            Schema = InspectionContract.Schema,
            Framework = edition is null ? Text(Framework) : edition.Id,
            Kind = kind is null ? Text(Kind) : kind.Code,
            Reference = Text(Reference),
            Partnership = IsBlank(Authority) && Boards.IsEmpty
                ? default
                : Field.Of(new PartnershipDocument { LocalAuthority = AuthorityOf(options, started ?? known), IntegratedCareBoards = BoardsOf(options, started ?? known) }),
            Provider = Provider is null ? default : Field.Of(Provider),
            Dates = dates,
            Judgements = Answers.OrderBy(a => a.Key, StringComparer.Ordinal).Select(a => Entry(kind, a.Key, a.Value)).ToImmutableArray(),
            ImprovementAreas = ImprovementAreas.IsDefault ? default : Field.Of(ImmutableArray.CreateRange(ImprovementAreas, area => Field.Of(area))),
        };
    }

    private InspectionFramework? EditionOf(FrameworkCatalogue catalogue, LocalDate? on) =>
        !IsBlank(Framework) ? catalogue.Editions.FirstOrDefault(e => Same(e.Id, Framework) || Same(e.Name, Framework))
        : on is { } day && catalogue.TryGetInForce(day, Family, out var edition) ? edition
        : null;

    private Field<LocalAuthorityDocument> AuthorityOf(ValidationOptions options, LocalDate? on)
    {
        if (IsBlank(Authority))
        {
            return default;
        }

        var typed = Authority!.Trim();
        var record = options.Authorities.RecordOf(typed) ?? options.Authorities.FindByName(typed, on).Answer;
        return Field.Of(record is null
            ? new LocalAuthorityDocument { Name = typed }
            : new LocalAuthorityDocument { DfeCode = record.DfeCode.ToString() });
    }

    // A form that was left empty does not say that there were none.
    private ImmutableArray<Field<IntegratedCareBoardDocument>> BoardsOf(ValidationOptions options, LocalDate? on) => Boards.All(IsBlank) ? default :
    [
        .. Boards.Where(board => !IsBlank(board)).Select(board =>
        {
            var typed = board.Trim();
            var record = options.Boards.RecordOf(typed) ?? options.Boards.FindByName(typed, on).Answer;
            return Field.Of(record is null || record.OdsCode.IsEmpty
                ? new IntegratedCareBoardDocument { Name = typed }
                : new IntegratedCareBoardDocument { OdsCode = record.OdsCode.ToString() });
        }),
    ];

    private static JudgementEntry Entry(InspectionKind? kind, string question, string answer)
    {
        var known = kind?.Questions.FirstOrDefault(q => Same(q.Code, question) || Same(q.Title, question));
        var grade = known is not null && known.Scale.TryParse(answer, out var parsed) ? parsed.Code : answer;
        var isProse = known is { Scale.Grades.IsEmpty: true };
        return new(known?.Code ?? question, IsBlank(answer)
            ? default
            : Field.Of(isProse ? new JudgementDocument { Narrative = answer } : new JudgementDocument { Grade = grade }));
    }

    private Field<LocalDate> DayOfVisit(string? typed) => VisitIsNotRecorded && IsBlank(typed) ? Field.NotRecorded() : Day(typed);

    private static Field<LocalDate> Day(string? typed) =>
        IsBlank(typed) ? default : DateWords.TryParse(typed, out var day) ? Field.Of(day) : Field.Unreadable<LocalDate>(typed!.Trim());

    private static Field<string> Text(string? typed) => IsBlank(typed) ? default : Field.Of(typed!.Trim());

    private static bool IsBlank(string? typed) => string.IsNullOrWhiteSpace(typed);

    private static bool Same(string known, string? typed) => string.Equals(known, typed?.Trim(), StringComparison.OrdinalIgnoreCase);
}
