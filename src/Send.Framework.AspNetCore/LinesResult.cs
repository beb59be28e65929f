using System.Buffers;
using System.IO.Pipelines;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Send.Framework.AspNetCore;

/// <summary>Values as JSON, one to a line, never holding more than a few of them.</summary>
internal sealed class LinesResult<T>(IAsyncEnumerable<T> values) : IResult, IContentTypeHttpResult
{
    private const int Enough = 16 * 1024;

    public string ContentType => Bodies.Lines;

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        ArgumentNullException.ThrowIfNull(httpContext);
        var options = httpContext.RequestServices.GetRequiredService<IOptions<JsonOptions>>().Value.SerializerOptions;
        var output = httpContext.Response.BodyWriter;
        httpContext.Response.ContentType = ContentType;
        await using Utf8JsonWriter json = new((IBufferWriter<byte>)output);
        await using var each = values.GetAsyncEnumerator(httpContext.RequestAborted);
        while (await NextAsync(each, output, httpContext.RequestAborted).ConfigureAwait(false))
        {
            Write(json, each.Current, options);
            output.Write("\n"u8);
            if (output.UnflushedBytes >= Enough)
            {
                await output.FlushAsync(httpContext.RequestAborted).ConfigureAwait(false);
            }
        }

        await output.FlushAsync(httpContext.RequestAborted).ConfigureAwait(false);
    }

    // While the next value is not ready, the client gets what there is.
    private static async ValueTask<bool> NextAsync(IAsyncEnumerator<T> each, PipeWriter output, CancellationToken cancellationToken)
    {
        var next = each.MoveNextAsync();
        if (!next.IsCompleted && output.UnflushedBytes > 0)
        {
            await output.FlushAsync(cancellationToken).ConfigureAwait(false);
        }

        return await next.ConfigureAwait(false);
    }

    private static void Write(Utf8JsonWriter json, T value, JsonSerializerOptions options)
    {
        json.Reset();
        if (value is null)
        {
            json.WriteNullValue();
        }
        else
        {
            JsonTypeInfo type = options.GetTypeInfo(value.GetType());
            JsonSerializer.Serialize(json, value, type);
        }

        json.Flush();
    }
}
