using Microsoft.AspNetCore.Http.Timeouts;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Options;
using Send.Framework.Frameworks;
using Send.Framework.Serialization;

namespace JudgementService;

/// <summary>Puts the service together.</summary>
internal static class JudgementApp
{
    public static WebApplication Create(params string[] args)
    {
        var builder = WebApplication.CreateBuilder(args);
        AddLimits(builder.Services);
        builder.Services.AddSingleton(FrameworkCatalogue.BuiltIn);
        builder.Services.ConfigureHttpJsonOptions(json => json.SerializerOptions.ConfigureForSend());
        builder.Services.AddProblemDetails(Problems.Configure);
        builder.Services.AddExceptionHandler<ClientFaults>();
        builder.Services.AddContractDescription();

        var app = builder.Build();
        app.UseExceptionHandler();
        app.UseStatusCodePages(pages => Problems.Of(pages.HttpContext.Response.StatusCode).ExecuteAsync(pages.HttpContext));
        app.UseRequestTimeouts();

        app.MapInspections();
        app.MapBatches();
        app.MapFrameworks();
        app.MapHealth();

        // One document under one name: any other name is not found like every other address.
        app.MapOpenApi("/openapi/v1.json");
        return app;
    }

    private static void AddLimits(IServiceCollection services)
    {
        services.AddOptions<Limits>().BindConfiguration(nameof(Limits)).ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton(provider => provider.GetRequiredService<IOptions<Limits>>().Value);
        services.AddSingleton(provider => provider.GetRequiredService<Limits>().ToReadOptions());
        services.AddOptions<KestrelServerOptions>().Configure<Limits>((server, limits) => limits.ApplyTo(server));
        services.AddRequestTimeouts();
        services.AddOptions<RequestTimeoutOptions>().Configure<Limits>((timeouts, limits) =>
        {
            timeouts.AddPolicy(nameof(Limits.DocumentTimeout), Timeout(limits.DocumentTimeout));
            timeouts.AddPolicy(nameof(Limits.BatchTimeout), Timeout(limits.BatchTimeout));
        });
    }

    // Judging takes a millisecond, so what runs out of time is the sending of a document: the fault is the client's.
    private static RequestTimeoutPolicy Timeout(TimeSpan timeout) => new()
    {
        Timeout = timeout,
        TimeoutStatusCode = StatusCodes.Status408RequestTimeout,
        WriteTimeoutResponse = http => Problems.Of(StatusCodes.Status408RequestTimeout).ExecuteAsync(http),
    };
}
