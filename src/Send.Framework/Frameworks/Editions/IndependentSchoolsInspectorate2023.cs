using NodaTime;
using Send.Framework.Judgements;
using Send.Framework.Sources;
using Send.Framework.Time;
using S = Send.Framework.Frameworks.Editions.OfstedEducationSources;

namespace Send.Framework.Frameworks.Editions;

/// <summary>The Independent Schools Inspectorate's inspection of association schools, from September 2023: standards met or not, and no grades.</summary>
internal static class IndependentSchoolsInspectorate2023
{
    private const string NotMet = "not-met";

    public static JudgementScale StandardsScale { get; } = JudgementScale.MetNotMet(
        "isi-standards", "Standards of a section", S.IsiFramework("what ISI does: extent to which the standards are met"),
        new GradeDefinition("met", "Met"),
        new GradeDefinition(NotMet, "Not met"));

    public static JudgementScale SignificantStrengths { get; } = JudgementScale.Narrative(
        "isi-significant-strengths", "Significant strengths", S.OnIsi2023("inspection reports, summary"));

    public static InspectionFramework Framework { get; } = InspectionFramework.Trusted(new FrameworkDefinition
    {
        Id = "isi-2023",
        Family = "isi",
        Name = "ISI inspection framework (2023)",
        Summary = "Whether a school of an independent schools' association meets the standards of each section of the framework. There are no grades, but the "
            + "summary may name significant strengths.",
        Jurisdiction = "England",
        Inspectorates = ["Independent Schools Inspectorate"],
        Subject = SubjectKind.Provider,
        Registers = ["urn"],
        Remits = [new("association-independent-school", "Independent schools of an association")],
        InForceFrom = new LocalDate(2023, 9, 1),
        Source = S.OnIsi2023("first inspections in September 2023"),
        LegalBasis =
        [
            new("The independent school standards, which the Secretary of State has approved ISI to inspect against.", S.IsiFramework("what ISI does")),
            new("The schedule of the standards.", S.IndependentSchoolStandards("schedule")),
        ],
        Kinds = [Routine],
        OpenQuestions =
        [
            new("I1", "On which day of September 2023 the framework started.", "The edition is in force from the first of the month."),
            new("I2", "Which day the three years are counted from.", "They are counted from the end of the last routine visit; the anchor "
                + "is marked as inferred."),
            new("I3", "The grades of ISI's previous framework (excellent, good, sound, unsatisfactory).",
                "They belong to an edition that the library does not have."),
        ],
    });

    private static InspectionKind Routine => new()
    {
        Code = "routine",
        Activities = [EducationActivities.RoutineInspection],
        Name = "Routine inspection",
        Summary = "The only type of routine inspection. For each section, it says whether the standards are met.",
        Source = S.IsiFramework("emphasis and structure of the framework and reporting"),
        Questions =
        [
            new("leadership-management-and-governance", "Leadership and management, and governance", StandardsScale),
            new("education-training-and-recreation", "Pupils' education, training and recreation", StandardsScale),
            new("health-and-emotional-well-being", "Pupils' physical and mental health and emotional well-being", StandardsScale),
            new("social-and-economic-well-being", "Pupils' social and economic well-being and contribution to society", StandardsScale),
            new("safeguarding", "Safeguarding", StandardsScale),
            new("significant-strengths", "Significant strengths", SignificantStrengths, isRequired: false),
        ],
        FollowUpRules =
        [
            new()
            {
                Name = "next-routine",
                When = RuleCondition.Always,
                Activity = EducationActivities.RoutineInspection,
                Interval = FollowUpInterval.Of(3, IntervalUnit.Years, IntervalPrecision.Usually),
                Anchors = [AnchorEvent.Ended],
                Force = Force.Usual,
                Addressee = EducationAddressees.IndependentSchoolsInspectorate,
                Summary = "The Department for Education typically directs ISI to inspect a school once every three years.",
                Source = S.IsiHandbook("timing of inspections"),
                AnchorSource = S.IsiHandbook("timing of inspections", Evidence.Inferred, "The handbook counts by visits; the last day of the visit is taken."),
            },
        ],
        GeneralRules =
        [
            new()
            {
                Name = "next-steps",
                When = RuleCondition.AnyAnswered("met"),
                Summary = "If the standards of a section are met, the report recommends next steps.",
                Source = S.OnIsi2023("inspection reports, met or not met"),
            },
            new()
            {
                Name = "areas-for-action",
                When = RuleCondition.AnyAnswered(NotMet),
                Summary = "If the standards of a section are not met, the report sets areas for action.",
                Source = S.OnIsi2023("inspection reports, met or not met"),
            },
            new()
            {
                Name = "earlier-inspection",
                Summary = "The Department for Education may bring a routine inspection forward, or ask for another one at any time, at short notice or "
                    + "without notice.",
                Source = S.IsiHandbook("timing of inspections"),
            },
        ],
    };
}
