using System.Collections.Immutable;
using NodaTime;
using Send.Framework.Improvement;
using Send.Framework.Judgements;
using Send.Framework.Sources;
using Send.Framework.Time;
using S = Send.Framework.Frameworks.Editions.AreaSendSources;

namespace Send.Framework.Frameworks.Editions;

/// <summary>Area SEND inspection, from January 2023 to the revision of 6 June 2025.</summary>
internal static class AreaSend2023
{
    public const string Outcome = AreaSend.Questions.Outcome;

    private static readonly LocalDate Revised = new(2025, 6, 6);

    /// <summary>The three outcomes. The revision of 2025 kept number and wording, so both editions judge on this one scale.</summary>
    public static JudgementScale OutcomeScale { get; } = JudgementScale.Ordered(
        "area-send-outcome", "Outcome of an area SEND full inspection", S.Reports2023To2025("section Inspection outcome"),
        new GradeDefinition("typically-positive", "Typically positive experiences and outcomes")
        {
            ShortLabel = "Typically positive",
            SectorLabel = "1",
            Phrase = "typically lead to positive experiences and outcomes for children and young people with SEND. The local area partnership is "
                + "taking action where improvements are needed.",
            Aliases = ["typically lead to positive"],
        },
        new GradeDefinition("inconsistent", "Inconsistent experiences and outcomes")
        {
            ShortLabel = "Inconsistent",
            SectorLabel = "2",
            Phrase = "lead to inconsistent experiences and outcomes for children and young people with SEND. The local area partnership must work "
                + "jointly to make improvements.",
            Aliases = ["lead to inconsistent experiences"],
        },
        new GradeDefinition("systemic-failings", "Widespread and/or systemic failings")
        {
            ShortLabel = "Systemic failings",
            SectorLabel = "3",
            Phrase = "There are widespread and/or systemic failings leading to significant concerns about the experiences and outcomes of children "
                + "and young people with SEND, which the local area partnership must address urgently.",
            Aliases = ["widespread and/or systemic failings"],
        });

    /// <summary>Two dated cases give 8 working days and one gives 4; the revision gives no reason to think otherwise.</summary>
    public static ReceiptEstimate Receipt { get; } = new(
        8,
        S.DatedCases(
            "docs/reference/sources.md, dated cases",
            "Counting back from dated plans, the final report was received 8 working days before publication in two of the three cases that could be checked "
            + "(Oxfordshire 2023, Suffolk 2024) and 4 in the third (Wirral 2025)."),
        fewestWorkingDays: 4,
        mostWorkingDays: 8)
    {
        ImplausibleAfter = AreaSendPolicy.ReceiptImplausibleAfter,
    };

    /// <summary>The law gives 70 working days for making the statement; that the plan is the statement is our conclusion.</summary>
    private static Source PlanIsTheStatement => S.JointAreaReviews2015(
        "regulation 4, by the explanatory note", Evidence.Inferred,
        "The 70 working days for making the statement are in the regulations. That the priority action plan is that statement is inferred: the Chief "
        + "Inspector requires it only after the weakest outcome, the handbook's list of changes calls whoever makes it the principal authority, which is "
        + "the term of the regulations, and councils quote the 70 working days for it. Oxfordshire's plan was approved on the 70th working day exactly.");

    public static InspectionFramework Framework { get; } = InspectionFramework.Trusted(new FrameworkDefinition
    {
        Id = "area-send-2023",
        Family = "area-send",
        Name = "Area SEND inspection (2023)",
        Summary = "How the local area partnership, the council and its integrated care boards with others, serves children and young people with "
            + "special educational needs and disabilities. One of three outcomes, which decides what must be published and when inspectors return.",
        Jurisdiction = "England",
        Inspectorates = ["Ofsted", "Care Quality Commission"],
        InForceFrom = new LocalDate(2023, 1, 1),
        InForceTo = new LocalDate(2025, 6, 5),
        Source = S.Handbook("page history: published 29 November 2022, revised edition 6 June 2025"),
        LegalBasis =
        [
            new("Joint reviews of an area at the request of the Secretary of State, to a timetable that they approve; also of one specified "
                + "area on request, and on the inspectorates' own initiative.", S.ChildrenAct2004("section 20(1) and (2)")),
            new("The Chief Inspector determines whether a written statement of proposed action is appropriate and who must make it.",
                S.JointAreaReviews2015("regulation 3")),
            new("The principal authority must make the statement within 70 working days of receiving the report. The priority action plan is assumed to "
                + "be that statement under another name.", PlanIsTheStatement),
            new("Monitoring inspections are joint reviews on the inspectorates' own initiative, under section 20(2).",
                S.Stephensons("section 20(2) of the Children Act 2004 as the basis of monitoring inspections")),
        ],
        ReceiptEstimate = Receipt,
        Kinds = [Full, Monitoring, ThematicVisit, EngagementMeeting],
        PublicationSilences = AreaSendPolicy.Silences2023,
        Pauses =
        [
            new([Activity.MonitoringInspection], new(2024, 12, 31), new(2025, 3, 31),
                "Monitoring inspections were paused while the framework was reviewed, from some time in 2024 (the month is not known) until the summer "
                + "term of 2025; the three that were found came about 24 months after the full report.",
                S.SchoolsWeekOnMonitoring("restart in the summer term of 2025")),
        ],
        OpenQuestions =
        [
            new("Q2", "The steps between the draft (35 working days) and the day by which the plan must be made (70 working days), and what "
                + "applies to areas that were notified under this text and received their report after the revision. Redbridge, visited in May "
                + "2025 with a report in June, sent its plan in September, later than 35 working days.",
                "35 and 70 working days are applied; nothing in between is worked out."),
            new("Q4", "Which outcomes a monitoring inspection could have under this text, and what followed each. They are known only for visits since the "
                + "revision of June 2025; no monitoring inspection under the earlier text was found.",
                "A monitoring inspection under this edition is recorded without an outcome, and nothing is worked out after it."),
            .. Questions,
        ],
    });

    /// <summary>What is not known under either text.</summary>
    public static ImmutableArray<OpenQuestion> Questions =>
    [
        new("Q1", "The deadline for updating and publishing the strategic plan after the two stronger outcomes. One area that published its timetable "
            + "(Kirklees, report of 5 August 2025) planned to publish the plan by 17 October 2025, 52 working days later.",
            "No deadline is worked out, because one case does not make a rule. If you know a deadline, you can configure it."),
        new("Q5", "Which day the intervals of 3 and 5 years are counted from.",
            "They are counted from receipt of the final report, like the 18 months, which fits the one completed case. The anchor is marked as inferred."),
        new("Q6", "How often engagement meetings take place.",
            "They are shown as a standing arrangement without a date."),
        new("Q9", "Whether SI 2015/1792 defines a working day. The full text was not available; regulation 1(2) does not define it.",
            "Working days are counted as defined in the 2005 regulations that it replaced, which fits every dated case."),
        new("Q10", "Whether a monitoring report moves the date of the next full inspection.",
            "The latest printed statement replaces the date worked out."),
        new("Q11", "What, if anything, follows a thematic visit or an engagement meeting for the area.",
            "Nothing is worked out. What the last full inspection asked for still applies."),
        new("Q12", "What regulation 4 of SI 2015/1792 requires of others who receive the report, besides the principal authority. There is a "
            + "duty, but only its first words were available.",
            "Nothing is worked out."),
    ];

    private static InspectionKind Full => new()
    {
        Code = "full",
        Activities = [Activity.FullInspection],
        OutcomeQuestion = Outcome,
        Name = "Full inspection",
        Summary = "An evaluation of the whole partnership over three weeks, the third on site, ending in one of three outcomes and a published report.",
        Source = S.Reports2023To2025("title page and section Information about this inspection"),
        Questions = [new(Outcome, "Outcome", OutcomeScale)],
        Visit = new()
        {
            Notice = FollowUpInterval.Of(10, IntervalUnit.WorkingDays, IntervalPrecision.Usually),
            NoticeSource = S.Lancashire("notified on the Monday of week 1, on site from the Monday of week 3"),
            NoticeTolerance = AreaSendPolicy.NoticeTolerance,
            DaysOnSite = new(91, 5, 9, S.OutcomeTable("inspection dates"), 5),
            WithinAWeek = new(89, 91, S.OutcomeTable("inspection dates: 89 of 91 visits run from Monday to Friday")),
            InSchoolTerm = new(91, 91, S.OutcomeTable("inspection dates: none of 91 visits starts in August")),
            SchoolHolidays = AreaSendPolicy.SchoolHolidays,
            WorkingDaysToPublication = new(95, 29, 101, S.OutcomeTable("last day of the visit to publication"), 44),
        },
        ImprovementRules =
        [
            new()
            {
                When = RuleCondition.Always,
                Kind = ImprovementAreaKind.AreaForImprovement,
                Occurrence = Occurrence.Must,
                Observed = new(55, 2, 6, S.Reports2023To2025("areas for improvement", Evidence.DerivedFromData)),
                Source = S.Reports2023To2025("areas for improvement: in 55 of 55 reports", Evidence.DerivedFromData),
            },
            new()
            {
                When = RuleCondition.Answered(Outcome, "systemic-failings"),
                Kind = ImprovementAreaKind.AreaForPriorityAction,
                Occurrence = Occurrence.Must,
                Observed = new(14, 2, 6, S.Reports2023To2025("areas for priority action", Evidence.DerivedFromData)),
                NamesBodies = new(52, 52, S.Reports2023To2025("areas for priority action: column Responsible body, 52 of 52", Evidence.DerivedFromData)),
                Source = S.Reports2023To2025("areas for priority action: in 14 of 14 reports with this outcome", Evidence.DerivedFromData),
            },
            new()
            {
                When = RuleCondition.Answered(Outcome, "typically-positive", "inconsistent"),
                Kind = ImprovementAreaKind.AreaForPriorityAction,
                Occurrence = Occurrence.MustNot,
                Source = S.Reports2023To2025("areas for priority action: in none of the 41 reports with these outcomes", Evidence.DerivedFromData),
            },
        ],
        FollowUpRules =
        [
            StrategicPlan("typically-positive", S.Reports2023To2025("request for an updated strategic plan: 41 of 41 reports with these outcomes")),
            NextFull("typically-positive", FollowUpInterval.Of(5, IntervalUnit.Years, IntervalPrecision.Approximately),
                S.Reports2023To2025("sentence on the next full inspection, 14 of 14 reports with this outcome")),
            StrategicPlan("inconsistent", S.Reports2023To2025("request for an updated strategic plan: 41 of 41 reports with these outcomes")),
            NextFull("inconsistent", FollowUpInterval.Of(3, IntervalUnit.Years, IntervalPrecision.Approximately),
                S.Reports2023To2025("sentence on the next full inspection, 27 of 27 reports with this outcome")),
            DraftPlan,
            Plan,
            MonitoringVisit(S.Reports2023To2025("sentence on the monitoring inspection, 14 of 14 reports with this outcome"),
                S.HandbookChanges(Revised, "paragraph 21: 18 months from the day the final full inspection report was received", Evidence.Inferred,
                    "Read in the text of June 2025; taken to hold before it too.")),
            NextFull("systemic-failings", FollowUpInterval.Of(3, IntervalUnit.Years, IntervalPrecision.Approximately),
                S.Reports2023To2025("sentence on the next full reinspection, 14 of 14 reports with this outcome")),
        ],
        GeneralRules =
        [
            PublishReport,
            FiveYearCycle,
            Discretion,
            new()
            {
                Name = "engagement-meetings",
                Activity = Activity.EngagementMeeting,
                Summary = "Between inspections, Ofsted and the CQC hold engagement meetings with the partnership: once a year, according to a "
                    + "council's guide of 2023. No report says when.",
                Source = S.LeedsOneMinuteGuide("annual engagement meetings"),
            },
            ImprovementNotice,
        ],
    };

    private static InspectionKind Monitoring
    {
        get
        {
            var kind = MonitoringKind(S.HertfordshireForum(
                "shape and scope of the monitoring inspection", "Written of a visit of October 2025; taken to hold before the revision too."));
            return kind with
            {
                GeneralRules =
                [
                    .. kind.GeneralRules,
                    Following.Open(
                        "Q4", "The outcomes of a monitoring inspection under the text before June 2025, and what followed each, are not known. What the full "
                        + "inspection asked for still applies.", kind.Source),
                ],
            };
        }
    }

    private static InspectionKind ThematicVisit => ThematicVisitKind(S.ThematicVisits("alternative provision 2023, preparation for adulthood 2024"));

    private static InspectionKind EngagementMeeting => EngagementMeetingKind(S.LeedsOneMinuteGuide("annual engagement meetings"));

    public static FollowUpRule StrategicPlan(string grade, Source source) => new()
    {
        Name = "strategic-plan",
        When = RuleCondition.Answered(Outcome, grade),
        Activity = Activity.StrategicPlan,
        IntervalUnknown = "No report states a deadline, and the part of the handbook that may set one was not available (open question Q1).",
        Anchors = [AnchorEvent.ReportReceived],
        Force = Force.Requested,
        Addressee = Addressee.LocalAreaPartnership,
        Summary = "Ofsted and the CQC ask the partnership to update and publish its strategic plan, using the areas for improvement.",
        Source = source,
    };

    public static FollowUpRule NextFull(string grade, FollowUpInterval interval, Source source) => new()
    {
        Name = "next-full",
        When = RuleCondition.Answered(Outcome, grade),
        Activity = Activity.FullInspection,
        Interval = interval,
        Anchors = [AnchorEvent.ReportReceived],
        Force = Force.Usual,
        Addressee = Addressee.Inspectorates,
        Summary = $"The next full inspection is expected within {interval} of the day the final report was received.",
        Source = source,
        AnchorSource = S.OutcomeTable("Cornwall, inspected in 2023 and again in 2026", Evidence.Inferred,
            "Reports do not say from which day the years are counted. Receipt fits the one completed case (34.6 months from publication, 37.4 from the "
            + "end of the first visit) and is where the 18 months of monitoring are counted from."),
    };

    private static FollowUpRule DraftPlan => new()
    {
        Name = "priority-action-plan-draft",
        When = RuleCondition.Answered(Outcome, "systemic-failings"),
        Activity = Activity.PriorityActionPlanDraft,
        Interval = FollowUpInterval.Of(35, IntervalUnit.WorkingDays, IntervalPrecision.Within),
        Anchors = [AnchorEvent.ReportReceived],
        Force = Force.Required,
        Addressee = Addressee.LocalAreaPartnership,
        Summary = "The partnership sends a draft priority action plan to Ofsted and the CQC within 35 working days of receiving the final report.",
        Source = S.Nottinghamshire("35 working days for the draft",
            "Not read in the handbook. It fits Suffolk's own stated deadline (7 March 2024) and Oxfordshire's submission (24 October 2023) to the day, and "
            + "what Plymouth (end of September 2023) and Wirral (due 4 June 2025) published."),
    };

    public static FollowUpRule Plan => new()
    {
        Name = "priority-action-plan",
        When = RuleCondition.Answered(Outcome, "systemic-failings"),
        Activity = Activity.PriorityActionPlan,
        Interval = FollowUpInterval.Of(70, IntervalUnit.WorkingDays, IntervalPrecision.Within),
        Anchors = [AnchorEvent.ReportReceived],
        DoneBy = LocalAreaSend2016.StatementIsMade,
        Force = Force.Statutory,
        Addressee = Addressee.PrincipalAuthority,
        Summary = "The principal authority must make the priority action plan within 70 working days of receiving the final report. The law does not "
            + "say that it must be agreed or published in that time.",
        Source = PlanIsTheStatement,
    };

    public static FollowUpRule MonitoringVisit(Source source, Source anchorSource) => new()
    {
        Name = "monitoring",
        When = RuleCondition.Answered(Outcome, "systemic-failings"),
        Activity = Activity.MonitoringInspection,
        Interval = FollowUpInterval.Of(18, IntervalUnit.Months, IntervalPrecision.Approximately),
        Anchors = [AnchorEvent.ReportReceived],
        Force = Force.Usual,
        Addressee = Addressee.Inspectorates,
        Summary = "A monitoring inspection of the areas for priority action is expected within approximately 18 months of the day the final report was "
            + "received.",
        Source = source,
        AnchorSource = anchorSource,
    };

    public static GeneralRule PublishReport => new()
    {
        Name = "publish-report",
        Summary = "Every recipient of the report must publish it on its website and supply copies on demand for a reasonable charge.",
        Source = S.JointAreaReviews2015("explanatory note"),
    };

    public static GeneralRule FiveYearCycle => new()
    {
        Name = "five-year-cycle",
        Activity = Activity.FullInspection,
        Summary = "Whatever the outcome, every area has at least one full inspection in a five-year period. The source does not say when the period starts.",
        Source = S.SouthGloucestershire("frequency of full inspections"),
    };

    public static GeneralRule Discretion => new()
    {
        Name = "discretion",
        Summary = "What comes next, and when, also depends on what the inspectorates learn between inspections. Activity can be earlier or later, "
            + "and the whole programme can pause.",
        Source = S.SouthGloucestershire("frequency and type of inspection activity"),
    };

    public static GeneralRule ImprovementNotice => new()
    {
        Name = "improvement-notice",
        When = RuleCondition.Answered(Outcome, "systemic-failings"),
        Summary = "The Department for Education usually gives the council an improvement notice about two to two and a half months after publication. "
            + "The notice comes from the department, not from Ofsted.",
        Source = S.ImprovementNotices("dates of the notices"),
    };

    /// <summary>What is known of a monitoring inspection under either text; how it answers is known only for the later one.</summary>
    public static InspectionKind MonitoringKind(Source source) => new()
    {
        Code = "monitoring",
        Activities = [Activity.MonitoringInspection],
        Name = "Monitoring inspection",
        Summary = "Tests the areas for priority action of an earlier full inspection, and nothing else. The outcome of that inspection does "
            + "not change, whatever is found.",
        Source = source,
        Visit = new()
        {
            Notice = FollowUpInterval.Of(10, IntervalUnit.WorkingDays, IntervalPrecision.Usually),
            NoticeSource = S.HertfordshireForum("announced on a Monday, on site in week 3"),
            NoticeTolerance = AreaSendPolicy.NoticeTolerance,
        },
        ImprovementRules =
        [
            new()
            {
                When = RuleCondition.Always,
                Kind = ImprovementAreaKind.AreaForPriorityAction,
                Occurrence = Occurrence.Must,
                Source = S.HertfordshireForum("only the areas for priority action are tested"),
            },
            new()
            {
                When = RuleCondition.Always,
                Kind = ImprovementAreaKind.AreaForImprovement,
                Occurrence = Occurrence.MustNot,
                Source = S.HertfordshireForum("areas for improvement are not tested"),
            },
        ],
        GeneralRules = [PublishReport, FiveYearCycle],
    };

    public static InspectionKind ThematicVisitKind(Source source) => new()
    {
        Code = "thematic-visit",
        Name = "Thematic visit",
        Summary = "A visit to a small number of areas each academic year on one theme. No judgement and no report on the area; a national report follows.",
        Source = source,
        PublishesReport = false,
        GeneralRules = [AfterAVisit(source)],
    };

    public static InspectionKind EngagementMeetingKind(Source source) => new()
    {
        Code = "engagement-meeting",
        Activities = [Activity.EngagementMeeting],
        Name = "Engagement meeting",
        Summary = "A meeting of the inspectorates with the partnership between inspections. No judgement and no report; it informs what comes next and when.",
        Source = source,
        PublishesReport = false,
        GeneralRules = [AfterAVisit(source)],
    };

    private static GeneralRule AfterAVisit(Source source) => Following.Open(
        "Q11", "No available source says what follows it for the area. What the last full inspection asked for still applies.", source);
}
