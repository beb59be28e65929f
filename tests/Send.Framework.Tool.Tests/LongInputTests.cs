using System.Text;
using Send.Framework.Reports;
using Send.Framework.Tool.Reports;

namespace Send.Framework.Tool.Tests;

/// <summary>However long an input is, what was found in it is written as it is read, so that no more than a piece of it is ever kept.</summary>
public class LongInputTests
{
    private const int Lines = 8_000;

    // A piece of the input, a piece of the output, and one to spare.
    private const int MostKept = 200 * 1024;

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    public async Task Findings_OfManyBrokenLines_AreWrittenAsTheLinesAreRead(string format)
    {
        var output = new CountingWriter();
        using var input = new BrokenLines(Lines, output);
        using var error = new StringWriter();
        var exit = await SendFrameworkCommand.RunAsync(
            ["validate", "-", "--ndjson", "--format", format], new Surroundings(input, output, error, () => ToolRun.Today, () => default));

        exit.Should().Be(1);
        input.Served.Should().Be(Lines);
        output.FindingsWritten.Should().BeGreaterThanOrEqualTo(Lines);
        input.MostUnanswered.Should().BeLessThan(MostKept / BrokenLines.Line.Length);
    }

    [Fact]
    public void Reading_OfAReportFourTimesAsLong_TakesAboutFourTimesTheMemory()
    {
        MemoryOf(25);

        var (once, fourTimes) = (MemoryOf(100), MemoryOf(400));

        fourTimes.Should().BeLessThan(6 * once);
    }

    // What is taken to write the reading of a report with so many areas for improvement.
    private static long MemoryOf(int areas)
    {
        const string Before = "Areas for improvement\n\n";
        var example = File.ReadAllText(Repository.PathOf("docs/examples/area-send-report.txt")).ReplaceLineEndings("\n");
        var at = example.IndexOf(Before, StringComparison.Ordinal) + Before.Length;
        var more = string.Concat(Enumerable.Range(1, areas).Select(i => $"Leaders should publish how long children wait for appointment number {i}.\n\n"));
        var text = ReportText.Of(example.Insert(at, more));
        var reading = ReportReader.Read(text);
        reading.Evidence.Length.Should().BeGreaterThan(areas);
        using var input = new MemoryStream();
        var surroundings = new Surroundings(input, new CountingWriter(), TextWriter.Null, () => ToolRun.Today, () => default);

        var before = GC.GetAllocatedBytesForCurrentThread();
        ReadingText.Write("report.txt", text, reading, surroundings);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    /// <summary>So many lines, each with one value of the wrong type, and how many of them had been read and not answered at the worst moment.</summary>
    private sealed class BrokenLines(int count, CountingWriter output) : Stream
    {
        public static readonly byte[] Line = Encoding.UTF8.GetBytes("{\"schema\":\"send-framework/inspection/v1\",\"kind\":7}\n");

        private int _place;

        public int Served { get; private set; }

        public int MostUnanswered { get; private set; }

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

        public override int Read(Span<byte> buffer)
        {
            MostUnanswered = Math.Max(MostUnanswered, Served - output.FindingsWritten);
            var written = 0;
            while (written < buffer.Length && Served < count)
            {
                var length = Math.Min(buffer.Length - written, Line.Length - _place);
                Line.AsSpan(_place, length).CopyTo(buffer[written..]);
                (written, _place) = (written + length, _place + length);
                if (_place == Line.Length)
                {
                    (_place, Served) = (0, Served + 1);
                }
            }

            return written;
        }

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => new(Read(buffer.Span));

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }

    /// <summary>Counts what it is given and keeps nothing.</summary>
    private sealed class CountingWriter : TextWriter
    {
        private const string Code = "SEND1010";

        private int _matched;

        public int FindingsWritten { get; private set; }

        public override Encoding Encoding => Encoding.UTF8;

        public override void Write(char value)
        {
            _matched = value == Code[_matched] ? _matched + 1 : value == Code[0] ? 1 : 0;
            if (_matched == Code.Length)
            {
                (_matched, FindingsWritten) = (0, FindingsWritten + 1);
            }
        }
    }
}
