using System.Net;

namespace Send.Framework.Samples.Tests;

/// <summary>Bodies whose framing lies, and addresses and dates that are none: the client's fault, and told so.</summary>
public class BrokenFramingTests
{
    [Theory]
    [InlineData("7fffffff")]
    [InlineData("80000000")]
    [InlineData("ffffffff")]
    [InlineData("100000000")]
    [InlineData("ffffffffffffffff")]
    public async Task Chunk_LargerThanCanBe_IsTheClientsFault(string size)
    {
        await using var service = await RunningService.StartAsync("Limits:SlowFor=00:00:02");
        foreach (var (path, mediaType) in new[] { ("/inspections/validate", "application/json"), ("/inspections/validate/batch", Bodies.Ndjson) })
        {
            using var client = await service.ConnectAsync();
            await client.SendAsync(RawConnection.Post(path, mediaType, "Transfer-Encoding: chunked") + size + "\r\n{\"schema\":");
            client.EndSending();

            var answer = await client.ReadToEndAsync(TimeSpan.FromSeconds(15));

            answer.Should().NotContain("HTTP/1.1 5");
        }

        service.Errors.Entries.Should().BeEmpty();
    }

    [Theory]
    [InlineData("/openapi/v2.json")]
    [InlineData("/openapi/..%2f.json")]
    [InlineData("/nothing")]
    public async Task Address_ThatThereIsNot_IsProblemDetails(string path)
    {
        await using var service = await RunningService.StartAsync();

        using var answer = await service.Client.GetAsync(path, TestContext.Current.CancellationToken);

        answer.StatusCode.Should().Be(HttpStatusCode.NotFound);
        answer.Content.Headers.ContentType!.MediaType.Should().Be("application/problem+json");
        (await service.Client.GetAsync("/openapi/v1.json", TestContext.Current.CancellationToken)).StatusCode.Should().Be(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("1999-12-31")]
    [InlineData("2101-01-01")]
    [InlineData("-0001-01-01")]
    public async Task AsOf_OutsideTheYears_IsRefusedWithTheRange(string date)
    {
        await using var service = await RunningService.StartAsync();

        using var answer = await service.Client.PostAsync($"/inspections/schedule?asOf={date}", Bodies.Json(Bodies.Rotherham), TestContext.Current.CancellationToken);

        answer.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        (await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).Should().Contain("2000-01-01").And.Contain("2100-12-31");
    }
}
