using NodaTime;
using Send.Framework.Sources;

namespace Send.Framework.Frameworks.Editions;

/// <summary>The sources of Ofsted's and the Independent Schools Inspectorate's editions for schools, colleges and early years settings.</summary>
internal static class OfstedEducationSources
{
    private const string Ofsted = "Ofsted";
    private const string GovUk = "https://www.gov.uk/government/publications/";
    private const string SchoolPages = GovUk + "school-inspection-toolkit-operating-guide-and-information";

    private static readonly LocalDate Renewed = new(2025, 9, 9);

    public static Source SchoolHandbook(string locator, Evidence evidence = Evidence.Primary, string? note = null) => new(
        "School inspection handbook", Ofsted, evidence, locator, GovUk + "school-inspection-handbook-eif", note: note);

    public static Source SchoolMonitoringHandbook(string locator) => new(
        "School monitoring handbook", Ofsted, Evidence.Primary, locator,
        GovUk + "school-inspection-handbook-eif/school-monitoring-handbook-for-september-2023", new LocalDate(2024, 9, 16));

    public static Source EarlyYearsHandbook(string locator) => new(
        "Early years inspection handbook", Ofsted, Evidence.Primary, locator,
        GovUk + "early-years-inspection-handbook-eif/early-years-inspection-handbook-for-ofsted-registered-provision-for-september-2023",
        new LocalDate(2024, 9, 9));

    public static Source FurtherEducationHandbook(string locator, Evidence evidence = Evidence.Primary, string? note = null) => new(
        "Further education and skills inspection handbook", Ofsted, evidence, locator,
        GovUk + "further-education-and-skills-inspection-handbook-eif/further-education-and-skills-handbook-for-september-2023",
        new LocalDate(2024, 9, 9), note);

    public static Source IndependentHandbook(string locator) => new(
        "Non-association independent schools inspection handbook", Ofsted, Evidence.Primary, locator,
        GovUk + "independent-schools-inspection-handbook-eif/non-association-independent-schools-inspection-handbook-for-september-2023",
        new LocalDate(2024, 10, 11));

    public static Source JudgedInadequate(string locator) => new(
        "Early years and childcare providers judged inadequate or not complying with requirements at inspection", Ofsted, Evidence.Primary, locator,
        "https://www.gov.uk/guidance/early-years-and-childcare-providers-judged-inadequate-or-not-complying-with-requirements-at-inspection");

    public static Source SixYearWindow(string locator, string? note = null) => new(
        "A new approach to inspecting early years providers", "Ofsted, as printed by Parliament Today", Evidence.Secondary, locator,
        "https://www.parliamenttoday.com/free/viewnews.html?id=122254", note: note);

    public static Source TheKey(string locator) => new(
        "Ofsted changes: summary for 2023/24 and the update of September 2024", "The Key", Evidence.Secondary, locator,
        "https://schoolgovernors.thekeysupport.com/school-improvement-and-strategy/inspection-evaluation/inspection-framework/"
        + "ofsted-changes-september-2023-24-summary/");

    public static Source NahtQuestions(string locator) => new(
        "Ofsted FAQs: the changes to inspection arrangements", "NAHT", Evidence.Secondary, locator,
        "https://naht.org.uk/Advice-Support/Topics/Structures-inspection-and-accountability/ArtMID/564/ArticleID/2157/"
        + "Ofsted-FAQs-the-changes-to-inspection-arrangements", new LocalDate(2024, 10, 8));

    public static Source NorthumberlandBriefing(string locator) => new(
        "Inspection briefing 2024 to 2025", "Northumberland Education", Evidence.Secondary, locator,
        "https://northumberlandeducation.co.uk/inspection-briefing/", new LocalDate(2024, 9, 3));

    public static Source SchoolInspectionFile(string locator, Evidence evidence = Evidence.DerivedFromData, string? note = null) => new(
        "State-funded school inspections and outcomes: management information", Ofsted, evidence, locator, note: note);

    public static Source FurtherEducationFile(string locator) => new(
        "Further education and skills inspections and outcomes: management information", Ofsted, Evidence.DerivedFromData, locator,
        note: "Read in public code that loads the file with its columns as they are named there.");

    public static Source InspectionInJanuary2021(string locator) => new(
        "January 2021: maintained schools and academies", "Ofsted, as printed by FE News", Evidence.Secondary, locator,
        "https://www.fenews.co.uk/press-releases/217-resources/60004-january-2021-maintained-schools-and-academies", new LocalDate(2020, 12, 7));

    public static Source SchoolToolkit(string locator, Evidence evidence = Evidence.Primary, string? note = null) => new(
        "School inspection toolkit, operating guide and information", Ofsted, evidence, locator, SchoolPages, Renewed, note);

    public static Source SchoolInformation(string locator) => new(
        "Inspection information for state-funded schools: for use from November 2025", Ofsted, Evidence.Primary, locator,
        SchoolPages + "/inspection-information-for-state-funded-schools-for-use-from-november-2025", Renewed);

    public static Source SchoolMonitoringGuide(string locator) => new(
        "School monitoring operating guide for inspectors: for use from November 2025", Ofsted, Evidence.Primary, locator,
        SchoolPages + "/school-monitoring-operating-guide-for-inspectors-for-use-from-november-2025", new LocalDate(2025, 11, 5));

    public static Source FurtherEducationGuide(string locator) => new(
        "Further education and skills operating guide for inspectors: for use from November 2025", Ofsted, Evidence.Primary, locator,
        GovUk + "further-education-and-skills-inspection-toolkit-operating-guide-and-information/"
        + "further-education-and-skills-operating-guide-for-inspectors-for-use-from-november-2025", Renewed);

    public static Source FurtherEducationMonitoringGuide(string locator) => new(
        "Further education and skills monitoring operating guide for inspectors: for use from November 2025", Ofsted, Evidence.Primary, locator,
        GovUk + "further-education-and-skills-inspection-toolkit-operating-guide-and-information/"
        + "further-education-and-skills-monitoring-operating-guide-for-inspectors-for-use-from-november-2025", new LocalDate(2025, 11, 5));

    public static Source EarlyYearsInformation(string locator) => new(
        "Early years inspection information: for use from November 2025", Ofsted, Evidence.Primary, locator,
        GovUk + "early-years-inspection-toolkit-operating-guide-and-information/early-years-inspection-information-for-use-from-november-2025",
        Renewed);

    public static Source IndependentInformation(string locator) => new(
        "Inspection information for non-association independent schools: for use from January 2026", Ofsted, Evidence.Primary, locator,
        GovUk + "independent-school-inspection-toolkit-operating-guide-and-information/"
        + "inspection-information-for-non-association-independent-schools-for-use-from-january-2026", Renewed);

    public static Source IndependentAdditionalGuide(string locator) => new(
        "Operating guide for additional inspections of non-association independent schools: for use from January 2026", Ofsted, Evidence.Primary, locator,
        GovUk + "independent-school-inspection-toolkit-operating-guide-and-information/"
        + "operating-guide-for-additional-inspections-of-non-association-independent-schools-for-use-from-january-2026", new LocalDate(2025, 12, 18));

    public static Source TeachingUnionGuide(string locator, Evidence evidence = Evidence.Secondary, string? note = null) => new(
        "Guide to inspection from November 2025", "National Education Union", evidence, locator, note: note);

    public static Source TeacherEducationChanges(string locator) => new(
        "Initial teacher education inspection: summary of changes", Ofsted, Evidence.Primary, locator, edition: new LocalDate(2026, 6, 12),
        note: "The days were read, the changes were not.");

    public static Source TeacherEducationAccounts(string locator) => new(
        "Accounts of the renewed inspection of initial teacher education", "The education press", Evidence.Secondary, locator);

    public static Source TesOnMonitoring(string locator) => new(
        "Should the new Ofsted monitoring inspections be seen as an MOT?", "Tes", Evidence.Secondary, locator,
        "https://www.tes.com/en-gb/for-schools/blog/article/new-ofsted-monitoring-inspections-MOT", new LocalDate(2025, 10, 31));

    public static Source StMatthews(string locator, Evidence evidence = Evidence.Secondary, string? note = null) => new(
        "Account of the inspection of St Matthew's in February 2026 and of its report", "St Matthew's", evidence, locator, note: note);

    public static Source FirstLookForParents(string locator) => new(
        "New Ofsted framework 2025", "Marden Lodge, passing on Ofsted's words to parents", Evidence.Secondary, locator,
        "https://www.mardenlodge.org/97/announcements/announcement/56/new-ofsted-framework-2025");

    public static Source KapowOnFramework(string locator) => new(
        "New Ofsted inspection framework: what schools need to know", "Kapow Primary", Evidence.Secondary, locator,
        "https://www.kapowprimary.com/blog/new-ofsted-inspection-framework-what-schools-need-to-know", new LocalDate(2025, 9, 12));

    public static Source MortonMichel(string locator) => new(
        "Ofsted publishes new inspection framework for early years settings", "Morton Michel", Evidence.Secondary, locator,
        "https://www.mortonmichel.com/news/ofsted-publishes-new-inspection-framework-for-early-years-settings");

    public static Source SchoolsWeekOnReportCards(string locator, string? note = null) => new(
        "Ofsted school report cards: the 11 key proposals", "Schools Week", Evidence.Secondary, locator,
        "https://schoolsweek.co.uk/ofsted-school-report-cards-the-11-key-proposals/", note: note);

    public static Source IsiFramework(string locator) => new(
        "Inspection framework, interactive version", "Independent Schools Inspectorate", Evidence.Primary, locator,
        "https://www.isi.net/inspection-explained/inspection-framework/interactive-version/");

    public static Source IsiHandbook(string locator, Evidence evidence = Evidence.Primary, string? note = null) => new(
        "Inspection handbook, interactive version", "Independent Schools Inspectorate", evidence, locator,
        "https://www.isi.net/inspection-explained/inspection-handbook/interactive-version/conducting-inspections/"
        + "the-timing-and-duration-of-inspections-and-the-inspection-team", note: note);

    public static Source OnIsi2023(string locator) => new(
        "What you need to know about ISI's 2023 framework", "TT Education", Evidence.Secondary, locator,
        "https://blog.tteducation.co.uk/blog/what-you-need-to-know-about-isis-2023-framework", new LocalDate(2023, 4, 26));

    public static Source IndependentSchoolStandards(string locator) => new(
        "The Education (Independent School Standards) Regulations 2014 (SI 2014/3283)", "legislation.gov.uk", Evidence.Primary, locator,
        "https://www.legislation.gov.uk/uksi/2014/3283/schedule/made");
}
