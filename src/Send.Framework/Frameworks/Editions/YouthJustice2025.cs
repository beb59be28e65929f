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
            new("start", "The day of the first inspection. The programme belongs to 2025, but no available source gives the day.", "The first day of the year is used."),
            new("score", "Whether the overall rating is based on a score, and which bands are used. No available source says.",
                "Ratings are recorded without scores. Scores of the previous programme do not apply."),
            new("next", "The interval from one inspection to the next. None was found.", "No date is worked out."),
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
                "next", "No available source says when the next inspection takes place, or whether that depends on the rating.",
                S.Programme2025("cases of work with children and of victims")),
        ],
    };

    private static Source Rated(string locator) => S.Programme2025(
        locator, Evidence.Inferred, "That the service and both areas are rated is known from other accounts.");
}
