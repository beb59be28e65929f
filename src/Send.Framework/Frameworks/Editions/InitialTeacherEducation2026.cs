using NodaTime;
using static Send.Framework.Frameworks.Editions.ReportCardScales;
using S = Send.Framework.Frameworks.Editions.OfstedEducationSources;

namespace Send.Framework.Frameworks.Editions;

/// <summary>Ofsted's renewed inspection of initial teacher education, from January 2026, as far as it could be read.</summary>
internal static class InitialTeacherEducation2026
{
    public static InspectionFramework Framework { get; } = InspectionFramework.Trusted(new FrameworkDefinition
    {
        Id = "initial-teacher-education-2026",
        Family = EducationInspection2019.Family,
        Name = "Initial teacher education report cards (2026)",
        Summary = "Ofsted's renewed inspection of providers that train teachers: a report card with a grade for each of five areas.",
        Jurisdiction = "England",
        Inspectorates = ["Ofsted"],
        Subject = SubjectKind.Provider,
        Remits = [new("initial-teacher-education", "Initial teacher education")],
        InForceFrom = new LocalDate(2026, 1, 1),
        Source = S.TeacherEducationChanges("inspections from January 2026"),
        Kinds = [Full],
        OpenQuestions =
        [
            new("T1", "On which day of January 2026 the renewed inspection started.", "The edition is in force from the first of the month."),
            new("T2", "Which grades the five areas have, and whether safeguarding is judged as well.",
                "The five grades of the other report cards are used, and there is no question on safeguarding."),
            new("T3", "What follows an inspection, and when.", "Nothing is worked out."),
            new("T4", "What the changes of 12 June 2026 for September 2026 say. Their text was not available.",
                "The earlier rules are shown as in force."),
        ],
    });

    private static InspectionKind Full => new()
    {
        Code = "full",
        Activities = [Activity.FullInspection],
        Name = "Full inspection",
        Summary = "An inspection that grades the provider in every evaluation area.",
        Source = S.TeacherEducationAccounts("the five evaluation areas"),
        Questions =
        [
            new("inclusion", "Inclusion", FivePoint),
            new("curriculum-teaching-and-training", "Curriculum, teaching and training", FivePoint),
            new("achievement", "Achievement", FivePoint),
            new("professional-behaviours", "Professional behaviours, personal development and well-being", FivePoint),
            new("leadership", "Leadership", FivePoint),
        ],
        GeneralRules =
        [
            NotComparable,
            Following.Open("T3", "No available source says what follows an inspection of initial teacher education.", S.TeacherEducationAccounts("the whole")),
        ],
    };
}
