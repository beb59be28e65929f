using NodaTime;
using Send.Framework.Judgements;
using static Send.Framework.Frameworks.Editions.EducationAddressees;
using S = Send.Framework.Frameworks.Editions.DevolvedNationsSources;

namespace Send.Framework.Frameworks.Editions;

/// <summary>Care Inspectorate Wales's published ratings of care homes and domiciliary support services, from 1 April 2025.</summary>
internal static class CareInspectorateWales2025
{
    private const string CareHome = "care-home-service";
    private const string DomiciliarySupport = "domiciliary-support-service";

    public static JudgementScale FourPoint { get; } = JudgementScale.Ordered(
        "ciw-four-point", "Rating of a theme", S.CareInspectorateWales("the four ratings"),
        new GradeDefinition("excellent", "Excellent"),
        new GradeDefinition("good", "Good"),
        new GradeDefinition("requires-improvement", "Requires improvement"),
        new GradeDefinition("requires-significant-improvement", "Requires significant improvement"));

    public static InspectionFramework Framework { get; } = InspectionFramework.Trusted(new FrameworkDefinition
    {
        Id = "care-inspectorate-wales-2025",
        Family = "care-inspectorate-wales",
        Name = "Care Inspectorate Wales ratings (2025)",
        Summary = "How good a care home or domiciliary support service in Wales is: one of four ratings for each theme, published from 1 April 2025, with no "
            + "overall rating.",
        Jurisdiction = "Wales",
        Inspectorates = ["Care Inspectorate Wales"],
        Subject = SubjectKind.Provider,
        Remits = [new(CareHome, "Care home services"), new(DomiciliarySupport, "Domiciliary support services")],
        InForceFrom = new LocalDate(2025, 4, 1),
        Source = S.CareInspectorateWales("from 1 April 2025"),
        LegalBasis =
        [
            new("A service must display its ratings without delay, and always on its website.", S.InspectionRatingsWales2025("regulation 3")),
        ],
        Kinds = [Inspection],
        OpenQuestions =
        [
            new("C2", "When a service is inspected again, and whether that depends on its ratings.", "Nothing is worked out."),
        ],
    });

    private static InspectionKind Inspection => new()
    {
        Code = "inspection",
        Name = "Rated inspection",
        Summary = "An inspection that rates each theme. The environment is rated in services that provide accommodation.",
        Source = S.CareInspectorateWales("the four themes"),
        Questions =
        [
            new("well-being", "Well-being", FourPoint),
            new("care-and-support", "Care and support", FourPoint),
            new("leadership-and-management", "Leadership and management", FourPoint),
            new("environment", "Environment", FourPoint) { Remits = [CareHome] },
        ],
        FollowUpRules =
        [
            new()
            {
                Name = "rating-display",
                When = RuleCondition.AnyAnswered("excellent", "good", "requires-improvement", "requires-significant-improvement"),
                Activity = EducationActivities.RatingDisplay,
                IntervalUnknown = "The regulations say \"without delay\" and do not give a number of days.",
                Force = Force.Statutory,
                Addressee = ServiceProvider,
                Summary = "The service must display its ratings without delay: always on its website, and on its premises unless it is exempt from that.",
                Source = S.InspectionRatingsWales2025("regulation 3"),
            },
        ],
        GeneralRules =
        [
            Following.Open(
                "C2", "No available source says when the service is inspected again, or whether that depends on its ratings.",
                S.CareInspectorateWales("ratings displayed by law")),
            new()
            {
                Name = "exempt-from-display",
                Summary = "Care homes for adults with four or fewer residents, care homes for children and some domiciliary support services need not display "
                    + "their ratings on the premises. They must still show the ratings on their website.",
                Source = S.HomeCareNews("services exempt from displaying ratings"),
            },
            new()
            {
                Name = "no-overall-rating",
                Summary = "Each theme has its own rating. There is no overall rating.",
                Source = S.WelshGovernmentOnRatings("individual ratings for each theme"),
            },
        ],
    };
}
