using System.Globalization;
using System.Text.Json;
using Send.Framework.Histories;
using Send.Framework.Inspections;
using Send.Framework.Scheduling;
using Send.Framework.Serialization;
using Send.Framework.Tests.Serialization.Schemas;
using static Send.Framework.Tests.Time.Dates;

namespace Send.Framework.Tests.Histories;

/// <summary>Every paragraph of the table of scenarios holds, in whatever order its lines arrive.</summary>
public sealed class ScenarioTests
{
    public static TheoryData<string> Names => [.. Scenario.All.Select(s => s.Name)];

    [Fact]
    public void All_Scenarios_AreAtLeastSixtyAndNameEveryRule()
    {
        Scenario.All.Count.Should().BeGreaterThanOrEqualTo(60);
        Scenario.All.Select(s => s.Name).Should().OnlyHaveUniqueItems();
        for (var rule = 1; rule <= 20; rule++)
        {
            Scenario.All.Should().Contain(s => s.Name.StartsWith($"H{rule} ", StringComparison.Ordinal), "rule H{0} has a scenario", rule);
        }
    }

    [Fact]
    public void All_Scenarios_CoverEveryState() =>
        Scenario.All.SelectMany(s => s.Words("is")).Select(w => w[1]).Distinct().Should().BeEquivalentTo(
            Enum.GetValues<ObligationState>().Where(s => s != ObligationState.NotStated).Select(s => s.ToCode()));

    [Theory]
    [MemberData(nameof(Names))]
    public void Of_History_StandsAsTheScenarioSays(string name)
    {
        var scenario = Scenario.All.Single(s => s.Name == name);

        Hold(scenario, scenario.Standing);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Of_HistoryThatArrivedBackwards_StandsTheSame(string name)
    {
        var scenario = Scenario.All.Single(s => s.Name == name);
        var history = InspectionHistory.Empty(scenario.Subject);
        history = scenario.Events.Reverse().Aggregate(history, (h, e) => h.With(e));
        history = scenario.Inspections.Reverse().Aggregate(history, (h, i) => h.With(i));

        Hold(scenario, Standing.Of(history, scenario.AsOf, scenario.Policy));
    }

    // The JSON of a standing, and of the schedule of each of its inspections, follows the schema and says what the scenario says.
    [Theory]
    [MemberData(nameof(Names))]
    public void ToJson_OfTheStanding_SaysAsTheScenarioSays(string name)
    {
        var scenario = Scenario.All.Single(s => s.Name == name);
        var standing = scenario.Standing;
        var json = JsonDocument.Parse(SendJson.ToJson(standing)).RootElement;

        StandingSchema.ShouldDescribe(json);
        JsonElement[] schedules = [.. standing.Inspections.Select(i => JsonDocument.Parse(SendJson.ToJson(FollowUpSchedule.For(i, scenario.AsOf))).RootElement)];
        schedules.Where(schedule => !ScheduleSchema.Accepts(schedule)).Should().BeEmpty();
        schedules.SelectMany(ScheduleSchema.Undescribed).Should().BeEmpty("programs make their types from the schema");

        var awaiting = json.GetProperty("awaiting").EnumerateArray().Select(a => a.GetProperty("inspection").GetString()!).DefaultIfEmpty("none");
        scenario.Words("awaiting").Where(words => !words.SequenceEqual(awaiting)).Should().BeEmpty();
        var expected = scenario.Words("is").Where(words => Scenario.Value(words, "of") is null).ToArray();
        expected.Select(words => Said(json, words)).Should().Equal(expected.Select(words => string.Join(' ', words.Where(IsSaid))));
    }

    // What an obligation is, by what it was done and its last day: where the scenario says so.
    private static bool IsSaid(string word) =>
        !word.Contains('=', StringComparison.Ordinal) || word.StartsWith("by=", StringComparison.Ordinal) || word.StartsWith("last=", StringComparison.Ordinal);

    private static string Said(JsonElement standing, string[] words)
    {
        var obligation = standing.GetProperty("obligations").EnumerateArray().Single(o => o.GetProperty("activity").GetString() == words[0]);
        return string.Join(' ', words.Where(IsSaid).Select((word, i) =>
            i == 0 ? word
            : word.StartsWith("by=", StringComparison.Ordinal) ? $"by={By(obligation.GetProperty("by"))}"
            : word.StartsWith("last=", StringComparison.Ordinal) ? $"last={obligation.GetProperty("closes").GetString()}"
            : obligation.GetProperty("state").GetString()));
    }

    private static string By(JsonElement end)
    {
        var what = end.TryGetProperty("inspection", out var inspection) ? inspection : end.GetProperty("event");
        return $"{what.GetString()}@{end.GetProperty("date").GetString()}";
    }

    private static JsonSchema StandingSchema { get; } = JsonSchema.OfContract("standing");

    private static JsonSchema ScheduleSchema { get; } = JsonSchema.OfContract("schedule");

    private static void Hold(Scenario scenario, Standing standing)
    {
        foreach (var line in scenario.Lines.AtLeastOne())
        {
            var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            Hold(standing, words[0], words[1..]);
        }

        standing.Findings.Select(f => f.Code.Value).Distinct().Should().BeEquivalentTo(
            scenario.Words("finding").Select(w => w[0]), "{0} finds {1}", scenario.Name, string.Join(" | ", standing.Findings.Select(f => f.Message)));
        standing.Obligations.Where(o => o.Rule.Length == 0 || o.Source.Title.Length == 0 || o.Explain().Length == 0).Should().BeEmpty();
    }

    private static void Hold(Standing standing, string what, string[] words)
    {
        switch (what)
        {
            case "outcome":
                (standing.Outcome is null ? "none" : $"{standing.Outcome.Grade.Code} {standing.Outcome.Since?.ToIso() ?? "unknown"}").Should().Be(string.Join(' ', words));
                break;
            case "awaiting":
                standing.Awaiting.Select(HistoryEvent.NameOf).Should().Equal(words[0] == "none" ? [] : words);
                break;
            case "is":
                Hold(standing, words);
                break;
            case "not":
                standing.Obligations.Where(o => o.Activity.Code == words[0]).Should().BeEmpty();
                break;
            case "once":
                standing.Obligations.Where(o => o.Activity.Code == words[0]).Should().ContainSingle();
                break;
            case "plan":
                standing.PlanOf(Named(standing, words[0]))!.Stage.ToString().Should().Be(words[1]);
                break;
            case "area":
                Area(standing, words);
                break;
            case "counted":
                ProgressCount.Of(Named(standing, words[0]))!.ToWords().Should().Be(string.Join(' ', words.Skip(1)));
                break;
            case "first":
                standing.Obligations[0].Activity.Code.Should().Be(words[0]);
                break;
            case "visits":
                standing.Inspections.Length.Should().Be(int.Parse(words[0], CultureInfo.InvariantCulture));
                break;
            case "before":
                standing.Predecessors.Select(p => p.DfeCode.ToString()).Should().BeEquivalentTo(words);
                break;
            case "successors":
                standing.Successors.Select(p => p.DfeCode.ToString()).Should().BeEquivalentTo(words);
                break;
            default:
                what.Should().BeOneOf("subject", "visit", "event", "policy", "asof", "finding", "because");
                break;
        }
    }

    private static Inspection Named(Standing standing, string name) => standing.Inspections.Single(i => HistoryEvent.NameOf(i) == name);

    private static void Area(Standing standing, string[] words)
    {
        var record = standing.RecordsOf(Named(standing, words[0]))
            .Single(r => r.Area.Kind.Code == words[1] && r.Area.Number == int.Parse(words[2], CultureInfo.InvariantCulture));
        (record.ClosedOn is { } closed ? $"closed {closed.ToIso()}" : "open").Should().Be(string.Join(' ', words.Skip(3).TakeWhile(w => !w.Contains('='))));
        if (Scenario.Value(words, "progress") is { } progress)
        {
            record.Progress!.Grade!.Code.Should().Be(progress);
        }
    }

    // is ACTIVITY STATE [by=WHAT@DATE] [days=N] [last=DATE] [latest=DATE] [target=DATE] [of=R]
    private static void Hold(Standing standing, string[] words)
    {
        var of = Scenario.Value(words, "of");
        var found = standing.Obligations.Where(o =>
            o.Activity.Code == words[0] && (of is null || o.Reasons.Any(r => HistoryEvent.NameOf(r.Inspection) == of))).ToArray();
        found.Should().ContainSingle("{0} is asked for once; obligations: {1}", words[0], string.Join("; ", standing.Obligations.Select(o => o.ToString())));
        var obligation = found[0];
        obligation.State.ToCode().Should().Be(words[1], "{0}: {1}", words[0], obligation.Explain());
        if (Scenario.Value(words, "by") is { } by)
        {
            var end = obligation.By!;
            $"{(end.Inspection is { } i ? HistoryEvent.NameOf(i) : end.What)}@{end.Date.ToIso()}".Should().Be(by);
        }

        if (Scenario.Value(words, "latest") is { } latest)
        {
            (obligation.ClosesAtLatest?.ToIso() ?? "none").Should().Be(latest);
        }

        if (Scenario.Value(words, "days") is { } days)
        {
            (obligation.WorkingDays?.ToString(CultureInfo.InvariantCulture) ?? "none").Should().Be(days);
        }

        if (Scenario.Value(words, "last") is { } last)
        {
            obligation.Closes.Should().Be(Day(last));
        }

        if (Scenario.Value(words, "target") is { } target)
        {
            (obligation.Window.Target?.ToIso() ?? "none").Should().Be(target);
        }

        if (Scenario.Value(words, "reasons") is { } reasons)
        {
            obligation.Reasons.Length.Should().Be(int.Parse(reasons, CultureInfo.InvariantCulture));
        }
    }
}
