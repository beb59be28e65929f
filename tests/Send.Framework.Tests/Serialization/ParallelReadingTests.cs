using System.IO.Pipelines;
using System.Text;
using CsCheck;
using Send.Framework.Serialization;
using Send.Framework.Validation;

namespace Send.Framework.Tests.Serialization;

/// <summary>Several threads give what one thread gives, in the same order, and let go when they are no longer wanted.</summary>
public class ParallelReadingTests
{
    private static readonly string Good = SendJson.ToJson(SendJson.ReadInspection(Repository.Example("rotherham-2024")).Value);

    [Fact]
    public void ReadInspectionsInParallelAsync_AnyLines_AreAsFromOneThread() =>
        Gen.Select(Gen.Int[0, 5].Array[0, 200], Gen.Int[1, 8], Gen.Int[1, 9_000], Gen.Bool).Sample(
            (kinds, workers, piece, isArray) =>
            {
                var bytes = Input(kinds, isArray);
                var options = new ReadOptions { MaximumBytes = 6_000 };
                var one = Lines(SendJson.ReadInspectionsAsync(new Dribble(bytes, piece), null, options));
                var several = Lines(SendJson.ReadInspectionsInParallelAsync(new Dribble(bytes, piece), workers, null, options));
                return several.SequenceEqual(one);
            },
            iter: Cases.AtMost(300));

    [Fact]
    public async Task ReadInspectionsInParallelAsync_Pipe_IsReadLikeAStream()
    {
        var bytes = Input([0, 1, 2, 3, 0, 0], isArray: false);
        var pipe = PipeReader.Create(new Dribble(bytes, 700));
        var readings = new List<InspectionReading>();
        await foreach (var reading in SendJson.ReadInspectionsInParallelAsync(pipe, 2, cancellationToken: TestContext.Current.CancellationToken))
        {
            readings.Add(reading);
        }

        var one = SendJson.ReadInspectionsAsync(new MemoryStream(bytes), cancellationToken: TestContext.Current.CancellationToken);
        readings.Select(Line).Should().Equal(Lines(one));
    }

    [Fact]
    public async Task ReadInspectionsInParallelAsync_StreamThatFails_GivesWhatCameBeforeAndThenTheFailureOnce()
    {
        var stream = new Failing(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(Good + "\n", 100))));
        await using var readings = SendJson.ReadInspectionsInParallelAsync(stream, 4, cancellationToken: TestContext.Current.CancellationToken)
            .GetAsyncEnumerator(TestContext.Current.CancellationToken);
        for (var i = 0; i < 100; i++)
        {
            (await readings.MoveNextAsync()).Should().BeTrue();
            readings.Current.Index.Should().Be(i);
        }

        var failing = async () => await readings.MoveNextAsync();
        (await failing.Should().ThrowAsync<IOException>()).WithMessage("the line is cut");
        (await readings.MoveNextAsync()).Should().BeFalse();
    }

    [Fact]
    public async Task ReadInspectionsInParallelAsync_CallerWhoTakesNothingMore_IsNotReadAheadOf()
    {
        var stream = new Endless(Encoding.UTF8.GetBytes(Good + "\n"));
        await using (var readings = SendJson.ReadInspectionsInParallelAsync(stream, 2, cancellationToken: TestContext.Current.CancellationToken)
            .GetAsyncEnumerator(TestContext.Current.CancellationToken))
        {
            await readings.MoveNextAsync();
            var taken = stream.Given;
            await Task.Delay(100, TestContext.Current.CancellationToken);
            stream.Given.Should().Be(taken, "nobody has asked for more");
            taken.Should().BeLessThan(1_000_000);
        }
    }

    [Fact]
    public async Task ReadInspectionsInParallelAsync_StreamThatWaits_GivesWhatIsJudgedWithoutWaitingForMore()
    {
        var pipe = new Pipe();
        await using var readings = SendJson.ReadInspectionsInParallelAsync(pipe.Reader, 4, cancellationToken: TestContext.Current.CancellationToken)
            .GetAsyncEnumerator(TestContext.Current.CancellationToken);
        for (var i = 0; i < 5; i++)
        {
            await pipe.Writer.WriteAsync(Encoding.UTF8.GetBytes(Good + "\n"), TestContext.Current.CancellationToken);
            (await readings.MoveNextAsync()).Should().BeTrue();
            readings.Current.Index.Should().Be(i);
        }
    }

    [Fact]
    public async Task ReadInspectionsInParallelAsync_Cancelled_Stops()
    {
        using var stop = new CancellationTokenSource();
        var stream = new Endless(Encoding.UTF8.GetBytes(Good + "\n"));
        var reading = async () =>
        {
            await foreach (var judged in SendJson.ReadInspectionsInParallelAsync(stream, 2, cancellationToken: stop.Token))
            {
                if (judged.Index == 500)
                {
                    await stop.CancelAsync();
                }
            }
        };

        await reading.Should().ThrowAsync<OperationCanceledException>();
    }

    [Theory]
    [InlineData(0)]
    [InlineData(257)]
    public void ReadInspectionsInParallelAsync_NoSuchNumberOfWorkers_IsRefusedAtOnce(int workers)
    {
        var read = () => SendJson.ReadInspectionsInParallelAsync(Stream.Null, workers);
        read.Should().Throw<ArgumentOutOfRangeException>();
    }

    private static byte[] Input(int[] kinds, bool isArray)
    {
        var documents = kinds.Select((kind, i) => kind switch
        {
            0 => Good,
            1 => Good.Replace("typically-positive", "typically-positiv", StringComparison.Ordinal),
            2 => "{",
            3 => "{\"x\":" + i + "}",
            4 => "{\"long\":\"" + new string('x', 7_000) + "\"}",
            _ => Good.Replace("50263131", "" + i, StringComparison.Ordinal),
        });
        return Encoding.UTF8.GetBytes(isArray ? "[" + string.Join(",\n", documents) + "]" : string.Join("\n", documents));
    }

    private static List<string> Lines(IAsyncEnumerable<InspectionReading> readings)
    {
        var lines = new List<string>();
        async Task Collect()
        {
            await foreach (var reading in readings)
            {
                lines.Add(Line(reading));
            }
        }

        Collect().GetAwaiter().GetResult();
        return lines;
    }

    private static string Line(InspectionReading reading) =>
        $"{reading.Index} {reading.Line} {reading.Reference} {reading.Result.IsValid} {SendJson.ToJson(reading.Result.Findings)} "
        + (reading.Result.TryGetValue(out var inspection) ? SendJson.ToJson(inspection) : "");

    private sealed class Failing(byte[] bytes) : MemoryStream(bytes)
    {
        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            await base.ReadAsync(buffer, cancellationToken) is > 0 and var read ? read : throw new IOException("the line is cut");
    }

    private sealed class Endless(byte[] line) : MemoryStream
    {
        private int _at;

        public long Given { get; private set; }

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var count = Math.Min(buffer.Length, line.Length - _at);
            line.AsSpan(_at, count).CopyTo(buffer.Span);
            _at = (_at + count) % line.Length;
            Given += count;
            return new(count);
        }
    }
}
