using System.Collections.Immutable;
using NodaTime;
using Send.Framework.Improvement;
using Send.Framework.Judgements;
using Send.Framework.Sources;
using Send.Framework.Time;
using A = Send.Framework.Frameworks.Editions.AreaSendSources;
using S = Send.Framework.Frameworks.Editions.ChildrensServicesSources;
using T = Send.Framework.Frameworks.Editions.ChildrensServicesTerms;

namespace Send.Framework.Frameworks.Editions;

/// <summary>Inspection of local authority children's services, since January 2018.</summary>
internal static class Ilacs2018
{
    public const string Overall = "overall-effectiveness";
    public const string PriorityAction = "priority-action";

    public static JudgementScale Scale { get; } = JudgementScale.Ordered(
        "ilacs-four-point", "Judgement on local authority children's services", S.Ilacs("judgements: four-point scale"),
        new GradeDefinition("outstanding", "Outstanding"),
        new GradeDefinition("good", "Good"),
        new GradeDefinition("requires-improvement", "Requires improvement to be good")
        {
            ShortLabel = "Requires improvement",
            Aliases = ["requires improvement"],
        },
        new GradeDefinition("inadequate", "Inadequate"));

    public static JudgementScale PriorityActionScale { get; } = JudgementScale.Binary(
        "ilacs-priority-action", "Areas for priority action after a focused visit",
        S.UrgentActionPlans("areas for priority action after a focused visit"),
        new GradeDefinition("not-raised", "No area for priority action raised"),
        new GradeDefinition("raised", "Areas for priority action raised"));

    public static InspectionFramework Framework { get; } = InspectionFramework.Trusted(new FrameworkDefinition
    {
        Id = "ilacs-2018",
        Family = "ilacs",
        Name = "Inspection of local authority children's services (2018)",
        Summary = "How well a local authority helps and protects children, looks after children in care and supports care leavers, and the effect of its "
            + "leaders. A local authority is identified by its three-digit number in the list of the Department for Education.",
        Jurisdiction = "England",
        Subject = SubjectKind.Provider,
        Registers = ["dfe-code"],
        Inspectorates = ["Ofsted"],
        InForceFrom = new LocalDate(2018, 1, 1),
        Source = S.Ilacs("framework for inspections from January 2018; first published in November 2017"),
        Kinds = [Standard, Short, FocusedVisit, MonitoringVisit, EngagementMeeting],
        OpenQuestions =
        [
            new("start", "The day in January 2018 from which the framework is in use. The source does not give it.", "The first day of the month is used."),
            new("end-of-overall",
                "The first day of a visit without a judgement of overall effectiveness. The announcement says only that it is not judged from April 2026.",
                "Visits that start on 27 April 2026 or later are judged without it; between 1 and 26 April 2026 both are accepted."),
            new("after-overall",
                "What decides between a short and a standard inspection, and when monitoring visits follow, if overall effectiveness is not judged.",
                "No next inspection is worked out for visits without it."),
            new("reinspection",
                "When an authority judged inadequate is inspected again. Accounts mention two to two and a half years, but none of them is a strong source.",
                "The reinspection has no interval. If you know it, you can configure it."),
            new("after-a-visit",
                "What follows a focused visit that raises no area for priority action, a monitoring visit or an engagement meeting.",
                "Nothing is worked out. What the last inspection asked for still applies."),
            new("revision-2026", "Further revisions of these inspections were announced for April 2026. Apart from the end of overall "
                + "effectiveness, their text was not available.", "The earlier rules are shown as in force."),
            new("focused-visit", "When focused visits take place between inspections.", "None is worked out."),
            new("successor", "A new framework for children and families has been announced for 2027. Neither its date nor its content is known.",
                "The edition is shown as in force without an end."),
        ],
    });

    private static ImmutableArray<Question> Questions =>
    [
        new("impact-of-leaders", "The impact of leaders on social work practice", Scale),
        new("help-and-protection", "The experiences and progress of children who need help and protection", Scale),
        new("children-in-care-and-care-leavers", "The experiences and progress of children in care and care leavers", Scale)
        {
            Changes = [QuestionChange.Removed(new(2023, 1, 31), Split) with { NotBefore = new(2023, 1, 1) }],
        },
        new("children-in-care", "The experiences and progress of children in care", Scale)
        {
            Changes = [QuestionChange.Added(new(2023, 1, 31), Split) with { NotBefore = new(2023, 1, 1) }],
        },
        new("care-leavers", "The experiences and progress of care leavers", Scale)
        {
            Changes = [QuestionChange.Added(new(2023, 1, 31), Split) with { NotBefore = new(2023, 1, 1) }],
        },
        new(Overall, "Overall effectiveness", Scale)
        {
            Changes =
            [
                QuestionChange.Removed(new(2026, 4, 27), S.EndOfOverall(
                    "removal from April 2026",
                    "The announcement gives the month. A visit of 27 April 2026 is certainly without it.")) with { NotBefore = new(2026, 4, 1) },
            ],
        },
    ];

    private static Source Split => S.Ilacs("separate judgement on care leavers since January 2023", "The month is known, the day is not.");

    private static InspectionKind Standard => new()
    {
        Code = "standard",
        Activities = [T.StandardInspection],
        OutcomeQuestion = Overall,
        Name = "Standard inspection",
        Summary = "Two weeks on site, for authorities that require improvement to be good or were judged inadequate.",
        Source = S.LgaFirst("two-week standard inspections"),
        Questions = Questions,
        FollowUpRules = AfterAnInspection,
        GeneralRules = [Engagement, FocusedVisits, VisitsInTwelveMonths, Deferral, WithoutOverall],
    };

    private static InspectionKind Short => new()
    {
        Code = "short",
        Activities = [T.ShortInspection],
        OutcomeQuestion = Overall,
        Name = "Short inspection",
        Summary = "One week on site, for authorities that were judged good or outstanding. It judges the same as a standard inspection.",
        Source = S.LgaFirst("shorter, one-week inspections"),
        Questions = Questions,
        FollowUpRules = AfterAnInspection,
        GeneralRules = [Engagement, FocusedVisits, VisitsInTwelveMonths, Deferral, WithoutOverall],
    };

    private static ImmutableArray<FollowUpRule> AfterAnInspection =>
    [
        NextInspection("next-short", T.ShortInspection, "A short inspection usually follows about three years after this one.", "outstanding", "good"),
        NextInspection(
            "next-standard", T.StandardInspection, "A standard inspection usually follows about three years after this one.", "requires-improvement"),
        new()
        {
            Name = "monitoring-visits",
            When = RuleCondition.Answered(Overall, "inadequate"),
            Activity = T.MonitoringVisit,
            Recurrence = new(FollowUpInterval.Of(3, IntervalUnit.Months, IntervalPrecision.Usually)),
            Anchors = [AnchorEvent.Published],
            AnchorSource = S.MonitoringHandbook2016("quarterly monitoring visits; the day from which they are counted is not said"),
            Force = Force.Usual,
            Addressee = EducationAddressees.Ofsted,
            Summary = "Ofsted usually carries out a monitoring visit every quarter until it inspects again.",
            Source = S.MonitoringHandbook2016("programme of monitoring, including quarterly monitoring visits"),
        },
        new()
        {
            Name = "reinspection",
            When = RuleCondition.Answered(Overall, "inadequate"),
            Activity = T.StandardInspection,
            IntervalUnknown = "No strong enough source says when.",
            Anchors = [AnchorEvent.Published],
            Force = Force.Usual,
            Addressee = EducationAddressees.Ofsted,
            Summary = "Ofsted inspects an authority that was judged inadequate again after its monitoring visits.",
            Source = S.LgaFirst("monitoring for inadequate authorities before re-inspection"),
        },
    ];

    private static GeneralRule VisitsInTwelveMonths => new()
    {
        Name = "visits-in-twelve-months",
        When = RuleCondition.Answered(Overall, "inadequate"),
        Activity = T.MonitoringVisit,
        Summary = "If area SEND monitoring inspections also take place, there are usually no more than 3 monitoring visits under both frameworks in 12 months, "
            + "so there may be fewer quarterly visits.",
        Source = A.HandbookChanges(new LocalDate(2025, 7, 7), "paragraph 23: monitoring visits across both frameworks"),
    };

    private static GeneralRule Deferral => new()
    {
        Name = "deferral",
        Summary = "An inspection is deferred or paused only in exceptional circumstances. Since 5 November 2025 Ofsted's policy names ILACS "
            + "inspections, and says that national reform is no reason to defer one.",
        Source = A.DeferralPolicy("area SEND, ILACS and JTAI named; national reform is no ground for deferral"),
    };

    private static GeneralRule Engagement => new()
    {
        Name = "engagement-meetings",
        Activity = Activity.EngagementMeeting,
        Summary = "Ofsted meets every local authority once a year. The authority shares its self-evaluation before the meeting.",
        Source = S.LgaFirst("annual engagement meeting for all local authorities"),
    };

    private static GeneralRule FocusedVisits => new()
    {
        Name = "focused-visits",
        Activity = T.FocusedVisit,
        Summary = "Between inspections Ofsted may look at one part of the service in a focused visit, which ends in a letter without a grade.",
        Source = S.LgaFirst("focused visits in between"),
    };

    private static GeneralRule WithoutOverall => Following.Open(
        "after-overall", "If there is no judgement of overall effectiveness, no available source says which inspection follows, or when.",
        S.EndOfOverall("removal from April 2026"), RuleCondition.Started(new(2026, 4, 27)));

    private static GeneralRule AfterAVisit(Source source, RuleCondition? when = null) => Following.Open(
        "after-a-visit", "No available source says what follows it. What the last inspection asked for still applies.", source, when);

    private static InspectionKind FocusedVisit => new()
    {
        Code = "focused-visit",
        Activities = [T.FocusedVisit],
        LooksAtTheWhole = false,
        Name = "Focused visit",
        Summary = "A visit to one part of the service or one group of children. It gives no grade, but may raise areas for priority action.",
        Source = S.Kirklees("focused visits"),
        Questions = [new(PriorityAction, "Does the letter raise areas for priority action?", PriorityActionScale)],
        ImprovementRules =
        [
            new()
            {
                When = RuleCondition.Answered(PriorityAction, "raised"),
                Kind = ImprovementAreaKind.AreaForPriorityAction,
                Occurrence = Occurrence.Must,
                Source = S.UrgentActionPlans("areas for priority action after a focused visit"),
            },
            new()
            {
                When = RuleCondition.Answered(PriorityAction, "not-raised"),
                Kind = ImprovementAreaKind.AreaForPriorityAction,
                Occurrence = Occurrence.MustNot,
                Source = S.UrgentActionPlans("areas for priority action after a focused visit"),
            },
            new()
            {
                When = RuleCondition.Always,
                Kind = ImprovementAreaKind.AreaForImprovement,
                Occurrence = Occurrence.May,
                Source = S.LgaFirst("reports identify what needs to improve"),
            },
        ],
        FollowUpRules =
        [
            new()
            {
                Name = "draft-plan",
                When = RuleCondition.Answered(PriorityAction, "raised"),
                Activity = T.ActionPlanDraft,
                Interval = FollowUpInterval.Of(20, IntervalUnit.WorkingDays, IntervalPrecision.Within),
                Anchors = [AnchorEvent.ReportReceived],
                AnchorSource = S.UrgentActionPlans("draft within 20 working days, counted like the final plan", Evidence.Inferred),
                Force = Force.Requested,
                Addressee = T.LocalAuthority,
                Summary = "The local authority is asked to share a draft action plan within 20 working days.",
                Source = S.UrgentActionPlans("draft of the action plan within 20 working days"),
            },
            new()
            {
                Name = "final-plan",
                When = RuleCondition.Answered(PriorityAction, "raised"),
                Activity = T.ActionPlan,
                Interval = FollowUpInterval.Of(70, IntervalUnit.WorkingDays, IntervalPrecision.Within),
                Anchors = [AnchorEvent.ReportReceived],
                Force = Force.Required,
                Addressee = T.LocalAuthority,
                Summary = "The local authority must submit its final action plan within 70 working days of receiving the letter.",
                Source = S.UrgentActionPlans("final action plan within 70 working days of receiving the letter"),
            },
        ],
        GeneralRules = [AfterAVisit(S.Kirklees("focused visits"), RuleCondition.Answered(PriorityAction, "not-raised"))],
    };

    private static InspectionKind MonitoringVisit => new()
    {
        Code = "monitoring-visit",
        Activities = [T.MonitoringVisit],
        Name = "Monitoring visit",
        Summary = "A visit to an authority judged inadequate, to report on progress. It gives no grade.",
        Source = S.MonitoringHandbook2016("monitoring visits"),
        GeneralRules = [AfterAVisit(S.MonitoringHandbook2016("monitoring visits"))],
    };

    private static InspectionKind EngagementMeeting => new()
    {
        Code = "engagement-meeting",
        Activities = [Activity.EngagementMeeting],
        Name = "Engagement meeting",
        Summary = "A yearly meeting between Ofsted and the local authority. There are no judgements.",
        Source = S.LgaFirst("annual engagement meeting for all local authorities"),
        PublishesReport = false,
        GeneralRules = [AfterAVisit(S.LgaFirst("annual engagement meeting for all local authorities"))],
    };

    private static FollowUpRule NextInspection(string name, Activity activity, string summary, params ReadOnlySpan<string> grades) => new()
    {
        Name = name,
        When = RuleCondition.Answered(Overall, grades),
        Activity = activity,
        Interval = FollowUpInterval.Of(3, IntervalUnit.Years, IntervalPrecision.Usually),
        Tolerance = FollowUpInterval.FromMonths(6),
        Anchors = [AnchorEvent.Ended],
        AnchorSource = S.Kirklees("third anniversary of the inspection; which of its days is not said", Evidence.Inferred),
        Force = Force.Usual,
        Addressee = EducationAddressees.Ofsted,
        Summary = summary,
        Source = S.Kirklees("between six months before and six months after the third anniversary of the inspection"),
    };
}
