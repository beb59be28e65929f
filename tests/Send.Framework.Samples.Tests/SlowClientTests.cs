using System.Net;

namespace Send.Framework.Samples.Tests;

/// <summary>Clients that stall are dropped within the time that the configuration gives them, and the service goes on.</summary>
public class SlowClientTests
{
    // The service allows two seconds; the server looks once a second; the rest is for a busy machine.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("Content-Length: 5000", "{\"schema\":")]
    [InlineData("Transfer-Encoding: chunked", "A\r\n{\"schema\":\r\n")]
    public async Task Validate_BodyStops_IsATimeout(string framing, string start)
    {
        await using var service = await RunningService.StartAsync("Limits:SlowFor=00:00:02");
        using var client = await service.ConnectAsync();
        await client.SendAsync(RawConnection.Post("/inspections/validate", "application/json", framing) + start);

        var answer = await client.ReadToEndAsync(Patience);

        await ShouldBeTimeoutAsync(service, answer);
    }

    [Fact]
    public async Task Validate_BodyDrips_IsATimeout()
    {
        await using var service = await RunningService.StartAsync("Limits:DocumentTimeout=00:00:01", "Limits:SlowFor=00:01:00");
        using var client = await service.ConnectAsync();
        await client.SendAsync(RawConnection.Post("/inspections/validate", "application/json", "Content-Length: 5000"));
        using var dripping = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
        var drip = DripAsync(client, dripping.Token);

        var answer = await client.ReadUntilAsync("\"findings\":[]}", Patience);

        await dripping.CancelAsync();
        await drip;
        await ShouldBeTimeoutAsync(service, answer);
    }

    [Fact]
    public async Task AnyRequest_HeadersStop_IsClosed()
    {
        await using var service = await RunningService.StartAsync("Limits:SlowFor=00:00:02");
        using var client = await service.ConnectAsync();
        await client.SendAsync("POST /inspections/validate HTTP/1.1\r\nHost: loc");

        (await client.ReadToEndAsync(Patience)).Should().NotContain(" 5");
        await ShouldBeWellAsync(service);
    }

    [Theory]
    [InlineData("Limits:SlowFor=00:00:02")]
    [InlineData("Limits:BatchTimeout=00:00:01")]
    public async Task Batch_BodyStops_GivesWhatCameAndSaysWhyItEnds(string setting)
    {
        await using var service = await RunningService.StartAsync(setting);
        using var client = await service.ConnectAsync();
        await client.SendAsync(RawConnection.Post("/inspections/validate/batch", Bodies.Ndjson, "Transfer-Encoding: chunked"));
        await client.SendAsync(RawConnection.Chunk(Bodies.Line("first") + "\n{\"schema\":"));

        var answer = await client.ReadUntilAsync("\"problem\"", Patience);

        answer.Should().Contain("\"reference\":\"first\",\"valid\":true");
        answer.Should().Contain("{\"summary\":{\"documents\":1,\"valid\":1,\"invalid\":0},\"problem\":{");
        await ShouldBeWellAsync(service);
    }

    [Fact]
    public async Task Batch_ClientNeverReads_IsHeldBackAndThenDropped()
    {
        await using var service = await RunningService.StartAsync("Limits:SlowFor=00:00:02", "Limits:UnreadFor=00:00:04");
        using var client = await service.ConnectAsync();
        var million = string.Concat(Enumerable.Repeat(Bodies.Line("a") + "\n", 4000));
        await client.SendAsync(RawConnection.Post("/inspections/validate/batch", Bodies.Ndjson, "Transfer-Encoding: chunked"));

        var sent = await client.SendUntilBlockedAsync(RawConnection.Chunk(million), times: 200, TimeSpan.FromSeconds(1));

        sent.Should().BeLessThan(100, "a client that does not read is not read from: the answers are not kept in memory");
        var sendMore = () => client.SendUntilBlockedAsync(new byte[1_000_000], times: 100, Patience);
        await sendMore.Should().ThrowAsync<IOException>("the service closes the connection");
        await ShouldBeWellAsync(service);
    }

    private static async Task DripAsync(RawConnection client, CancellationToken cancellation)
    {
        try
        {
            while (!cancellation.IsCancellationRequested)
            {
                await client.SendAsync(" ");
                await Task.Delay(50, cancellation);
            }
        }
        catch (Exception e) when (e is OperationCanceledException or IOException)
        {
        }
    }

    private static async Task ShouldBeTimeoutAsync(RunningService service, string answer)
    {
        answer.Should().StartWith("HTTP/1.1 408 ").And.Contain("application/problem+json").And.Contain("\"findings\":[]");
        await ShouldBeWellAsync(service);
    }

    private static async Task ShouldBeWellAsync(RunningService service)
    {
        (await service.Client.GetAsync("/health", Cancellation)).StatusCode.Should().Be(HttpStatusCode.OK);
        service.Errors.Entries.Should().BeEmpty();
    }
}
