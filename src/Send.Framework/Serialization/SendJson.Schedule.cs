using System.Buffers;
using Ardalis.GuardClauses;
using Send.Framework.Scheduling;

namespace Send.Framework.Serialization;

public static partial class SendJson
{
    /// <summary>A schedule as contract v1 has it, followed by what else is known: basis, addressee, sources, general rules.</summary>
    /// <param name="schedule">What is written, without insignificant white space.</param>
    /// <param name="output">Where the UTF-8 goes.</param>
    public static void Write(FollowUpSchedule schedule, IBufferWriter<byte> output) =>
        To(Guard.Against.Null(output), Guard.Against.Null(schedule), ScheduleWriter.Write);

    /// <summary>Writes a schedule to a stream, which stays open;
    /// see <see cref="Write(FollowUpSchedule, IBufferWriter{byte})"/>.</summary>
    /// <param name="schedule">What is written.</param>
    /// <param name="stream">Where the UTF-8 goes; its own exceptions are not caught.</param>
    public static void Write(FollowUpSchedule schedule, Stream stream) =>
        To(Guard.Against.Null(stream), Guard.Against.Null(schedule), ScheduleWriter.Write);

    /// <summary>The same as text; see <see cref="Write(FollowUpSchedule, IBufferWriter{byte})"/>.</summary>
    public static string ToJson(FollowUpSchedule schedule) => Text(Guard.Against.Null(schedule), ScheduleWriter.Write, indented: false);

    /// <summary>The same as text for people: one member to a line, indented by two blanks, lines ended by a line feed.</summary>
    public static string ToIndentedJson(FollowUpSchedule schedule) => Text(Guard.Against.Null(schedule), ScheduleWriter.Write, indented: true);

    /// <summary>The same as UTF-8; see <see cref="Write(FollowUpSchedule, IBufferWriter{byte})"/>.</summary>
    public static byte[] ToUtf8Bytes(FollowUpSchedule schedule) => Bytes(Guard.Against.Null(schedule), ScheduleWriter.Write);
}
