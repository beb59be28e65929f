using System.IO.Pipelines;
using System.Text;
using Send.Framework.Serialization;

namespace Send.Framework.Tests.Serialization;

/// <summary>
/// Nothing that waits comes back to the caller's context: a caller who blocks the only thread of one, as old programs with windows do, is not
/// locked out by us. Each place that waits is made the first to wait, since behind it the context is left.
/// </summary>
public class CallersContextTests
{
    private static readonly string Good = SendJson.ToJson(SendJson.ReadInspection(Repository.Example("rotherham-2024")).Value);

    // Lines and items that end in, before and behind what is read at once.
    public static TheoryData<string> Inputs =>
        [Good, $"\uFEFF{Good}\n\n  \n{Good}\n", $"[{Good} , \n{Good}\n] \n", $"[{Good}]", "{\"a\":", "[", "[1", "[1,", " [1]x", ""];

    [Theory]
    [MemberData(nameof(Inputs))]
    public async Task ReadInspectionAsync_Waiting_LeavesTheContextAlone(string text)
    {
        await Try(text, async (stream, caller) => await caller.Call(() => SendJson.ReadInspectionAsync(stream)).ConfigureAwait(false));
        await Try(
            text, async (stream, caller) => await caller.Call(() => SendJson.ReadInspectionAsync(PipeReader.Create(stream))).ConfigureAwait(false));
    }

    [Theory]
    [MemberData(nameof(Inputs))]
    public async Task ReadInspectionsAsync_Waiting_LeavesTheContextAlone(string text)
    {
        foreach (var sequence in new[] { DocumentSequence.NotStated, DocumentSequence.Lines, DocumentSequence.Array })
        {
            await Try(text, (stream, caller) => Drain(SendJson.ReadInspectionsAsync(stream, null, null, sequence), caller));
        }

        await Try(text, (stream, caller) => Drain(SendJson.ReadInspectionsAsync(PipeReader.Create(stream)), caller));
    }

    private static async Task Drain<T>(IAsyncEnumerable<T> readings, Caller caller)
    {
        var each = readings.GetAsyncEnumerator();
        while (await caller.Call(each.MoveNextAsync).ConfigureAwait(false))
        {
        }

        await caller.Call(() => each.DisposeAsync()).ConfigureAwait(false);
    }

    private static async Task Try(string text, Func<Stream, Caller, Task> read)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var reads = 0;
        for (var late = 0; late <= reads; late++)
        {
            var caller = new Caller();
            var stream = new Late(bytes, (bytes.Length / 4) + 1, late);
            await read(stream, caller).ConfigureAwait(false);
            caller.Posted.Should().Be(0, "read {0} is waited for without a context", late);
            reads = stream.Reads;
        }
    }

    /// <summary>Calls as a thread does that has a context, and counts what is sent back to it.</summary>
    private sealed class Caller : SynchronizationContext
    {
        private int _posted;

        public int Posted => Volatile.Read(ref _posted);

        public override void Post(SendOrPostCallback d, object? state)
        {
            Interlocked.Increment(ref _posted);
            base.Post(d, state);
        }

        public T Call<T>(Func<T> method)
        {
            var before = Current;
            SetSynchronizationContext(this);
            try
            {
                return method();
            }
            finally
            {
                SetSynchronizationContext(before);
            }
        }
    }

    /// <summary>A stream that gives a few bytes at a time, at once but for one time.</summary>
    private sealed class Late(byte[] bytes, int atATime, int late) : MemoryStream(bytes)
    {
        public int Reads { get; private set; }

        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            if (Reads++ == late)
            {
                await Task.Delay(1, cancellationToken).ConfigureAwait(false);
            }

            return Read(buffer.Span[..Math.Min(buffer.Length, atATime)]);
        }
    }
}
