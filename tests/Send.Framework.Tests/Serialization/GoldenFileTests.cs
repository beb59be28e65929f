using System.Text;
using Send.Framework.Scheduling;
using Send.Framework.Serialization;
using Send.Framework.Validation;

namespace Send.Framework.Tests.Serialization;

public class GoldenFileTests
{
    public static TheoryData<string> Examples => [.. Repository.ExampleNames];

    [Theory]
    [MemberData(nameof(Examples))]
    public void ToIndentedJson_OfAnExample_IsTheExample(string name)
    {
        var result = SendJson.ReadInspection(Repository.Example(name));

        result.Findings.Where(f => f.Severity != Severity.Information).Should().BeEmpty();
        (SendJson.ToIndentedJson(result.Value) + "\n").Should().Be(Encoding.UTF8.GetString(Repository.Example(name)));
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void Write_Inspection_IsGolden(string name) =>
        Repository.ShouldBeGolden(SendJson.ToJson(SendJson.ReadInspection(Repository.Example(name)).Value), $"inspection-v1-{name}.json");

    [Theory]
    [MemberData(nameof(Examples))]
    public void Write_Schedule_IsGolden(string name)
    {
        var schedule = FollowUpSchedule.For(SendJson.ReadInspection(Repository.Example(name)).Value, new LocalDate(2026, 11, 23));

        Repository.ShouldBeGolden(SendJson.ToIndentedJson(schedule), $"schedule-v1-{name}.json");
    }

    // Ranges of time, tolerances and what comes again and again, which area SEND does not have.
    [Theory]
    [InlineData("eti-2017-full-important-areas-for-improvement")]
    [InlineData("ilacs-2018-standard-good")]
    [InlineData("ilacs-2018-standard-inadequate")]
    [InlineData("jtai-joint-inspection-required")]
    public void Write_ScheduleOfAnotherFramework_IsGolden(string name)
    {
        var inspection = SendJson.ReadInspection(File.ReadAllBytes(Repository.PathOf($"conformance/documents/valid/{name}.json"))).Value;

        Repository.ShouldBeGolden(SendJson.ToIndentedJson(FollowUpSchedule.For(inspection, new LocalDate(2018, 11, 23))), $"schedule-v1-{name}.json");
    }

    [Fact]
    public void Write_ScheduleOfAReportThatDiffersFromItsRule_HasBothIntervals()
    {
        var report = Encoding.UTF8.GetString(Repository.Example("rotherham-2024")).Replace("\"P5Y\"", "\"P3Y\"", StringComparison.Ordinal);
        var inspection = SendJson.ReadInspection(Encoding.UTF8.GetBytes(report)).Value;

        SendJson.ToJson(FollowUpSchedule.For(inspection, new LocalDate(2026, 11, 23))).Should()
            .Contain("\"interval\":\"P3Y\"").And.Contain("\"reportDiffers\":true,\"ruleInterval\":\"P5Y\"");
    }

    [Fact]
    public void Write_Findings_IsGolden()
    {
        const string Document = """
            { "schema": "send-framework/inspection/v1", "framework": "area-send-2023", "kind": "full", "colour": "blue",
              "partnership": { "localAuthority": { "dfeCode": 372 }, "integratedCareBoards": [] },
              "dates": { "started": "2024-09-31", "ended": "2024-10-04", "ended": "2024-10-05" },
              "judgements": { "outcome": "inconsistant" },
              "stated": { "nextFullInspection": "five years", "monitoringInspection": { "workingDays": 0 } } }
            """;

        Repository.ShouldBeGolden(
            SendJson.ToIndentedJson(SendJson.ReadInspection(Encoding.UTF8.GetBytes(Document)).Findings), "findings-v1.json");
    }
}
