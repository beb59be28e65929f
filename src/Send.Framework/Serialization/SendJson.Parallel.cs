using System.Diagnostics.CodeAnalysis;
using System.IO.Pipelines;
using System.Runtime.CompilerServices;
using Ardalis.GuardClauses;
using Send.Framework.Frameworks;

namespace Send.Framework.Serialization;

public static partial class SendJson
{
    /// <summary>The most workers that one stream of documents may have.</summary>
    public const int LargestWorkers = 256;

    /// <summary>
    /// Reads many inspections from a stream, as one thread does with
    /// <see cref="ReadInspectionsAsync(Stream, FrameworkCatalogue?, ReadOptions?, DocumentSequence, CancellationToken)"/>, and judges
    /// them on several: the same readings in the same order.
    /// </summary>
    /// <param name="stream">The documents in UTF-8. It stays open; its own exceptions come after the documents before them.</param>
    /// <param name="workers">How many batches of documents are judged at once, 1 to <see cref="LargestWorkers"/>. A batch has up to 64
    /// documents, or one large one; no more of the stream is read until the caller has taken what is judged.</param>
    /// <param name="catalogue">The editions that the documents may belong to; those that the package knows when null.</param>
    /// <param name="options">Limits for each document, and strictness; <see cref="ReadOptions.Default"/> when null.</param>
    /// <param name="sequence">How the documents stand in the stream; the first character decides when it is not stated.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    /// <remarks>
    /// Pays where a stream has many documents at hand, such as a file; one that brings them singly is read as well as by one thread.
    /// A caller that stops half way leaves at most one read of the stream unfinished, which is cancelled.
    /// </remarks>
    /// <exception cref="ArgumentOutOfRangeException">The number of workers is out of its range.</exception>
    /// <exception cref="OperationCanceledException">Reading was stopped.</exception>
    [SuppressMessage("ApiDesign", "RS0026", Justification = DifferentInputs)]
    public static IAsyncEnumerable<InspectionReading> ReadInspectionsInParallelAsync(
        Stream stream, int workers, FrameworkCatalogue? catalogue = null, ReadOptions? options = null,
        DocumentSequence sequence = DocumentSequence.NotStated, CancellationToken cancellationToken = default)
    {
        Guard.Against.Null(stream);
        Guard.Against.OutOfRange(workers, nameof(workers), 1, LargestWorkers);
        Guard.Against.EnumOutOfRange(sequence);
        return ReadAllInParallelAsync(
            stream, workers, catalogue ?? FrameworkCatalogue.BuiltIn, options ?? ReadOptions.Default, sequence, cancellationToken);
    }

    /// <summary>Reads many inspections from a pipe, which is not completed, and judges them on several threads.</summary>
    /// <inheritdoc cref="ReadInspectionsInParallelAsync(Stream, int, FrameworkCatalogue?, ReadOptions?, DocumentSequence, CancellationToken)"/>
    /// <param name="pipe">The documents in UTF-8.</param>
    /// <param name="workers">How many batches of documents are judged at once, 1 to <see cref="LargestWorkers"/>.</param>
    /// <param name="catalogue">The editions that the documents may belong to; those that the package knows when null.</param>
    /// <param name="options">Limits for each document, and strictness; <see cref="ReadOptions.Default"/> when null.</param>
    /// <param name="sequence">How the documents stand in the pipe; the first character decides when it is not stated.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    [SuppressMessage("ApiDesign", "RS0026", Justification = DifferentInputs)]
    public static IAsyncEnumerable<InspectionReading> ReadInspectionsInParallelAsync(
        PipeReader pipe, int workers, FrameworkCatalogue? catalogue = null, ReadOptions? options = null,
        DocumentSequence sequence = DocumentSequence.NotStated, CancellationToken cancellationToken = default) =>
        ReadInspectionsInParallelAsync(
            Guard.Against.Null(pipe).AsStream(leaveOpen: true), workers, catalogue, options, sequence, cancellationToken);

    // Each enumeration reads for itself; of one stream there is only one.
    private static async IAsyncEnumerable<InspectionReading> ReadAllInParallelAsync(
        Stream stream, int workers, FrameworkCatalogue catalogue, ReadOptions options, DocumentSequence sequence,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var reading = new ParallelReading(new DocumentSplitter(stream, options.MaximumBytes), sequence, catalogue, options, workers);
        await foreach (var judged in reading.ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            yield return judged;
        }
    }
}
