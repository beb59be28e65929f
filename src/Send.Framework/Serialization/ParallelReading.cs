using System.Runtime.CompilerServices;
using System.Runtime.ExceptionServices;
using Send.Framework.Frameworks;

namespace Send.Framework.Serialization;

/// <summary>
/// Reads a stream of documents on one thread at a time and judges them on several, a batch each, handing the readings out in the order of
/// the stream. No more batches are under way than there are workers, so that a slow caller slows the reading down.
/// </summary>
internal sealed class ParallelReading(
    DocumentSplitter splitter, DocumentSequence sequence, FrameworkCatalogue catalogue, ReadOptions options, int workers)
{
    private readonly Queue<Task<InspectionReading[]>> _judged = new();
    private long _index;
    private bool _hasEnded;
    private ExceptionDispatchInfo? _failure;
    private Task<bool>? _moving;

    public async IAsyncEnumerable<InspectionReading> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        Task<DocumentBatch>? reading = null;
        try
        {
            while (true)
            {
                cancellationToken.ThrowIfCancellationRequested();
                while (!_hasEnded && _judged.Count < workers)
                {
                    reading ??= NextBatchAsync(stop.Token).AsTask();
                    if (!reading.IsCompleted && _judged.Count > 0)
                    {
                        // What is judged is not kept waiting for a stream that has no more at the moment.
                        break;
                    }

                    var batch = await reading.ConfigureAwait(false);
                    reading = null;
                    if (batch.Count > 0)
                    {
                        _judged.Enqueue(Task.Run(() => batch.Read(catalogue, options), CancellationToken.None));
                    }
                }

                if (_judged.Count == 0)
                {
                    break;
                }

                foreach (var judged in await _judged.Dequeue().ConfigureAwait(false))
                {
                    // The caller may have stopped since the one before.
                    cancellationToken.ThrowIfCancellationRequested();
                    yield return judged;
                }
            }

            _failure?.Throw();
        }
        finally
        {
            await stop.CancelAsync().ConfigureAwait(false);
            Close((Task?)reading ?? _moving);
        }
    }

    // A reading that is still waiting for the stream lets go of the buffer when it ends, whenever that is.
    private void Close(Task? reading)
    {
        if (reading is null)
        {
            splitter.Dispose();
            return;
        }

        reading.ContinueWith(
            static (_, s) => ((DocumentSplitter)s!).Dispose(), splitter, CancellationToken.None,
            TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
    }

    // Waits for one document, and takes those after it that need no waiting. A failure of the stream comes after the documents before it.
    private async ValueTask<DocumentBatch> NextBatchAsync(CancellationToken cancellationToken)
    {
        var batch = new DocumentBatch(_index);
        try
        {
            var hasMore = await (_moving ?? MoveNextAsync(cancellationToken)).ConfigureAwait(false);
            _moving = null;
            while (hasMore)
            {
                batch.Add(splitter.Current);
                if (batch.IsFull)
                {
                    break;
                }

                if (!splitter.TryMoveNext())
                {
                    _moving = MoveNextAsync(cancellationToken);
                    if (!_moving.IsCompleted)
                    {
                        break;
                    }

                    hasMore = await _moving.ConfigureAwait(false);
                    _moving = null;
                }
            }

            _hasEnded = !hasMore;
        }
        catch (Exception failure)
        {
            _hasEnded = true;
            _moving = null;
            _failure = ExceptionDispatchInfo.Capture(failure);
        }

        _index += batch.Count;
        return batch;
    }

    private Task<bool> MoveNextAsync(CancellationToken cancellationToken) => splitter.MoveNextAsync(sequence, cancellationToken).AsTask();
}
