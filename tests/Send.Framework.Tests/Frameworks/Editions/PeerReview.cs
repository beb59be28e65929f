using Send.Framework.Frameworks;
using Send.Framework.Improvement;
using Send.Framework.Judgements;
using Send.Framework.Sources;
using Send.Framework.Time;

namespace Send.Framework.Tests.Frameworks.Editions;

/// <summary>A council's internal peer review, as in docs/how-to/add-a-framework.md.</summary>
internal static class PeerReview
{
    private static readonly Source Terms = new(
        "Terms of reference of the peer review of SEND", "Example Council", Evidence.Primary, "sections 3 to 6", edition: new LocalDate(2026, 1, 12));

    private static readonly JudgementScale Strength = JudgementScale.Ordered(
        "peer-review-strength", "Strength of the local arrangements", Terms,
        new GradeDefinition("strong", "Strong"), new GradeDefinition("sound", "Sound"), new GradeDefinition("fragile", "Fragile"));

    private static readonly JudgementScale Heard = JudgementScale.MetNotMet(
        "peer-review-heard", "Families are heard", Terms, new GradeDefinition("met", "Met"), new GradeDefinition("not-met", "Not met"));

    private static readonly Activity ActionPlan = new("peer-review-action-plan", "Action plan", ActivityKind.Response);

    private static readonly Activity NextReview = new("peer-review", "Peer review", ActivityKind.Inspection);

    private static readonly Addressee ReviewTeam = new("review-team", "the review team");

    public static InspectionFramework Framework { get; } = InspectionFramework.Create(new FrameworkDefinition
    {
        Id = "peer-review-2026",
        Family = "peer-review",
        Name = "Peer review of SEND (2026)",
        Summary = "A team from a neighbouring council looks at the local arrangements for a week. It has no standing in law.",
        Jurisdiction = "England",
        Inspectorates = ["Example Council"],
        InForceFrom = new LocalDate(2026, 4, 1),
        Source = Terms,
        OpenQuestions =
        [
            new("P1", "Whether a review counts when the partnership is inspected in the same term.", "Both are recorded, and neither moves the other."),
        ],
        Kinds =
        [
            new InspectionKind
            {
                Code = "review",
                Name = "Review",
                Summary = "Interviews, a sample of plans, and a meeting with the parent carer forum.",
                Source = Terms,
                Questions =
                [
                    new Question("overall", "How strong are the local arrangements?", Strength),
                    new Question("families", "Are families heard?", Heard),
                ],
                Visit = new VisitPattern { Notice = FollowUpInterval.Of(4, IntervalUnit.Weeks, IntervalPrecision.Usually), NoticeSource = Terms },
                ImprovementRules =
                [
                    new ImprovementRule
                    {
                        When = RuleCondition.Always, Kind = ImprovementAreaKind.AreaForImprovement, Occurrence = Occurrence.May, Source = Terms,
                    },
                ],
                LimitingRules =
                [
                    new LimitingRule
                    {
                        Name = "families-not-heard",
                        When = RuleCondition.Answered("families", "not-met"),
                        Question = "overall",
                        AtBest = "sound",
                        Explanation = "Arrangements in which families are not heard are not strong.",
                        Source = Terms,
                    },
                ],
                FollowUpRules =
                [
                    ReviewAfter("strong", FollowUpInterval.Of(2, IntervalUnit.Years, IntervalPrecision.Approximately), "The team comes back after about two years."),
                    ReviewAfter("sound", FollowUpInterval.Of(1, IntervalUnit.Years, IntervalPrecision.Approximately), "The team comes back after about a year."),
                    new FollowUpRule
                    {
                        Name = "peer-review-action-plan",
                        When = RuleCondition.Answered("overall", "fragile"),
                        Activity = ActionPlan,
                        Interval = FollowUpInterval.Of(30, IntervalUnit.WorkingDays, IntervalPrecision.Within),
                        Anchors = [AnchorEvent.ReportReceived],
                        Force = Force.Requested,
                        Addressee = Addressee.LocalAreaPartnership,
                        Summary = "The partnership sends an action plan to the team.",
                        Source = Terms,
                    },
                    ReviewAfter("fragile", FollowUpInterval.Of(6, IntervalUnit.Months, IntervalPrecision.Within), "The team comes back within six months."),
                ],
                GeneralRules =
                [
                    new GeneralRule
                    {
                        Name = "share-lessons", Summary = "What was learned is shared with the councils of the region.", Source = Terms,
                    },
                ],
            },
        ],
    });

    private static FollowUpRule ReviewAfter(string grade, FollowUpInterval interval, string summary) => new()
    {
        Name = "peer-review",
        When = RuleCondition.Answered("overall", grade),
        Activity = NextReview,
        Interval = interval,
        Anchors = [AnchorEvent.Published],
        Force = Force.Usual,
        Addressee = ReviewTeam,
        Summary = summary,
        Source = Terms,
    };
}
