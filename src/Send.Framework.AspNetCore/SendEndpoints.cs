using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Send.Framework.AspNetCore;

/// <summary>What endpoints that take documents share.</summary>
public static class SendEndpoints
{
    /// <summary>
    /// Answers a document that is not valid with its problem details before the handler is called: where a handler has an
    /// <see cref="InspectionBody"/>, its inspection is there; where it has a <see cref="HistoryBody"/>, every document is valid and there
    /// is a history.
    /// </summary>
    /// <param name="endpoint">An endpoint or a group.</param>
    /// <returns>The same.</returns>
    public static TBuilder RequireValidInspections<TBuilder>(this TBuilder endpoint)
        where TBuilder : IEndpointConventionBuilder
    {
        ArgumentNullException.ThrowIfNull(endpoint);
        return endpoint.AddEndpointFilter(async (invocation, next) =>
            invocation.Arguments.OfType<IJudgedBody>().FirstOrDefault(body => !body.IsValid) is { } invalid
                ? invalid.ToProblem()
                : await next(invocation).ConfigureAwait(false));
    }
}
