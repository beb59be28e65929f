using Microsoft.AspNetCore.Http.Timeouts;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Options;
using Send.Framework.AspNetCore;

namespace JudgementService;

/// <summary>Puts the limits of the configuration where they belong.</summary>
internal static class LimitsServices
{
    public static void AddLimits(this IServiceCollection services)
    {
        services.AddOptions<Limits>().BindConfiguration(nameof(Limits)).ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton(provider => provider.GetRequiredService<IOptions<Limits>>().Value);
        services.AddOptions<SendFrameworkOptions>().Configure<Limits>((send, limits) => limits.ApplyTo(send));
        services.AddOptions<KestrelServerOptions>().Configure<Limits>((server, limits) => limits.ApplyTo(server));
        services.AddRequestTimeouts();
        services.AddOptions<RequestTimeoutOptions>().Configure<Limits>((timeouts, limits) => limits.ApplyTo(timeouts));
    }
}
