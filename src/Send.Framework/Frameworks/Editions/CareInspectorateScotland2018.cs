using NodaTime;
using Send.Framework.Judgements;
using S = Send.Framework.Frameworks.Editions.DevolvedNationsSources;

namespace Send.Framework.Frameworks.Editions;

/// <summary>The Care Inspectorate's inspection of care services in Scotland, from July 2018. Six points; 3 is "adequate", not "satisfactory".</summary>
internal static class CareInspectorateScotland2018
{
    public static JudgementScale SixPoint { get; } = JudgementScale.Ordered(
        "care-inspectorate-six-point", "Evaluation of a key question", S.CareInspectorateGrades("the six-point scale"),
        new GradeDefinition("excellent", "Excellent") { SectorLabel = "6" },
        new GradeDefinition("very-good", "Very good") { SectorLabel = "5" },
        new GradeDefinition("good", "Good") { SectorLabel = "4" },
        new GradeDefinition("adequate", "Adequate") { SectorLabel = "3" },
        new GradeDefinition("weak", "Weak") { SectorLabel = "2" },
        new GradeDefinition("unsatisfactory", "Unsatisfactory") { SectorLabel = "1" });

    public static InspectionFramework Framework { get; } = InspectionFramework.Trusted(new FrameworkDefinition
    {
        Id = "care-inspectorate-scotland-2018",
        Family = "care-inspectorate-scotland",
        Name = "Care Inspectorate inspection (2018)",
        Summary = "How good a care service in Scotland is, judged by key questions on a six-point scale where 6 is the best. There is no overall grade.",
        Jurisdiction = "Scotland",
        Inspectorates = ["Care Inspectorate"],
        Subject = SubjectKind.Provider,
        Registers = ["cs-number"],
        InForceFrom = new LocalDate(2018, 7, 1),
        Source = S.CareInspectorateNew("framework for care homes for older people, introduced in July 2018"),
        Kinds = [Inspection],
        OpenQuestions =
        [
            new("D1", "On which day of July 2018 the framework started, and from when it applies to services other than care homes for older people.",
                "The edition is in force for every service from 1 July 2018, the first day of the earliest month that a source gives."),
            new("D2", "Which key questions each inspection evaluates.", "All five are accepted, and none is reported as missing."),
            new("D4", "Which scale and consequences the joint framework has that replaced this one for early learning and childcare on 22 September "
                + "2025.",
                "The library does not have it as an edition. An inspection of early learning and childcare from that day on does not belong to this edition."),
            new("D3", "When a service is inspected again, and how that depends on its grades.", "Nothing is worked out."),
        ],
    });

    private static InspectionKind Inspection => new()
    {
        Code = "inspection",
        Name = "Inspection",
        Summary = "An inspection that evaluates key questions on the six-point scale.",
        Source = S.BirdieOnGrades("the key questions"),
        Questions =
        [
            new("well-being", "How well is people's well-being supported?", SixPoint, isRequired: false),
            new("leadership", "How good is the leadership?", SixPoint, isRequired: false),
            new("staff-team", "How good is the staff team?", SixPoint, isRequired: false),
            new("setting", "How good is the setting?", SixPoint, isRequired: false),
            new("care-and-support-planning", "How well is care and support planned?", SixPoint, isRequired: false),
        ],
        FollowUpRules =
        [
            Action("priority-action", "weak", "A service with an important weakness must act on it as a priority."),
            Action("urgent-action", "unsatisfactory", "A service with a major weakness must remedy it urgently."),
        ],
        GeneralRules =
        [
            Following.Open(
                "D3", "No available source says when the service is inspected again, or how that depends on its grades.", S.BirdieOnGrades("the key questions")),
            new()
            {
                Name = "early-learning-replaced",
                When = RuleCondition.Started(new(2025, 9, 22)),
                Summary = "Since 22 September 2025, early learning and childcare is inspected under a joint framework of the Care Inspectorate "
                    + "and HM Inspectors, with 11 indicators in four parts: leadership; children thrive and develop in quality spaces; "
                    + "children play and learn; children are supported to achieve.",
                Source = S.CareInspectorateEarlyLearning("the four parts and their indicators"),
            },
            new()
            {
                Name = "setting-not-everywhere",
                Summary = "The question on the setting does not apply to services in people's own homes.",
                Source = S.BirdieOnGrades("how good is our setting"),
            },
        ],
    };

    private static FollowUpRule Action(string name, string grade, string summary) => new()
    {
        Name = name,
        When = RuleCondition.AnyAnswered(grade),
        Activity = EducationActivities.ImprovementAction,
        IntervalUnknown = "The scale says how urgent the action is but gives no time. An inspection report may set one.",
        Force = Force.Required,
        Addressee = EducationAddressees.ServiceProvider,
        Summary = summary,
        Source = S.CareInspectorateGrades(grade),
    };
}
