using System.Buffers;
using NodaTime;
using Send.Framework.Inspections;
using Send.Framework.Scheduling;
using Send.Framework.Serialization;

namespace Send.Framework.Tests.Serialization;

public class WritingTests
{
    public static TheoryData<string> Examples => [.. Repository.ExampleNames];

    [Theory]
    [MemberData(nameof(Examples))]
    public void Write_WhereverItGoes_IsTheSameBytes(string example)
    {
        var inspection = SendJson.ReadInspection(Repository.Example(example)).Value;
        var expected = SendJson.ToUtf8Bytes(inspection);

        var stingy = new StingyWriter();
        SendJson.Write(inspection, stingy);
        using var stream = new MemoryStream();
        SendJson.Write(inspection, stream);

        stingy.Written.SequenceEqual(expected).Should().BeTrue();
        stream.ToArray().Should().Equal(expected);
        System.Text.Encoding.UTF8.GetString(expected).Should().Be(SendJson.ToJson(inspection));
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void Write_DocumentsAndSchedules_AreTheSameBytesWhereverTheyGo(string example)
    {
        var document = SendJson.ReadDocument(Repository.Example(example)).Document!;
        var schedule = FollowUpSchedule.For(SendJson.ReadInspection(Repository.Example(example)).Value, new LocalDate(2026, 11, 23));
        var (documents, schedules) = (new StingyWriter(), new StingyWriter());

        SendJson.Write(document, documents);
        SendJson.Write(schedule, schedules);

        documents.Written.SequenceEqual(SendJson.ToUtf8Bytes(document)).Should().BeTrue();
        schedules.Written.SequenceEqual(SendJson.ToUtf8Bytes(schedule)).Should().BeTrue();
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void Write_IntoACallersBuffer_AllocatesNothing(string example)
    {
        var inspection = SendJson.ReadInspection(Repository.Example(example)).Value;
        var buffer = new ArrayBufferWriter<byte>(64 * 1024);

        LeastAllocated(() => Write(inspection, buffer)).Should().Be(0);
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void ToUtf8Bytes_Inspection_AllocatesTheResultAndNothingElse(string example)
    {
        var inspection = SendJson.ReadInspection(Repository.Example(example)).Value;
        var length = SendJson.ToUtf8Bytes(inspection).Length;

        // An array has a header and is rounded up to eight bytes.
        LeastAllocated(() => SendJson.ToUtf8Bytes(inspection)).Should().BeInRange(length, length + 32);
    }

    private static void Write(Inspection inspection, ArrayBufferWriter<byte> buffer)
    {
        buffer.ResetWrittenCount();
        SendJson.Write(inspection, buffer);
    }

    // The least of several tries: what the runtime does for itself in between is not what is measured.
    private static long LeastAllocated(Action action)
    {
        var least = long.MaxValue;
        for (var attempt = 0; attempt < 20; attempt++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            action();
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        return least;
    }
}
