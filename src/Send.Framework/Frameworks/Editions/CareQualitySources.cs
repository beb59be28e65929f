using NodaTime;
using Send.Framework.Sources;

namespace Send.Framework.Frameworks.Editions;

/// <summary>The sources of the editions of the Care Quality Commission.</summary>
internal static class CareQualitySources
{
    private const string Commission = "Care Quality Commission";

    public static Source ReachRating(string locator, Evidence evidence = Evidence.Primary, string? note = null) => new(
        "How we reach a rating", Commission, evidence, locator,
        "https://www.cqc.org.uk/guidance-regulation/providers/assessment/assessing-quality-and-performance/reach-rating", note: note);

    public static Source StartDate(string locator) => new(
        "CQC single assessment framework - we've finally got a start date!", "Hempsons", Evidence.Secondary, locator,
        "https://www.hempsons.co.uk/news-articles/cqc-single-assessment-framework-weve-finally-got-a-start-date/", new LocalDate(2023, 10, 19));

    public static Source ScoreLimiters(string locator) => new(
        "Get ahead of the curve", "Mills & Reeve", Evidence.Secondary, locator,
        "https://www.mills-reeve.com/insights/blogs/health-and-care/october-2023-1/get-ahead-of-the-curve", new LocalDate(2023, 10, 1));

    public static Source BreachLimiter(string locator) => new(
        "Ratings Limiters Under The CQC's New Methodology", "Ridout Law", Evidence.Secondary, locator,
        "https://www.ridout-law.com/ratings-limiters-under-the-cqcs-new-methodology/");

    public static Source StatementScores(string locator) => new(
        "A guide to CQC ratings and the new scoring system", "Thornbury Nursing Services", Evidence.Secondary, locator,
        "https://thornbury-nursing.com/clients/blog/cqc-ratings-new-scoring-system/");

    public static Source LocalAuthorityRole(string locator) => new(
        "Role and responsibilities for local authority assessments", Commission, Evidence.Primary, locator,
        "https://www.cqc.org.uk/guidance-regulation/local-authorities/role-and-responsibilities", new LocalDate(2024, 2, 23));

    public static Source LocalAuthorityStart(string locator) => new(
        "Local authority assessments - implementing our new approach", Commission, Evidence.Primary, locator, edition: new LocalDate(2023, 11, 17));

    public static Source LocalGovernmentAnalysis(string locator) => new(
        "Analysis of local authority CQC assessment reports: what does good look like?", "Local Government Association", Evidence.Secondary, locator);

    public static Source LocalAuthorityGuidance(string locator) => new(
        "Assessment framework for local authority assurance", Commission, Evidence.Primary, locator);
}
