using System.Text.Json.Nodes;
using Ical.Net;

namespace Send.Framework.Tool.Tests;

/// <summary>A document whose days of the visit are not recorded, in every output of the command.</summary>
public class VisitNotRecordedTests
{
    // As a table of outcomes has it: the report was published on 14 November 2024, and no more is known.
    private static string Rotherham(string? received = null, string? notified = null)
    {
        var document = JsonNode.Parse(File.ReadAllText(Repository.PathOf("docs/examples/rotherham-2024.json")))!.AsObject();
        document["dates"] = new JsonObject
        {
            ["notified"] = notified,
            ["started"] = new JsonObject { ["absent"] = "not-recorded" },
            ["ended"] = new JsonObject { ["absent"] = "not-recorded" },
            ["reportReceived"] = received,
            ["published"] = "2024-11-14",
        };
        return document.ToJsonString();
    }

    [Fact]
    public async Task Validate_IsClean() =>
        (await ToolRun.WithText(Rotherham(), "validate", "-")).Output.Should().Contain("valid; 0 errors, 0 other findings");

    [Theory]
    [InlineData("text", "Days of the visit not recorded")]
    [InlineData("text", "4 November 2029")]
    [InlineData("json", "\"target\": \"2029-11-04\"")]
    public async Task Schedule_OneDocument_SaysSoAndCountsFromTheReport(string format, string expected)
    {
        var run = await ToolRun.WithText(Rotherham(), "schedule", "-", "--format", format);

        run.ExitCode.Should().Be(0, run.Error);
        run.Output.Should().Contain(expected);
    }

    [Fact]
    public async Task Schedule_Calendar_HasTheEntryByTheOtherDay()
    {
        var entry = Calendar.Load((await ToolRun.WithText(Rotherham(), "schedule", "-", "--format", "ics")).Output)!.Events.Single();

        entry.Uid.Should().StartWith("372-50261626-");
        entry.Start!.Value.Date.Should().Be(new DateTime(2029, 11, 4));
    }

    [Fact]
    public async Task Schedule_ManyDocuments_NamesThemByTheOtherDay()
    {
        var run = await ToolRun.WithText($"[{Rotherham()},{Rotherham(received: "2024-11-04")}]", "schedule", "-");

        run.Output.Should().Contain("published 2024-11-14");
    }

    [Theory]
    [InlineData("2024-11-15", null, "the report was published on 2024-11-14")]
    [InlineData("2024-09-13", "2024-09-16", "the inspection was notified on 2024-09-16 and the report was published on 2024-11-14")]
    public async Task Schedule_ReceivedOutOfOrder_IsRefusedByWhatIsKnown(string received, string? notified, string reason)
    {
        var run = await ToolRun.WithText(Rotherham(notified: notified), "schedule", "-", "--received", received);

        run.ExitCode.Should().Be(2);
        run.Error.Should().Contain($"the report cannot have been received on {received}: {reason}.");
    }

    [Theory]
    [InlineData("text", "days of the visit")]
    [InlineData("html", "Full inspection, published on 14 November 2024")]
    [InlineData("json", "\"since\": \"2024-11-14\"")]
    [InlineData("ics", "UID:372-50261626-")]
    public async Task Standing_SaysSo(string format, string expected)
    {
        var run = await ToolRun.WithText(Rotherham(), "standing", "-", "--format", format);

        run.ExitCode.Should().Be(0, run.Error);
        run.Output.Should().Contain(expected);
    }
}
