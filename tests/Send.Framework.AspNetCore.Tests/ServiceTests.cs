using System.Net;
using System.Text;
using System.Text.Json;
using Send.Framework.Fixtures;
using Send.Framework.Scheduling;
using Send.Framework.Serialization;

namespace Send.Framework.AspNetCore.Tests;

public class ServiceTests(Service service) : IClassFixture<Service>
{
    private static readonly string Rotherham = Repository.Example("rotherham-2024.json");

    [Fact]
    public async Task Body_Valid_IsTheInspection()
    {
        var (status, body) = await Post("/judge", Rotherham);

        status.Should().Be(HttpStatusCode.OK);
        body.Should().Be("""{"outcome":"typically-positive","findings":0}""");
    }

    [Theory]
    [InlineData("/judge")]
    [InlineData("/schedule?asOf=2026-11-23")]
    public async Task Body_ThatBreaksRules_IsAProblemWithEveryFinding(string path)
    {
        var wrong = Rotherham.Replace("typically-positive", "good").Replace("2024-11-14", "2024-02-30");

        var (status, problem) = await Problem(path, wrong);

        status.Should().Be(HttpStatusCode.UnprocessableEntity);
        problem.GetProperty("title").GetString().Should().Be("The document is not valid.");
        problem.GetProperty("status").GetInt32().Should().Be(422);
        var findings = problem.GetProperty("findings").EnumerateArray().ToArray();
        findings.Select(f => (f.GetProperty("code").GetString(), f.GetProperty("path").GetString(), f.GetProperty("severity").GetString()))
            .Should().Contain(("SEND3001", "/judgements/outcome", "error")).And.Contain(f => f.Item2 == "/dates/published");
        findings.Should().OnlyContain(f => f.GetProperty("message").GetString()!.Length > 0 && f.GetProperty("help").GetString()!.Length > 0);
    }

    // Every faulty document of the fixtures, through a service: each gets its own codes back, none is a fault of the service.
    [Fact]
    public async Task Bodies_OfTheFixtures_GetTheirFindings()
    {
        foreach (var faulty in FaultyDocuments.All.Where(f => f.HasText))
        {
            using var content = new ByteArrayContent(faulty.ToUtf8Json());
            content.Headers.ContentType = new("application/json");
            using var answer = await service.Client.PostAsync(new Uri("/judge", UriKind.Relative), content, TestContext.Current.CancellationToken);
            var text = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

            ((int)answer.StatusCode).Should().BeLessThan(500, faulty.ToString());
            if (!answer.IsSuccessStatusCode)
            {
                text.Should().Contain(SendJson.ToJson(SendJson.ReadInspection(faulty.ToUtf8Json(), null, new() { MaximumBytes = 20_000 }).Findings)[1..^1], faulty.ToString());
            }
        }
    }

    [Theory]
    [InlineData("", 400)]
    [InlineData("{", 400)]
    [InlineData("[]", 400)]
    [InlineData("{}", 422)]
    public async Task Body_ThatIsNoDocument_IsABadRequest(string body, int status) =>
        ((int)(await Problem("/judge", body)).Status).Should().Be(status);

    [Fact]
    public async Task Body_BeyondTheLimit_IsTooLarge()
    {
        var (status, problem) = await Problem("/judge", Rotherham + new string(' ', 20_000));

        status.Should().Be(HttpStatusCode.RequestEntityTooLarge);
        problem.GetProperty("findings")[0].GetProperty("code").GetString().Should().Be("SEND1023");
    }

    [Theory]
    [InlineData("/judge", "text/plain", 415)]
    [InlineData("/judge", "application/merge-patch+json", 415)]
    [InlineData("/judge", "application/json; charset=utf-8", 200)]
    [InlineData("/lines", "application/json", 415)]
    [InlineData("/lines", "application/jsonl", 200)]
    public async Task Body_OfAnotherMediaType_IsRefusedUnread(string path, string mediaType, int status) =>
        ((int)(await Post(path, Rotherham.ReplaceLineEndings(""), mediaType)).Status).Should().Be(status);

    [Theory]
    [InlineData(null)]
    [InlineData("application/json; charset=utf-16")]
    [InlineData("text/plain")]
    public async Task Body_ThatIsNotJsonInUtf8_IsToldWhatToSend(string? mediaType)
    {
        using ByteArrayContent content = new(Encoding.UTF8.GetBytes(Rotherham));
        content.Headers.TryAddWithoutValidation("Content-Type", mediaType ?? "").Should().BeTrue();

        var problem = await ProblemOf(content, HttpStatusCode.UnsupportedMediaType);

        problem.GetProperty("detail").GetString().Should().Contain("application/json").And.Contain("UTF-8");
    }

    [Fact]
    public async Task Body_Compressed_IsRefused()
    {
        using ByteArrayContent content = new(Encoding.UTF8.GetBytes(Rotherham));
        content.Headers.ContentType = new("application/json");
        content.Headers.ContentEncoding.Add("gzip");

        (await ProblemOf(content, HttpStatusCode.UnsupportedMediaType)).GetProperty("findings").GetArrayLength().Should().Be(0);
    }

    [Fact]
    public async Task Address_ThatThereIsNot_IsAProblemWithoutFindings()
    {
        var (status, problem) = await Problem("/nothing", "{}");

        status.Should().Be(HttpStatusCode.NotFound);
        problem.GetProperty("findings").GetArrayLength().Should().Be(0);
    }

    // A fault of the handler is not the client's.
    [Fact]
    public async Task Handler_ThatFails_IsAFaultOfTheService()
    {
        using var answer = await service.Client.GetAsync(new Uri("/broken", UriKind.Relative), TestContext.Current.CancellationToken);

        answer.StatusCode.Should().Be(HttpStatusCode.InternalServerError);
    }

    [Fact]
    public async Task Schedule_AsAtADate_IsTheContract()
    {
        var (status, body) = await Post("/schedule?asOf=2026-11-23", Rotherham);

        status.Should().Be(HttpStatusCode.OK);
        body.Should().Be(SendJson.ToJson(FollowUpSchedule.For(SendJson.ReadInspection(Encoding.UTF8.GetBytes(Rotherham)).Value, new(2026, 11, 23))));
    }

    [Theory]
    [InlineData("/schedule")]
    [InlineData("/schedule?asOf=")]
    [InlineData("/schedule?asOf=23/11/2026")]
    [InlineData("/schedule?asOf=2026-02-30")]
    public async Task Date_MissingOrNone_IsABadRequestThatSaysWhatToGive(string path)
    {
        var (status, problem) = await Problem(path, Rotherham);

        status.Should().Be(HttpStatusCode.BadRequest);
        problem.GetProperty("detail").GetString().Should().Contain("asOf").And.Contain("2026-11-23");
    }

    [Theory]
    [InlineData("/authority/372", 200, "Rotherham Metropolitan Borough Council")]
    [InlineData("/authority/372?on=2026-11-23", 200, "Rotherham Metropolitan Borough Council2026-11-23")]
    [InlineData("/authority/37", 400, "")]
    public async Task Route_WithACode_IsBound(string path, int status, string body)
    {
        using var answer = await service.Client.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);

        ((int)answer.StatusCode).Should().Be(status);
        (await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).Contains(body, StringComparison.Ordinal).Should().BeTrue();
    }

    [Fact]
    public async Task Lines_AreJudgedOneByOneAndCounted()
    {
        var feed = Rotherham.ReplaceLineEndings("") + "\n\n{\"reference\":\"7\"}\nnot json\n";

        var (status, body) = await Post("/lines", feed, "application/x-ndjson");

        status.Should().Be(HttpStatusCode.OK);
        var lines = body.TrimEnd('\n').Split('\n').Select(line => JsonDocument.Parse(line).RootElement).ToArray();
        lines.Take(3).Select(l => (l.GetProperty("index").GetInt64(), l.GetProperty("line").GetInt64(), l.GetProperty("reference").GetString(), l.GetProperty("valid").GetBoolean()))
            .Should().Equal((0, 1, "50261626", true), (1, 3, "7", false), (2, 4, null, false));
        lines[1].GetProperty("findings").GetArrayLength().Should().BePositive();
        lines[3].GetRawText().Should().Be("""{"summary":{"documents":3,"valid":1,"invalid":2}}""");
    }

    [Fact(Timeout = 60_000)]
    public async Task Lines_ComeWhileTheRequestIsStillBeingSent()
    {
        using SlowClient client = new(service.Client.BaseAddress!, "/lines", "application/x-ndjson");
        var line = Rotherham.ReplaceLineEndings("") + "\n";

        client.Send(line);
        (await client.NextAsync(TestContext.Current.CancellationToken)).Should().StartWith("{\"index\":0,");
        client.Send(line);
        (await client.NextAsync(TestContext.Current.CancellationToken)).Should().StartWith("{\"index\":1,");
        client.Finish();
        (await client.NextAsync(TestContext.Current.CancellationToken)).Should().StartWith("{\"summary\":{\"documents\":2,");
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n\r\n  \n")]
    public async Task Lines_WithoutADocument_AreABadRequest(string body)
    {
        var (status, text) = await Post("/lines", body, "application/x-ndjson");

        status.Should().Be(HttpStatusCode.BadRequest);
        JsonElement.Parse(text).GetProperty("findings")[0].GetProperty("code").GetString().Should().Be("SEND1001");
    }

    [Fact(Timeout = 60_000)]
    public async Task Lines_OfABodyThatBreaks_EndWithTheProblem()
    {
        using SlowClient client = new(service.Client.BaseAddress!, "/lines", "application/x-ndjson");
        client.Send(Rotherham.ReplaceLineEndings("") + "\n");
        await client.NextAsync(TestContext.Current.CancellationToken);

        client.Break();

        var last = JsonElement.Parse(await client.NextAsync(TestContext.Current.CancellationToken));
        last.GetProperty("summary").GetProperty("documents").GetInt64().Should().Be(1);
        last.GetProperty("problem").GetProperty("status").GetInt32().Should().Be(400);
    }

    [Theory(Timeout = 60_000)]
    [InlineData("/judge", "application/json")]
    [InlineData("/histories", "application/json")]
    [InlineData("/lines", "application/x-ndjson")]
    public async Task AnyBody_BrokenBeforeTheFirstDocument_IsABadRequest(string path, string mediaType)
    {
        using SlowClient client = new(service.Client.BaseAddress!, path, mediaType);
        client.Send("{\"schema\":");
        client.Break();

        (await client.NextAsync(TestContext.Current.CancellationToken)).Should().Contain("\"status\":400").And.Contain("\"findings\":[]");
    }

    [Fact]
    public async Task Lines_OfAnythingElse_AreWrittenAsTheyCome()
    {
        using var answer = await service.Client.GetAsync(new Uri("/numbers", UriKind.Relative), TestContext.Current.CancellationToken);

        answer.Content.Headers.ContentType!.MediaType.Should().Be("application/x-ndjson");
        (await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).Should().Be("1\nnull\n3\n");
    }

    [Fact]
    public async Task DocumentAndInspection_AsPlainParameters_Work()
    {
        (await Post("/document", """{"kind":"full"}""")).Body.Should().Be("full");
        (await Post("/inspection", Rotherham)).Body.Should().Be(SendJson.ToJson(SendJson.ReadInspection(Encoding.UTF8.GetBytes(Rotherham)).Value));
        (await Post("/inspection", "{}")).Status.Should().Be(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task OpenApi_HasTheSchemasOfTheContract()
    {
        using var document = JsonDocument.Parse(await service.Client.GetStringAsync(new Uri("/openapi/v1.json", UriKind.Relative), TestContext.Current.CancellationToken));
        var paths = document.RootElement.GetProperty("paths");
        var post = paths.GetProperty("/schedule").GetProperty("post");

        Resolve(document, post.GetProperty("requestBody").GetProperty("content").GetProperty("application/json").GetProperty("schema"))
            .GetProperty("properties").EnumerateObject().Select(p => p.Name).Should().Contain(["framework", "dates", "judgements", "improvementAreas"]);
        Resolve(document, post.GetProperty("responses").GetProperty("200").GetProperty("content").GetProperty("application/json").GetProperty("schema"))
            .GetProperty("properties").EnumerateObject().Select(p => p.Name).Should().Contain(["followUps", "asOf"]);
        var problem = Resolve(document, post.GetProperty("responses").GetProperty("422").GetProperty("content").GetProperty("application/problem+json").GetProperty("schema"));
        problem.GetProperty("properties").GetProperty("findings").GetProperty("items").GetProperty("properties").TryGetProperty("code", out _).Should().BeTrue();
        var date = post.GetProperty("parameters").EnumerateArray().Single(p => p.GetProperty("name").GetString() == "asOf").GetProperty("schema");
        Resolve(document, date).GetProperty("format").GetString().Should().Be("date");
        paths.GetProperty("/lines").GetProperty("post").GetProperty("requestBody").GetProperty("content").TryGetProperty("application/x-ndjson", out _).Should().BeTrue();
    }

    internal static JsonElement Resolve(JsonDocument document, JsonElement schema) =>
        schema.TryGetProperty("$ref", out var reference)
            ? document.RootElement.GetProperty("components").GetProperty("schemas").GetProperty(reference.GetString()!.Split('/')[^1])
            : schema;

    private async Task<(HttpStatusCode Status, string Body)> Post(string path, string body, string mediaType = "application/json")
    {
        using StringContent content = new(body);
        content.Headers.ContentType = System.Net.Http.Headers.MediaTypeHeaderValue.Parse(mediaType);
        using var answer = await service.Client.PostAsync(new Uri(path, UriKind.Relative), content, TestContext.Current.CancellationToken);
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    private async Task<JsonElement> ProblemOf(HttpContent content, HttpStatusCode status)
    {
        using var answer = await service.Client.PostAsync(new Uri("/judge", UriKind.Relative), content, TestContext.Current.CancellationToken);
        answer.StatusCode.Should().Be(status);
        answer.Content.Headers.ContentType!.MediaType.Should().Be("application/problem+json");
        return JsonElement.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    private async Task<(HttpStatusCode Status, JsonElement Body)> Problem(string path, string body)
    {
        using StringContent content = new(body, Encoding.UTF8, "application/json");
        using var answer = await service.Client.PostAsync(new Uri(path, UriKind.Relative), content, TestContext.Current.CancellationToken);
        answer.Content.Headers.ContentType!.MediaType.Should().Be("application/problem+json");
        return (answer.StatusCode, JsonDocument.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).RootElement);
    }
}
