using NodaTime;
using Send.Framework.Sources;

namespace Send.Framework.Frameworks.Editions;

/// <summary>The sources of the editions on youth justice services.</summary>
internal static class YouthJusticeSources
{
    private const string Inspectorate = "HM Inspectorate of Probation";

    public static Source StandardsAndRatings(string locator) => new(
        "Our standards and ratings", Inspectorate, Evidence.Primary, locator,
        "https://www.justiceinspectorates.gov.uk/hmiprobation/about-hmi-probation/about-our-work/our-standards-and-ratings/");

    public static Source Consultation(string locator, string? note = null) => new(
        "Consultation on the inspection of youth justice services", Inspectorate, Evidence.Primary, locator,
        "https://hmiprobation.justiceinspectorates.gov.uk/?p=1039", note: note);

    public static Source GuidanceManual2018(string locator, string? note = null) => new(
        "Youth offending services inspection: Guidance Manual V1.0", Inspectorate, Evidence.Primary, locator, edition: new LocalDate(2018, 5, 1), note: note);

    public static Source Bands(string locator) => new(
        "Table of youth justice inspections", "Data to Insight", Evidence.Secondary, locator,
        note: "The bands agree with the scores and ratings of the table, save for a few rows that contradict themselves.");

    public static Source Programme2025(string locator, Evidence evidence = Evidence.Primary, string? note = null) => new(
        "Andrea Brazier provides an update on our youth inspection programme", Inspectorate, evidence, locator,
        "https://hmiprobation.justiceinspectorates.gov.uk/?p=6564", note: note);

    public static Source Mandate(string locator) => new(
        "Criminal Justice and Court Services Act 2000", "legislation.gov.uk", Evidence.Primary, locator,
        "https://www.legislation.gov.uk/ukpga/2000/43/section/7", note: "As quoted in the inspectorate's guidance manuals.");
}
