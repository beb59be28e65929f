using System.Text.RegularExpressions;

namespace Send.Framework.Samples.Tests;

/// <summary>
/// What the README of the service shows is real. After a change that is meant, rewrite it with
/// <c>SEND_UPDATE_DOCS=1 dotnet test --project tests/Send.Framework.Samples.Tests</c> and read the difference.
/// </summary>
public class ReadmeTests
{
    // A long answer is shown only in its beginning.
    private const string Cut = " ...";
    private const int CutAfter = 400;

    public const string PagePath = "docs/samples/JudgementService/README.md";

    private static readonly string PageFile = Repository.PathOf(PagePath);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Readme_EveryCall_ShowsTheRealAnswer()
    {
        await using var service = await RunningService.StartAsync();
        var shown = await File.ReadAllTextAsync(PageFile, Cancellation);

        var real = await WithRealAnswersAsync(shown, service.Client);

        if (Environment.GetEnvironmentVariable("SEND_UPDATE_DOCS") == "1")
        {
            await File.WriteAllTextAsync(PageFile, real, Cancellation);
        }

        shown.Should().Be(real, "the page shows real answers");
        shown.Split("\n$ curl ").Length.Should().BeGreaterThan(6);
    }

    [Fact]
    public async Task Readme_StartCommand_StartsAServiceThatAnswers()
    {
        (await File.ReadAllTextAsync(PageFile, Cancellation)).Should().Contain("\ndotnet run --project docs/samples/JudgementService\n");

        await using var program = await SampleProcess.StartAsync("JudgementService");

        (await program.Client.GetStringAsync("/health", Cancellation)).Should().StartWith("""{"status":"healthy",""");
    }

    [Fact]
    public async Task Readme_Limits_AreThoseOfTheConfiguration()
    {
        var page = await File.ReadAllTextAsync(PageFile, Cancellation);
        var settings = System.Text.Json.JsonElement.Parse(await File.ReadAllTextAsync(Repository.PathOf("docs/samples/JudgementService/appsettings.json"), Cancellation));

        Regex.Matches(page, @"^\| `(\w+)` \|", RegexOptions.Multiline).Select(m => m.Groups[1].Value)
            .Should().Equal(settings.GetProperty("Limits").EnumerateObject().Select(l => l.Name));
    }

    [Theory]
    [InlineData("Limits:Depth=5")]
    [InlineData("Limits:DocumentBytes=0")]
    [InlineData("Limits:SlowFor=00:00:00")]
    public async Task Start_LimitThatMakesNoSense_IsRefused(string setting)
    {
        var start = () => RunningService.StartAsync(setting);

        (await start.Should().ThrowAsync<Microsoft.Extensions.Options.OptionsValidationException>()).WithMessage($"*{setting.Split(':', '=')[1]}*");
    }

    private static async Task<string> WithRealAnswersAsync(string page, HttpClient client)
    {
        var lines = new List<string>();
        var shown = page.Split('\n');
        for (var i = 0; i < shown.Length; i++)
        {
            lines.Add(shown[i]);
            if (!shown[i].StartsWith("$ curl ", StringComparison.Ordinal))
            {
                continue;
            }

            var end = Array.IndexOf(shown, "```", i);
            var answer = await CurlCall.Parse(shown[i][2..]).RunAsync(client);
            lines.Add(shown[end - 1].EndsWith(Cut.Trim(), StringComparison.Ordinal) ? answer[..Math.Min(CutAfter, answer.Length)] + Cut : answer);
            i = end - 1;
        }

        return string.Join('\n', lines);
    }
}
