using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using Send.Framework.AspNetCore;
using Send.Framework.Serialization;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds Send.Framework to a service.</summary>
public static class SendFrameworkServiceCollectionExtensions
{
    /// <summary>
    /// Adds what <see cref="InspectionBody"/>, <see cref="InspectionLines"/>, <see cref="HistoryBody"/> and <see cref="SendResults"/> need: the
    /// catalogue as a singleton, problem details, and the contract's forms for JSON in requests and answers, dates included.
    /// </summary>
    /// <param name="services">The services of the application.</param>
    /// <param name="configure">Sets catalogue, limits and strictness; null for the defaults.</param>
    /// <returns>The same services.</returns>
    public static IServiceCollection AddSendFramework(this IServiceCollection services, Action<SendFrameworkOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        var options = services.AddOptions<SendFrameworkOptions>();
        if (configure is not null)
        {
            options.Configure(configure);
        }

        services.TryAddSingleton(provider => provider.GetRequiredService<IOptions<SendFrameworkOptions>>().Value.Catalogue);
        services.AddProblemDetails();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IExceptionHandler, ClientFaults>());
        services.AddOptions<JsonOptions>().Configure<IOptions<SendFrameworkOptions>>((json, send) =>
        {
            json.SerializerOptions.ConfigureForSend(send.Value.Catalogue, send.Value.Reading);
            json.SerializerOptions.TypeInfoResolverChain.Insert(0, new SendTypeInfoResolver(send.Value.Catalogue, send.Value.Reading));
            json.SerializerOptions.TypeInfoResolverChain.Insert(1, new HistoryTypeInfoResolver());
            json.SerializerOptions.TypeInfoResolverChain.Insert(2, WireContext.Default);
        });
        return services;
    }
}
