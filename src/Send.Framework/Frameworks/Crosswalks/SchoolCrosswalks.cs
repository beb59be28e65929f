using Send.Framework.Frameworks.Editions;
using Send.Framework.Judgements;
using S = Send.Framework.Frameworks.Editions.OfstedEducationSources;

namespace Send.Framework.Frameworks.Crosswalks;

/// <summary>Between the four points of 2019 and the five points of the report cards, both ways: Ofsted says that they cannot be compared.</summary>
internal static class SchoolCrosswalks
{
    private const string Purpose = "To show results of both frameworks for one provider on one page.";

    private const string Reason = "Ofsted says that the grades of the report cards cannot be compared with those of the previous framework.";

    public static Crosswalk FourPointToReportCard { get; } = Nowhere.Between(
        "education-inspection-2019-to-report-card", Purpose, EducationInspection2019.FourPoint, ReportCardScales.FivePoint,
        S.FirstLookForParents("new grades and old ones"), Reason);

    public static Crosswalk ReportCardToFourPoint { get; } = Nowhere.Between(
        "report-card-to-education-inspection-2019", Purpose, ReportCardScales.FivePoint, EducationInspection2019.FourPoint,
        S.FirstLookForParents("new grades and old ones"), Reason);
}
