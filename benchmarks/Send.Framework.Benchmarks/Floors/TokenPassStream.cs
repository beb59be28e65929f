using System.Buffers;
using System.IO.Pipelines;

namespace Send.Framework.Benchmarks.Floors;

/// <summary>The least that can be done with a stream of documents: find the lines and look at every token in them.</summary>
internal static class TokenPassStream
{
    public static async Task<long> OverAsync(Stream stream)
    {
        var pipe = PipeReader.Create(stream, new StreamPipeReaderOptions(bufferSize: 64 * 1024, leaveOpen: true));
        var tokens = 0L;
        while (true)
        {
            var read = await pipe.ReadAsync().ConfigureAwait(false);
            var rest = read.Buffer;
            while (rest.PositionOf((byte)'\n') is { } end)
            {
                tokens += OverLine(rest.Slice(0, end));
                rest = rest.Slice(rest.GetPosition(1, end));
            }

            pipe.AdvanceTo(rest.Start, rest.End);
            if (read.IsCompleted)
            {
                await pipe.CompleteAsync().ConfigureAwait(false);
                return tokens;
            }
        }
    }

    private static int OverLine(ReadOnlySequence<byte> line)
    {
        if (line.IsSingleSegment)
        {
            return TokenPass.Over(line.FirstSpan);
        }

        var length = (int)line.Length;
        var whole = ArrayPool<byte>.Shared.Rent(length);
        line.CopyTo(whole);
        var tokens = TokenPass.Over(whole.AsSpan(0, length));
        ArrayPool<byte>.Shared.Return(whole);
        return tokens;
    }
}
