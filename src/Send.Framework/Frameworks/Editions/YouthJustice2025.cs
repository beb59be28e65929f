using NodaTime;
using Send.Framework.Judgements;
using Send.Framework.Sources;
using S = Send.Framework.Frameworks.Editions.YouthJusticeSources;

namespace Send.Framework.Frameworks.Editions;

/// <summary>Inspection of youth justice services under the programme of 2025.</summary>
internal static class YouthJustice2025
{
    public static JudgementScale Scale { get; } = JudgementScale.Ordered(
        "youth-justice-2025-rating", "Rating of a youth justice service (2025)", S.StandardsAndRatings("four ratings"),
        new GradeDefinition("outstanding", "Outstanding"),
        new GradeDefinition("good", "Good"),
        new GradeDefinition("requires-improvement", "Requires improvement"),
        new GradeDefinition("inadequate", "Inadequate"));

    public static InspectionFramework Framework { get; } = InspectionFramework.Trusted(new FrameworkDefinition
    {
        Id = "youth-justice-2025",
        Family = "youth-justice",
        Name = "Youth justice inspection (2025)",
        Summary = "An overall rating and two rated areas: work with children and work with victims.",
        Jurisdiction = "England and Wales",
        Subject = SubjectKind.Provider,
        Inspectorates = ["HM Inspectorate of Probation"],
        InForceFrom = new LocalDate(2025, 1, 1),
        Source = Rated("programme after the one that finished in late 2024"),
        LegalBasis = [new("The Chief Inspector inspects and reports on youth justice services.", S.Mandate("section 7(6)"))],
        Kinds = [Inspection],
        OpenQuestions =
        [
            new("start", "The programme belongs to 2025; the day of its first inspection could not be read.", "The first day of the year is taken."),
            new("score", "Whether the overall rating follows from a score, and by which bands, could not be read.",
                "Ratings are recorded without scores; a score of the programme before it does not apply."),
            new("next", "No interval from one inspection to the next was found.", "None is worked out."),
        ],
    });

    private static InspectionKind Inspection => new()
    {
        Code = "inspection",
        OutcomeQuestion = "overall",
        Name = "Inspection",
        Summary = "An inspection of one youth justice service.",
        Source = S.Programme2025("cases of work with children and of victims"),
        Questions =
        [
            new("overall", "Overall rating", Scale),
            new("work-with-children", "Work with children", Scale),
            new("work-with-victims", "Work with victims", Scale),
        ],
        GeneralRules =
        [
            Following.Open(
                "next", "No available source says when the next inspection follows, or whether that depends on the rating.",
                S.Programme2025("cases of work with children and of victims")),
        ],
    };

    private static Source Rated(string locator) => S.Programme2025(
        locator, Evidence.Inferred, "That the service and both areas are rated is known from other accounts.");
}
