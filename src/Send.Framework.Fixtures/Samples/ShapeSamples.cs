using NodaTime;
using Send.Framework.Improvement;
using Send.Framework.Inspections;
using Send.Framework.Time;

namespace Send.Framework.Fixtures.Samples;

/// <summary>Documents that show the shapes that a document can have: as little and as much as possible.</summary>
internal static class ShapeSamples
{
    public static IEnumerable<SampleDocument> Make()
    {
        yield return new SampleDocument(
            "minimal", "Nothing but what is required. Made up.",
            """
            {
              "schema": "send-framework/inspection/v1",
              "framework": "local-area-send-2016",
              "kind": "full",
              "partnership": { "localAuthority": { "gssCode": "E08000018" } },
              "dates": { "started": "2018-03-05", "ended": "2018-03-09" },
              "judgements": { "written-statement-of-action": "not-required" }
            }

            """);
        yield return Sample.Of(
            "everything", "Every member that a document of a full inspection can have. Made up.",
            AnInspection.Of("area-send-2025").StartingOn(new LocalDate(2025, 11, 10)).WithOutcome("systemic-failings")
                .WithNotified(new LocalDate(2025, 10, 27)).WithReportReceived(new LocalDate(2026, 1, 12)).WithPublished(new LocalDate(2026, 1, 22))
                .WithPartner("Rotherham Parent Carers Forum", "parent-carer-forum")
                .WithPartner("The Rotherham NHS Foundation Trust", "nhs-provider")
                .WithImprovementAreas(
                    ImprovementArea.Of(ImprovementAreaKind.AreaForPriorityAction, "Shorten the wait for assessments.", 1)
                        .WithPoints("Publish the waits.", "Support families meanwhile: “waiting well” – für alle, 子.")
                        .WithResponsible(
                            new ResponsibleBody("local-authority", "Rotherham Metropolitan Borough Council"),
                            new ResponsibleBody("integrated-care-board", "NHS South Yorkshire Integrated Care Board"))
                        .WithThemes("neurodevelopmental-pathways", "waiting-well"),
                    ImprovementArea.Of(ImprovementAreaKind.AreaForPriorityAction, "Agree one plan.", 2)
                        .WithResponsible(new ResponsibleBody("local-area-partnership")),
                    ImprovementArea.Of(ImprovementAreaKind.AreaForImprovement, "Use data.", 1),
                    ImprovementArea.Of(ImprovementAreaKind.AreaForImprovement, "Tell families what happens next."))
                .WithStated(new StatedNextSteps(
                    FollowUpInterval.FromYears(3), FollowUpInterval.FromMonths(18), Frameworks.Activity.PriorityActionPlan)));
    }
}
