using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Diagnostics;

namespace JudgementService;

/// <summary>
/// Answers requests that are broken below the document, such as a body that stalls or ends early. Anything else is a fault of ours and
/// stays one: 500, and an entry in the log.
/// </summary>
internal sealed class ClientFaults : IExceptionHandler
{
    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        switch (exception)
        {
            case BadHttpRequestException fault:
                await Problems.Of(fault.StatusCode, fault.Message).ExecuteAsync(httpContext);
                return true;
            case ConnectionResetException or ConnectionAbortedException:
            case OperationCanceledException or IOException when httpContext.RequestAborted.IsCancellationRequested:
                // The client has gone; nobody reads an answer.
                return true;
            case IOException fault:
                // The body is not what its framing says, such as a chunk of more bytes than there can be. Nothing else here reads or writes.
                await Problems.Of(StatusCodes.Status400BadRequest, fault.Message).ExecuteAsync(httpContext);
                return true;
            default:
                return false;
        }
    }
}
