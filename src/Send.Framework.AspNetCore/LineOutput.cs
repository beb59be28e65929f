using System.Buffers;
using System.IO.Pipelines;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Send.Framework.AspNetCore;

/// <summary>An answer of JSON values, one to a line, that never holds more than a few of them.</summary>
internal sealed class LineOutput : IAsyncDisposable
{
    private const int Enough = 16 * 1024;

    private readonly HttpResponse _response;
    private readonly JsonSerializerOptions _options;
    private readonly TimeSpan _unreadFor;
    private readonly Utf8JsonWriter _json;

    public LineOutput(HttpContext context)
    {
        _response = context.Response;
        _options = context.RequestServices.GetRequiredService<IOptions<JsonOptions>>().Value.SerializerOptions;
        _unreadFor = Bodies.OptionsOf(context).UnreadFor;
        _json = new((IBufferWriter<byte>)_response.BodyWriter);
    }

    private PipeWriter Pipe => _response.BodyWriter;

    /// <summary>The next value, if there is one. While it is not ready, the client gets what there is.</summary>
    public async ValueTask<bool> NextAsync<T>(IAsyncEnumerator<T> each)
    {
        var next = each.MoveNextAsync();
        if (!next.IsCompleted && Pipe.UnflushedBytes > 0)
        {
            await FlushAsync().ConfigureAwait(false);
        }

        return await next.ConfigureAwait(false);
    }

    public async ValueTask WriteAsync(object? value)
    {
        if (!_response.HasStarted)
        {
            _response.ContentType = Bodies.Lines;
        }

        _json.Reset();
        if (value is null)
        {
            _json.WriteNullValue();
        }
        else
        {
            JsonSerializer.Serialize(_json, value, _options.GetTypeInfo(value.GetType()));
        }

        await _json.FlushAsync().ConfigureAwait(false);
        Pipe.Write("\n"u8);
        if (Pipe.UnflushedBytes >= Enough)
        {
            await FlushAsync().ConfigureAwait(false);
        }
    }

    /// <summary>
    /// Sends what there is. While the client does not read, it waits, and nothing is read from the client either; a client that reads nothing for too
    /// long loses its connection, which ends the wait and whatever is being read.
    /// </summary>
    public async ValueTask FlushAsync()
    {
        var flush = Pipe.FlushAsync();
        if (flush.IsCompleted)
        {
            await flush.ConfigureAwait(false);
            return;
        }

        using var patience = new CancellationTokenSource(_unreadFor);
        await using var drop = patience.Token.UnsafeRegister(static http => ((HttpContext)http!).Abort(), _response.HttpContext).ConfigureAwait(false);
        await flush.ConfigureAwait(false);
    }

    public ValueTask DisposeAsync() => _json.DisposeAsync();
}
