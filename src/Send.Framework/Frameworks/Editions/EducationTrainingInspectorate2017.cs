using NodaTime;
using Send.Framework.Judgements;
using Send.Framework.Sources;
using Send.Framework.Time;
using static Send.Framework.Frameworks.Editions.EducationActivities;
using static Send.Framework.Frameworks.Editions.EducationAddressees;
using S = Send.Framework.Frameworks.Editions.DevolvedNationsSources;

namespace Send.Framework.Frameworks.Editions;

/// <summary>The Education and Training Inspectorate's inspection in Northern Ireland, from January 2017: one of four conclusions on capacity.</summary>
internal static class EducationTrainingInspectorate2017
{
    private const string Conclusion = "overall-effectiveness";
    private const string Important = "important-areas-for-improvement";
    private const string Urgent = "significant-areas-for-improvement";

    public static JudgementScale CapacityScale { get; } = JudgementScale.Ordered(
        "eti-capacity-conclusion", "Conclusion on overall effectiveness", S.EtiOutcome("the four conclusions"),
        new GradeDefinition("high-level-of-capacity", "High level of capacity")
        {
            Phrase = "high level of capacity for sustained improvement in the interest of all the learners",
        },
        new GradeDefinition("capacity-to-improve", "Capacity to improve")
        {
            Phrase = "demonstrates the capacity to identify and bring about improvement in the interest of all the learners",
        },
        new GradeDefinition(Important, "Needs to address important areas for improvement")
        {
            Phrase = "needs to address (an) important area(s) for improvement in the interest of all the learners",
        },
        new GradeDefinition(Urgent, "Needs to address urgently significant areas for improvement")
        {
            Phrase = "needs to address urgently the significant areas for improvement identified in the interest of all the learners",
        });

    public static InspectionFramework Framework { get; } = InspectionFramework.Trusted(new FrameworkDefinition
    {
        Id = "eti-2017",
        Family = "eti",
        Name = "ETI inspection (2017)",
        Summary = "How effective a school in Northern Ireland is overall: one of four conclusions on its capacity to improve. The two lower ones lead to a "
            + "formal follow-up inspection.",
        Jurisdiction = "Northern Ireland",
        Inspectorates = ["Education and Training Inspectorate"],
        Subject = SubjectKind.Provider,
        InForceFrom = new LocalDate(2017, 1, 1),
        Source = S.EurydiceOnNorthernIreland("inspection and self-evaluation framework, introduced in January 2017"),
        LegalBasis =
        [
            new("Inspectors monitor, inspect and report on the standard of education under article 102 of the Education and Libraries (Northern Ireland) Order "
                + "1986.", S.EtiCharter("about us")),
        ],
        Kinds = [Full, Sustaining, FollowUp],
        OpenQuestions =
        [
            new("T1", "On which day of January 2017 the framework started.", "The edition is in force from the first of the month."),
            new("T2", "Whether inspections since 2024 still end in these conclusions. One account says that they do not.", "The edition is shown as in force without an end."),
            new("T3", "Which day the follow-up intervals are counted from.", "They are counted from the end of the visit; the anchor is marked as inferred."),
            new("T5", "What follows a follow-up inspection.", "Nothing is worked out after one."),
            new("T4", "How a follow-up inspection and a sustaining improvement inspection word their results.", "They are recorded without judgements."),
        ],
    });

    private static Source AnchorSource => S.EtiOutcome(
        "what happens next", Evidence.Inferred, "The page counts from the inspection; its last day is taken (open question T3).");

    private static InspectionKind Full => new()
    {
        Code = "full",
        Activities = [NextInspection],
        OutcomeQuestion = Conclusion,
        Name = "Full inspection",
        Summary = "An inspection that ends in one of four conclusions on overall effectiveness.",
        Source = S.EtiOutcome("outcome of a full inspection"),
        Questions = [new(Conclusion, "Overall effectiveness", CapacityScale)],
        FollowUpRules =
        [
            new()
            {
                Name = "sustaining-improvement",
                When = RuleCondition.Answered(Conclusion, "high-level-of-capacity", "capacity-to-improve"),
                Activity = SustainingInspection,
                Interval = FollowUpInterval.Of(3, IntervalUnit.Years, IntervalPrecision.Usually),
                Anchors = [AnchorEvent.Ended],
                Force = Force.Usual,
                Addressee = EducationAndTrainingInspectorate,
                Summary = "A school with either of the two higher conclusions typically has a sustaining improvement inspection three years after its last "
                    + "inspection.",
                Source = S.EtiSustaining("background"),
                AnchorSource = AnchorSource,
            },
            FollowUpBetween(Important, 12, 18),
            FollowUpBetween(Urgent, 18, 24),
        ],
        GeneralRules =
        [
            new()
            {
                Name = "external-support",
                When = RuleCondition.Answered(Conclusion, Urgent),
                Summary = "The school requires external support.",
                Source = S.EtiOutcome("the four conclusions"),
            },
            new()
            {
                Name = "unable-to-assure",
                Summary = "During industrial action inspectors have published reports without a conclusion, because they could not see enough "
                    + "to give an assurance about the quality of education. That counts as insufficient evidence, not as a grade.",
                Source = S.IrishNews2017("reports of January to August 2017"),
            },
            new()
            {
                Name = "safeguarding-return",
                Summary = "If such a report could not give an assurance about safeguarding either, inspectors said that they would return "
                    + "within six weeks to evaluate it.",
                Source = S.IrishNewsOnSafeguarding("return within six weeks"),
            },
        ],
    };

    private static InspectionKind Sustaining => new()
    {
        Code = "sustaining-improvement",
        Activities = [SustainingInspection],
        LooksAtTheWhole = false,
        Name = "Sustaining improvement inspection",
        Summary = "A visit of up to two days to see whether a school continues to sustain and bring about improvement.",
        Source = S.EtiSustaining("background"),
        FollowUpRules =
        [
            new()
            {
                Name = "next-inspection",
                When = RuleCondition.Always,
                Activity = NextInspection,
                Interval = FollowUpInterval.Of(3, IntervalUnit.Years, IntervalPrecision.Within),
                Anchors = [AnchorEvent.Ended],
                Force = Force.Usual,
                Addressee = EducationAndTrainingInspectorate,
                Summary = "A full inspection or another sustaining improvement inspection follows within three years.",
                Source = S.EtiOutcome("outcome of a sustaining improvement inspection"),
                AnchorSource = AnchorSource,
            },
        ],
    };

    private static InspectionKind FollowUp => new()
    {
        Code = "follow-up",
        Activities = [FollowUpInspection],
        LooksAtTheWhole = false,
        Name = "Follow-up inspection",
        Summary = "A formal return to the areas for improvement of a full inspection.",
        Source = S.EtiOutcome("follow-up inspection, 12 to 24 months"),
        GeneralRules =
        [
            Following.Open("T5", "No available source says what follows a follow-up inspection.", S.EtiOutcome("follow-up inspection, 12 to 24 months")),
        ],
    };

    private static FollowUpRule FollowUpBetween(string conclusion, int from, int to) => new()
    {
        Name = "follow-up",
        When = RuleCondition.Answered(Conclusion, conclusion),
        Activity = FollowUpInspection,
        Interval = FollowUpInterval.Of(from, IntervalUnit.Months, IntervalPrecision.Usually),
        Until = FollowUpInterval.Of(to, IntervalUnit.Months, IntervalPrecision.Usually),
        Anchors = [AnchorEvent.Ended],
        Force = Force.Usual,
        Addressee = EducationAndTrainingInspectorate,
        Summary = $"There is a formal follow-up inspection {from} to {to} months later.",
        Source = S.EtiOutcome("follow-up inspection, 12 to 24 months"),
        AnchorSource = AnchorSource,
    };
}
