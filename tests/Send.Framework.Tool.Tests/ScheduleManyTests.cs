using System.Text.Json;
using System.Text.Json.Nodes;
using Ical.Net;

namespace Send.Framework.Tool.Tests;

/// <summary>Many documents in one call: what is next, the most urgent first; and what the caller knows beyond them.</summary>
public class ScheduleManyTests
{
    private const string Rotherham = "docs/examples/rotherham-2024.json";
    private const string Suffolk = "docs/examples/suffolk-2023.json";
    private const string BarkingAndDagenham = "docs/examples/barking-and-dagenham-2024.json";

    [Fact]
    public async Task Text_SeveralFiles_ListsTheMostUrgentFirst()
    {
        var run = await ToolRun.Of("schedule", Rotherham, Suffolk, "--as-of", "2026-11-23");

        // Suffolk's plans were due in 2024, by its own notice (7 March and 29 April); Rotherham's next full inspection is expected in 2029.
        run.ExitCode.Should().Be(0, run.Error);
        run.Output.Should().StartWith("What is next after 2 inspections, as at 23 November 2026").And.Contain("by 7 March 2024").And.Contain("4 November 2029");
        run.Output.IndexOf("Suffolk", StringComparison.Ordinal).Should().BeLessThan(run.Output.IndexOf("Rotherham", StringComparison.Ordinal));
        run.Lines.Should().OnlyContain(line => line.Length <= 80);
    }

    [Theory]
    [InlineData("array")]
    [InlineData("lines")]
    [InlineData("files")]
    public async Task Json_AnyForm_HoldsEachScheduleAndWhatIsNext(string form)
    {
        var documents = new[] { Rotherham, Suffolk, BarkingAndDagenham }
            .Select(path => JsonNode.Parse(File.ReadAllText(Repository.PathOf(path)))!.ToJsonString()).ToArray();
        var run = form switch
        {
            "array" => await ToolRun.WithText($" [{string.Join(',', documents)}]", "schedule", "-", "--format", "json"),
            "lines" => await ToolRun.WithText(string.Join('\n', documents), "schedule", "-", "--ndjson", "--format", "json"),
            _ => await ToolRun.Of("schedule", Rotherham, Suffolk, BarkingAndDagenham, "--format", "json"),
        };

        run.ExitCode.Should().Be(0, run.Error);
        using var json = JsonDocument.Parse(run.Output);
        json.RootElement.GetProperty("asOf").GetString().Should().Be("2026-11-23");
        json.RootElement.GetProperty("documents").EnumerateArray().Select(d => d.GetProperty("schedule").GetProperty("schema").GetString())
            .Should().Equal(Enumerable.Repeat("send-framework/schedule/v1", 3));
        var next = json.RootElement.GetProperty("next").EnumerateArray().ToArray();
        next.Should().HaveCount(3);
        next[0].GetProperty("document").GetInt32().Should().Be(1);
        next[0].GetProperty("activity").GetString().Should().Be("priority-action-plan-draft");
        next[0].GetProperty("state").GetString().Should().Be("overdue");
    }

    [Fact]
    public async Task Calendar_SeveralFiles_HasTheEntriesOfAll()
    {
        var run = await ToolRun.Of("schedule", Rotherham, Suffolk, "--format", "ics");

        Calendar.Load(run.Output)!.Events.Select(e => e.Uid![..3]).Distinct().Should().BeEquivalentTo("372", "935");
    }

    [Fact]
    public async Task InvalidDocument_AmongOthers_IsLeftOutAndSaid()
    {
        var good = JsonNode.Parse(await File.ReadAllTextAsync(Repository.PathOf(Rotherham), TestContext.Current.CancellationToken))!.ToJsonString();

        var text = await ToolRun.WithText($"{good}\n{{}}\n", "schedule", "-", "--ndjson");
        var calendar = await ToolRun.WithText($"{good}\n{{}}\n", "schedule", "-", "--ndjson", "--format", "ics");
        var json = await ToolRun.WithText($"{good}\n{{}}\n", "schedule", "-", "--ndjson", "--format", "json");

        new[] { text, calendar, json }.Should().OnlyContain(run => run.ExitCode == 1 && run.Error.Contains("1 document left out"));
        text.Error.Should().Contain("error SEND1").And.Contain("(line 2)");
        Calendar.Load(calendar.Output)!.Events.Should().ContainSingle();
        using var parsed = JsonDocument.Parse(json.Output);
        parsed.RootElement.GetProperty("documents")[1].GetProperty("findings").GetArrayLength().Should().BeGreaterThan(0);
    }

    [Fact]
    public async Task Received_SaidByTheCaller_IsCountedFromAndNotEstimated()
    {
        var run = await ToolRun.Of("schedule", Rotherham, "--received", "2024-11-06", "--format", "json");

        using var json = JsonDocument.Parse(run.Output);
        var full = json.RootElement.GetProperty("followUps").EnumerateArray().Single(f => f.GetProperty("activity").GetString() == "full-inspection");
        full.GetProperty("anchor").GetProperty("date").GetString().Should().Be("2024-11-06");
        full.GetProperty("anchor").GetProperty("quality").GetString().Should().Be("stated");
        full.GetProperty("window").GetProperty("target").GetString().Should().Be("2029-11-06");
    }

    [Theory]
    [InlineData("2024-10-03", "the visit ended on 2024-10-04")]
    [InlineData("2024-11-15", "published on 2024-11-14")]
    public async Task Received_OnADayThatCannotBe_IsRefused(string day, string reason)
    {
        var run = await ToolRun.Of("schedule", Rotherham, "--received", day);

        run.ExitCode.Should().Be(2);
        run.Output.Should().BeEmpty();
        run.Error.Should().Contain(reason);
        (await ToolRun.Of("schedule", Rotherham, Suffolk, "--received", "2024-11-06")).Error.Should().Contain("several documents");
    }

    [Fact]
    public async Task Done_SaidByTheCaller_IsDoneAndTheNextIsTheNext()
    {
        string[] done = ["--done", "priority-action-plan-draft=2024-03-07", "--done", "priority-action-plan=2024-04-26"];

        var one = await ToolRun.Of(["schedule", Suffolk, "--format", "json", .. done]);
        var two = await ToolRun.Of(["schedule", Suffolk, Rotherham, "--format", "json", .. done]);

        using var schedule = JsonDocument.Parse(one.Output);
        schedule.RootElement.GetProperty("followUps").EnumerateArray().Where(f => f.GetProperty("state").GetString() == "done")
            .Select(f => f.GetProperty("activity").GetString()).Should().Equal("priority-action-plan-draft", "priority-action-plan");
        using var schedules = JsonDocument.Parse(two.Output);
        schedules.RootElement.GetProperty("next")[0].GetProperty("activity").GetString().Should().Be("monitoring-inspection");
    }

    [Theory]
    [InlineData("ofsted-tea=2024-03-07", "'ofsted-tea' does not follow this inspection. What can follow: ")]
    [InlineData("monitoring-inspection", "is not an activity and a date")]
    [InlineData("monitoring-inspection=soon", "'soon' is not a date")]
    public async Task Done_ThatSaysNothing_IsRefused(string done, string reason)
    {
        var run = await ToolRun.Of("schedule", Suffolk, "--done", done);

        run.ExitCode.Should().Be(2);
        run.Error.Should().Contain(reason);
    }
}
