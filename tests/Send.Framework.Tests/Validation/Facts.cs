using System.Collections.Immutable;
using Send.Framework.Inspections;
using Send.Framework.Time;
using Send.Framework.Validation;
using Send.Framework.Validation.Documents;

namespace Send.Framework.Tests.Validation;

/// <summary>The facts of a document, flat, so that a test changes one with <c>with</c>. The bases are real inspections.</summary>
internal sealed record Facts
{
    public Field<string> Schema { get; init; } = "send-framework/inspection/v1";

    public Field<string> Framework { get; init; }

    public Field<string> Kind { get; init; } = "full";

    public Field<string> Reference { get; init; }

    public Field<string> PartnershipName { get; init; }

    public Field<LocalAuthorityDocument> Authority { get; init; }

    public ImmutableArray<Field<IntegratedCareBoardDocument>> Boards { get; init; } = [];

    public ImmutableArray<Field<PartnerDocument>> Partners { get; init; } = [];

    public Field<PartnershipDocument>? Partnership { get; init; }

    public Field<ProviderDocument> Provider { get; init; }

    public Field<LocalDate> Notified { get; init; }

    public Field<LocalDate> Started { get; init; }

    public Field<LocalDate> Ended { get; init; }

    public Field<LocalDate> Received { get; init; }

    public Field<LocalDate> Published { get; init; }

    public Field<DatesDocument>? Dates { get; init; }

    public Field<ImmutableArray<JudgementEntry>> Judgements { get; init; }

    public Field<ImmutableArray<Field<ImprovementAreaDocument>>> Areas { get; init; }

    public Field<StatedDocument> Stated { get; init; }

    /// <summary>Rotherham, 30 September to 4 October 2024, published 14 November 2024: typically positive, two areas for improvement.</summary>
    public static Facts Rotherham { get; } = new()
    {
        Framework = "area-send-2023",
        Reference = "50263131",
        PartnershipName = "Rotherham Local Area Partnership",
        Authority = Council("372", "E08000018", "Rotherham Metropolitan Borough Council"),
        Boards = [Board("QF7", "NHS South Yorkshire Integrated Care Board")],
        Partners = [Partner("Rotherham Parent Carers Forum", "parent-carer-forum")],
        Notified = new LocalDate(2024, 9, 16),
        Started = new LocalDate(2024, 9, 30),
        Ended = new LocalDate(2024, 10, 4),
        Published = new LocalDate(2024, 11, 14),
        Judgements = Graded("outcome", "typically-positive"),
        Areas = List(
            AreaOf("area-for-improvement", 1, "Quality of education, health and care plans"),
            AreaOf("area-for-improvement", 2, "Delays in neurodevelopmental diagnosis and therapies")),
        Stated = new StatedDocument { NextFullInspection = FollowUpInterval.FromYears(5), Response = "strategic-plan" },
    };

    /// <summary>Oxfordshire, 13 to 21 July 2023 (it starts on a Thursday), here moved to 10 to 14 July: systemic failings.</summary>
    public static Facts Failing { get; } = new()
    {
        Framework = "area-send-2023",
        Authority = Council("931", "E10000025", "Oxfordshire County Council"),
        Boards = [Board("QU9", null)],
        Started = new LocalDate(2023, 7, 10),
        Ended = new LocalDate(2023, 7, 14),
        Published = new LocalDate(2023, 9, 15),
        Judgements = Graded("outcome", "systemic-failings"),
        Areas = List(
            AreaOf("area-for-improvement", 1, "Transitions"), AreaOf("area-for-improvement", 2, "Quality of plans"),
            AreaOf("area-for-priority-action", 1, "Governance", "local-area-partnership"),
            AreaOf("area-for-priority-action", 2, "Annual reviews", "local-authority")),
        Stated = new StatedDocument
        {
            NextFullInspection = FollowUpInterval.FromYears(3),
            MonitoringInspection = FollowUpInterval.FromMonths(18),
            Response = "priority-action-plan",
        },
    };

    /// <summary>Oxfordshire's monitoring inspection of autumn 2025, on site 29 September to 1 October, published 19 November.</summary>
    public static Facts Monitoring { get; } = Failing with
    {
        Framework = "area-send-2025",
        Kind = "monitoring",
        Started = new LocalDate(2025, 9, 29),
        Ended = new LocalDate(2025, 10, 1),
        Published = new LocalDate(2025, 11, 19),
        Judgements = Graded("outcome", "effective-action"),
        Areas = List(Progress("effective-action"), Progress("effective-action", 2)),
        Stated = default,
    };

    /// <summary>Oldham, 2 to 6 October 2017, under the 2016 framework: a written statement of action is required.</summary>
    public static Facts Oldham2017 { get; } = new()
    {
        Framework = "local-area-send-2016",
        Authority = Council("353", "E08000004", "Oldham"),
        Started = new LocalDate(2017, 10, 2),
        Ended = new LocalDate(2017, 10, 6),
        Judgements = Graded("written-statement-of-action", "required"),
        Areas = List(AreaOf("area-of-significant-weakness", 1, "Quality of plans")),
    };

    /// <summary>Oldham with a revisit in January 2019, of which nothing is recorded yet.</summary>
    public static Facts Revisit { get; } = Oldham2017 with
    {
        Kind = "revisit",
        Judgements = Judged(),
        Started = new LocalDate(2019, 1, 14),
        Ended = new LocalDate(2019, 1, 16),
        Areas = default,
    };

    /// <summary>A school under the edition with three registers and four remits, of which one outlives the others: Ofsted's of 2019.</summary>
    public static Facts School { get; } = new()
    {
        Framework = "education-inspection-2019",
        Kind = "graded",
        Partnership = default(Field<PartnershipDocument>),
        Provider = SchoolUnder("state-funded-school"),
        Started = new LocalDate(2024, 3, 5),
        Ended = new LocalDate(2024, 3, 5),
    };

    public static Field<ProviderDocument> SchoolUnder(string? remit) => new ProviderDocument { Register = "urn", Code = "139588", Remit = Text(remit) };

    public InspectionDocument Build() => new()
    {
        Schema = Schema,
        Framework = Framework,
        Kind = Kind,
        Reference = Reference,
        Partnership = Partnership ?? new PartnershipDocument
        {
            Name = PartnershipName,
            LocalAuthority = Authority,
            IntegratedCareBoards = Boards,
            Partners = Partners,
        },
        Provider = Provider,
        Dates = Dates ?? new DatesDocument
        {
            Notified = Notified,
            Started = Started,
            Ended = Ended,
            ReportReceived = Received,
            Published = Published,
        },
        Judgements = Judgements,
        ImprovementAreas = Areas,
        Stated = Stated,
    };

    public Validated<Inspection> Judge(ValidationOptions? options = null) => InspectionJudge.Judge(Build(), null, options);

    /// <summary>The findings as "code path", in order.</summary>
    public string[] Findings() => [.. Judge().Findings.Select(f => $"{f.Code} {f.Path}".TrimEnd())];

    /// <summary>The message of the only finding.</summary>
    public string OnlyMessage() => Judge().Findings.Should().ContainSingle().Subject.Message;

    public static Field<LocalAuthorityDocument> Council(string? dfeCode, string? gssCode = null, string? name = null) =>
        new LocalAuthorityDocument { DfeCode = Text(dfeCode), GssCode = Text(gssCode), Name = Text(name) };

    public static Field<IntegratedCareBoardDocument> Board(string? odsCode, string? name) =>
        new IntegratedCareBoardDocument { OdsCode = Text(odsCode), Name = Text(name) };

    public static Field<PartnerDocument> Partner(string? name, string? role) => new PartnerDocument { Name = Text(name), Role = Text(role) };

    public static Field<ImmutableArray<JudgementEntry>> Graded(string question, string grade) =>
        Judged(new JudgementEntry(question, Grade(grade)));

    public static Field<ImmutableArray<JudgementEntry>> Judged(params JudgementEntry[] entries) => entries.ToImmutableArray();

    public static Field<ImmutableArray<JudgementEntry>> Outcome(JudgementDocument judgement) => Judged(new JudgementEntry("outcome", judgement));

    public static Field<JudgementDocument> Grade(string grade) => new JudgementDocument { Grade = grade };

    public static Field<ImmutableArray<Field<ImprovementAreaDocument>>> List(params Field<ImprovementAreaDocument>[] areas) => areas.ToImmutableArray();

    /// <summary>An area for improvement that is there only to make up the number.</summary>
    public static Field<ImprovementAreaDocument> Other { get; } = new ImprovementAreaDocument { Kind = "area-for-improvement", Text = "Waiting times" };

    public static Field<ImprovementAreaDocument> AreaOf(string kind, int number, string text, string? role = null) => new ImprovementAreaDocument
    {
        Kind = kind,
        Number = number,
        Text = text,
        Responsible = role is null ? [] : [new ResponsibleBodyDocument { Role = role }],
    };

    public static Field<ImprovementAreaDocument> Progress(string grade, int number = 1) => new ImprovementAreaDocument
    {
        Kind = "area-for-priority-action",
        Number = number,
        Text = "Governance",
        Progress = Grade(grade),
        Responsible = [new ResponsibleBodyDocument { Role = "local-area-partnership" }],
    };

    /// <summary>An area of significant weakness with a finding on its progress.</summary>
    public static Field<ImprovementAreaDocument> Weakness(int number, Field<JudgementDocument> progress, string text = "Waits") =>
        new ImprovementAreaDocument { Kind = "area-of-significant-weakness", Number = number, Text = text, Progress = progress };

    public static Field<ImmutableArray<Field<ImprovementAreaDocument>>> OneOf(ImprovementAreaDocument area) => List(area, Other);

    /// <summary>One area for priority action with this finding on its progress.</summary>
    public static Field<ImmutableArray<Field<ImprovementAreaDocument>>> OneOfAction(JudgementDocument progress) => List(new ImprovementAreaDocument
    {
        Kind = "area-for-priority-action",
        Text = "Governance",
        Progress = progress,
        Responsible = [new ResponsibleBodyDocument { Role = "local-area-partnership" }],
    });

    private static Field<string> Text(string? value) => value is null ? default : Field.Of(value);
}
