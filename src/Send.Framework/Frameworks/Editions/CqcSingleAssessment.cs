using NodaTime;
using Send.Framework.Judgements;
using S = Send.Framework.Frameworks.Editions.CareQualitySources;

namespace Send.Framework.Frameworks.Editions;

/// <summary>The single assessment framework of the Care Quality Commission for providers, since November 2023.</summary>
internal static class CqcSingleAssessment
{
    public const string Overall = "overall";

    public static JudgementScale Scale { get; } = Ratings("cqc-rating", "Rating of the Care Quality Commission");

    public static InspectionFramework Framework { get; } = InspectionFramework.Trusted(new FrameworkDefinition
    {
        Id = "cqc-single-assessment",
        Family = "cqc-providers",
        Name = "CQC single assessment framework",
        Summary = "Five key questions about a health or social care service, each rated from a score, and an overall rating. Quality statements are "
            + "scored from 1 to 4; the score of a key question is the share of the points available.",
        Jurisdiction = "England",
        Subject = SubjectKind.Provider,
        Registers = ["cqc-location", "cqc-provider"],
        Inspectorates = ["Care Quality Commission"],
        InForceFrom = new LocalDate(2023, 11, 21),
        Source = S.StartDate("start in the South region on 21 November 2023"),
        Kinds = [Assessment],
        OpenQuestions =
        [
            new("rounding", "How a score between two bands, such as 62.5 per cent (10 of 16) or 87.5 per cent, is rounded. No published rule was found.",
                "No rating is worked out from such a score. A recorded rating is neither confirmed nor rejected."),
            new("regions", "When the framework started in each region. It started in the South region on 21 November 2023 and in the "
                + "others later, by about March 2024.",
                "It is in force everywhere from the first day. Earlier assessments in other regions may belong to the previous framework."),
            new("replacement", "When it will be replaced. Sector frameworks without scores have been announced; no start date was found by 23 November 2026.",
                "The edition is shown as in force without an end."),
            new("next", "The interval from one assessment to the next. None was found.", "No date is worked out."),
            new("overall", "Whether the overall rating is based on its own score. No available source says.",
                "A score may be recorded with it, and is then checked like those of the key questions."),
        ],
    });

    /// <summary>The four ratings with their bands, in per cent of the points that there could have been.</summary>
    public static JudgementScale Ratings(string id, string name) => JudgementScale.Banded(
        id, name, S.ReachRating("score ranges of the ratings"), ScoreRounding.NotStated, mayBeCapped: true,
        new GradeDefinition("outstanding", "Outstanding") { Band = new(88, 100) },
        new GradeDefinition("good", "Good") { Band = new(63, 87) },
        new GradeDefinition("requires-improvement", "Requires improvement") { Band = new(39, 62) },
        new GradeDefinition("inadequate", "Inadequate") { Band = new(25, 38) });

    private static InspectionKind Assessment => new()
    {
        Code = "assessment",
        OutcomeQuestion = Overall,
        Name = "Assessment",
        Summary = "An assessment of a service. It may leave the ratings of key questions that it did not look at unchanged.",
        Source = S.ReachRating("how quality statements are assessed and scored"),
        Questions =
        [
            new("safe", "Is the service safe?", Scale, isRequired: false),
            new("effective", "Is the service effective?", Scale, isRequired: false),
            new("caring", "Is the service caring?", Scale, isRequired: false),
            new("responsive", "Is the service responsive to people's needs?", Scale, isRequired: false),
            new("well-led", "Is the service well-led?", Scale, isRequired: false),
            new(Overall, "Overall rating", Scale),
        ],
        GeneralRules =
        [
            Following.Open(
                "next", "No available source says when the next assessment takes place, or whether that depends on the rating.",
                S.StartDate("start in the South region on 21 November 2023")),
            new()
            {
                Name = "enforcement-cap",
                Summary = "Certain enforcement after a breach of the regulations caps the rating at requires improvement, whatever the score.",
                Source = S.BreachLimiter("limiter for a breach of regulations"),
            },
            new()
            {
                Name = "statement-cap",
                Summary = "A key question with a score in the band for good is capped at requires improvement if a quality statement scored 1. One in "
                    + "the band for outstanding is capped at good if a quality statement scored 1 or 2.",
                Source = S.ScoreLimiters("limiters quoted from the Commission"),
            },
            new()
            {
                Name = "not-rated",
                Summary = "Some services are exempt from rating, some reports do not publish a rating, and there may not be enough "
                    + "evidence to rate. None of these is a grade.",
                Source = S.ReachRating("services that are exempt from the duty to rate"),
            },
        ],
    };
}
