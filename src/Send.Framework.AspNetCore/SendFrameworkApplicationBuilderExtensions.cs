using Send.Framework.AspNetCore;

namespace Microsoft.AspNetCore.Builder;

/// <summary>Adds to the pipeline what endpoints that take documents need.</summary>
public static class SendFrameworkApplicationBuilderExtensions
{
    /// <summary>
    /// Answers with problem details (RFC 9457) for errors before a handler is called: a body that stalls or breaks off, another media type, an
    /// invalid date, an address that does not exist. Each has the member <c>findings</c>, which is empty. Errors that are not the client's remain a
    /// status of 500 and an entry in the log. Call it before the endpoints, first of all.
    /// </summary>
    /// <param name="app">The application; <c>AddSendFramework</c> has added the services.</param>
    /// <returns>The same.</returns>
    /// <remarks>It replaces <c>UseExceptionHandler</c> and <c>UseStatusCodePages</c>; do not call them as well.</remarks>
    public static IApplicationBuilder UseSendFramework(this IApplicationBuilder app)
    {
        ArgumentNullException.ThrowIfNull(app);
        return app.UseExceptionHandler().UseStatusCodePages(pages => RequestProblem.Of(pages.HttpContext).ExecuteAsync(pages.HttpContext));
    }
}
