using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.Timeouts;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Options;
using Send.Framework.AspNetCore;
using Send.Framework.Serialization;
using Send.Framework.Validation;

namespace JudgementService;

/// <summary>How much one client may ask of the service. Read from the section "Limits" of the configuration and checked at start.</summary>
internal sealed class Limits
{
    /// <summary>The most bytes of one document, alone or as a line of a batch.</summary>
    [Range(1024, 1 << 30)]
    public int DocumentBytes { get; init; } = 1024 * 1024;

    /// <summary>How many objects and arrays may stand inside each other.</summary>
    [Range(ReadOptions.LeastMaximumDepth, ReadOptions.LargestMaximumDepth)]
    public int Depth { get; init; } = 64;

    /// <summary>How many findings are reported of one document; a last one says how many more there were.</summary>
    [Range(1, 10_000)]
    public int Findings { get; init; } = 200;

    /// <summary>How long a request with one document may take from its first byte to its answer.</summary>
    [Range(typeof(TimeSpan), "00:00:00.1", "01:00:00")]
    public TimeSpan DocumentTimeout { get; init; } = TimeSpan.FromSeconds(15);

    /// <summary>How long a batch may take. There is no limit to its length.</summary>
    [Range(typeof(TimeSpan), "00:00:00.1", "1.00:00:00")]
    public TimeSpan BatchTimeout { get; init; } = TimeSpan.FromMinutes(30);

    /// <summary>A client that sends or reads fewer bytes a second than this is stalling.</summary>
    [Range(1, 1 << 20)]
    public int BytesPerSecond { get; init; } = 240;

    /// <summary>How long a client may stall before it is dropped, and how long it may take to send its headers.</summary>
    [Range(typeof(TimeSpan), "00:00:02", "01:00:00")]
    public TimeSpan SlowFor { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>How long a client may leave the answers to its batch unread. Until then it is simply not read from either.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "01:00:00")]
    public TimeSpan UnreadFor { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>Puts the limits of the configuration where they belong.</summary>
    public static void AddTo(IServiceCollection services)
    {
        services.AddOptions<Limits>().BindConfiguration(nameof(Limits)).ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton(provider => provider.GetRequiredService<IOptions<Limits>>().Value);
        services.AddOptions<SendFrameworkOptions>().Configure<Limits>((send, limits) => limits.ApplyTo(send));
        services.AddOptions<KestrelServerOptions>().Configure<Limits>((server, limits) => limits.ApplyTo(server));
        services.AddRequestTimeouts();
        services.AddOptions<RequestTimeoutOptions>().Configure<Limits>((timeouts, limits) => limits.ApplyTo(timeouts));
    }

    /// <summary>What the library is told about documents and lines.</summary>
    public void ApplyTo(SendFrameworkOptions send)
    {
        send.Reading = new() { MaximumBytes = DocumentBytes, MaximumDepth = Depth, Validation = new ValidationOptions { MaximumFindings = Findings } };
        send.UnreadFor = UnreadFor;
    }

    /// <summary>What the server is told about connections.</summary>
    public void ApplyTo(KestrelServerOptions server)
    {
        server.AddServerHeader = false;
        server.Limits.RequestHeadersTimeout = SlowFor;
        server.Limits.MinRequestBodyDataRate = new(BytesPerSecond, SlowFor);
        server.Limits.MinResponseDataRate = new(BytesPerSecond, SlowFor);
    }

    /// <summary>What the middleware is told about requests. Judging takes a millisecond: what runs out of time is the client's sending.</summary>
    public void ApplyTo(RequestTimeoutOptions timeouts)
    {
        timeouts.AddPolicy(nameof(DocumentTimeout), new RequestTimeoutPolicy { Timeout = DocumentTimeout, TimeoutStatusCode = StatusCodes.Status408RequestTimeout });
        timeouts.AddPolicy(nameof(BatchTimeout), new RequestTimeoutPolicy { Timeout = BatchTimeout, TimeoutStatusCode = StatusCodes.Status408RequestTimeout });
    }
}
