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
