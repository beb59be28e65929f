using NodaTime;
using Send.Framework.Sources;

namespace Send.Framework.Frameworks.Editions;

/// <summary>The sources of the editions on children's services: local authorities, joint inspections, social care providers.</summary>
internal static class ChildrensServicesSources
{
    public static Source Ilacs(string locator, string? note = null) => new(
        "Inspecting local authority children's services", "Ofsted", Evidence.Primary, locator,
        "https://www.gov.uk/government/publications/inspecting-local-authority-childrens-services-from-2018/inspecting-local-authority-childrens-services",
        new LocalDate(2024, 12, 13), note);

    public static Source EndOfOverall(string locator, string? note = null) => new(
        "Ofsted confirms removal of headline judgement for inspections of local authorities' children's services", "Ofsted", Evidence.Primary,
        locator, edition: new LocalDate(2025, 11, 27), note: note);

    public static Source Jtai2022(string locator) => new(
        "Accounts of joint targeted area inspections since April 2022", "Ridout and CMS Law-Now", Evidence.Secondary, locator);

    public static Source Kirklees(string locator, Evidence evidence = Evidence.Secondary) => new(
        "ILACS Inspection: Guidance for professionals", "Kirklees Safeguarding Children Partnership", evidence, locator,
        "https://www.kirkleessafeguardingchildren.co.uk/procedures-local-protocols-and-guidance/ilacs-inspection-guidance-for-professionals/");

    public static Source LgaFirst(string locator) => new(
        "Inspecting children's services", "LGA first magazine", Evidence.Secondary, locator,
        "https://www.lgafirst.co.uk/comment/inspecting-childrens-services/");

    public static Source UrgentActionPlans(string locator, Evidence evidence = Evidence.Secondary) => new(
        "Ofsted to require struggling councils to produce urgent action plans", "Children and Young People Now", evidence, locator,
        edition: new LocalDate(2018, 8, 16));

    public static Source MonitoringHandbook2016(string locator) => new(
        "Monitoring local authority children's services judged inadequate: inspectors' handbook", "Ofsted", Evidence.Inferred, locator,
        edition: new LocalDate(2016, 5, 1),
        note: "Written in May 2016 for the inspections before 2018; accounts of the present inspections say the same.");

    public static Source Jtai(string locator) => new(
        "Joint targeted area inspection of the multi-agency response to children who are victims of domestic abuse",
        "Ofsted, the Care Quality Commission, HMICFRS and HM Inspectorate of Probation", Evidence.Primary, locator,
        "https://www.gov.uk/government/publications/joint-inspections-of-the-response-to-children-living-with-domestic-abuse/joint-targeted-area-inspection-of-the-multi-agency-response-to-domestic-abuse",
        new LocalDate(2024, 9, 12));

    public static Source JtaiFramework(string locator) => new(
        "Joint inspections of arrangements and services for children in need of help and protection",
        "Ofsted, the Care Quality Commission, HMICFRS and HM Inspectorate of Probation", Evidence.Primary, locator,
        "https://www.gov.uk/government/publications/joint-inspections-of-arrangements-and-services-for-children-in-need-of-help-and-protection");

    public static Source JtaiAccounts(string locator, string? note = null) => new(
        "Joint Targeted Area Inspection (JTAI)", "Sandwell Local Safeguarding Children Board", Evidence.Secondary, locator, note: note);

    public static Source SccifJudgements(string locator) => new(
        "Social care common inspection framework (SCCIF): residential family centres", "Ofsted", Evidence.Primary, locator,
        "https://www.gov.uk/guidance/social-care-common-inspection-framework-sccif-residential-family-centres/4-how-inspectors-make-judgements-under-the-sccif",
        note: "The same judgement structure is used for every kind of provider.");

    public static Source SccifChildrensHomes(string locator) => new(
        "Social care common inspection framework (SCCIF): children's homes, including secure children's homes", "Ofsted", Evidence.Primary, locator,
        "https://www.gov.uk/guidance/social-care-common-inspection-framework-sccif-children-s-homes-including-secure-children-s-homes",
        note: "Read in an older text of the page; whether it still stands there could not be seen.");

    public static Source SccifBoarding(string locator) => new(
        "Social care common inspection framework (SCCIF): boarding schools and residential special schools", "Ofsted", Evidence.Primary, locator,
        "https://www.gov.uk/guidance/social-care-common-inspection-framework-sccif-boarding-schools",
        note: "Read in an older text of the page; whether it still stands there could not be seen.");

    public static Source SccifAccounts(string locator) => new(
        "Accounts of the social care common inspection framework", "Other accounts of the framework", Evidence.Secondary, locator,
        note: "Rests on an older text.");

    public static Source DayOfTheVisitNotSaid(string locator) => new(
        "Social care common inspection framework (SCCIF)", "Ofsted", Evidence.Inferred, locator);
}
