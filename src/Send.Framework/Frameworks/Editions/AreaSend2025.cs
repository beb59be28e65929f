using NodaTime;
using Send.Framework.Judgements;
using Send.Framework.Time;
using S = Send.Framework.Frameworks.Editions.AreaSendSources;

namespace Send.Framework.Frameworks.Editions;

/// <summary>
/// Area SEND inspection as revised on 6 June and 7 July 2025. Outcomes of full inspections, their wording and the intervals did not change, so
/// rules are taken over from the 2023 edition by name, each with what shows that it still holds.
/// </summary>
internal static class AreaSend2025
{
    private const string Outcome = AreaSend.Questions.Outcome;

    /// <summary>The days of the two versions of the handbook's list of changes that were read.</summary>
    private static readonly LocalDate Revised = new(2025, 6, 6);
    private static readonly LocalDate RevisedAgain = new(2025, 7, 7);

    /// <summary>The answers of a monitoring inspection since June 2025. Only the favourable one has been seen in a report.</summary>
    public static JudgementScale EffectiveActionScale { get; } = JudgementScale.Binary(
        "area-send-effective-action", "Effective action on the areas for priority action",
        S.HertfordshireForum("two possible outcomes of a monitoring inspection",
            "The favourable wording is quoted from a report by the BBC; the formal wording of the other answer has not been seen, and \"ineffective action\" "
            + "is the forum's."),
        new GradeDefinition("effective-action", "Effective action")
        {
            Phrase = "has taken effective action as it has taken reasonable steps to address all the areas for priority action identified at the "
                + "initial inspection",
        },
        new GradeDefinition("not-effective-action", "Not effective action") { Aliases = ["ineffective action"] });

    public static InspectionFramework Framework { get; } = InspectionFramework.Trusted(new FrameworkDefinition
    {
        Id = "area-send-2025",
        Family = "area-send",
        Name = "Area SEND inspection (2023, revised June 2025)",
        Summary = "The area SEND inspection after its review: more time to hear families, simpler data requests, more accessible reports and, where "
            + "appropriate, clearer words on which partner should act. The three outcomes and the intervals that follow them did not change. How a priority "
            + "action plan is handled, monitoring inspections and engagement meetings did change.",
        Jurisdiction = "England",
        Inspectorates = ["Ofsted", "Care Quality Commission"],
        InForceFrom = new LocalDate(2025, 6, 6),
        InForceTo = null,
        Source = S.HandbookChanges(RevisedAgain, "versions of 6 June 2025, in force the same day, and 7 July 2025",
            note: "The revision of 7 July 2025 changed paragraphs 23 and 149 and calls itself a clarification. Only the first part of the list could be "
            + "read."),
        LegalBasis = AreaSend2023.Framework.LegalBasis,
        ReceiptEstimate = AreaSend2023.Receipt,
        PublicationSilences = [AreaSendPolicy.LocalPolls(new(2026, 5, 7))],
        Kinds =
        [
            Full,
            Monitoring,
            AreaSend2023.ThematicVisitKind(S.ThematicVisits("children not in school 2025")),
            AreaSend2023.EngagementMeetingKind(S.LocalGovernmentLawyer2025("engagement meetings more supportive, frequency adjusted")),
        ],
        OpenQuestions =
        [
            new("Q2", "Whether a draft of the priority action plan is due, to whom and when, and what steps there are between the draft and "
                + "the day by which the plan must be made. The process changed in June 2025 and its text was not available; paragraph 149 only "
                + "mentions feedback.",
                "The draft is shown without a date. The 70 working days of the law are applied to the plan."),
            new("Q4", "Whether a monitoring inspection can find effective action on some areas and not on others, how it words an unfavourable result, "
                + "and what follows one.",
                "The overall answer is kept as printed, with a judgement on each area. Nothing is worked out after an unfavourable one."),
            .. AreaSend2023.Questions,
            new("Q8", "Whether the framework, handbook or timetable changed between July and November 2026.",
                "No change was found, but few stored pages are available after June 2026. The edition is shown as in force without an end."),
        ],
    });

    private static InspectionKind Full
    {
        get
        {
            var before = AreaSend2023.Framework.GetKind("full");
            return before with
            {
                Source = S.EssexReport("title page and section Information about this inspection"),
                FollowUpRules =
                [
                    AreaSend2023.StrategicPlan("typically-positive",
                        S.OutcomeTable("outcome text of reports since June 2025", note: "Read in the table, which cuts the sentence off in some rows.")),
                    AreaSend2023.NextFull("typically-positive", FollowUpInterval.Of(5, IntervalUnit.Years, IntervalPrecision.Approximately),
                        S.OutcomeTable("stated intervals of reports since June 2025")),
                    AreaSend2023.StrategicPlan("inconsistent", S.EssexReport("request for an updated strategic plan")),
                    AreaSend2023.NextFull("inconsistent", FollowUpInterval.Of(3, IntervalUnit.Years, IntervalPrecision.Approximately),
                        S.EssexReport("sentence on the next full inspection")),
                    DraftPlan,
                    AreaSend2023.Plan,
                    AreaSend2023.MonitoringVisit(
                        S.OutcomeTable("stated intervals of reports since June 2025"),
                        S.HandbookChanges(Revised, "paragraph 21: 18 months from the day the final full inspection report was received")),
                    AreaSend2023.NextFull("systemic-failings", FollowUpInterval.Of(3, IntervalUnit.Years, IntervalPrecision.Approximately),
                        S.OutcomeTable("stated intervals of reports since June 2025")),
                ],
                GeneralRules =
                [
                    AreaSend2023.PublishReport,
                    AreaSend2023.FiveYearCycle,
                    AreaSend2023.Discretion,
                    new()
                    {
                        Name = "engagement-meetings",
                        Activity = Activity.EngagementMeeting,
                        Summary = "Between inspections, Ofsted and the CQC hold engagement meetings with the partnership. The revision of June "
                            + "2025 changed how often; the text with the new frequency was not available.",
                        Source = S.LocalGovernmentLawyer2025("frequency of engagement meetings adjusted"),
                    },
                    AreaSend2023.ImprovementNotice,
                    new()
                    {
                        Name = "plan-feedback",
                        When = RuleCondition.Answered(Outcome, "systemic-failings"),
                        Activity = Activity.PriorityActionPlan,
                        Summary = "Those who make the priority action plan get feedback on it only from the Department for Education and regional NHS England, "
                            + "not from Ofsted and the CQC.",
                        Source = S.HandbookChanges(RevisedAgain, "paragraph 149: feedback on the priority action plan"),
                    },
                    new()
                    {
                        Name = "plan-names",
                        When = RuleCondition.Answered(Outcome, "systemic-failings"),
                        Activity = Activity.PriorityActionPlan,
                        Summary = "Areas also publish the priority action plan under other names: \"Priority Impact Plan\" (Torbay), "
                            + "\"Priority Action and Impact Plan\" (Slough).",
                        Source = S.PlansSince2025("titles of the plans"),
                    },
                    VisitsInTwelveMonths(RuleCondition.Answered(Outcome, "systemic-failings")),
                    Deferral,
                ],
            };
        }
    }

    private static InspectionKind Monitoring
    {
        get
        {
            var kind = AreaSend2023.MonitoringKind(S.HertfordshireForum("monitoring inspection of October 2025: shape and scope"));
            return kind with
            {
                Questions = [new(Outcome, "Has the partnership taken effective action?", EffectiveActionScale)],
                ProgressScale = EffectiveActionScale,
                FollowUpRules =
                [
                    new()
                    {
                        Name = "next-full",
                        When = RuleCondition.Answered(Outcome, "effective-action"),
                        Activity = Activity.FullInspection,
                        Interval = FollowUpInterval.Of(3, IntervalUnit.Years, IntervalPrecision.Approximately),
                        Anchors = [AnchorEvent.FullReportReceived],
                        Force = Force.Usual,
                        Addressee = Addressee.Inspectorates,
                        Summary = "The next full inspection is still due within approximately 3 years of the day the final report of the "
                            + "earlier full inspection was received.",
                        Source = S.HertfordshireForum("full inspection in 2026 after a report of November 2023",
                            "Whether a monitoring report moves the date is not known (open question Q10); Oxfordshire's forum was told of a later one."),
                    },
                    new()
                    {
                        Name = "next-full",
                        When = RuleCondition.Answered(Outcome, "not-effective-action"),
                        Activity = Activity.FullInspection,
                        IntervalUnknown = "No unfavourable result has been published, and no available source says what follows one (open question Q4).",
                        Anchors = [AnchorEvent.ReportReceived],
                        Force = Force.Discretionary,
                        Addressee = Addressee.Inspectorates,
                        Summary = "The area keeps its outcome until the next full inspection. Whether an unfavourable result changes the "
                            + "date of that inspection is not known.",
                        Source = S.HertfordshireForum("a monitoring inspection does not change the outcome"),
                    },
                ],
                GeneralRules = [.. kind.GeneralRules, VisitsInTwelveMonths(RuleCondition.Always), Deferral],
            };
        }
    }

    // Follows without a date: what the text before said is no rule of this one, and that areas send their plan somewhere is practice.
    private static FollowUpRule DraftPlan => new()
    {
        Name = "priority-action-plan-draft",
        When = RuleCondition.Answered(Outcome, "systemic-failings"),
        Activity = Activity.PriorityActionPlanDraft,
        IntervalUnknown = "No available source gives a date under the text of June and July 2025 (open question Q2). The earlier text asked "
            + "for a draft to be sent to Ofsted and the CQC within 35 working days of receiving the final report.",
        Anchors = [AnchorEvent.ReportReceived],
        Force = Force.Usual,
        Addressee = Addressee.PrincipalAuthority,
        Summary = "Those who make the priority action plan usually send it to the Department for Education and NHS England before it is final.",
        Source = S.PlansSince2025("submission of the plans",
            "Redbridge, whose report was published in June 2025, sent its plan in September and had it approved in October; 35 working days were over on "
            + "6 August and 70 on 25 September. Bracknell Forest and Torbay describe the same way."),
    };

    private static GeneralRule Deferral => new()
    {
        Name = "deferral",
        Summary = "An inspection is deferred or paused only in exceptional circumstances. Since 5 November 2025 Ofsted's policy names area SEND inspections, "
            + "and says that national reform is no reason to defer one.",
        Source = S.DeferralPolicy("area SEND, ILACS and JTAI named; national reform is no ground for deferral"),
    };

    private static GeneralRule VisitsInTwelveMonths(RuleCondition when) => new()
    {
        Name = "visits-in-twelve-months",
        When = when,
        Activity = Activity.MonitoringInspection,
        Summary = "Where the authority also has monitoring visits to its children's services, there are usually no more than 3 monitoring visits under both "
            + "frameworks in 12 months.",
        Source = S.HandbookChanges(RevisedAgain, "paragraph 23: monitoring visits across both frameworks"),
    };
}
