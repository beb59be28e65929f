using System.Buffers;
using System.IO.Pipelines;
using System.Runtime.CompilerServices;
using Send.Framework.Frameworks;
using Send.Framework.Serialization;
using Send.Framework.Tool.Streams;

namespace Send.Framework.Tool;

/// <summary>The documents of an input, one at a time: one over as many lines as it likes, an array, or one to a line.</summary>
/// <param name="stream">The input.</param>
/// <param name="lines">Whether each line is a document.</param>
/// <param name="catalogue">The editions that documents may belong to.</param>
/// <param name="options">Limits and strictness.</param>
internal sealed class DocumentFeed(Stream stream, bool lines, FrameworkCatalogue catalogue, ReadOptions options)
{
    private readonly PipeReader _pipe = PipeReader.Create(stream);

    /// <summary>Whether one document is read, of which there is always one, even if it is empty.</summary>
    public bool IsOne { get; private set; }

    /// <summary>Reads all documents. What was written is shown before the call waits for more.</summary>
    public async Task ReadAsync(Action<DocumentResult> use, SafeWriter output, CancellationToken cancellationToken)
    {
        var results = EachAsync(cancellationToken).GetAsyncEnumerator(cancellationToken);
        while (await NextAsync(results, output))
        {
            use(results.Current);
        }

        // Not disposed of where the output fails: then it is still reading, and the process ends.
        await results.DisposeAsync();
    }

    private static ValueTask<bool> NextAsync(IAsyncEnumerator<DocumentResult> results, SafeWriter output)
    {
        var next = results.MoveNextAsync();
        if (!next.IsCompleted)
        {
            output.Flush();
        }

        return next;
    }

    private async IAsyncEnumerable<DocumentResult> EachAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        IsOne = !lines && !await StartsWithArrayAsync(cancellationToken);
        if (IsOne)
        {
            yield return await ReadOneAsync(cancellationToken);
            yield break;
        }

        var sequence = lines ? DocumentSequence.Lines : DocumentSequence.Array;
        await foreach (var reading in SendJson.ReadInspectionsAsync(_pipe, catalogue, options, sequence, cancellationToken))
        {
            yield return DocumentResult.Of(reading.Index, reading.Reference, reading.Result, reading.Line);
        }
    }

    // A document that says that it defines a framework is judged as one; everything else is an inspection.
    private async Task<DocumentResult> ReadOneAsync(CancellationToken cancellationToken)
    {
        var read = await _pipe.ReadAtLeastAsync(options.MaximumBytes + 1, cancellationToken);
        if (SchemaMember.Of(read.Buffer)?.StartsWith("send-framework/framework/", StringComparison.Ordinal) != true)
        {
            return DocumentResult.Of(0, null, SendJson.ReadInspection(read.Buffer, catalogue, options));
        }

        var framework = SendJson.ReadFramework(read.Buffer.ToArray(), catalogue, options);
        return new(0, null, framework.TryGetValue(out var edition) ? edition.Id : null, framework.IsValid, framework.Findings);
    }

    // After a byte order mark and blanks, as many as a document may have.
    private async Task<bool> StartsWithArrayAsync(CancellationToken cancellationToken)
    {
        for (var looked = 0L; ;)
        {
            var read = await _pipe.ReadAsync(cancellationToken);
            var length = read.Buffer.Length;
            var isMark = looked == 0 && length < 3 && !read.IsCompleted;
            var first = isMark ? null : FirstSign(read.Buffer.Slice(looked), isStart: looked == 0);
            looked = isMark ? 0 : length;
            _pipe.AdvanceTo(read.Buffer.Start, first is null ? read.Buffer.End : read.Buffer.Start);
            if (first is not null || read.IsCompleted || length > options.MaximumBytes)
            {
                return first == (byte)'[';
            }
        }
    }

    private static byte? FirstSign(ReadOnlySequence<byte> buffer, bool isStart)
    {
        var reader = new SequenceReader<byte>(buffer);
        if (isStart)
        {
            reader.IsNext([0xEF, 0xBB, 0xBF], advancePast: true);
        }

        reader.AdvancePastAny((byte)' ', (byte)'\t', (byte)'\r', (byte)'\n');
        return reader.TryPeek(out var first) ? first : null;
    }
}
