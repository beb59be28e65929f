using NodaTime;
using Send.Framework.Judgements;
using S = Send.Framework.Frameworks.Editions.YouthJusticeSources;

namespace Send.Framework.Frameworks.Editions;

/// <summary>Inspection of youth justice services from 2018 to 2024, rated from a score out of 36.</summary>
internal static class YouthJustice2018
{
    public const string Overall = "overall";

    public static JudgementScale Scale { get; } = JudgementScale.Banded(
        "youth-justice-overall", "Overall rating of a youth justice service", S.Bands("scores out of 36 and the ratings beside them"), ScoreRounding.NotStated,
        new GradeDefinition("outstanding", "Outstanding") { Band = new(31, 36) },
        new GradeDefinition("good", "Good") { Band = new(19, 30) },
        new GradeDefinition("requires-improvement", "Requires improvement") { Band = new(7, 18) },
        new GradeDefinition("inadequate", "Inadequate") { Band = new(0, 6) });

    public static JudgementScale StandardScale { get; } = JudgementScale.Ordered(
        "youth-justice-standard", "Rating of one standard of a youth justice service", S.StandardsAndRatings("ratings at the level of individual standards"),
        new GradeDefinition("outstanding", "Outstanding"),
        new GradeDefinition("good", "Good"),
        new GradeDefinition("requires-improvement", "Requires improvement"),
        new GradeDefinition("inadequate", "Inadequate"));

    public static InspectionFramework Framework { get; } = InspectionFramework.Trusted(new FrameworkDefinition
    {
        Id = "youth-justice-2018",
        Family = "youth-justice",
        Name = "Youth justice inspection (2018)",
        Summary = "Twelve standards, each scored from 0 to 3, and an overall rating that follows from their sum out of 36. Resettlement is rated "
            + "separately and does not count.",
        Jurisdiction = "England and Wales",
        Subject = SubjectKind.Provider,
        Inspectorates = ["HM Inspectorate of Probation"],
        InForceFrom = new LocalDate(2018, 5, 1),
        InForceTo = new LocalDate(2024, 12, 31),
        Source = S.GuidanceManual2018("first manual, May 2018", "The month is known, the day is not."),
        LegalBasis = [new("The Chief Inspector inspects and reports on youth justice services.", S.Mandate("section 7(6)"))],
        Kinds = [Inspection],
        OpenQuestions =
        [
            new("start", "The day of the first inspection. The source does not give it; standards and ratings were introduced with the manual of May 2018.",
                "The first day of the month is used."),
            new("end", "The day of the last inspection. The source does not give it; the programme was due to finish in late 2024.", "The last day of the year is used."),
            new("standards", "All the names of the twelve standards and their changes in 2021. Not all of them were available.",
                "Only the overall rating with its score, and resettlement, are questions of the edition."),
            new("resettlement", "The month of 2021 from which resettlement is rated. The sources do not make it certain.",
                "In 2021, an inspection may or may not have the rating."),
            new("next", "The interval from one inspection to the next. None was found.", "No date is worked out."),
        ],
    });

    private static InspectionKind Inspection => new()
    {
        Code = "inspection",
        Activities = [Activity.FullInspection],
        OutcomeQuestion = Overall,
        Name = "Inspection",
        Summary = "An inspection of one youth justice service.",
        Source = S.StandardsAndRatings("youth justice services inspection"),
        Questions =
        [
            new(Overall, "Overall rating", Scale),
            new("resettlement", "Resettlement policy and provision", StandardScale, isRequired: false)
            {
                Changes =
                [
                    QuestionChange.Added(new(2021, 12, 31), S.Consultation("13 standards, with resettlement since 2021", "The year is known."))
                        with { NotBefore = new(2021, 1, 1) },
                ],
            },
        ],
        GeneralRules =
        [
            Following.Open(
                "next", "No available source says when the next inspection takes place, or whether that depends on the rating.",
                S.Consultation("all services inspected over a period of six years")),
            new()
            {
                Name = "one-programme",
                Activity = Activity.FullInspection,
                Summary = "Every youth justice service was inspected in one programme of about six years, due to finish in late 2024.",
                Source = S.Consultation("all services inspected over a period of six years"),
            },
            new()
            {
                Name = "resettlement-not-counted",
                Summary = "The rating of resettlement does not count towards the score.",
                Source = S.Bands("twelve standards of 3 points make 36"),
            },
        ],
    };
}
