using System.Buffers;
using System.IO.Pipelines;
using System.Text.Json;
using Microsoft.AspNetCore.Mvc;
using Send.Framework.Serialization;

namespace JudgementService;

/// <summary>Writes the answer to a batch, line by line, never holding more than a few of them.</summary>
internal sealed class BatchOutput(HttpResponse response, JsonSerializerOptions options, TimeSpan unreadFor) : IAsyncDisposable
{
    public const string MediaType = "application/x-ndjson";

    private const int Enough = 16 * 1024;

    private readonly Utf8JsonWriter _json = new(response.BodyWriter);
    private long _documents;
    private long _valid;

    private PipeWriter Pipe => response.BodyWriter;

    /// <summary>Whether anything was written: from then on the status code is settled.</summary>
    public bool HasBegun => _documents > 0;

    /// <summary>Writes a judgement for each reading. A client that does not read is not read from either.</summary>
    public async Task WriteAsync(IAsyncEnumerable<InspectionReading> readings)
    {
        await using var each = readings.GetAsyncEnumerator();
        while (await NextAsync(each))
        {
            Add(LineJudgement.Of(each.Current));
            if (Pipe.UnflushedBytes >= Enough)
            {
                await FlushAsync();
            }
        }
    }

    /// <summary>Writes the last line.</summary>
    public ValueTask EndAsync(ProblemDetails? problem)
    {
        WriteLine(new BatchEnd(new(_documents, _valid, _documents - _valid), problem));
        return FlushAsync();
    }

    public ValueTask DisposeAsync() => _json.DisposeAsync();

    // When the next document has not come yet, the client gets what there is.
    private async ValueTask<bool> NextAsync(IAsyncEnumerator<InspectionReading> each)
    {
        var next = each.MoveNextAsync();
        if (!next.IsCompleted && HasBegun)
        {
            await FlushAsync();
        }

        return await next;
    }

    // Waits while the client does not read. Dropping the connection ends the wait, and whatever is being read with it.
    private async ValueTask FlushAsync()
    {
        var flush = Pipe.FlushAsync();
        if (flush.IsCompleted)
        {
            await flush;
            return;
        }

        using var patience = new CancellationTokenSource(unreadFor);
        await using var drop = patience.Token.UnsafeRegister(static http => ((HttpContext)http!).Abort(), response.HttpContext);
        await flush;
    }

    private void Add(LineJudgement judgement)
    {
        if (!HasBegun)
        {
            response.ContentType = MediaType;
        }

        _documents++;
        _valid += judgement.Valid ? 1 : 0;
        WriteLine(judgement);
    }

    private void WriteLine<T>(T line)
    {
        _json.Reset();
        JsonSerializer.Serialize(_json, line, options);
        Pipe.Write("\n"u8);
    }
}
