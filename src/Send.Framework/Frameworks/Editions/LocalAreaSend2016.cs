using System.Collections.Immutable;
using NodaTime;
using Send.Framework.Improvement;
using Send.Framework.Judgements;
using Send.Framework.Time;
using S = Send.Framework.Frameworks.Editions.AreaSendSources;

namespace Send.Framework.Frameworks.Editions;

/// <summary>Local area SEND inspection, May 2016 to December 2022.</summary>
internal static class LocalAreaSend2016
{
    public const string WrittenStatement = "written-statement-of-action";

    public static JudgementScale WrittenStatementScale { get; } = JudgementScale.Binary(
        "local-area-send-2016-written-statement", "Written statement of action",
        S.QuotedOutcomeLetters("determination on a written statement of action"),
        new GradeDefinition("not-required", "Written statement of action not required"),
        new GradeDefinition("required", "Written statement of action required")
        {
            Phrase = "a Written Statement of Action is required because of significant areas of weakness in the local area's practice",
        });

    public static JudgementScale ProgressScale { get; } = JudgementScale.Binary(
        "local-area-send-2016-progress", "Progress on an area of significant weakness", S.RevisitStatement2018("judgement of each weakness"),
        new GradeDefinition("sufficient-progress", "Sufficient progress") { Phrase = "made sufficient progress" },
        new GradeDefinition("not-sufficient-progress", "Not sufficient progress") { Phrase = "not made sufficient progress" });

    /// <summary>The law asks the authority to make the statement in time, which it has done when it submits it; whether it is fit for purpose
    /// is decided afterwards.</summary>
    public static ImmutableArray<EventKind> StatementIsMade { get; } =
        [EventKind.PlanSubmitted, EventKind.PlanJudgedFit, EventKind.PlanPublished];

    public static InspectionFramework Framework { get; } = InspectionFramework.Trusted(new FrameworkDefinition
    {
        Id = "local-area-send-2016",
        Family = "area-send",
        Name = "Local area SEND inspection (2016)",
        Summary = "How well a local area carries out its duties under Part 3 of the Children and Families Act 2014. Each area was inspected "
            + "once. There are no grades: the outcome letter says whether a written statement of action is required.",
        Jurisdiction = "England",
        Inspectorates = ["Ofsted", "Care Quality Commission"],
        InForceFrom = new LocalDate(2016, 5, 1),
        InForceTo = new LocalDate(2022, 12, 31),
        Source = S.Guidance2016("page and its history: published 27 April 2016, applied until the 2023 framework"),
        LegalBasis =
        [
            new("Joint reviews of children's services in an area.", S.ChildrenAct2004("section 20")),
            new("The Chief Inspector determines whether a written statement of proposed action is appropriate and who must make it; the "
                + "report names that principal authority. In force from 9 November 2015.", S.JointAreaReviews2015("regulation 3")),
            new("The principal authority makes the statement within 70 working days of receiving the report.",
                S.JointAreaReviews2015("regulation 4, by the explanatory note")),
        ],
        ReceiptEstimate = new(
            8,
            S.DatedCases(
                "docs/reference/sources.md, dated cases",
                "The final report reached the area 8 working days before publication in two of three dated cases under the 2023 framework. In the two "
                + "dated cases under the 2016 framework it was 6 (Slough 2021) and 2 (Cheshire East 2018): here the estimate may be some days early."),
            fewestWorkingDays: 2,
            mostWorkingDays: 8)
        {
            ImplausibleAfter = AreaSendPolicy.ReceiptImplausibleAfter,
        },
        Kinds = [Full, Revisit],
        PublicationSilences = [AreaSendPolicy.GeneralElection(new(2019, 12, 12)), AreaSendPolicy.LocalPolls(new(2023, 5, 4))],
        Pauses =
        [
            new([Activity.FullInspection, Activity.Revisit], new(2020, 3, 17), new(2021, 3, 31),
                "All routine inspection was suspended because of Covid-19 from 17 March 2020; revisits restarted in April 2021 and full "
                + "inspections were planned again from June 2021.",
                S.RevisitGuidance("restart of revisits")),
        ],
        OpenQuestions =
        [
            new("Q9", "Whether SI 2015/1792 defines a working day. The full text was not available; regulation 1(2) does not define it.",
                "Working days are counted as defined in the 2005 regulations that it replaced, which fits every dated case: not Saturday, Sunday, "
                + "Christmas Day, Good Friday or a bank holiday in England and Wales; school holidays count."),
        ],
    });

    private static InspectionKind Full => new()
    {
        Code = "full",
        Activities = [Activity.FullInspection],
        Name = "Full inspection",
        Summary = "One inspection of the whole local area, ending in an outcome letter without a grade.",
        Source = S.OneYearOn("how the inspections work"),
        Questions = [new(WrittenStatement, "Is a written statement of action required?", WrittenStatementScale)],
        Visit = new()
        {
            Notice = FollowUpInterval.Of(5, IntervalUnit.WorkingDays, IntervalPrecision.Usually),
            NoticeSource = S.LocalOfferPages("notified on a Monday, on site the Monday after"),
            NoticeTolerance = AreaSendPolicy.NoticeTolerance,
        },
        ImprovementRules =
        [
            new()
            {
                When = RuleCondition.Answered(WrittenStatement, "required"),
                Kind = ImprovementAreaKind.AreaOfSignificantWeakness,
                Occurrence = Occurrence.Must,
                Observed = new(6, 1, 12, S.AcceleratedProgress("numbers of areas of significant weakness")),
                Source = S.QuotedOutcomeLetters("reason for the determination"),
            },
            new()
            {
                When = RuleCondition.Answered(WrittenStatement, "not-required"),
                Kind = ImprovementAreaKind.AreaOfSignificantWeakness,
                Occurrence = Occurrence.MustNot,
                Source = S.QuotedOutcomeLetters("a statement is required because of areas of significant weakness"),
            },
            new()
            {
                When = RuleCondition.Always,
                Kind = ImprovementAreaKind.AreaForImprovement,
                Occurrence = Occurrence.May,
                Source = S.OneYearOn("areas for development in the body of the letter"),
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
                DoneBy = StatementIsMade,
                Force = Force.Statutory,
                Addressee = Addressee.PrincipalAuthority,
                Summary = "The principal authority must make a written statement of action within 70 working days of receiving the report.",
                Source = S.JointAreaReviews2015("regulation 4, by the explanatory note"),
            },
            new()
            {
                Name = "revisit",
                When = RuleCondition.Answered(WrittenStatement, "required"),
                Activity = Activity.Revisit,
                Interval = FollowUpInterval.Of(18, IntervalUnit.Months, IntervalPrecision.Usually),
                Anchors = [AnchorEvent.PlanAccepted],
                Force = Force.Usual,
                Addressee = Addressee.Inspectorates,
                Summary = "Ofsted and the CQC usually revisit within 18 months of the written statement being accepted as fit for purpose.",
                Source = S.RevisitStatement2018("timing of revisits"),
            },
        ],
        GeneralRules =
        [
            new()
            {
                Name = "publish-report",
                Summary = "Every recipient of the report must publish it on its website and supply copies on demand for a reasonable charge.",
                Source = S.JointAreaReviews2015("explanatory note"),
            },
            new()
            {
                Name = "one-inspection",
                When = RuleCondition.Answered(WrittenStatement, "not-required"),
                Activity = Activity.FullInspection,
                NothingFollows = true,
                Summary = "Nothing follows under this edition: each area was inspected once, and no statement was required.",
                Source = S.OneYearOn("one inspection of each area over about five years"),
            },
        ],
    };

    private static InspectionKind Revisit => new()
    {
        Code = "revisit",
        Activities = [Activity.Revisit],
        Name = "Revisit",
        Summary = "A visit to an area that had to make a written statement of action. It judges progress on each area of significant weakness "
            + "and is not a re-inspection.",
        Source = S.RevisitStatement2018("purpose of revisits"),
        ProgressScale = ProgressScale,
        Visit = new()
        {
            Notice = FollowUpInterval.Of(10, IntervalUnit.WorkingDays, IntervalPrecision.Usually),
            NoticeSource = S.RevisitStatement2018("notice of 10 days; working days from 2021 by a Derby page"),
            NoticeTolerance = AreaSendPolicy.NoticeTolerance,
            DaysOnSite = new(1, 2, 4, S.RevisitStatement2018("2 to 4 days, by the number of actions")),
        },
        ImprovementRules =
        [
            new()
            {
                When = RuleCondition.Always,
                Kind = ImprovementAreaKind.AreaOfSignificantWeakness,
                Occurrence = Occurrence.Must,
                Source = S.RevisitStatement2018("each area of significant weakness is judged"),
            },
        ],
        FollowUpRules =
        [
            new()
            {
                Name = "accelerated-progress-plan",
                When = RuleCondition.AnyProgress("not-sufficient-progress"),
                Activity = Activity.AcceleratedProgressPlan,
                IntervalUnknown = "The Department for Education and NHS England set the date case by case.",
                Anchors = [AnchorEvent.ReportReceived],
                Force = Force.Required,
                Addressee = Addressee.LocalAreaPartnership,
                Summary = "The partnership must write an accelerated progress plan for the areas where progress was not sufficient. The Department "
                    + "for Education and NHS England judge whether it is fit for purpose.",
                Source = S.AcceleratedProgress("plans after unsuccessful revisits"),
            },
        ],
        GeneralRules =
        [
            Following.Nothing(
                RuleCondition.AnyProgress("sufficient-progress"),
                "Nothing follows under this edition if progress is sufficient on every area: the Department for Education and NHS England stop "
                + "monitoring.",
                S.RevisitStatement2018("end of monitoring after sufficient progress")),
            new()
            {
                Name = "reviews-of-progress",
                When = RuleCondition.AnyProgress("not-sufficient-progress"),
                Summary = "The Department for Education and NHS England review progress, first at about six months. A second revisit does "
                    + "not follow automatically.",
                Source = S.AcceleratedProgress("reviews at 6, 12, 18 and 24 months"),
            },
            new()
            {
                Name = "replaced-by-priority-action-plan",
                When = RuleCondition.AnyProgress("not-sufficient-progress"),
                Summary = "A plan that is still open when the area is inspected under the 2023 framework is replaced by what that inspection requires.",
                Source = S.AcceleratedProgress("Worcestershire 2024"),
            },
        ],
    };
}
