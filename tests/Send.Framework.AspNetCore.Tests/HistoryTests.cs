using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Send.Framework.Histories;
using Send.Framework.Serialization;

namespace Send.Framework.AspNetCore.Tests;

/// <summary>Inspections and events of several partnerships in one body.</summary>
public class HistoryTests(Service service) : IClassFixture<Service>
{
    private const string Lines = "application/x-ndjson";

    private static readonly string Six = Repository.Example("histories.ndjson");

    // docs/examples/histories.ndjson: 18 lines about six partnerships; line 2 has a visit over a weekend, which is a warning.
    [Theory]
    [InlineData(Lines)]
    [InlineData("application/jsonl")]
    [InlineData("application/json")]
    public async Task Histories_Valid_AreSortedOutBySubject(string mediaType)
    {
        var body = mediaType == "application/json" ? $"[{string.Join(',', Six.TrimEnd('\n').Split('\n'))}]" : Six;

        var (status, answer) = await PostAsync("/histories", body, mediaType);

        status.Should().Be(HttpStatusCode.OK);
        answer.GetProperty("histories").GetInt32().Should().Be(6);
        answer.GetProperty("documents").GetInt64().Should().Be(18);
        answer.GetProperty("findings").EnumerateArray().Select(f => (f.GetProperty("code").GetString(), f.GetProperty("path").GetString()))
            .Should().Equal(("SEND5010", "/1/dates/ended"));
    }

    [Fact]
    public async Task Histories_WithFaults_NameTheDocumentOfEach()
    {
        var body = Six.Replace("\"inconsistent\"", "\"good\"", StringComparison.Ordinal)
            + """{"schema":"send-framework/event/v1","event":"plan-eaten","date":"2024-03-07","localAuthority":{"dfeCode":"935"}}""" + "\n";

        var (status, problem) = await PostAsync("/histories", body, Lines);

        status.Should().Be(HttpStatusCode.UnprocessableEntity);
        problem.GetProperty("title").GetString().Should().Be("Not every document is valid.");
        problem.GetProperty("findings").EnumerateArray()
            .Where(f => f.GetProperty("severity").GetString() == "error")
            .Select(f => (f.GetProperty("code").GetString(), f.GetProperty("path").GetString(), f.GetProperty("position").GetProperty("line").GetInt32()))
            .Should().Contain(("SEND3001", "/0/judgements/outcome", 1)).And.Contain(("SEND6020", "/18/event", 19));
    }

    [Theory]
    [InlineData("", 400, "SEND1001", "")]
    [InlineData(" \n\r\n", 400, "SEND1001", "")]
    [InlineData("[]", 400, "SEND1001", "")]
    [InlineData("{\"schema\":", 400, "SEND1002", "/0")]
    public async Task Histories_OfNoDocument_AreABadRequest(string body, int status, string code, string path)
    {
        var (answered, problem) = await PostAsync("/histories", body, Lines);

        ((int)answered).Should().Be(status);
        problem.GetProperty("findings")[0].GetProperty("code").GetString().Should().Be(code);
        problem.GetProperty("findings")[0].GetProperty("path").GetString().Should().StartWith(path);
    }

    // An event of a provider says nothing of the framework that it belongs to, so without an inspection there is no history.
    [Fact]
    public async Task Histories_ThatAreNone_AreRefusedWithTheReason()
    {
        const string Event = """{"schema":"send-framework/event/v1","event":"note","date":"2024-03-07","provider":{"register":"urn","code":"100000"}}""";

        var (status, problem) = await PostAsync("/programme?asOf=2026-11-29", Event, Lines);

        status.Should().Be(HttpStatusCode.UnprocessableEntity);
        problem.GetProperty("findings").EnumerateArray().Select(f => f.GetProperty("code").GetString()).Should().Equal("SEND6027");
    }

    // The service reads at most 100,000 bytes at once, and 20,000 of one document.
    [Theory]
    [InlineData(100_001, "")]
    [InlineData(20_001, "/0")]
    public async Task Histories_BeyondALimit_AreTooLarge(int length, string path)
    {
        var (status, problem) = await PostAsync("/histories", $"{{\"reference\":\"{new string('x', length - 16)}\"}}", Lines);

        status.Should().Be(HttpStatusCode.RequestEntityTooLarge);
        var finding = problem.GetProperty("findings").EnumerateArray().Single(f => f.GetProperty("code").GetString() == "SEND1023");
        finding.GetProperty("path").GetString().Should().Be(path);
    }

    [Fact]
    public async Task Histories_AtTheLimit_AreRead() =>
        (await PostAsync("/histories", Six + new string('\n', 100_000 - Encoding.UTF8.GetByteCount(Six)), Lines)).Status.Should().Be(HttpStatusCode.OK);

    [Fact]
    public async Task Histories_OfAnotherMediaType_AreRefused() =>
        (await PostAsync("/histories", Six, "text/csv")).Status.Should().Be(HttpStatusCode.UnsupportedMediaType);

    [Fact]
    public async Task StandingProgrammeAndEvents_InAnAnswer_AreTheContract()
    {
        LocalDate asOf = new(2026, 11, 29);
        using MemoryStream stream = new(Encoding.UTF8.GetBytes(Six));
        var file = await SendJson.ReadHistoriesAsync(stream, cancellationToken: TestContext.Current.CancellationToken);

        (await PostAsync("/standing?asOf=2026-11-29", Six, Lines)).Body.GetRawText()
            .Should().Be(SendJson.ToJson(Standing.Of(file.Book.Histories[0], asOf)));
        var programme = (await PostAsync("/programme?asOf=2026-11-29", Six, Lines)).Body;
        programme.GetRawText().Should().Be(SendJson.ToJson(Programme.For(file.Book.Histories, asOf)));
        (await PostAsync("/events", Six, Lines)).Body.GetRawText().Should().Be($"[{string.Join(',', file.Events.Select(SendJson.ToJson))}]");
        (await PostAsync("/used", Six, Lines)).Body.GetRawText()
            .Should().Be($"[{string.Join(',', [.. file.Inspections.Select(SendJson.ToJson), .. file.Events.Select(SendJson.ToJson)])}]");
        (await PostAsync("/used", "{}", Lines)).Body.GetRawText().Should().Be("[]");

        // docs/how-to/keep-a-history.md: the most urgent is Redbridge's monitoring inspection; Suffolk's outcome stands since 30 January 2024.
        programme.GetProperty("standings")[0].GetProperty("localAuthority").GetProperty("dfeCode").GetString().Should().Be("317");
        programme.GetProperty("standings").EnumerateArray().Single(s => s.GetProperty("localAuthority").GetProperty("dfeCode").GetString() == "935")
            .GetProperty("outcome").GetProperty("since").GetString().Should().Be("2024-01-30");
    }

    [Fact]
    public async Task OpenApi_OfHistories_HasInspectionsEventsAndStandings()
    {
        using var document = JsonDocument.Parse(await service.Client.GetStringAsync(new Uri("/openapi/v1.json", UriKind.Relative), TestContext.Current.CancellationToken));
        var post = document.RootElement.GetProperty("paths").GetProperty("/standing").GetProperty("post");

        var body = ServiceTests.Resolve(document, post.GetProperty("requestBody").GetProperty("content").GetProperty(Lines).GetProperty("schema"));
        body.GetProperty("anyOf").EnumerateArray().Select(s => s.GetProperty("properties").GetProperty("schema").GetProperty("const").GetString())
            .Should().Equal("send-framework/inspection/v1", "send-framework/event/v1");
        ServiceTests.Resolve(document, post.GetProperty("responses").GetProperty("200").GetProperty("content").GetProperty("application/json").GetProperty("schema"))
            .GetProperty("properties").EnumerateObject().Select(p => p.Name).Should().Contain(["outcome", "awaiting", "obligations"]);
    }

    private async Task<(HttpStatusCode Status, JsonElement Body)> PostAsync(string path, string body, string mediaType)
    {
        using StringContent content = new(body);
        content.Headers.ContentType = MediaTypeHeaderValue.Parse(mediaType);
        using var answer = await service.Client.PostAsync(new Uri(path, UriKind.Relative), content, TestContext.Current.CancellationToken);
        return (answer.StatusCode, JsonElement.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)));
    }
}
