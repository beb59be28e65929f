using System.Text.Json;
using NodaTime.Text;
using Send.Framework.Partnerships;
using Send.Framework.Serialization;
using Send.Framework.Validation;

namespace Send.Framework.Fixtures.Tests;

public sealed class PublishedInspectionsTests
{
    private static readonly string[] Outcomes = ["", "typically-positive", "inconsistent", "systemic-failings"];

    [Fact]
    public void All_Loaded_AreTheSixtyEightWithTheirImprovementAreas()
    {
        PublishedInspections.All.Should().HaveCount(68);
        PublishedInspections.All.Count(i => i.Source == PublishedInspectionSource.Report).Should().Be(38);
        PublishedInspections.All.Where(i => i.ImprovementAreasRecorded).Should().OnlyContain(i => i.Source == PublishedInspectionSource.Report);
        PublishedInspections.All.Sum(i => i.ImprovementAreas.Length).Should().Be(180);
    }

    // Both ways against the extract: every record is there with the same facts, and there is no other.
    [Fact]
    public void All_Facts_AreThoseOfTheExtract()
    {
        using var extract = JsonDocument.Parse(File.ReadAllBytes("TestData/published/inspections.json"));
        var records = extract.RootElement.EnumerateArray().ToDictionary(record => Text(record, "reportNumber"));

        PublishedInspections.All.Select(i => i.Reference).Should().BeEquivalentTo(records.Keys);
        foreach (var published in PublishedInspections.All)
        {
            var record = records[published.Reference];
            published.Authority.DfeCode.ToString().Should().Be(Text(record, "dfeCode"));
            Iso(published.Started).Should().Be(Text(record, "startDate"), published.ToString());
            Iso(published.Ended).Should().Be(Text(record, "endDate"), published.ToString());
            Iso(published.Published).Should().Be(Text(record, "publicationDate"), published.ToString());
            Iso(published.PreviousStarted).Should().Be(Text(record, "previousInspectionStart"), published.ToString());
            published.Outcome.Code.Should().Be(Outcomes[record.GetProperty("outcome").GetInt32()], published.ToString());
            (published.Stated.NextFullInspection?.ToWords() ?? "").Should().Be(Text(record, "statedNextFull"), published.ToString());
            (published.Stated.MonitoringInspection?.ToWords() ?? "").Should().Be(Text(record, "statedMonitoring"), published.ToString());
            (published.Response.Code == "priority-action-plan").Should().Be(record.GetProperty("priorityActionPlanRequired").GetBoolean());
            published.Boards.Select(b => b.OdsCode.ToString()).Should().Equal(
                record.GetProperty("integratedCareBoardCodes").EnumerateArray().Select(code => code.GetString()!));
        }
    }

    [Fact]
    public void ImprovementAreas_All_AreThoseOfTheExtract()
    {
        using var extract = JsonDocument.Parse(File.ReadAllBytes("TestData/published/improvement-items.json"));
        var items = extract.RootElement.GetProperty("items").EnumerateArray()
            .Select(item => $"{Text(item, "reportNumber")} {Text(item, "kind")} {item.GetProperty("ordinal")} {Text(item, "summary")} "
                + string.Join(';', item.GetProperty("themes").EnumerateArray().Select(theme => theme.GetString())));

        PublishedInspections.All
            .SelectMany(i => i.ImprovementAreas, (i, area) => $"{i.Reference} {area.Kind} {area.Number} {area.Text} {string.Join(';', area.Themes)}")
            .Should().BeEquivalentTo(items);
        PublishedInspections.All.SelectMany(i => i.ImprovementAreas).Should().OnlyContain(area => area.Responsible.Length > 0);
    }

    [Fact]
    public void Inspections_All_AreValidByTheValidator()
    {
        PublishedInspections.Inspections.Should().HaveCount(67);
        foreach (var inspection in PublishedInspections.Inspections)
        {
            SendJson.ReadInspection(SendJson.ToUtf8Bytes(inspection)).ShouldBeValid().Should().Be(inspection);
        }
    }

    // The revision of June 2025 came into force on the 6th. Notice is ten working days: a visit from 16 June was notified on the 2nd.
    [Theory]
    [InlineData("Kirklees", "2025-06-16", "area-send-2023")]
    [InlineData("Birmingham", "2025-06-23", "area-send-2025")]
    [InlineData("Barnsley", "2026-02-02", "area-send-2025")]
    [InlineData("Rotherham", "2024-09-30", "area-send-2023")]
    public void Framework_OfAVisit_IsTheEditionInForceWhenItWasNotified(string area, string started, string edition) =>
        PublishedInspections.All.Single(i => i.Authority.Name!.Contains(area) && i.Started == LocalDatePattern.Iso.Parse(started).Value)
            .Framework!.Id.Should().Be(edition);

    // Barnsley was recoded on 1 April 2025: the code is that of the visit.
    [Fact]
    public void Authority_RecodedSince_HasTheCodeOfTheVisit() =>
        PublishedInspections.Get("50302264").Authority.GssCode.ToString().Should().Be("E08000038");

    [Fact]
    public void ToInspection_WithoutDates_IsRefusedWithTheReason()
    {
        var buckinghamshire = PublishedInspections.Get("50295019");

        buckinghamshire.HasInspection.Should().BeFalse();
        ((Action)(() => buckinghamshire.ToInspection())).Should().Throw<InvalidOperationException>().WithMessage("*dates*Buckinghamshire*not known*");
    }

    [Fact]
    public void Of_Cornwall_GivesBothInspectionsEarliestFirst() =>
        PublishedInspections.Of(DfeCode.Parse("908")).Select(i => i.Reference).Should().Equal("50215730", "50302846");

    [Fact]
    public void Find_UnknownReference_IsRefused() =>
        ((Action)(() => PublishedInspections.Get("1"))).Should().Throw<ArgumentException>().WithMessage("*'1'*50261626*");

    [Fact]
    public void Licence_OfEach_FollowsFromItsSource() =>
        PublishedInspections.All.Should().OnlyContain(i => i.Licence == (i.Source == PublishedInspectionSource.Report ? "OGL-UK-3.0" : "MIT"));

    private static string Text(JsonElement record, string name) => record.GetProperty(name).GetString() ?? "";

    private static string Iso(LocalDate? date) => date is { } known ? LocalDatePattern.Iso.Format(known) : "";
}
