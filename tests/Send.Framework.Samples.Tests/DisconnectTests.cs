using System.Net;

namespace Send.Framework.Samples.Tests;

public class DisconnectTests
{
    [Theory]
    [InlineData("/inspections/validate", "application/json")]
    [InlineData("/inspections/schedule?asOf=2026-11-23", "application/json")]
    [InlineData("/inspections/validate/batch", Bodies.Ndjson)]
    public async Task AnyBody_ClientGoesHalfWay_ServiceGoesOnServing(string path, string mediaType)
    {
        await using var service = await RunningService.StartAsync();
        for (var i = 0; i < 40; i++)
        {
            using var client = await service.ConnectAsync();
            await client.SendAsync(RawConnection.Post(path, mediaType, "Transfer-Encoding: chunked"));
            await client.SendAsync(RawConnection.Chunk(Bodies.Line("first") + "\n{\"schema\":"));
            if (i % 2 == 0)
            {
                await Task.Delay(5, TestContext.Current.CancellationToken);
            }

            client.Reset();
        }

        (await service.Client.PostAsync("/inspections/validate", Bodies.Json(Bodies.Rotherham), TestContext.Current.CancellationToken))
            .StatusCode.Should().Be(HttpStatusCode.OK);
        service.Errors.Entries.Should().BeEmpty();
    }

    // A body whose length was said is read in another way than one in chunks, and its reader is left in the middle of a step.
    [Theory]
    [InlineData("/inspections/validate", "application/json")]
    [InlineData("/inspections/schedule?asOf=2026-11-23", "application/json")]
    [InlineData("/inspections/validate/batch", Bodies.Ndjson)]
    public async Task BodyOfALength_ClientGoesHalfWay_IsNoErrorOfTheService(string path, string mediaType)
    {
        await using var service = await RunningService.StartAsync();
        for (var i = 0; i < 20; i++)
        {
            using var client = await service.ConnectAsync();
            await client.SendAsync(RawConnection.Post(path, mediaType, "Connection: close\r\nContent-Length: 5000") + Bodies.Line("first") + "\n{\"schema\":");
            await Task.Delay(10 * i, TestContext.Current.CancellationToken);
            client.Reset();
        }

        (await service.Client.PostAsync("/inspections/validate", Bodies.Json(Bodies.Rotherham), TestContext.Current.CancellationToken))
            .StatusCode.Should().Be(HttpStatusCode.OK);
        service.Errors.Entries.Should().BeEmpty();
    }

    [Theory]
    [InlineData("Content-Length: 5000", "{\"schema\":")]
    [InlineData("Transfer-Encoding: chunked", "not a chunk\r\n")]
    [InlineData("Content-Length: nonsense", "{}")]
    [InlineData("Content-Length: -1", "{}")]
    public async Task Validate_BrokenHttp_IsBadRequestOrClosed(string framing, string start)
    {
        await using var service = await RunningService.StartAsync("Limits:SlowFor=00:00:02");
        using var client = await service.ConnectAsync();
        await client.SendAsync(RawConnection.Post("/inspections/validate", "application/json", framing) + start);
        client.EndSending();

        var answer = await client.ReadToEndAsync(TimeSpan.FromSeconds(15));

        if (answer.Length > 0)
        {
            answer.Should().StartWith("HTTP/1.1 400 ");
        }

        service.Errors.Entries.Should().BeEmpty();
    }

    [Fact]
    public async Task Batch_ClientStopsReading_ServiceGoesOnServing()
    {
        await using var service = await RunningService.StartAsync();
        for (var i = 0; i < 20; i++)
        {
            using var client = await service.ConnectAsync();
            await client.SendAsync(RawConnection.Post("/inspections/validate/batch", Bodies.Ndjson, "Transfer-Encoding: chunked"));
            await client.SendAsync(RawConnection.Chunk(string.Concat(Enumerable.Repeat(Bodies.Line("a") + "\n", 500))));
            await client.ReadUntilAsync("\"index\":0", TimeSpan.FromSeconds(15));
            client.Reset();
        }

        (await service.Client.GetAsync("/health", TestContext.Current.CancellationToken)).StatusCode.Should().Be(HttpStatusCode.OK);
        service.Errors.Entries.Should().BeEmpty();
    }
}
