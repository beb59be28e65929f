using System.Net.Sockets;
using JudgementService;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Send.Framework.Samples.Tests;

/// <summary>The real service on a port of its own, with its errors collected.</summary>
internal sealed class RunningService : IAsyncDisposable
{
    private readonly WebApplication _app;

    private RunningService(WebApplication app, ErrorLog errors)
    {
        _app = app;
        Errors = errors;
        Address = new Uri(app.Urls.Single());
        Client = NewClient();
    }

    public Uri Address { get; }

    public HttpClient Client { get; }

    /// <summary>What the service logged as an error: nothing that a client does may.</summary>
    public ErrorLog Errors { get; }

    /// <summary>Starts the service with these settings, such as <c>Limits:Depth=8</c>, over those of the sample.</summary>
    public static async Task<RunningService> StartAsync(params string[] settings)
    {
        var app = JudgementApp.Create(
        [
            $"--contentRoot={Repository.PathOf("docs/samples/JudgementService")}", "--urls=http://127.0.0.1:0",
            "--Logging:LogLevel:Default=Error", "--Logging:Console:LogLevel:Default=None", .. settings.Select(s => $"--{s}"),
        ]);
        var errors = new ErrorLog();
        app.Services.GetRequiredService<ILoggerFactory>().AddProvider(errors);
        await app.StartAsync(TestContext.Current.CancellationToken);
        return new(app, errors);
    }

    public HttpClient NewClient() => new() { BaseAddress = Address, Timeout = TimeSpan.FromMinutes(2) };

    public async Task<RawConnection> ConnectAsync()
    {
        var client = new TcpClient { NoDelay = true };
        await client.ConnectAsync(Address.Host, Address.Port, TestContext.Current.CancellationToken);
        return new(client);
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.StopAsync(CancellationToken.None);
        await _app.DisposeAsync();
    }
}
