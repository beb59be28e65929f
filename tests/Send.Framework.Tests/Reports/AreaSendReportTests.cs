using Send.Framework.Inspections;
using Send.Framework.Reports;
using static Send.Framework.Tests.Reports.ReadingHelp;

namespace Send.Framework.Tests.Reports;

public class AreaSendReportTests
{
    [Fact]
    public void Read_Report_IsAValidInspection()
    {
        var reading = Read(Report());

        reading.IsComplete.Should().BeTrue();
        reading.Findings.Should().BeEmpty();
        var inspection = InspectionJudge.Judge(reading.Document).Value;
        inspection.Framework.Id.Should().Be("area-send-2023");
        inspection.Outcome!.Code.Should().Be("typically-positive");
    }

    [Fact]
    public void Read_Value_HasTheWordsThatSayIt()
    {
        var reading = Read("\f" + Report());

        var said = reading.Evidence.Single(e => e.Path == "/judgements/outcome");
        said.Text.Should().StartWith("The local area partnership\u2019s arrangements typically lead to positive experiences and outcomes");
        said.Span.Page.Should().Be(2);
        Report().Substring(said.Span.Start, said.Span.Length).Should().Be(said.Text);
    }

    // The forms of rulebook O2, and those of titles of 2017 to 2025.
    [Theory]
    [InlineData("26 to 30 June 2023", "2023-06-26", "2023-06-30")]
    [InlineData("30 January 2023 to 3 February 2023", "2023-01-30", "2023-02-03")]
    [InlineData("29 January 2024 to 02 February 2024", "2024-01-29", "2024-02-02")]
    [InlineData("23 September to 27 September 2024", "2024-09-23", "2024-09-27")]
    [InlineData("29 April to 3 May 2024", "2024-04-29", "2024-05-03")]
    [InlineData("9\u201324 November 2023", "2023-11-09", "2023-11-24")]
    [InlineData("Monday 26 to Friday 30 June 2023", "2023-06-26", "2023-06-30")]
    [InlineData("26th to 30th June, 2023", "2023-06-26", "2023-06-30")]
    [InlineData("3 June 2024", "2024-06-03", "2024-06-03")]
    public void Read_FormsOfDates_AreDays(string dates, string started, string ended)
    {
        var read = Read(Report(dates: $"Inspection dates: {dates}")).Document.Dates.Value;

        (read.Started.Value.ToIso(), read.Ended.Value.ToIso()).Should().Be((started, ended));
    }

    [Theory]
    [InlineData("30 February to 3 March 2023", "this date does not exist")]
    [InlineData("30 June to 26 June 2023", "the last day comes before the first")]
    [InlineData("Tuesday 26 to Friday 30 June 2023", "the day of the week does not match")]
    [InlineData("26 June 2023 to 30 September 2023", "more than two months apart")]
    [InlineData("26/06/2023 to 30/06/2023", "in a known form")]
    [InlineData("26 to 30 June", "in a known form")]
    [InlineData("in summer", "in a known form")]
    public void Read_WordsThatAreNoDays_CannotBeTold(string dates, string because)
    {
        var reading = Read(Report(dates: $"Inspection dates: {dates}"));

        reading.Because("/dates/started").Should().Contain(because);
        reading.Document.Dates.Value.Started.IsMissing.Should().BeTrue();
        reading.IsComplete.Should().BeFalse();
    }

    [Fact]
    public void Read_NotPreviouslyInspected_IsNoPreviousInspection() =>
        Read(Report(previous: "Date of previous inspection: Not previously inspected")).Previous.Should().Be(new PreviousInspection(null, null));

    [Fact]
    public void Read_PreviousInspectionAndRevisit_IsTheInspection() =>
        Read(Report(previous: "Dates of previous inspection: The previous full inspection was on 19 March 2018. There was a revisit on 24 March 2020."))
            .Previous.Should().Be(new PreviousInspection(new LocalDate(2018, 3, 19), new LocalDate(2018, 3, 19)));

    [Fact]
    public void Read_OutcomeAlone_IsTheOutcomeAndSaysWhatIsMissing()
    {
        var reading = Read($"{Failings} A monitoring inspection will be carried out within approximately 18 months.");

        reading.Outcome().Should().Be("systemic-failings");
        reading.Document.Stated.Value.MonitoringInspection.Value.Amount.Should().Be(18);
        reading.CannotTell.Where(c => c.IsEssential).Select(c => c.Path).Should().Equal("/dates/started", "/framework", "/partnership/localAuthority");
    }

    // The day of notification decides between editions, and no report prints it: 3 weeks before 16 June 2025 the older text was in force.
    [Fact]
    public void Read_VisitSoonAfterTheRevision_EditionCannotBeTold()
    {
        var report = Report(dates: "Inspection dates: 16 to 20 June 2025");

        Read(report).Because("/framework").Should().Contain("area-send-2023").And.Contain("area-send-2025");
        Read(report, "area-send-2025").Document.Framework.Value.Should().Be("area-send-2025");
        Read(Report(dates: "Inspection dates: 1 to 5 December 2025")).Document.Framework.Value.Should().Be("area-send-2025");
    }

    [Fact]
    public void Read_ContradictionInsideTheReport_IsAFinding()
    {
        var reading = Read(Report(next: Next + " A monitoring inspection will be carried out within approximately 18 months."));

        reading.Document.Stated.Value.MonitoringInspection.IsGiven.Should().BeTrue();
        var found = reading.Findings.Should().ContainSingle().Which;
        (found.Code.Value, found.Path).Should().Be(("SEND8008", "/stated/monitoringInspection"));
        found.Message.Should().Contain(Positive[..40]).And.Contain("A monitoring inspection will be carried out within approximately 18 months");
    }

    // The document by itself is judged as any other: what another program reads from it is no contradiction inside a report.
    [Fact]
    public void Judge_DocumentOfAReportThatContradictsItself_HasTheCodesOfDocuments() =>
        InspectionJudge.Judge(Read(Report(next: Next + " A monitoring inspection will be carried out within approximately 18 months.")).Document)
            .Findings.Select(f => f.Code.Value).Should().Equal("SEND6002");

    [Fact]
    public void Read_PreviousInspectionAfterThisOne_IsReadAndFound()
    {
        var reading = Read(Report(previous: "Date of previous inspection: 7 to 11 July 2025"));

        reading.Previous!.Started.Should().Be(new LocalDate(2025, 7, 7));
        reading.Findings.Should().ContainSingle().Which.Code.Value.Should().Be("SEND8005");
        reading.IsComplete.Should().BeTrue();
    }

    // A table with other boards than the sentence has names of people in it, too; only names of boards leave the report.
    [Fact]
    public void Read_BoardsThatDiffer_AreNamedByTheDirectory()
    {
        var report = Report().Replace(
            "\tNHS South Yorkshire Integrated Care Board", "\tNHS West Yorkshire Integrated Care Board\nAda Lovelace, chair\nNHS Kent and Medway ICB", StringComparison.Ordinal);

        var reading = Read(report);

        reading.Findings.Should().ContainSingle(f => f.Code.Value == "SEND8010").Which.Message.Should()
            .Contain("NHS West Yorkshire Integrated Care Board").And.NotContain("Lovelace");
        reading.CannotTell.Should().NotContain(c => c.Because.Contains("Lovelace", StringComparison.Ordinal));
    }

    [Fact]
    public void Read_DaysThatTheCallerKnows_AreInTheDocumentWithoutWords()
    {
        var reading = ReportReader.Read(
            ReportText.Of(Report()), new() { Published = new LocalDate(2024, 11, 14), ReportReceived = new LocalDate(2024, 11, 4) });

        var dates = reading.Document.Dates.Value;
        (dates.Published.Value, dates.ReportReceived.Value).Should().Be((new LocalDate(2024, 11, 14), new LocalDate(2024, 11, 4)));
        reading.Evidence.Should().NotContain(e => e.Path == "/dates/published" || e.Path == "/dates/reportReceived");
        reading.CannotTell.Should().NotContain(c => c.Path == "/dates/published");
        reading.Findings.Should().BeEmpty();
    }

    [Fact]
    public void Read_DayThatIsPrintedOtherwise_IsThePrintedOne()
    {
        var report = Report(dates: Dates + "\nReport published: 14 November 2024");

        var reading = ReportReader.Read(ReportText.Of(report), new() { Published = new LocalDate(2024, 11, 15) });

        reading.Document.Dates.Value.Published.Value.Should().Be(new LocalDate(2024, 11, 14));
        reading.Findings.Should().ContainSingle().Which.Code.Value.Should().Be("SEND8012");
        ReportReader.Read(ReportText.Of(report), new() { Published = new LocalDate(2024, 11, 14) }).Findings.Should().BeEmpty();
    }

    // The days that the caller gives are judged like any other.
    [Fact]
    public void Read_KnownDayBeforeTheVisit_IsFoundByTheRules() =>
        ReportReader.Read(ReportText.Of(Report()), new() { ReportReceived = new LocalDate(2024, 9, 1) }).Findings.Should()
            .Contain(f => f.Path == "/dates/reportReceived" && f.Severity == Send.Framework.Validation.Severity.Error);

    // With the cells that a PDF has, and as text that was copied out of it has none.
    [Theory]
    [InlineData("\t")]
    [InlineData("")]
    public void Read_PriorityActionTable_KeepsBodiesPointsAndOrder(string cell)
    {
        var reading = Read(Report(
            outcome: Failings,
            rest: ("Areas for priority action\nResponsible body\n\tAreas for priority action\n\tRotherham Metropolitan\nBorough Council and NHS South\nYorkshire ICB\n"
                + "\tLeaders should act urgently on:\n\u25FC waits for therapy; and\n\u25FC plans that are\nout of date.\n\tNHS South Yorkshire ICB\n\tHealth leaders must publish waits.\n\n"
                + "Areas for improvement\n\n1. Leaders should listen.\n2. Leaders should write plainly.\n \u25FC\n").Replace("\t", cell, StringComparison.Ordinal)));

        var areas = reading.Document.ImprovementAreas.Value.Select(a => a.Value).ToArray();
        areas.Select(a => $"{a.Kind.Value} {a.Number.Value} {a.Text.Value}").Should().Equal(
            "area-for-priority-action 1 Leaders should act urgently on:", "area-for-priority-action 2 Health leaders must publish waits.",
            "area-for-improvement 1 Leaders should listen.", "area-for-improvement 2 Leaders should write plainly.");
        areas[0].Points.Select(p => p.Value).Should().Equal("waits for therapy; and", "plans that are out of date.");
        areas[0].Responsible.Select(b => $"{b.Value.Role.Value}: {b.Value.Name.Value}").Should().Equal(
            "local-authority: Rotherham Metropolitan Borough Council", "integrated-care-board: NHS South Yorkshire ICB");
        areas[1].Responsible.Should().ContainSingle();
    }

    // Where a line that names no whole body comes first, nobody can tell whose the first area is.
    [Theory]
    [InlineData("Leaders should act.\nNHS South Yorkshire ICB\nHealth leaders must publish waits.\n")]
    [InlineData("NHS South Yorkshire ICB\nHealth leaders must publish waits.\nRotherham Metropolitan Borough Council\n")]
    public void Read_PriorityActionTableWithoutCells_CannotTellWhatNoBodyStandsBeside(string table)
    {
        var reading = Read(Report(outcome: Failings, rest: $"Areas for priority action\nResponsible body\nAreas for priority action\n{table}\n"));

        reading.Document.ImprovementAreas.IsMissing.Should().BeTrue();
        reading.Because("/improvementAreas").Should().NotBeEmpty();
    }

    // Lines that are full to the margin: the next sentence may begin an area or go on with this one.
    [Fact]
    public void Read_ListThatCanBeReadInTwoWays_CannotBeTold()
    {
        var reading = Read(Report(rest:
            "Areas for improvement\nLeaders across the partnership should shorten the waits they own.\nLeaders across the partnership should write shorter plans too.\nLeaders should."));

        reading.Because("/improvementAreas").Should().Contain("more than one reading");
        reading.Document.ImprovementAreas.IsMissing.Should().BeTrue();
    }
}
