using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Send.Framework.AspNetCore;

/// <summary>What endpoints that take documents share.</summary>
public static class SendEndpoints
{
    /// <summary>
    /// Answers a document that is not valid with its problem details before the handler is called: where a handler has an
    /// <see cref="InspectionBody"/>, its inspection is there.
    /// </summary>
    /// <param name="endpoint">An endpoint or a group.</param>
    /// <returns>The same.</returns>
    public static TBuilder RequireValidInspections<TBuilder>(this TBuilder endpoint)
        where TBuilder : IEndpointConventionBuilder
    {
        ArgumentNullException.ThrowIfNull(endpoint);
        return endpoint.AddEndpointFilter(async (invocation, next) =>
            invocation.Arguments.OfType<InspectionBody>().FirstOrDefault(body => !body.Result.IsValid) is { } invalid
                ? invalid.ToProblem()
                : await next(invocation).ConfigureAwait(false));
    }
}
