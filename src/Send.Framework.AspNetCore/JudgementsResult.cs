using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Send.Framework.Validation;

namespace Send.Framework.AspNetCore;

/// <summary>A judgement to a line, and a last line that sums up and says why it ends early, if it does.</summary>
internal sealed class JudgementsResult(InspectionLines documents) : IResult, IContentTypeHttpResult
{
    public string ContentType => Bodies.Lines;

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        ArgumentNullException.ThrowIfNull(httpContext);
        var (judged, valid) = (0L, 0L);
        ProblemDetails? problem = null;
        await using LineOutput output = new(httpContext);
        try
        {
            await using var each = documents.GetAsyncEnumerator(httpContext.RequestAborted);
            while (await output.NextAsync(each).ConfigureAwait(false))
            {
                judged++;
                valid += each.Current.Result.IsValid ? 1 : 0;
                await output.WriteAsync(JudgedLine.Of(each.Current)).ConfigureAwait(false);
            }
        }
        catch (Exception fault) when (judged > 0 && fault is BadHttpRequestException or OperationCanceledException or IOException)
        {
            // Too late for another status code: the last line says it, to whoever is still there.
            problem = SendResults.Problem((fault as BadHttpRequestException)?.StatusCode ?? StatusCodes.Status408RequestTimeout).ProblemDetails;
        }

        if (judged == 0)
        {
            Finding nothing = new(FindingCodes.EmptyInput, "", "There is no document: the body is empty, or has nothing but blank lines.");
            await SendResults.Problem([nothing]).ExecuteAsync(httpContext).ConfigureAwait(false);
            return;
        }

        await output.WriteAsync(new LastLine(new(judged, valid, judged - valid), problem)).ConfigureAwait(false);
        await output.FlushAsync().ConfigureAwait(false);
    }
}
