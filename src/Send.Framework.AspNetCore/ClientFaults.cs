using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;

namespace Send.Framework.AspNetCore;

/// <summary>
/// Answers requests that are broken below the document, such as a body that stalls or ends early, with the status of the fault. Anything else is
/// a fault of the service and stays one: 500, and an entry in the log.
/// </summary>
internal sealed class ClientFaults : IExceptionHandler
{
    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        switch (exception)
        {
            case BadHttpRequestException fault:
                await SendResults.Problem(fault.StatusCode, fault.Message).ExecuteAsync(httpContext).ConfigureAwait(false);
                return true;
            case ConnectionResetException or ConnectionAbortedException:
            case OperationCanceledException or IOException when httpContext.RequestAborted.IsCancellationRequested:
                // The client has gone; nobody reads an answer.
                return true;
            default:
                return false;
        }
    }
}
