using System.Text;
using Send.Framework.Serialization;

namespace Send.Framework.Tests.Serialization;

/// <summary>Runs after all other tests and alone: the heap of the process is only then the heap of the code under test.</summary>
[CollectionDefinition(nameof(WholeHeap), DisableParallelization = true)]
public sealed class WholeHeap;

[Collection(nameof(WholeHeap))]
public sealed class BatchMemoryTests
{
    private static readonly byte[] Line =
        Encoding.UTF8.GetBytes(SendJson.ToJson(SendJson.ReadInspection(Repository.Example("rotherham-2024")).Value) + "\n");

    [Fact]
    public async Task ReadInspectionsAsync_ManyDocuments_HoldsOneAtATime()
    {
        var stream = new Repeat(Line, times: 20_000);
        var live = new List<long>();
        await foreach (var reading in SendJson.ReadInspectionsAsync(stream, cancellationToken: TestContext.Current.CancellationToken))
        {
            reading.Result.IsValid.Should().BeTrue();
            if ((reading.Index + 1) % 5_000 == 0)
            {
                live.Add(GC.GetTotalMemory(forceFullCollection: true));
            }
        }

        live.Should().HaveCount(4);
        (live.Max() - live[0]).Should().BeLessThan(4_000_000, "fifteen thousand more documents had {0} bytes", 15_000L * Line.Length);
    }

    private sealed class Repeat(byte[] bytes, int times) : MemoryStream
    {
        private int _done;
        private int _at;

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            if (_done == times)
            {
                return new(0);
            }

            var count = Math.Min(buffer.Length, bytes.Length - _at);
            bytes.AsSpan(_at, count).CopyTo(buffer.Span);
            _at = (_at + count) % bytes.Length;
            _done += _at == 0 ? 1 : 0;
            return new(count);
        }
    }
}
