using Send.Framework.Frameworks.Editions;
using Send.Framework.Judgements;

namespace Send.Framework.Frameworks.Crosswalks;

/// <summary>Between the four grades of 2019 and the five of the report cards, both ways: nothing leads across.</summary>
internal static class SchoolCrosswalks
{
    private const string Reason = "Ofsted says that the grades of the report cards cannot be compared with those of the framework before, also where a word is the same.";

    public static Crosswalk FourPointToReportCard { get; } = Nowhere(
        "education-inspection-2019-to-report-cards", EducationInspection2019.FourPoint, ReportCardScales.FivePoint);

    public static Crosswalk ReportCardToFourPoint { get; } = Nowhere(
        "report-cards-to-education-inspection-2019", ReportCardScales.FivePoint, EducationInspection2019.FourPoint);

    private static Crosswalk Nowhere(string code, JudgementScale from, JudgementScale to) => Crosswalk.Create(
        code, "To show results of both frameworks for one provider on one page.", from, to, ReportCardScales.NotComparable.Source,
        from.Grades.Select(g => new CrosswalkStep(g, Reason)));
}
