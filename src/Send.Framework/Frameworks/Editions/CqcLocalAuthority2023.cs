using NodaTime;
using Send.Framework.Judgements;
using S = Send.Framework.Frameworks.Editions.CareQualitySources;

namespace Send.Framework.Frameworks.Editions;

/// <summary>Assessment by the Care Quality Commission of how local authorities meet their Care Act duties, since December 2023.</summary>
internal static class CqcLocalAuthority2023
{
    public const string Overall = "overall";

    public static JudgementScale Scale { get; } = CqcSingleAssessment.Ratings(
        "cqc-local-authority-rating", "Rating of a local authority by the Care Quality Commission");

    public static JudgementScale StatementScale { get; } = JudgementScale.Ordered(
        "cqc-quality-statement", "Score of a quality statement", S.StatementScores("what the scores 1 to 4 mean"),
        new GradeDefinition("exceptional-standard", "Exceptional standard") { SectorLabel = "4" },
        new GradeDefinition("good-standard", "Good standard") { SectorLabel = "3" },
        new GradeDefinition("some-shortfalls", "Some shortfalls") { SectorLabel = "2" },
        new GradeDefinition("significant-shortfalls", "Significant shortfalls") { SectorLabel = "1" });

    public static InspectionFramework Framework { get; } = InspectionFramework.Trusted(new FrameworkDefinition
    {
        Id = "cqc-local-authority-assurance",
        Family = "cqc-local-authorities",
        Name = "CQC local authority assessment",
        Summary = "How well a local authority delivers its duties under Part 1 of the Care Act 2014: nine quality statements in four themes, each "
            + "scored, and one rating with its score.",
        Jurisdiction = "England",
        Subject = SubjectKind.Provider,
        Inspectorates = ["Care Quality Commission"],
        InForceFrom = new LocalDate(2023, 12, 1),
        Source = S.LocalAuthorityStart("formal assessments from December 2023"),
        LegalBasis =
        [
            new("Since April 2023, the Commission has assessed how local authorities carry out their duties under Part 1 of the Care Act 2014.",
                S.LocalAuthorityRole("legal duties since April 2023")),
        ],
        Kinds = [Assessment],
        OpenQuestions =
        [
            new("start", "The day in December 2023 on which formal assessments started. The source does not give it. The pilots of 2023 "
                + "gave indicative ratings, which are not formal.",
                "The first day of the month is used, and the pilots do not belong to the edition."),
            new("rounding", "How a score between two bands, such as 38.89 per cent (14 of 36), is rounded. No published rule was found.",
                "No rating is worked out from such a score. A recorded rating is neither confirmed nor rejected."),
            new("rating-moves", "A score may change without the rating, which changes only after a comprehensive assessment.",
                "A rating weaker than its score is accepted as capped; a stronger one is reported."),
            new("register", "Which register identifies a local authority in these assessments. No available source says.", "Any register is accepted."),
            new("next", "The interval from one assessment to the next. None was found.", "No date is worked out."),
        ],
    });

    private static InspectionKind Assessment => new()
    {
        Code = "assessment",
        OutcomeQuestion = Overall,
        Name = "Assessment",
        Summary = "A comprehensive assessment of a local authority: a rating with its score, and a score for every quality statement.",
        Source = S.LocalAuthorityRole("four themes; quality statements of the single assessment framework"),
        Questions =
        [
            new(Overall, "How well does the local authority meet its duties under the Care Act?", Scale),
            Statement("assessing-needs", "Assessing needs"),
            Statement("supporting-healthier-lives", "Supporting people to live healthier lives"),
            Statement("equity", "Equity in experience and outcomes"),
            Statement("care-provision", "Care provision, integration and continuity"),
            Statement("partnerships-and-communities", "Partnerships and communities"),
            Statement("safe-systems", "Safe systems, pathways and transitions"),
            Statement("safeguarding", "Safeguarding"),
            Statement("governance", "Governance, management and sustainability"),
            Statement("learning", "Learning, improvement and innovation"),
        ],
        GeneralRules =
        [
            Following.Open(
                "next", "No available source says when the next assessment takes place, or whether that depends on the rating.",
                S.LocalAuthorityGuidance("ratings of local authorities")),
            new()
            {
                Name = "themes",
                Summary = "The statements are grouped into four themes: working with people (the first three), providing support (the next "
                    + "two), ensuring safety (the next two) and leadership (the last two).",
                Source = S.LocalGovernmentAnalysis("nine quality statements in four themes"),
            },
            new()
            {
                Name = "rating-moves",
                Summary = "The rating changes only after a comprehensive assessment.",
                Source = S.LocalAuthorityGuidance("ratings of local authorities"),
            },
        ],
    };

    private static Question Statement(string code, string title) => new(code, title, StatementScale, isRequired: false);
}
