using NodaTime;
using Send.Framework.Judgements;
using static Send.Framework.Frameworks.Editions.EducationActivities;
using S = Send.Framework.Frameworks.Editions.DevolvedNationsSources;

namespace Send.Framework.Frameworks.Editions;

/// <summary>Education Scotland's inspection of schools, from September 2016. Six points, where 6 is the best.</summary>
internal static class EducationScotland2016
{
    private const string Engagement = "continuing-engagement";

    /// <summary>The six points. Scotland counts upwards: 6 is the best, where Ofsted's 1 was.</summary>
    public static JudgementScale SixPoint { get; } = JudgementScale.Ordered(
        "education-scotland-six-point", "Evaluation of a quality indicator", S.EducationScotlandTerms("terms we use in the inspection process"),
        new GradeDefinition("excellent", "Excellent") { SectorLabel = "6" },
        new GradeDefinition("very-good", "Very good") { SectorLabel = "5" },
        new GradeDefinition("good", "Good") { SectorLabel = "4" },
        new GradeDefinition("satisfactory", "Satisfactory") { SectorLabel = "3" },
        new GradeDefinition("weak", "Weak") { SectorLabel = "2" },
        new GradeDefinition("unsatisfactory", "Unsatisfactory") { SectorLabel = "1" });

    public static JudgementScale ConfidenceScale { get; } = JudgementScale.Ordered(
        "education-scotland-confidence", "Statement of confidence", S.ScottishModels("statements of confidence in some models"),
        new GradeDefinition("confident", "Confident"),
        new GradeDefinition("partially-confident", "Partially confident"),
        new GradeDefinition("not-confident", "Not confident"));

    public static JudgementScale EngagementScale { get; } = JudgementScale.Unordered(
        "education-scotland-continuing-engagement", "Continuing engagement", S.EducationScotlandEngagement("three activities"),
        new GradeDefinition("no-continuing-engagement", "No continuing engagement"),
        new GradeDefinition("additional-support", "Additional support"),
        new GradeDefinition("further-inspection", "Further inspection"));

    public static InspectionFramework Framework { get; } = InspectionFramework.Trusted(new FrameworkDefinition
    {
        Id = "education-scotland-2016",
        Family = "education-scotland",
        Name = "Education Scotland inspection (2016)",
        Summary = "How good a school in Scotland is, judged by quality indicators on a six-point scale where 6 is the best. There is no "
            + "overall grade. Inspectors say how they will stay involved afterwards.",
        Jurisdiction = "Scotland",
        Inspectorates = ["Education Scotland"],
        Subject = SubjectKind.Provider,
        InForceFrom = new LocalDate(2016, 9, 1),
        Source = S.TesScotland("current inspection regime, under way in September 2016"),
        Kinds = [School, Confidence],
        OpenQuestions =
        [
            new("S1", "On which day of September 2016 the present inspections started. The six-point scale itself has been in use since August 2005.",
                "The edition is in force from 1 September 2016, the first day of the earliest month that a source gives for this framework."),
            new("S2", "When the framework, which is under review, will be replaced. Part 2 of the Education (Scotland) Act 2025 is about a "
                + "chief inspector. SSI 2026/2 gives days up to 31 August 2026 on which parts of the Act come into force, but the text on "
                + "which of them applies to part 2 was not available.",
                "The edition is shown as in force without an end."),
            new("S3", "Which models of inspection give a statement of confidence, and since when.", "An inspection with such a statement is a separate kind."),
            new("S4", "Which quality indicators each model evaluates.", "The four used in the sample of 2019 to 2020 are accepted, and "
                + "none is reported as missing."),
            new("S5", "When a school is next inspected in the ordinary course.", "The inspection is shown without a date."),
        ],
    });

    private static InspectionKind School => new()
    {
        Code = "school",
        Name = "School inspection",
        Summary = "An inspection that evaluates quality indicators on the six-point scale.",
        Source = S.EducationScotlandProgramme("inspections across the school sector"),
        Questions =
        [
            new("leadership-of-change", "Leadership of change", SixPoint, isRequired: false),
            new("learning-teaching-and-assessment", "Learning, teaching and assessment", SixPoint, isRequired: false),
            new("well-being-equality-and-inclusion", "Ensuring well-being, equality and inclusion", SixPoint, isRequired: false),
            new("attainment-and-achievement", "Raising attainment and achievement", SixPoint, isRequired: false),
            EngagementQuestion,
        ],
        FollowUpRules = [FurtherInspection],
        GeneralRules = [NoMoreVisits, Support, InspectedAgain],
    };

    private static InspectionKind Confidence => new()
    {
        Code = "confidence",
        Name = "Inspection with a statement of confidence",
        Summary = "An inspection that says whether inspectors are confident, and does not use the six-point scale.",
        Source = S.ScottishModels("statements of confidence in some models"),
        Questions = [new("confidence", "Confidence", ConfidenceScale), EngagementQuestion],
        FollowUpRules = [FurtherInspection],
        GeneralRules = [NoMoreVisits, Support, InspectedAgain],
    };

    private static Question EngagementQuestion => new(Engagement, "Continuing engagement", EngagementScale, isRequired: false);

    private static FollowUpRule FurtherInspection => new()
    {
        Name = "further-inspection",
        When = RuleCondition.Answered(Engagement, "further-inspection"),
        Activity = FollowUpInspection,
        IntervalUnknown = "The inspection report sets the timescale. There is no general one.",
        Force = Force.Usual,
        Addressee = EducationAddressees.EducationScotland,
        Summary = "Inspectors return to a school that needs more support and time to improve, within the timescale set in the report of this inspection.",
        Source = S.EducationScotlandEngagement("further inspection"),
    };

    private static GeneralRule NoMoreVisits => new()
    {
        Name = "no-more-visits",
        When = RuleCondition.Answered(Engagement, "no-continuing-engagement"),
        Summary = "Education Scotland makes no more visits in connection with the inspection. The local authority or board of governors reports to parents.",
        Source = S.EducationScotlandEngagement("no continuing engagement"),
    };

    private static GeneralRule InspectedAgain => Following.Open(
        "S5", "No available source says when a school is next inspected in the ordinary course.", S.EducationScotlandProgramme("inspections across the school sector"));

    private static GeneralRule Support => new()
    {
        Name = "support",
        When = RuleCondition.Answered(Engagement, "additional-support"),
        Summary = "Education Scotland's area lead officer or link inspector stays in contact and agrees support with the local authority or board of "
            + "governors.",
        Source = S.EducationScotlandEngagement("additional support"),
    };
}
