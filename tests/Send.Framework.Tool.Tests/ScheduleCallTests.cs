using System.Text.Json;
using Ical.Net;

namespace Send.Framework.Tool.Tests;

public class ScheduleCallTests
{
    private const string Rotherham = "docs/examples/rotherham-2024.json";
    private const string Suffolk = "docs/examples/suffolk-2023.json";
    private const string BarkingAndDagenham = "docs/examples/barking-and-dagenham-2024.json";

    [Fact]
    public async Task Text_TypicallyPositive_SaysWhoWhatAndWhen()
    {
        var run = await ToolRun.Of("schedule", Rotherham, "--as-of", "2026-11-23");

        run.ExitCode.Should().Be(0);
        run.Error.Should().BeEmpty();
        run.Output.Should()
            .Contain("Rotherham Local Area Partnership")
            .And.Contain("30 September to 4 October 2024")
            .And.Contain("published 14 November 2024")
            .And.Contain("Typically positive experiences and outcomes")
            .And.Contain("Improve the quality of education, health and care plans.")
            .And.Contain("Strategic plan")
            .And.Contain("4 November 2029")
            .And.Contain("approximately")
            .And.Contain("autumn term 2029")
            .And.Contain("estimated")
            .And.Contain("not due")
            .And.Contain("Sources");
    }

    [Theory]
    [InlineData("schedule", Rotherham)]
    [InlineData("schedule", Suffolk)]
    [InlineData("schedule", BarkingAndDagenham)]
    [InlineData("frameworks", "local-area-send-2016")]
    [InlineData("frameworks", "area-send-2023")]
    [InlineData("frameworks", "area-send-2025")]
    public async Task Text_ThroughAPipe_IsPlainAndFitsEightyColumns(string call, string what)
    {
        var run = await ToolRun.Of(call, what);

        run.ExitCode.Should().Be(0);
        run.Output.Should().NotContain("\u001b", "colours are for terminals");
        run.Lines.Should().AllSatisfy(line => line.Length.Should().BeLessThanOrEqualTo(80, "'{0}'", line));
        run.Lines.Should().AllSatisfy(line => line.Should().Be(line.TrimEnd()));
    }

    [Fact]
    public async Task Json_TypicallyPositive_IsTheContract()
    {
        var run = await ToolRun.Of("schedule", Rotherham, "--as-of", "2026-11-23", "--format", "json");

        run.ExitCode.Should().Be(0);
        using var json = JsonDocument.Parse(run.Output);
        var root = json.RootElement;
        root.GetProperty("schema").GetString().Should().Be("send-framework/schedule/v1");
        root.GetProperty("inspection").GetString().Should().Be("50261626");
        root.GetProperty("framework").GetString().Should().Be("area-send-2023");
        root.GetProperty("asOf").GetString().Should().Be("2026-11-23");

        var full = FollowUp(root, "full-inspection");
        full.GetProperty("rule").GetString().Should().Be("area-send-2023/full/typically-positive/next-full");
        full.GetProperty("force").GetString().Should().Be("usual");
        full.GetProperty("interval").GetString().Should().Be("P5Y");
        full.GetProperty("precision").GetString().Should().Be("approximately");
        full.GetProperty("anchor").GetProperty("event").GetString().Should().Be("report-received");
        full.GetProperty("anchor").GetProperty("date").GetString().Should().Be("2024-11-04");
        full.GetProperty("anchor").GetProperty("quality").GetString().Should().Be("estimated");
        full.GetProperty("window").GetProperty("earliest").ValueKind.Should().Be(JsonValueKind.Null);
        full.GetProperty("window").GetProperty("target").GetString().Should().Be("2029-11-04");
        full.GetProperty("window").GetProperty("latest").ValueKind.Should().Be(JsonValueKind.Null);
        full.GetProperty("window").GetProperty("term").GetString().Should().Be("autumn 2029");
        full.GetProperty("state").GetString().Should().Be("not-due");
        full.GetProperty("source").GetProperty("evidence").GetString().Should().Be("primary");

        var plan = FollowUp(root, "strategic-plan");
        plan.GetProperty("window").GetProperty("target").ValueKind.Should().Be(JsonValueKind.Null);
        plan.GetProperty("state").GetString().Should().Be("unknown");
    }

    // Suffolk's report was published on 30 January 2024; counting back from its own stated deadline it was received on 18 January.
    [Theory]
    [InlineData("priority-action-plan-draft", "2024-03-07", "within", "secondary")]
    [InlineData("priority-action-plan", "2024-04-29", "within", "inferred")]
    [InlineData("monitoring-inspection", "2025-07-18", "approximately", "primary")]
    [InlineData("full-inspection", "2027-01-18", "approximately", "primary")]
    public async Task Json_SystemicFailings_GivesFourFollowUps(string activity, string target, string precision, string evidence)
    {
        var run = await ToolRun.Of("schedule", Suffolk, "--format", "json");

        using var json = JsonDocument.Parse(run.Output);
        json.RootElement.GetProperty("followUps").GetArrayLength().Should().Be(4);
        var followUp = FollowUp(json.RootElement, activity);
        followUp.GetProperty("window").GetProperty("target").GetString().Should().Be(target);
        followUp.GetProperty("precision").GetString().Should().Be(precision);
        followUp.GetProperty("anchor").GetProperty("date").GetString().Should().Be("2024-01-18");
        followUp.GetProperty("source").GetProperty("evidence").GetString().Should().Be(evidence);
    }

    // Receipt 4 to 8 working days before publication on 30 January 2024: 18 to 24 January. 35 working days on are 7 to 13 March.
    [Fact]
    public async Task EveryForm_ReceiptEstimatedWithARange_SaysBetweenWhichDaysTheDeadlineLies()
    {
        using var json = JsonDocument.Parse((await ToolRun.Of("schedule", Suffolk, "--format", "json")).Output);
        var text = (await ToolRun.Of("schedule", Suffolk)).Output;
        var calendar = Calendar.Load((await ToolRun.Of("schedule", Suffolk, "--format", "ics")).Output)!;
        using var recorded = JsonDocument.Parse((await ToolRun.Of("schedule", Suffolk, "--received", "2024-01-18", "--format", "json")).Output);

        var draft = FollowUp(json.RootElement, "priority-action-plan-draft");
        draft.GetProperty("targetRange").GetRawText().Should().MatchRegex("\"earliest\": ?\"2024-03-07\",\\s*\"latest\": ?\"2024-03-13\"");
        draft.GetProperty("anchor").GetProperty("range").GetRawText().Should().MatchRegex("\"earliest\": ?\"2024-01-18\",\\s*\"latest\": ?\"2024-01-24\"");
        text.Should().Contain("(or as late as 13").And.Contain("4 to 8 working days before");
        calendar.Events.Single(e => e.Properties.Get<string>("X-SEND-FRAMEWORK-RULE")!.EndsWith("/priority-action-plan-draft", StringComparison.Ordinal))
            .Description.Should().Contain("it may be 7 March 2024 to 13 March 2024");
        FollowUp(recorded.RootElement, "priority-action-plan-draft").TryGetProperty("targetRange", out _).Should().BeFalse();
    }

    [Fact]
    public async Task Calendar_SystemicFailings_HasAllDayEntriesThatSayHowFirmTheyAre()
    {
        var run = await ToolRun.Of("schedule", Suffolk, "--received", "2024-01-18", "--format", "ics");

        run.ExitCode.Should().Be(0);
        var events = Calendar.Load(run.Output)!.Events.ToDictionary(e => e.Properties.Get<string>("X-SEND-FRAMEWORK-RULE")!.Split('/')[^1]);
        events.Keys.Should().BeEquivalentTo("priority-action-plan-draft", "priority-action-plan", "monitoring", "next-full");
        events.Values.Should().AllSatisfy(e =>
        {
            e.IsAllDay.Should().BeTrue();
            e.Uid.Should().StartWith("935-50238584-area-send-2023-full-systemic-failings-");
        });
        events["priority-action-plan-draft"].Start!.Value.Should().Be(new DateTime(2024, 3, 7));
        events["priority-action-plan-draft"].Status.Should().Be("CONFIRMED");
        events["next-full"].Start!.Value.Should().Be(new DateTime(2027, 1, 18));
        events["next-full"].Status.Should().Be("TENTATIVE");
        events["next-full"].Summary.Should().Contain("expected around this time");
    }

    [Fact]
    public async Task Calendar_OnAnotherDay_KeepsItsIdentifiers()
    {
        var identifiers = new List<IEnumerable<string?>>();
        foreach (var asOf in new[] { "2024-02-01", "2030-01-01" })
        {
            var run = await ToolRun.Of("schedule", Suffolk, "--as-of", asOf, "--format", "ics");
            identifiers.Add(Calendar.Load(run.Output)!.Events.Select(e => e.Uid));
        }

        identifiers[0].Should().Equal(identifiers[1]);
    }

    [Fact]
    public async Task Calendar_FollowUpWithoutDate_IsLeftOutAndSaidSo()
    {
        var run = await ToolRun.Of("schedule", Rotherham, "--format", "ics");

        Calendar.Load(run.Output)!.Events.Should().ContainSingle();
        run.Error.Should().Contain("Strategic plan update");
    }

    [Fact]
    public async Task AsOf_NotGiven_IsToday()
    {
        var run = await ToolRun.Of("schedule", Rotherham, "--format", "json");

        using var json = JsonDocument.Parse(run.Output);
        json.RootElement.GetProperty("asOf").GetString().Should().Be("2026-11-23");
    }

    [Theory]
    [InlineData("23/11/2026")]
    [InlineData("2026-02-30")]
    [InlineData("tomorrow")]
    public async Task AsOf_NotADate_IsRefusedWithAGoodOne(string text)
    {
        var run = await ToolRun.Of("schedule", Rotherham, "--as-of", text);

        run.ExitCode.Should().Be(2);
        run.Output.Should().BeEmpty();
        run.Error.Should().Contain(text).And.Contain("2026-11-23");
    }

    [Fact]
    public async Task InvalidDocument_GivesFindingsAndExitCodeOne()
    {
        var run = await ToolRun.WithText("{}", "schedule", "-");

        run.ExitCode.Should().Be(1);
        run.Output.Should().Contain("SEND1");
        run.Error.Should().Contain("not valid");
    }

    private static JsonElement FollowUp(JsonElement schedule, string activity) =>
        schedule.GetProperty("followUps").EnumerateArray().Single(f => f.GetProperty("activity").GetString() == activity);
}
