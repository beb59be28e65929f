using System.Buffers;
using System.Text;
using Ardalis.GuardClauses;
using Send.Framework.Scheduling;

namespace Send.Framework.Serialization;

public static partial class SendJson
{
    /// <summary>A schedule as contract v1 has it, followed by what else is known: basis, addressee, sources, general rules.</summary>
    /// <param name="schedule">What is written, without insignificant white space.</param>
    /// <param name="output">Where the UTF-8 goes.</param>
    public static void Write(FollowUpSchedule schedule, IBufferWriter<byte> output) =>
        ScheduleWriter.Write(new JsonOutput(Guard.Against.Null(output), indented: false), Guard.Against.Null(schedule));

    /// <summary>Writes a schedule to a stream, which stays open;
    /// see <see cref="Write(FollowUpSchedule, IBufferWriter{byte})"/>.</summary>
    /// <param name="schedule">What is written.</param>
    /// <param name="stream">Where the UTF-8 goes; its own exceptions are not caught.</param>
    public static void Write(FollowUpSchedule schedule, Stream stream) =>
        Guard.Against.Null(stream).Write(Buffered(schedule, indented: false).WrittenSpan);

    /// <summary>The same as text; see <see cref="Write(FollowUpSchedule, IBufferWriter{byte})"/>.</summary>
    public static string ToJson(FollowUpSchedule schedule) => Encoding.UTF8.GetString(Buffered(schedule, indented: false).WrittenSpan);

    /// <summary>The same as text for people: one member to a line, indented by two blanks, lines ended by a line feed.</summary>
    public static string ToIndentedJson(FollowUpSchedule schedule) => Encoding.UTF8.GetString(Buffered(schedule, indented: true).WrittenSpan);

    /// <summary>The same as UTF-8; see <see cref="Write(FollowUpSchedule, IBufferWriter{byte})"/>.</summary>
    public static byte[] ToUtf8Bytes(FollowUpSchedule schedule) => Buffered(schedule, indented: false).WrittenSpan.ToArray();

    private static ArrayBufferWriter<byte> Buffered(FollowUpSchedule schedule, bool indented)
    {
        var buffer = new ArrayBufferWriter<byte>(4096);
        ScheduleWriter.Write(new JsonOutput(buffer, indented), Guard.Against.Null(schedule));
        return buffer;
    }
}
