using Send.Framework.Reports;
using static Send.Framework.Tests.Reports.ReadingHelp;

namespace Send.Framework.Tests.Reports;

public class IlacsReportTests
{
    private const string Before2023 = "Judgement\n\tGrade\nThe impact of leaders on social work practice with children \nand families\n\tGood\n"
        + "The experiences and progress of children who need help and \nprotection\n\tRequires improvement \nto be good\n"
        + "The experiences and progress of children in care and care \nleavers\n\tOutstanding\nOverall effectiveness\n\tGood\n";

    private const string Since2023 = "Judgement Grade\nThe impact of leaders on social work practice with children and families Good\n"
        + "The experiences and progress of children who need help and protection Inadequate\n"
        + "The experiences and progress of children in care Good\nThe experiences and progress of care leavers Requires improvement to be good\n";

    [Fact]
    public void Read_ReportBefore2023_IsEveryJudgementByItsQuestion()
    {
        var reading = Read(Report("Inspection of Leeds local \nauthority children\u2019s services", "6 to 17 December 2021", Before2023));

        Said(reading).Should().Be("383 ilacs-2018 standard: impact-of-leaders good, help-and-protection requires-improvement, "
            + "children-in-care-and-care-leavers outstanding, overall-effectiveness good");
        reading.Findings.Should().BeEmpty();
    }

    [Fact]
    public void Read_NameAboveTheTitle_IsTheAuthority() =>
        Said(Read(Report("City of Bradford Metropolitan District\nCouncil\n\nInspection of children\u2019s social care services", "23 to 27 July 2018", Before2023)))
            .Should().StartWith("380 ilacs-2018 short:");

    [Fact]
    public void Read_ReportSince2023_HasCareLeaversApart() =>
        Said(Read(Report("Inspection of Leeds local authority children\u2019s services", "4 to 15 December 2023", Since2023 + "Overall effectiveness Inadequate\n")))
            .Should().EndWith("children-in-care good, care-leavers requires-improvement, overall-effectiveness inadequate");

    // Overall effectiveness is not judged from 27 April 2026; before that day its absence is not read as anything.
    [Fact]
    public void Read_NoOverallEffectiveness_IsMissedOnlyWhereItWasJudged()
    {
        var title = "Inspection of Leeds local authority children\u2019s services";

        Read(Report(title, "4 to 15 December 2023", Since2023)).Because("/judgements/overall-effectiveness").Should().Contain("no row");
        Read(Report(title, "1 to 12 June 2026", Since2023)).IsComplete.Should().BeTrue();
    }

    // The text of a table line by line has the grade among the words of the question.
    [Fact]
    public void Read_GradeInTheMiddleOfAQuestion_BelongsToIt()
    {
        var table = Before2023.Replace("children in care and care \nleavers\n\tOutstanding", "children in care and care Outstanding\nleavers", StringComparison.Ordinal)
            .Replace("need help and \nprotection\n\tRequires improvement \nto be good", "need help and Requires improvement to be good\nprotection", StringComparison.Ordinal);

        Said(Read(Report("Inspection of Leeds local authority children\u2019s services", "6 to 17 December 2021", table)))
            .Should().Contain("help-and-protection requires-improvement, children-in-care-and-care-leavers outstanding");
    }

    [Theory]
    [InlineData("\n\tGood\nThe experiences and progress of children who", "\n\tNot judged\nThe experiences and progress of children who")]
    [InlineData("\n\tGood\nThe experiences and progress of children who", "\n\tGood\nInadequate\nThe experiences and progress of children who")]
    public void Read_NotOneGradeBesideAQuestion_CannotBeTold(string before, string after)
    {
        var table = Before2023.Replace(before, after, StringComparison.Ordinal);
        var reading = Read(Report("Inspection of Leeds local authority children\u2019s services", "6 to 17 December 2021", table));

        reading.Outcome("impact-of-leaders").Should().BeNull();
        reading.Because("/judgements/impact-of-leaders").Should().NotBeNull();
        reading.Findings.Select(f => f.Code.Value).Should().Equal(after.Contains("Inadequate", StringComparison.Ordinal) ? ["SEND8001"] : []);
        reading.Outcome("help-and-protection").Should().Be("requires-improvement");
    }

    // Two periods: the first day is said, the last day of the inspection is not that of the first period.
    [Fact]
    public void Read_TwoPeriods_LastDayCannotBeTold()
    {
        var reading = Read(Report(
            "Inspection of Derbyshire County Council children\u2019s services", "8 July 2019 to 12 July 2019 and 7 August 2019 to 8 August 2019", Before2023));

        reading.Document.Dates.Value.Started.IsGiven.Should().BeTrue();
        reading.Document.Dates.Value.Ended.IsMissing.Should().BeTrue();
        reading.Because("/dates/ended").Should().Contain("more than one period");
    }

    [Theory]
    [InlineData("6 to 13 December 2021")]
    [InlineData("6 December 2021")]
    public void Read_VisitOfNoKind_KindCannotBeTold(string dates) =>
        Read(Report("Inspection of Leeds local authority children\u2019s services", dates, Before2023)).Because("/kind").Should().Contain("does not match any kind");

    // The framework before ILACS: a re-inspection with other questions.
    [Fact]
    public void Read_ReportOfTheFrameworkBefore_IsNoReport() =>
        Read(Report("Re-inspection of services for children in need of help and protection, children looked after and care leavers",
            "9 to 24 November 2017", "1. Children who need help and protection\n\tGood\n")).Layout.Should().BeNull();

    private static string Report(string title, string dates, string table) =>
        $"\n{title}\n\nInspection dates: {dates}\n\nLead inspector: one of His Majesty\u2019s Inspectors\n\n{table}\n\nServices have improved since the last visit. They are good.\n";

    private static string Said(ReportReading reading)
    {
        var document = reading.Document;
        var judgements = document.Judgements.Value.Select(j => $"{j.Question} {j.Judgement.Value.Grade.Value}");
        return $"{document.Provider.ValueOrDefault?.Code.Value} {document.Framework.ValueOrDefault} {document.Kind.ValueOrDefault}: {string.Join(", ", judgements)}";
    }
}
