using System.Net;
using System.Text.Json;

namespace Send.Framework.Samples.Tests;

public class BatchTests
{
    private const string Path = "/inspections/validate/batch";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Batch_TenThousandLines_AreStreamedBothWays()
    {
        // HTTP/2, because this client sends the whole of an HTTP/1.1 body before it reads.
        await using var service = await RunningService.StartAsync("Kestrel:EndpointDefaults:Protocols=Http2");
        var firstCame = new TaskCompletionSource();
        using var content = new StreamedLines(async send =>
        {
            for (var i = 0; i < 10_000; i++)
            {
                await send(i % 10 == 3 ? "{\"schema\":" : i % 10 == 7 ? Bodies.Line($"r{i}", "good") : Bodies.Line($"r{i}"));
                if (i == 100)
                {
                    await firstCame.Task.WaitAsync(TimeSpan.FromSeconds(30), Cancellation);
                }
            }
        });
        content.Headers.TryAddWithoutValidation("Content-Type", Bodies.Ndjson);
        using var request = new HttpRequestMessage(HttpMethod.Post, Path)
        {
            Content = content,
            Version = HttpVersion.Version20,
            VersionPolicy = HttpVersionPolicy.RequestVersionExact,
        };
        using var response = await service.Client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, Cancellation);
        response.StatusCode.Should().Be(HttpStatusCode.OK);
        response.Content.Headers.ContentType!.MediaType.Should().Be(Bodies.Ndjson);
        using var reader = new StreamReader(await response.Content.ReadAsStreamAsync(Cancellation));

        for (var i = 0; i < 10_000; i++)
        {
            var judgement = JsonElement.Parse((await reader.ReadLineAsync(Cancellation))!);
            firstCame.TrySetResult();
            judgement.GetProperty("index").GetInt64().Should().Be(i);
            judgement.GetProperty("line").GetInt64().Should().Be(i + 1);
            judgement.GetProperty("valid").GetBoolean().Should().Be(i % 10 is not (3 or 7));
            judgement.GetProperty("reference").GetString().Should().Be(i % 10 == 3 ? null : $"r{i}");
        }

        (await reader.ReadLineAsync(Cancellation)).Should().Be("""{"summary":{"documents":10000,"valid":8000,"invalid":2000}}""");
        (await reader.ReadLineAsync(Cancellation)).Should().BeNull();
        service.Errors.Entries.Should().BeEmpty();
    }

    [Fact]
    public async Task Batch_OverHttp11_EachLineIsAnsweredBeforeTheNextIsSent()
    {
        await using var service = await RunningService.StartAsync();
        using var client = await service.ConnectAsync();
        await client.SendAsync(RawConnection.Post(Path, Bodies.Ndjson, "Transfer-Encoding: chunked"));
        for (var i = 0; i < 20; i++)
        {
            await client.SendAsync(RawConnection.Chunk(Bodies.Line($"r{i}") + "\n"));
            await client.ReadUntilAsync($"\"reference\":\"r{i}\"", TimeSpan.FromSeconds(15));
        }

        await client.SendAsync("0\r\n\r\n");
        (await client.ReadUntilAsync("summary", TimeSpan.FromSeconds(15))).Should().Contain("{\"documents\":20,\"valid\":20,\"invalid\":0}");
    }

    [Fact]
    public async Task Batch_LineOverTheLimits_IsReportedAndTheNextIsRead()
    {
        await using var service = await RunningService.StartAsync("Limits:DocumentBytes=1024", "Limits:Depth=8");
        var deep = $"{{\"deep\":{new string('[', 100)}{new string(']', 100)}}}";

        var lines = await PostAsync(service, $"{Bodies.Line("a")}\n{new string('x', 3_000_000)}\n\n{deep}\n{Bodies.Line("d")}");

        lines.Should().HaveCount(5);
        lines[..4].Select(l => l.GetProperty("line").GetInt32()).Should().Equal(1, 2, 4, 5);
        lines[..4].Select(l => l.GetProperty("valid").GetBoolean()).Should().Equal(true, false, false, true);
        lines[1].GetProperty("findings")[0].GetProperty("code").GetString().Should().Be("SEND1023");
        lines[2].GetProperty("findings").EnumerateArray().Select(f => f.GetProperty("code").GetString()).Should().Contain("SEND1006");
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n\r\n  \n")]
    public async Task Batch_WithoutDocuments_IsBadRequest(string body)
    {
        await using var service = await RunningService.StartAsync();

        (await Answer.ReadAsync(await service.Client.PostAsync(Path, Bodies.Json(body, Bodies.Ndjson), Cancellation)))
            .ShouldBeProblem(HttpStatusCode.BadRequest).Codes.Should().Equal("SEND1001");
    }

    [Theory]
    [InlineData("application/json")]
    [InlineData("text/plain")]
    public async Task Batch_OtherContentType_IsUnsupported(string mediaType)
    {
        await using var service = await RunningService.StartAsync();

        (await Answer.ReadAsync(await service.Client.PostAsync(Path, Bodies.Json(Bodies.Line("a"), mediaType), Cancellation)))
            .ShouldBeProblem(HttpStatusCode.UnsupportedMediaType);
    }

    [Fact]
    public async Task Batch_Binary_IsJudgedLineByLine()
    {
        await using var service = await RunningService.StartAsync();
        var bytes = new byte[50_000];
        new Random(3).NextBytes(bytes);

        var lines = await PostAsync(service, bytes);

        lines[..^1].Should().NotBeEmpty().And.OnlyContain(l => !l.GetProperty("valid").GetBoolean() && l.GetProperty("findings").GetArrayLength() > 0);
        service.Errors.Entries.Should().BeEmpty();
    }

    private static Task<JsonElement[]> PostAsync(RunningService service, string body) => PostAsync(service, System.Text.Encoding.UTF8.GetBytes(body));

    private static async Task<JsonElement[]> PostAsync(RunningService service, byte[] body)
    {
        using var response = await service.Client.PostAsync(Path, Bodies.Json(body, Bodies.Ndjson), Cancellation);
        response.StatusCode.Should().Be(HttpStatusCode.OK);
        var text = await response.Content.ReadAsStringAsync(Cancellation);
        return [.. text.TrimEnd('\n').Split('\n').Select(l => JsonElement.Parse(l))];
    }
}
