using System.Net;
using System.Text.Json;
using Send.Framework.Frameworks;

namespace Send.Framework.Samples.Tests;

public sealed class ReadingTests : IAsyncLifetime
{
    private RunningService _service = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _service = await RunningService.StartAsync();

    public ValueTask DisposeAsync() => _service.DisposeAsync();

    [Fact]
    public async Task Health_ServiceIsUp_SaysSo() =>
        (await GetAsync("/health")).Body.ToString().Should().Be($$"""{"status":"healthy","frameworks":{{FrameworkCatalogue.BuiltIn.Editions.Length}}}""");

    [Fact]
    public async Task Frameworks_List_NamesEveryEditionWithItsDays()
    {
        var answer = await GetAsync("/frameworks");

        // Handbook, 6 June 2025 edition, page history; docs/reference/sources.md.
        answer.Body.EnumerateArray().Select(e => $"{e.GetProperty("id")} {e.GetProperty("inForceFrom")} {e.GetProperty("inForceTo")}").Should().ContainInOrder(
            "local-area-send-2016 2016-05-01 2022-12-31", "area-send-2023 2023-01-01 2025-06-05", "area-send-2025 2025-06-06 ");
    }

    [Fact]
    public async Task Frameworks_KnownEdition_IsDescribed()
    {
        var answer = await GetAsync("/frameworks/area-send-2025");

        answer.Status.Should().Be(HttpStatusCode.OK);
        answer.Body.GetProperty("schema").GetString().Should().Be("send-framework/framework/v1");
        answer.Body.GetProperty("kinds").GetArrayLength().Should().BePositive();
    }

    [Theory]
    [InlineData("area-send-2024")]
    [InlineData("AREA-SEND-2025")]
    [InlineData("%F0%9F%92%A9")]
    [InlineData("%ff%fe")]
    [InlineData("..%2f..%2fetc")]
    public async Task Frameworks_UnknownEdition_IsNotFound(string id) =>
        (await GetAsync($"/frameworks/{id}")).ShouldBeProblem(HttpStatusCode.NotFound).Body.GetProperty("detail").GetString()
            .Should().Contain("area-send-2025");

    [Fact]
    public async Task Schedule_Rotherham_ExpectsTheNextFullInspectionInAutumn2029()
    {
        var answer = await ScheduleAsync("?asOf=2026-11-23", Bodies.Json(Bodies.Rotherham));

        answer.Status.Should().Be(HttpStatusCode.OK);
        answer.Body.GetProperty("asOf").GetString().Should().Be("2026-11-23");
        var next = answer.Body.GetProperty("followUps").EnumerateArray().Single(f => f.GetProperty("activity").GetString() == "full-inspection");
        next.GetProperty("window").GetProperty("target").GetString().Should().Be("2029-11-04");
        next.GetProperty("window").GetProperty("term").GetString().Should().Be("autumn 2029");
    }

    [Theory]
    [InlineData("")]
    [InlineData("?asOf=")]
    [InlineData("?asOf=2026-02-30")]
    [InlineData("?asOf=tomorrow")]
    [InlineData("?asOf=2026-11-23&asOf=2026-11-24")]
    [InlineData("?asOf=%00")]
    public async Task Schedule_WithoutADate_IsBadRequest(string query) =>
        (await ScheduleAsync(query, Bodies.Json(Bodies.Rotherham))).ShouldBeProblem(HttpStatusCode.BadRequest).Body.GetProperty("detail").GetString()
            .Should().Contain("?asOf=2026-11-23");

    [Theory]
    [InlineData("-9998-01-01")]
    [InlineData("9999-12-31")]
    public async Task Schedule_DateOutsideTheCalendar_IsRefused(string asOf) =>
        (await ScheduleAsync($"?asOf={asOf}", Bodies.Json(Bodies.Rotherham))).ShouldBeProblem(HttpStatusCode.BadRequest);

    [Fact]
    public async Task Schedule_InvalidDocument_GivesItsFindings() =>
        (await ScheduleAsync("?asOf=2026-11-23", Bodies.Json(Bodies.Line("a", "good")))).ShouldBeProblem(HttpStatusCode.UnprocessableEntity).Codes
            .Should().Contain("SEND3001");

    [Fact]
    public async Task OpenApi_Document_DescribesEveryEndpointAndTheContract()
    {
        var answer = await GetAsync("/openapi/v1.json");

        answer.Body.GetProperty("openapi").GetString().Should().StartWith("3.1");
        answer.Body.GetProperty("paths").EnumerateObject().SelectMany(p => p.Value.EnumerateObject().Select(o => $"{o.Name} {p.Name}")).Should().BeEquivalentTo(
            "post /inspections/validate", "post /inspections/validate/batch", "post /inspections/schedule", "get /frameworks", "get /frameworks/{id}", "get /health");
        var schemas = answer.Body.GetProperty("components").GetProperty("schemas");
        schemas.GetProperty("Inspection").GetProperty("required").EnumerateArray().Select(r => r.GetString()).Should().Contain("judgements");
        schemas.GetProperty("ProblemDetails").GetProperty("properties").GetProperty("findings").GetProperty("items").GetProperty("properties")
            .GetProperty("code").GetProperty("pattern").GetString().Should().StartWith("^SEND");
        References(answer.Body).Should().NotBeEmpty().And.AllSatisfy(r => schemas.TryGetProperty(r["#/components/schemas/".Length..], out _).Should().BeTrue(r));
    }

    private static IEnumerable<string> References(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(m => m.NameEquals("$ref") ? [m.Value.GetString()!] : References(m.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(References),
        _ => [],
    };

    private async Task<Answer> GetAsync(string path) => await Answer.ReadAsync(await _service.Client.GetAsync(path, Cancellation));

    private async Task<Answer> ScheduleAsync(string query, HttpContent body)
    {
        using (body)
        {
            return await Answer.ReadAsync(await _service.Client.PostAsync("/inspections/schedule" + query, body, Cancellation));
        }
    }
}
