using NodaTime;
using Send.Framework.Sources;

namespace Send.Framework.Frameworks.Editions;

/// <summary>The sources of the editions of Wales, Scotland and Northern Ireland.</summary>
internal static class DevolvedNationsSources
{
    public static Source EstynExplained(string locator, Evidence evidence = Evidence.Primary, string? note = null) => new(
        "Inspection explained (parents and carers)", "Estyn", evidence, locator, "https://estyn.gov.wales/inspection-explained-parents-and-carers",
        note: note);

    public static Source EstynFollowUp(string locator, Evidence evidence = Evidence.Primary) => new(
        "Inspection guidance on follow-up", "Estyn", evidence, locator, "https://estyn.gov.wales/inspection-guidance-type/follow-up-en");

    public static Source EstynAnnualReport(string locator) => new(
        "Annual report 2022 to 2023: inspection follow-up", "Estyn", Evidence.Primary, locator,
        "https://annual-report.estyn.gov.wales/2023/inspection-follow-up/");

    public static Source EstynCycle(string locator, string? note = null) => new(
        "Accounts of the inspection arrangements from September 2024", "Estyn and the education press in Wales", Evidence.Secondary, locator, note: note);

    public static Source CareInspectorateWales(string locator) => new(
        "Ratings for care homes and domiciliary support services launches in Wales", "Care Inspectorate Wales", Evidence.Primary, locator,
        "https://careinspectorate.wales/ratings-care-homes-and-domiciliary-support-services-launches-wales");

    public static Source InspectionRatingsWales2025(string locator) => new(
        "The Regulated Services (Inspection Ratings) (Wales) Regulations 2025 (WSI 2025/389)", "legislation.gov.uk", Evidence.Primary, locator,
        "https://www.legislation.gov.uk/wsi/2025/389");

    public static Source CareInspectorateEarlyLearning(string locator) => new(
        "Quality improvement framework for early learning and childcare", "Care Inspectorate and HM Inspectors of Education", Evidence.Primary, locator,
        edition: new LocalDate(2025, 9, 22));

    public static Source HomeCareNews(string locator) => new(
        "CQC-style social care ratings system launching in Wales", "Home Care News", Evidence.Secondary, locator,
        "https://homecarenews.us/cqc-style-social-care-ratings-system-launching-in-wales");

    public static Source WelshGovernmentOnRatings(string locator) => new(
        "New care ratings system shows strong performance across Wales", "Welsh Government", Evidence.Primary, locator,
        edition: new LocalDate(2025, 12, 23));

    public static Source EducationScotlandTerms(string locator) => new(
        "About inspection and review", "Education Scotland", Evidence.Primary, locator,
        "https://education.gov.scot/inspection-and-review/what-we-do-and-how-we-do-it/02-about-inspection-and-review/", new LocalDate(2022, 12, 14));

    public static Source EducationScotlandEngagement(string locator) => new(
        "Continuing engagement", "Education Scotland", Evidence.Primary, locator,
        "https://education.gov.scot/what-we-do/inspection-and-review/about-inspections-and-reviews/principles-and-frameworks/Continuing%20engagement");

    public static Source EducationScotlandProgramme(string locator) => new(
        "Annual programme of scrutiny, August 2019 to July 2020", "Education Scotland", Evidence.Primary, locator,
        "https://education.gov.scot/education-scotland/who-we-are/management/annual-programme-of-scrutiny/");

    public static Source TesScotland(string locator) => new(
        "Revealed: top inspection ratings out of reach for Scottish schools", "Tes Scotland", Evidence.Secondary, locator);

    public static Source ScottishModels(string locator) => new(
        "Accounts of the models of inspection in Scotland", "Education Scotland and the education press", Evidence.Secondary, locator);

    public static Source CareInspectorateGrades(string locator) => new(
        "Quality grades", "Care Inspectorate", Evidence.Primary, locator, "https://www.careinspectorate.com/index.php/inspections/change-of-grades");

    public static Source CareInspectorateNew(string locator, Evidence evidence = Evidence.Primary) => new(
        "New inspections that reflect the Health and Social Care Standards", "Care Inspectorate", evidence, locator,
        "https://www.careinspectorate.com/index.php/inspections/new-inspections");

    public static Source BirdieOnGrades(string locator) => new(
        "Care Inspectorate quality grades explained", "Birdie", Evidence.Secondary, locator,
        "https://birdie.care/blog/care-inspectorate-quality-grades-explained", new LocalDate(2022, 11, 9));

    public static Source EtiOutcome(string locator, Evidence evidence = Evidence.Primary, string? note = null) => new(
        "Inspection outcome and what happens next", "Education and Training Inspectorate", evidence, locator,
        "https://www.etini.gov.uk/inspection-outcome-and-what-happens-next", note: note);

    public static Source EtiSustaining(string locator) => new(
        "Sustaining improvement inspection: guidance for schools", "Education and Training Inspectorate", Evidence.Primary, locator,
        edition: new LocalDate(2017, 1, 1));

    public static Source EtiCharter(string locator) => new(
        "A charter for inspection", "Education and Training Inspectorate", Evidence.Primary, locator,
        "https://www.etini.gov.uk/publications/html-document/charter-inspection", new LocalDate(2025, 10, 1));

    public static Source EurydiceOnNorthernIreland(string locator) => new(
        "Quality assurance in early childhood and school education: Northern Ireland", "Eurydice", Evidence.Secondary, locator,
        edition: new LocalDate(2021, 4, 28));

    public static Source IrishNews2017(string locator) => new(
        "Inspectors 'unable to assure parents of quality of children's education'", "The Irish News", Evidence.Secondary, locator,
        edition: new LocalDate(2017, 9, 5));

    public static Source IrishNewsOnSafeguarding(string locator) => new(
        "Inspectors able to give school safety assurances despite teachers' action", "The Irish News", Evidence.Secondary, locator,
        "https://www.irishnews.com/news/educationnews/2017/11/14/news/inspectors-able-to-give-school-safety-assurances-despite-teachers-action-1186428/",
        new LocalDate(2017, 11, 14));
}
