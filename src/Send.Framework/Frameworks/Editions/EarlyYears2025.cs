using NodaTime;
using Send.Framework.Judgements;
using Send.Framework.Sources;
using Send.Framework.Time;
using static Send.Framework.Frameworks.Editions.EducationAddressees;
using static Send.Framework.Frameworks.Editions.ReportCardScales;
using S = Send.Framework.Frameworks.Editions.OfstedEducationSources;

namespace Send.Framework.Frameworks.Editions;

/// <summary>Ofsted's renewed inspection of registered early years settings, from 10 November 2025.</summary>
internal static class EarlyYears2025
{
    private static readonly LocalDate ShorterWindow = new(2026, 4, 1);

    public static JudgementScale ChildcareRegisterScale { get; } = JudgementScale.MetNotMet(
        "childcare-register-requirements", "Requirements of the Childcare Register", S.JudgedInadequate("Childcare Register"),
        new GradeDefinition("met", "Met"),
        new GradeDefinition(NotMet, "Not met"));

    public static InspectionFramework Framework { get; } = InspectionFramework.Trusted(new FrameworkDefinition
    {
        Id = "early-years-2025",
        Family = EducationInspection2019.Family,
        Name = "Early years report cards (2025)",
        Summary = "Ofsted's renewed inspection of nurseries, childminders and other registered settings: six graded areas, safeguarding met or not met, and "
            + "no overall grade. From April 2026, settings are inspected within a window of 4 years instead of 6.",
        Jurisdiction = "England",
        Inspectorates = ["Ofsted"],
        Subject = SubjectKind.Provider,
        Registers = ["ofsted-urn"],
        Remits = [new(EducationInspection2019.EarlyYears, "Registered early years settings")],
        InForceFrom = new LocalDate(2025, 11, 10),
        Source = S.EarlyYearsInformation("title: for use on inspections from 10 November 2025"),
        LegalBasis =
        [
            new("Full inspections and inspections with no children on roll are carried out under sections 49 and 50 of the Childcare Act 2006.",
                S.EarlyYearsInformation("types of inspection")),
        ],
        Kinds = [Full, NoChildrenOnRoll],
        OpenQuestions =
        [
            SecondVersion,
            new("Y1", "Whether the window of 4 years also shortens the wait of settings that were inspected before April 2026.",
                "6 years are applied to visits before 1 April 2026, and 4 to visits from that day on."),
            new("Y2", "On which day of April 2026 the window changed.", "It is applied from the first of the month."),
            new("Y3", "What follows an area that needs attention or urgent improvement, and when.", "Only the window is worked out."),
            new("Y4", "Which day the window is counted from.", "It is counted from the end of the last visit; the anchor is marked as inferred."),
            new("Y5", "When a setting that had no children on roll is inspected again.", "Nothing is worked out after such an inspection."),
        ],
    });

    private static InspectionKind Full => new()
    {
        Code = "full",
        Activities = [Activity.FullInspection],
        Name = "Full inspection",
        Summary = "An inspection that grades the setting in each of the evaluation areas.",
        Source = S.EarlyYearsInformation("types of inspection, full inspections"),
        Questions =
        [
            new("inclusion", "Inclusion", FivePoint),
            new("curriculum-and-teaching", "Curriculum and teaching", FivePoint),
            new("achievement", "Achievement", FivePoint),
            new("behaviour-attitudes-and-routines", "Behaviour, attitudes and establishing routines", FivePoint),
            new("childrens-welfare-and-well-being", "Children's welfare and well-being", FivePoint),
            new("leadership-and-governance", "Leadership and governance", FivePoint),
            new("safeguarding", "Are the safeguarding standards met?", ReportCardScales.Safeguarding),
            new("childcare-register", "Are the requirements of the Childcare Register met?", ChildcareRegisterScale, isRequired: false),
        ],
        FollowUpRules =
        [
            Next(RuleCondition.Started(null, ShorterWindow.PlusDays(-1)), 6, S.SixYearWindow("6-year window from the date of the last inspection",
                "The window of the framework before; that it still holds until April 2026 follows from the announcement of the change.")),
            Next(RuleCondition.Started(ShorterWindow), 4, S.MortonMichel("4-year window from April 2026")),
        ],
        GeneralRules =
        [
            NotComparable,
            new()
            {
                Name = "first-inspection-within-30-months",
                When = RuleCondition.Started(null, ShorterWindow.PlusDays(-1)),
                Activity = Activity.FullInspection,
                Summary = "Until April 2026, a new setting has its first inspection up to 30 months after its registration.",
                Source = S.MortonMichel("new early years providers"),
            },
            new()
            {
                Name = "first-inspection-within-18-months",
                When = RuleCondition.Started(ShorterWindow),
                Activity = Activity.FullInspection,
                Summary = "From April 2026, a new setting is inspected 12 to 18 months after its registration.",
                Source = S.MortonMichel("new early years providers"),
            },
        ],
    };

    private static InspectionKind NoChildrenOnRoll => new()
    {
        Code = "no-children-on-roll",
        Name = "No children on roll inspection",
        Summary = "A check that the provider is still suitable to be registered, when no children are on roll or present. It gives no grades and is not a "
            + "full inspection.",
        Source = S.EarlyYearsInformation("types of inspection, no children on roll inspections"),
        GeneralRules =
        [
            Following.Open(
                "Y5", "No available source says when the setting is inspected again.",
                S.EarlyYearsInformation("types of inspection, no children on roll inspections")),
        ],
    };

    private static FollowUpRule Next(RuleCondition when, int years, Source source) => new()
    {
        Name = "next-full",
        When = when,
        Activity = Activity.FullInspection,
        Interval = FollowUpInterval.Of(years, IntervalUnit.Years, IntervalPrecision.Within),
        Anchors = [AnchorEvent.Ended],
        Force = Force.Usual,
        Addressee = Ofsted,
        Summary = $"The setting is inspected again within a window of {years} years from its last inspection.",
        Source = source,
        AnchorSource = S.SixYearWindow("date of the last inspection", "The last day of the visit is taken."),
    };
}
