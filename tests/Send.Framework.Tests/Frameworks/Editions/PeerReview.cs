using Send.Framework.Frameworks;
using Send.Framework.Improvement;
using Send.Framework.Judgements;
using Send.Framework.Sources;
using Send.Framework.Time;

namespace Send.Framework.Tests.Frameworks.Editions;

/// <summary>A council's internal peer review, as in docs/how-to/add-a-framework.md.</summary>
internal static class PeerReview
{
    public static InspectionFramework Framework { get; } = Make();

    private static InspectionFramework Make()
    {
        var terms = new Source(
            "Terms of reference of the peer review of SEND", "Example Council", Evidence.Primary, "sections 3 to 6", edition: new LocalDate(2026, 1, 12));
        var strength = JudgementScale.Ordered(
            "peer-review-strength", "Strength of the local arrangements", terms,
            new GradeDefinition("strong", "Strong"),
            new GradeDefinition("sound", "Sound"),
            new GradeDefinition("fragile", "Fragile"));
        var heard = JudgementScale.MetNotMet(
            "peer-review-heard", "Families are heard", terms, new GradeDefinition("met", "Met"), new GradeDefinition("not-met", "Not met"));
        var nextReview = new Activity("peer-review", "Peer review", ActivityKind.Inspection);
        var actionPlan = new Activity("peer-review-action-plan", "Action plan", ActivityKind.Response);
        var reviewTeam = new Addressee("review-team", "the review team");

        return InspectionFramework.Define("peer-review-2026", "peer-review", "Peer review of SEND (2026)", terms)
            .Described("A team from a neighbouring council looks at the local arrangements for a week. It has no standing in law.")
            .AppliesIn("England")
            .InspectedBy("Example Council")
            .InForce(new LocalDate(2026, 4, 1))
            .LeavesOpen("P1", "Whether a review counts when the partnership is inspected in the same term.", "Both are recorded, and neither moves the other.")
            .WithKind("review", "Review", terms, review => review
                .Described("Interviews, a sample of plans, and a meeting with the parent carer forum.")
                .Asks("overall", "How strong are the local arrangements?", strength)
                .Asks("families", "Are families heard?", heard)
                .GivesNotice(FollowUpInterval.Of(4, IntervalUnit.Weeks, IntervalPrecision.Usually), terms)
                .Carries(ImprovementAreaKind.AreaForImprovement, Occurrence.May, terms)
                .After("families", "not-met").Limits(
                    "overall", atBest: "sound", "families-not-heard", "Arrangements in which families are not heard are not strong.", terms)
                .After("overall", "strong").Follows(nextReview, rule => rule
                    .AfterAbout(2, IntervalUnit.Years).CountedFrom(AnchorEvent.Published).For(reviewTeam).As(Force.Usual)
                    .Says("The team comes back after about two years.", terms))
                .After("overall", "sound").Follows(nextReview, rule => rule
                    .AfterAbout(1, IntervalUnit.Years).CountedFrom(AnchorEvent.Published).For(reviewTeam).As(Force.Usual)
                    .Says("The team comes back after about a year.", terms))
                .After("overall", "fragile").Follows(actionPlan, rule => rule
                    .Within(30, IntervalUnit.WorkingDays).CountedFrom(AnchorEvent.ReportReceived).For(Addressee.LocalAreaPartnership).As(Force.Requested)
                    .Says("The partnership sends an action plan to the team.", terms))
                .After("overall", "fragile").Follows(nextReview, rule => rule
                    .Within(6, IntervalUnit.Months).CountedFrom(AnchorEvent.Published).For(reviewTeam).As(Force.Usual)
                    .Says("The team comes back within six months.", terms))
                .Always().Holds("share-lessons", "What was learned is shared with the councils of the region.", terms))
            .Build();
    }
}
