using Microsoft.AspNetCore.Http;

namespace Send.Framework.AspNetCore;

/// <summary>Values as JSON, one to a line, never holding more than a few of them.</summary>
internal sealed class LinesResult<T>(IAsyncEnumerable<T> values) : IResult, IContentTypeHttpResult
{
    public string ContentType => Bodies.Lines;

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        ArgumentNullException.ThrowIfNull(httpContext);
        httpContext.Response.ContentType = ContentType;
        await using LineOutput output = new(httpContext);
        await using var each = values.GetAsyncEnumerator(httpContext.RequestAborted);
        while (await output.NextAsync(each).ConfigureAwait(false))
        {
            await output.WriteAsync(each.Current).ConfigureAwait(false);
        }

        await output.FlushAsync().ConfigureAwait(false);
    }
}
