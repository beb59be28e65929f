using NodaTime;
using static Send.Framework.Frameworks.Editions.EducationAddressees;
using static Send.Framework.Frameworks.Editions.ReportCardScales;
using S = Send.Framework.Frameworks.Editions.OfstedEducationSources;

namespace Send.Framework.Frameworks.Editions;

/// <summary>Ofsted's renewed inspection of independent schools outside the associations, from January 2026: grades and standards side by side.</summary>
internal static class IndependentSchools2026
{
    private const string Standards = "independent-school-standards";

    public static InspectionFramework Framework { get; } = InspectionFramework.Trusted(new FrameworkDefinition
    {
        Id = "independent-schools-2026",
        Family = EducationInspection2019.Family,
        Name = "Independent school report cards (2026)",
        Summary = "Ofsted's renewed inspection of independent schools that do not belong to an association: one of five grades for each area, and whether the "
            + "independent school standards are met. The Department for Education decides when.",
        Jurisdiction = "England",
        Inspectorates = ["Ofsted"],
        Subject = SubjectKind.Provider,
        Registers = ["urn"],
        Remits = [new(EducationInspection2019.IndependentSchool, "Non-association independent schools")],
        InForceFrom = new LocalDate(2026, 1, 1),
        Source = S.IndependentInformation("title: for use in inspections from January 2026"),
        LegalBasis =
        [
            new("Standard inspections are carried out at the direction of the Department for Education under section 109(1) and (2) of the Education and "
                + "Skills Act 2008; inspections before registration under section 99.", S.IndependentInformation("types of inspection")),
            new("The independent school standards.", S.IndependentSchoolStandards("schedule")),
        ],
        Kinds = [Standard, Additional],
        OpenQuestions =
        [
            SecondVersion,
            new("N1", "On which day of January 2026 the renewed inspection started.", "The edition is in force from the first of the month."),
            new("N2", "Whether the final list of areas is the same as for state-funded schools; it was the same in the consultation.",
                "The areas for state-funded schools are used."),
            new("N3", "When a school is inspected again.", "The inspection is shown without a date: the Department for Education decides."),
        ],
    });

    private static Question StandardsQuestion => new(
        Standards, "Are the independent school standards met?", EducationInspection2019.IndependentStandardsScale);

    private static InspectionKind Standard => new()
    {
        Code = "standard",
        Activities = [EducationActivities.RoutineInspection],
        Name = "Standard inspection",
        Summary = "A routine inspection that grades the school in every evaluation area and says whether it meets the independent school standards.",
        Source = S.IndependentInformation("types of inspection, standard inspections"),
        Questions = [.. SchoolReportCards2025.Areas, StandardsQuestion],
        FollowUpRules =
        [
            new()
            {
                Name = "next-standard",
                When = RuleCondition.Always,
                Activity = EducationActivities.RoutineInspection,
                IntervalUnknown = "No interval is fixed.",
                Force = Force.Discretionary,
                Addressee = Ofsted,
                Summary = "Ofsted inspects the school again when the Department for Education directs it to.",
                Source = S.IndependentInformation("standard inspections at the direction of the Department for Education"),
            },
        ],
        GeneralRules =
        [
            NotComparable,
            new()
            {
                Name = "same-areas",
                Summary = "The evaluation areas are the same as for state-funded schools.",
                Source = S.SchoolsWeekOnReportCards("inspection areas for schools, state and independent", "An account of the consultation of February 2025."),
            },
            new()
            {
                Name = "action-plan",
                When = RuleCondition.Answered(Standards, NotMet),
                Summary = "The Department for Education may commission Ofsted to evaluate the school's action plan and to inspect its progress.",
                Source = S.IndependentAdditionalGuide("about this page"),
            },
        ],
    };

    private static InspectionKind Additional => new()
    {
        Code = "additional",
        LooksAtTheWhole = false,
        Name = "Additional inspection",
        Summary = "An inspection that the Department for Education commissions outside the routine programme: before registration, after a "
            + "material change, in an emergency or to monitor progress. It judges whether the standards are met and gives no grades.",
        Source = S.IndependentAdditionalGuide("about this page"),
        Questions = [StandardsQuestion],
        GeneralRules =
        [
            new()
            {
                Name = "next-step",
                OpenQuestion = "N3",
                Summary = "The Department for Education decides what follows.",
                Source = S.IndependentInformation("additional inspections, if the Department for Education commissions them"),
            },
        ],
    };
}
