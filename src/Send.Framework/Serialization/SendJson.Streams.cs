using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.IO.Pipelines;
using System.Runtime.CompilerServices;
using Ardalis.GuardClauses;
using Send.Framework.Frameworks;
using Send.Framework.Inspections;
using Send.Framework.Validation;

namespace Send.Framework.Serialization;

public static partial class SendJson
{
    /// <summary>Reads one inspection from a stream to its end and judges it. Of a document over the limit no more than the limit is read.</summary>
    /// <param name="stream">The document in UTF-8. It stays open, and its own exceptions are not caught.</param>
    /// <param name="catalogue">The editions that it may belong to; those that the package knows when null.</param>
    /// <param name="options">Limits and strictness; <see cref="ReadOptions.Default"/> when null.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    /// <exception cref="OperationCanceledException">Reading was stopped.</exception>
    [SuppressMessage("ApiDesign", "RS0026", Justification = DifferentInputs)]
    public static async ValueTask<Validated<Inspection>> ReadInspectionAsync(
        Stream stream, FrameworkCatalogue? catalogue = null, ReadOptions? options = null, CancellationToken cancellationToken = default)
    {
        Guard.Against.Null(stream);
        options ??= ReadOptions.Default;
        var buffer = ArrayPool<byte>.Shared.Rent(Math.Min(16 * 1024, options.MaximumBytes + 1));
        try
        {
            var length = 0;
            while (await stream.ReadAsync(buffer.AsMemory(length), cancellationToken).ConfigureAwait(false) is > 0 and var read)
            {
                length += read;
                if (length > options.MaximumBytes)
                {
                    break;
                }

                if (length == buffer.Length)
                {
                    var larger = ArrayPool<byte>.Shared.Rent((int)Math.Min(2L * length, options.MaximumBytes + 1L));
                    buffer.CopyTo(larger, 0);
                    ArrayPool<byte>.Shared.Return(buffer);
                    buffer = larger;
                }
            }

            return ReadInspection(buffer.AsSpan(0, length), catalogue, options);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    /// <summary>Reads one inspection from a pipe to its end and judges it. The pipe is not completed.</summary>
    /// <inheritdoc cref="ReadInspectionAsync(Stream, FrameworkCatalogue?, ReadOptions?, CancellationToken)"/>
    /// <param name="pipe">The document in UTF-8.</param>
    /// <param name="catalogue">The editions that it may belong to; those that the package knows when null.</param>
    /// <param name="options">Limits and strictness; <see cref="ReadOptions.Default"/> when null.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    [SuppressMessage("ApiDesign", "RS0026", Justification = DifferentInputs)]
    public static async ValueTask<Validated<Inspection>> ReadInspectionAsync(
        PipeReader pipe, FrameworkCatalogue? catalogue = null, ReadOptions? options = null, CancellationToken cancellationToken = default)
    {
        Guard.Against.Null(pipe);
        var limit = (options ?? ReadOptions.Default).MaximumBytes;
        while (true)
        {
            var read = await pipe.ReadAsync(cancellationToken).ConfigureAwait(false);
            if (read.IsCanceled)
            {
                pipe.AdvanceTo(read.Buffer.Start);
                throw new OperationCanceledException("Reading from the pipe was cancelled.");
            }

            if (read.IsCompleted || read.Buffer.Length > limit)
            {
                var result = ReadInspection(read.Buffer, catalogue, options);
                pipe.AdvanceTo(read.Buffer.End);
                return result;
            }

            pipe.AdvanceTo(read.Buffer.Start, read.Buffer.End);
        }
    }

    /// <summary>
    /// Reads many inspections from one stream, newline-delimited or in an array, one at a time: memory does not grow with their number. A
    /// document that is not valid is reported in its place, and reading continues with the next.
    /// </summary>
    /// <param name="stream">The documents in UTF-8. It stays open, and its own exceptions are not caught.</param>
    /// <param name="catalogue">The editions that they may belong to; those that the package knows when null.</param>
    /// <param name="options">Limits for each document, and strictness; <see cref="ReadOptions.Default"/> when null.</param>
    /// <param name="sequence">How the documents follow each other in the stream; if not stated, the first character decides.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    /// <returns>
    /// A reading for each document, in order; nothing for an input without any. What is wrong with the array around the documents is a
    /// reading of its own.
    /// </returns>
    /// <exception cref="OperationCanceledException">Reading was stopped.</exception>
    [SuppressMessage("ApiDesign", "RS0026", Justification = DifferentInputs)]
    public static IAsyncEnumerable<InspectionReading> ReadInspectionsAsync(
        Stream stream, FrameworkCatalogue? catalogue = null, ReadOptions? options = null,
        DocumentSequence sequence = DocumentSequence.NotStated, CancellationToken cancellationToken = default) =>
        ReadAllAsync(
            Guard.Against.Null(stream), catalogue ?? FrameworkCatalogue.BuiltIn, options ?? ReadOptions.Default, Guard.Against.EnumOutOfRange(sequence), cancellationToken);

    /// <summary>Reads many inspections from a pipe, which is not completed.</summary>
    /// <inheritdoc cref="ReadInspectionsAsync(Stream, FrameworkCatalogue?, ReadOptions?, DocumentSequence, CancellationToken)"/>
    /// <param name="pipe">The documents in UTF-8.</param>
    /// <param name="catalogue">The editions that they may belong to; those that the package knows when null.</param>
    /// <param name="options">Limits for each document, and strictness; <see cref="ReadOptions.Default"/> when null.</param>
    /// <param name="sequence">How the documents follow each other in the pipe; if not stated, the first character decides.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    [SuppressMessage("ApiDesign", "RS0026", Justification = DifferentInputs)]
    public static IAsyncEnumerable<InspectionReading> ReadInspectionsAsync(
        PipeReader pipe, FrameworkCatalogue? catalogue = null, ReadOptions? options = null,
        DocumentSequence sequence = DocumentSequence.NotStated, CancellationToken cancellationToken = default) =>
        ReadInspectionsAsync(Guard.Against.Null(pipe).AsStream(leaveOpen: true), catalogue, options, sequence, cancellationToken);

    private static async IAsyncEnumerable<InspectionReading> ReadAllAsync(
        Stream stream, FrameworkCatalogue catalogue, ReadOptions options, DocumentSequence sequence,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var splitter = new DocumentSplitter(stream, options.MaximumBytes);
        for (var index = 0L; await splitter.MoveNextAsync(sequence, cancellationToken).ConfigureAwait(false); index++)
        {
            yield return Read(splitter.Current, index, catalogue, options);
        }
    }

    internal static InspectionReading Read(DocumentPiece piece, long index, FrameworkCatalogue catalogue, ReadOptions options)
    {
        string? reference = null;
        var result = piece.Problem is { } problem
            ? Validated<Inspection>.Invalid([new Finding(problem, "", piece.Message, piece.Start)])
            : Read(piece.Utf8.Span, catalogue, options, piece.Start, out reference);
        return new(index, piece.Start.Line, reference, result);
    }
}
