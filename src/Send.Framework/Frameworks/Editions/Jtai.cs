using NodaTime;
using Send.Framework.Improvement;
using Send.Framework.Judgements;
using Send.Framework.Time;
using A = Send.Framework.Frameworks.Editions.AreaSendSources;
using S = Send.Framework.Frameworks.Editions.ChildrensServicesSources;

namespace Send.Framework.Frameworks.Editions;

/// <summary>Joint targeted area inspection, since 2016: prose, one theme, several inspectorates.</summary>
internal static class Jtai
{
    public const string Findings = "findings";
    public const string Theme = "theme";
    public const string WrittenStatement = "written-statement-of-action";

    public static JudgementScale FindingsScale { get; } = JudgementScale.Narrative(
        "jtai-findings", "Findings of a joint targeted area inspection", S.Jtai("how findings are reported: in prose, without grades"));

    public static JudgementScale WrittenStatementScale { get; } = JudgementScale.Binary(
        "jtai-written-statement", "Written statement of proposed action", A.JointAreaReviews2015("regulation 3"),
        new GradeDefinition("not-required", "Written statement of proposed action not required"),
        new GradeDefinition("required", "Written statement of proposed action required"));

    /// <summary>What the inspection looked at, in its own words: "domestic abuse", "the front door".</summary>
    public static JudgementScale ThemeScale { get; } = JudgementScale.Narrative(
        "jtai-theme", "Theme of a joint targeted area inspection", S.Jtai("title: the theme of a series"));

    public static InspectionFramework Framework { get; } = InspectionFramework.Trusted(new FrameworkDefinition
    {
        Id = "jtai",
        Family = "jtai",
        Name = "Joint targeted area inspection",
        Summary = "How well the agencies of a local area work together to protect children, looked at through one theme. The findings are in prose: "
            + "there is no grade. Several inspectorates share one outcome.",
        Jurisdiction = "England",
        Inspectorates =
        [
            "Ofsted", "Care Quality Commission", "HM Inspectorate of Constabulary and Fire & Rescue Services", "HM Inspectorate of Probation",
        ],
        InForceFrom = new LocalDate(2016, 2, 1),
        Source = S.JtaiAccounts("first series from February 2016", "The month of the first series is known, the day is not."),
        LegalBasis =
        [
            new("Joint reviews of children's services in an area.", A.ChildrenAct2004("section 20")),
            new("The Chief Inspector determines whether a written statement of proposed action is appropriate and who must make it; the "
                + "report names that principal authority.", A.JointAreaReviews2015("regulation 3")),
            new("The principal authority makes the statement within 70 working days of receiving the report.",
                A.JointAreaReviews2015("regulation 4, by the explanatory note")),
        ],
        Kinds = [Inspection, Thematic, FrontDoor],
        OpenQuestions =
        [
            new("start", "The day in February 2016 on which the first series started. The source does not give it.", "The first day of the month is used."),
            new("inspectorates", "Which inspectorates took part in a thematic inspection. It depends on the theme: HM Inspectorate of "
                + "Probation does not always take part.",
                "All four are named, because an inspection does not record which of them took part. The front door is inspected by the other three."),
            new("next", "The interval to another joint inspection of the same area. None was found.", "No date is worked out."),
        ],
    });

    private static InspectionKind Thematic => Inspection with
    {
        Code = "thematic",
        Name = "Thematic joint targeted area inspection",
        Summary = "One inspection of a local area on a theme that changes with the series, since April 2022. HM Inspectorate of Probation "
            + "takes part in some themes.",
        Source = S.Jtai2022("two types since April 2022: thematic"),
    };

    private static InspectionKind FrontDoor => Inspection with
    {
        Code = "front-door",
        Name = "Joint targeted area inspection of the front door",
        Summary = "One inspection of how a local area first responds to children in need or at risk, since April 2022, by three inspectorates: "
            + "Ofsted, the Care Quality Commission and HMICFRS.",
        Source = S.Jtai2022("two types since April 2022: front door"),
    };

    private static InspectionKind Inspection => new()
    {
        Code = "joint-inspection",
        Name = "Joint targeted area inspection",
        Summary = "One inspection of a local area on one theme, when its type is not recorded or it took place before April 2022.",
        Source = S.Jtai("paragraphs 1 to 3: what these inspections are, and who carries them out"),
        Questions =
        [
            new(Findings, "How well do the agencies of the area work together on the theme?", FindingsScale),
            new(WrittenStatement, "Is a written statement of proposed action required?", WrittenStatementScale),
            new(Theme, "Which theme was looked at?", ThemeScale, isRequired: false),
        ],
        Visit = new()
        {
            Notice = FollowUpInterval.Of(10, IntervalUnit.WorkingDays, IntervalPrecision.Usually),
            NoticeSource = S.JtaiFramework("page history: notification 10 working days before fieldwork"),
            NoticeTolerance = AreaSendPolicy.NoticeTolerance,
        },
        ImprovementRules =
        [
            new()
            {
                When = RuleCondition.Always,
                Kind = ImprovementAreaKind.AreaForPriorityAction,
                Occurrence = Occurrence.May,
                Source = S.Jtai("areas for priority action"),
            },
            new()
            {
                When = RuleCondition.Always,
                Kind = ImprovementAreaKind.AreaForImprovement,
                Occurrence = Occurrence.May,
                Source = S.Jtai("areas for improvement"),
            },
        ],
        FollowUpRules =
        [
            new()
            {
                Name = "written-statement",
                When = RuleCondition.Answered(WrittenStatement, "required"),
                Activity = Activity.WrittenStatementOfAction,
                Interval = FollowUpInterval.Of(70, IntervalUnit.WorkingDays, IntervalPrecision.Within),
                Anchors = [AnchorEvent.ReportReceived],
                Force = Force.Statutory,
                Addressee = Addressee.PrincipalAuthority,
                Summary = "The principal authority must make a written statement of proposed action within 70 working days of receiving the report.",
                Source = A.JointAreaReviews2015("regulation 4, by the explanatory note"),
            },
        ],
        GeneralRules =
        [
            new()
            {
                Name = "deferral",
                Summary = "An inspection is deferred or paused only in exceptional circumstances. Since 5 November 2025 Ofsted's policy names "
                    + "joint targeted area inspections, and says that national reform is no reason to defer one.",
                Source = A.DeferralPolicy("area SEND, ILACS and JTAI named; national reform is no ground for deferral"),
            },
            Following.Open(
                "next", "No available source says whether or when another joint inspection of the area follows.", S.Jtai("areas for improvement")),
            new()
            {
                Name = "publish-report",
                Summary = "Every recipient of the report must publish it on its website and supply copies on demand for a reasonable charge.",
                Source = A.JointAreaReviews2015("explanatory note"),
            },
        ],
    };
}
