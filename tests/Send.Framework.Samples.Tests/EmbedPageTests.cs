using System.Text.Json;

namespace Send.Framework.Samples.Tests;

/// <summary>The calls on the page about ASP.NET Core work against the service on the page.</summary>
public class EmbedPageTests
{
    private static readonly string Page = File.ReadAllText(Repository.PathOf("docs/how-to/embed-in-aspnet.md"));

    [Fact]
    public async Task Calls_OfThePage_AreAnswered()
    {
        await using var service = await SampleProcess.StartAsync("ScheduleService");
        var calls = Page.Split('\n').Where(line => line.StartsWith("curl ", StringComparison.Ordinal)).Select(CurlCall.Parse).ToArray();
        calls.Should().HaveCount(2);

        var schedule = JsonElement.Parse(await calls[0].RunAsync(service.Client));
        var programme = JsonElement.Parse(await calls[1].RunAsync(service.Client));

        // Rotherham's next full inspection (README.md), and who is the most urgent of six (docs/how-to/keep-a-history.md).
        schedule.GetProperty("followUps").EnumerateArray().Single(f => f.GetProperty("activity").GetString() == "full-inspection")
            .GetProperty("window").GetProperty("target").GetString().Should().Be("2029-11-04");
        programme.GetProperty("standings").EnumerateArray().Select(s => s.GetProperty("localAuthority").GetProperty("dfeCode").GetString())
            .Should().StartWith(["317", "931", "935"]);
    }

    [Fact]
    public void Limits_OfThePage_AreThoseOfTheOptions()
    {
        var options = new AspNetCore.SendFrameworkOptions();

        (options.Reading.MaximumBytes, options.MaximumHistoryBytes).Should().Be((16 << 20, 16 << 20));
        (options.Reading.MaximumDepth, options.Reading.Validation.MaximumFindings, options.UnreadFor).Should().Be((64, 1000, TimeSpan.FromMinutes(1)));
        Page.Should().Contain("| `Reading` | 16 MiB, 64 levels, 1,000 findings |").And.Contain("| `MaximumHistoryBytes` | 16 MiB |")
            .And.Contain("| `UnreadFor` | 1 minute |");
    }
}
