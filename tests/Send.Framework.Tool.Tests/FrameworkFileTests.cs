using System.Text.Json;
using Send.Framework.Frameworks;
using Send.Framework.Serialization;

namespace Send.Framework.Tool.Tests;

/// <summary>A council's own edition, from its definition to a schedule, on the command line.</summary>
public class FrameworkFileTests
{
    private const string PeerReview = "docs/examples/frameworks/peer-review.json";

    private const string Reviewed = """
        {
          "schema": "send-framework/inspection/v1", "framework": "peer-review-2026", "kind": "review",
          "partnership": { "localAuthority": { "dfeCode": "372" }, "integratedCareBoards": [{ "odsCode": "QF7" }] },
          "dates": { "started": "2026-09-14", "ended": "2026-09-18", "reportReceived": "2026-10-05", "published": "2026-10-19" },
          "judgements": { "overall": "fragile", "families": "not-met" }
        }
        """;

    [Fact]
    public async Task Validate_Definition_IsJudgedAsOne()
    {
        var run = await ToolRun.Of("validate", PeerReview, "--strict", "--format", "json");

        run.ExitCode.Should().Be(0);
        using var json = JsonDocument.Parse(run.Output);
        json.RootElement.GetProperty("documents")[0].GetProperty("reference").GetString().Should().Be("peer-review-2026");
        json.RootElement.GetProperty("documents")[0].GetProperty("findings").GetArrayLength().Should().Be(0);
    }

    [Fact]
    public async Task Validate_FaultyDefinition_HasItsFindings()
    {
        var faulty = Definition.Replace("\"force\": \"requested\"", "\"force\": \"urgent\"", StringComparison.Ordinal);

        var run = await ToolRun.WithText("\uFEFF" + faulty, "validate", "-");

        run.ExitCode.Should().Be(1);
        run.Output.Should().Contain("error SEND7001 /kinds/0/followUpRules/2/force").And.Contain("'urgent' is not a force of a rule. Use one of: statutory");
    }

    [Fact]
    public async Task Frameworks_PathOfADefinition_ShowsIt()
    {
        var run = await ToolRun.Of("frameworks", PeerReview);

        run.ExitCode.Should().Be(0);
        run.Output.Should().StartWith("Peer review of SEND (2026)").And.Contain("within 30 working days from report-received").And.Contain("overall is at best sound");
        (await ToolRun.Of("frameworks", PeerReview, "--format", "json")).Output.Should().Be(Definition);
        (await ToolRun.Of("frameworks", "docs/examples/rotherham-2024.json")).ExitCode.Should().Be(1);
        (await ToolRun.Of("frameworks", "nowhere.json")).ExitCode.Should().Be(2);
    }

    [Fact]
    public async Task ValidateAndSchedule_InspectionOfAnOwnEdition_WorkWithItsFile()
    {
        (await ToolRun.WithText(Reviewed, "validate", "-")).Output.Should().Contain("SEND1013");
        (await ToolRun.WithText(Reviewed, "validate", "-", "--framework-file", PeerReview)).ExitCode.Should().Be(0);

        var run = await ToolRun.WithText(Reviewed, "schedule", "-", "--framework-file", PeerReview, "--as-of", "2026-10-20", "--format", "json");

        // Thirty working days from Monday 5 October 2026 end on Monday 16 November; no bank holiday lies between.
        run.ExitCode.Should().Be(0);
        using var json = JsonDocument.Parse(run.Output);
        json.RootElement.GetProperty("followUps").EnumerateArray()
            .Select(f => (f.GetProperty("activity").GetString(), f.GetProperty("window").GetProperty("latest").GetString()))
            .Should().Equal(("peer-review-action-plan", "2026-11-16"), ("peer-review", "2027-04-19"));
    }

    [Theory]
    [InlineData("docs/examples/rotherham-2024.json", "is not a valid definition of a framework")]
    [InlineData("docs/examples/none.json", "there is no such file")]
    public async Task FrameworkFile_ThatIsNone_IsSaidOnTheErrorStream(string file, string message)
    {
        var run = await ToolRun.WithText(Reviewed, "validate", "-", "--framework-file", file);

        run.ExitCode.Should().Be(2);
        run.Output.Should().BeEmpty();
        run.Error.Should().Contain(message);
    }

    [Fact]
    public async Task FrameworkFile_OfABuiltInEdition_IsRefusedWithTheReason()
    {
        var file = Path.GetTempFileName();
        try
        {
            await File.WriteAllTextAsync(file, SendJson.ToJson(FrameworkCatalogue.BuiltIn.Get("area-send-2025")), TestContext.Current.CancellationToken);

            var run = await ToolRun.WithText(Reviewed, "schedule", "-", "--framework-file", file);

            run.ExitCode.Should().Be(2);
            run.Error.Should().Contain("The catalogue already has an edition 'area-send-2025'");
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static string Definition => File.ReadAllText(Repository.PathOf(PeerReview));
}
