using NodaTime;
using Send.Framework.Sources;

namespace Send.Framework.Frameworks.Editions;

/// <summary>
/// The sources of the area SEND editions. Each names what was read; the evidence says how strong it is for the fact at hand, so the same
/// text may support facts of different strength.
/// </summary>
internal static class AreaSendSources
{
    private const string Inspectorates = "Ofsted and the Care Quality Commission";
    private const string Legislation = "legislation.gov.uk";

    public static Source LocalElectionSilence { get; } = new(
        "Ofsted reports during local elections: pre-election silence", "Ofsted", Evidence.Primary, "reports not published in areas with elections",
        "https://www.gov.uk/government/news/ofsted-reports-during-local-elections-pre-election-silence", new LocalDate(2019, 4, 1),
        "The rule is the source's. The days are those around which the gaps in published reports were counted.");

    public static Source GeneralElectionSilence { get; } = new(
        "Ofsted publications during pre-election period", "Ofsted", Evidence.Primary, "no reports on local area SEND", edition: new LocalDate(2019, 11, 6),
        note: "A report on Bromley was held back until after 12 December 2019, and no report came out between 20 May and 12 July 2024.");

    public static Source ChildrenAct2004(string locator) => new(
        "Children Act 2004", Legislation, Evidence.Primary, locator, "https://www.legislation.gov.uk/ukpga/2004/31/section/20");

    public static Source JointAreaReviews2015(string locator, Evidence evidence = Evidence.Primary, string? note = null) => new(
        "The Children Act 2004 (Joint Area Reviews) Regulations 2015 (SI 2015/1792)", Legislation, evidence, locator,
        "https://www.legislation.gov.uk/uksi/2015/1792", note: note);

    /// <summary>The handbook page; only its opening paragraphs and page history could be read.</summary>
    public static Source Handbook(string locator, Evidence evidence = Evidence.Primary, string? note = null) => new(
        "Area SEND inspections: framework and handbook", Inspectorates, evidence, locator,
        "https://www.gov.uk/government/publications/area-send-framework-and-handbook/area-send-inspections-framework-and-handbook",
        new LocalDate(2025, 6, 6), note);

    /// <summary>The handbook's own list of changes, of which the first part could be read in two versions.</summary>
    public static Source HandbookChanges(LocalDate version, string locator, Evidence evidence = Evidence.Primary, string? note = null) => new(
        "Area SEND: framework and handbook, summary of changes", Inspectorates, evidence, locator,
        "https://www.gov.uk/government/publications/area-send-framework-and-handbook/summary-of-changes", version, note);

    public static Source DeferralPolicy(string locator) => new(
        "Deferring, pausing and gathering additional evidence: Ofsted's policy", "Ofsted", Evidence.Primary, locator,
        edition: new LocalDate(2025, 11, 5), note: "Read in a public copy of the changes to the page on GOV.UK.");

    public static Source Stephensons(string locator) => new(
        "Account of the law behind area SEND monitoring inspections", "Stephensons Solicitors", Evidence.Secondary, locator);

    /// <summary>Where plans were sent, and when, after reports under the revision of June 2025.</summary>
    public static Source PlansSince2025(string locator, string? note = null) => new(
        "Council and partnership pages on priority action plans since June 2025", "Redbridge, Bracknell Forest, Torbay and Slough",
        Evidence.Secondary, locator, note: note);

    /// <summary>Every full inspection of 2023 and 2024, and Dudley of January 2025.</summary>
    public static Source Reports2023To2025(string locator, Evidence evidence = Evidence.Primary, string? note = null) => new(
        "55 area SEND full inspection reports, published 5 May 2023 to 11 March 2025", Inspectorates, evidence, locator,
        "https://reports.ofsted.gov.uk", note: note);

    public static Source EssexReport(string locator) => new(
        "Area SEND full inspection of Essex, published 20 May 2026", Inspectorates, Evidence.Primary, locator,
        "https://files.ofsted.gov.uk/v1/file/50302461", new LocalDate(2026, 5, 20));

    public static Source OutcomeTable(string locator, Evidence evidence = Evidence.DerivedFromData, string? note = null) => new(
        "Ofsted CS SEND Inspections Overview", "Data to Insight", evidence, locator,
        "https://github.com/data-to-insight/ofsted-send-scrape-tool", new LocalDate(2026, 6, 29), note);

    /// <summary>A parent carer forum's account of the outcome table in the 2025 handbook.</summary>
    public static Source SouthGloucestershire(string locator) => new(
        "Inspection: possible outcomes", "South Gloucestershire Parents and Carers", Evidence.Secondary, locator,
        "https://sgpc.org.uk/news-feed/inspection-possible-outcomes");

    public static Source Lancashire(string locator) => new(
        "SEND inspections", "Lancashire County Council", Evidence.Secondary, locator,
        "https://www.lancashire.gov.uk/children-education-families/special-educational-needs-and-disabilities/your-local-offer/send-inspections/");

    public static Source Nottinghamshire(string locator, string? note = null) => new(
        "Reports of a Nottinghamshire County Council paper on its priority action plan", "Hucknall Dispatch and other local news",
        Evidence.Secondary, locator, edition: null, note: note);

    public static Source LeedsOneMinuteGuide(string locator) => new(
        "One minute guide on area SEND inspections and thematic visits", "Leeds City Council", Evidence.Secondary, locator);

    public static Source LocalGovernmentLawyer2025(string locator) => new(
        "Report on the changes to area SEND inspections of June 2025", "Local Government Lawyer", Evidence.Secondary, locator,
        edition: null);

    public static Source SchoolsWeekOnMonitoring(string locator) => new(
        "SEND monitoring inspections to restart this term, says Ofsted", "Schools Week", Evidence.Secondary, locator,
        "https://schoolsweek.co.uk/send-monitoring-inspections-to-restart-this-term-says-ofsted");

    public static Source HertfordshireForum(string locator, string? note = null) => new(
        "Posts on the monitoring inspection of Hertfordshire, October to December 2025", "Herts Parent Carer Involvement",
        Evidence.Secondary, locator, note: note);

    public static Source ThematicVisits(string locator) => new(
        "Area SEND thematic reviews: guidance of 2023, 2024 and 2025", Inspectorates, Evidence.Primary, locator);

    public static Source SupportAndChallenge(string locator) => new(
        "Area SEND inspections: support and challenge following inspection", "Department for Education and NHS England", Evidence.Primary, locator,
        "https://www.gov.uk/government/publications/area-send-inspections-support-and-challenge-following-inspection", new LocalDate(2023, 5, 16));

    public static Source ImprovementNotices(string locator) => new(
        "Accounts of improvement notices to Oldham, Oxfordshire, Plymouth, Bexley and Hertfordshire", "Councils, local and trade press",
        Evidence.Secondary, locator);

    public static Source Guidance2016(string locator) => new(
        "Local area SEND inspection: guidance for inspectors", Inspectorates, Evidence.Primary, locator,
        "https://www.gov.uk/government/publications/local-area-send-inspection-guidance-for-inspectors");

    public static Source OneYearOn(string locator) => new(
        "Local area SEND inspections: one year on", Inspectorates, Evidence.Primary, locator, edition: new LocalDate(2017, 10, 1));

    public static Source RevisitStatement2018(string locator, string? note = null) => new(
        "Ofsted and the CQC to revisit failing local authorities (the Department for Education's statement of 9 November 2018)", "IPSEA",
        Evidence.Secondary, locator, "https://www.ipsea.org.uk/news/ofsted-and-the-cqc-to-revisit-failing-local-authorities",
        new LocalDate(2018, 11, 9), note);

    public static Source RevisitGuidance(string locator) => new(
        "Guidance for carrying out re-visits to local areas required to produce a written statement of action", Inspectorates, Evidence.Primary,
        locator,
        "https://www.gov.uk/government/publications/local-area-send-inspection-guidance-for-inspectors/guidance-for-carrying-out-re-visits-to-local-areas-required-to-produce-a-written-statement-of-action");

    public static Source AcceleratedProgress(string locator) => new(
        "Accounts of accelerated progress plans in Southend, Bristol, Devon and Worcestershire", "The councils concerned", Evidence.Secondary, locator);

    public static Source QuotedOutcomeLetters(string locator) => new(
        "Outcome letters of 2017 and 2018 quoted by Healthwatch Oxfordshire and Southend", Inspectorates, Evidence.Primary, locator);

    public static Source LocalOfferPages(string locator) => new(
        "Local offer pages on inspections under the 2016 framework", "Durham County Council and Essex County Council", Evidence.Secondary, locator);

    public static Source DatedCases(string locator, string note) => new(
        "Dated cases of receipt and publication", "Send.Framework", Evidence.Inferred, locator, note: note);
}
