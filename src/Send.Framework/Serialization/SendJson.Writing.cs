using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using Ardalis.GuardClauses;
using Send.Framework.Frameworks;
using Send.Framework.Inspections;
using Send.Framework.Scheduling;
using Send.Framework.Validation;

namespace Send.Framework.Serialization;

public static partial class SendJson
{
    /// <summary>Writes an inspection as contract v1 has it. Reading it again gives an equal value.</summary>
    /// <param name="inspection">The inspection.</param>
    /// <param name="output">Where the UTF-8 goes.</param>
    /// <param name="indented">Whether to break lines and indent by two blanks, for people; without white space otherwise.</param>
    public static void Write(Inspection inspection, IBufferWriter<byte> output, bool indented = false) =>
        InspectionWriter.Write(Output(output, indented), Guard.Against.Null(inspection));

    /// <summary>Writes a schedule as contract v1 has it, followed by what else is known: basis, addressee, sources, general rules.</summary>
    /// <inheritdoc cref="Write(Inspection, IBufferWriter{byte}, bool)"/>
    /// <param name="schedule">The schedule.</param>
    /// <param name="output">Where the UTF-8 goes.</param>
    /// <param name="indented">Whether to break lines and indent.</param>
    public static void Write(FollowUpSchedule schedule, IBufferWriter<byte> output, bool indented = false) =>
        ScheduleWriter.Write(Output(output, indented), Guard.Against.Null(schedule));

    /// <summary>Writes findings as an array of contract v1, with the place of each where it has one.</summary>
    /// <param name="findings">The findings.</param>
    /// <param name="output">Where the UTF-8 goes.</param>
    /// <param name="indented">Whether to break lines and indent.</param>
    public static void Write(ImmutableArray<Finding> findings, IBufferWriter<byte> output, bool indented = false) =>
        FindingWriter.Write(Output(output, indented), findings.IsDefault ? [] : findings);

    /// <summary>Writes a description of an edition for readers: kinds, questions, scales, rules and their sources, open questions.</summary>
    /// <param name="framework">The edition.</param>
    /// <param name="output">Where the UTF-8 goes.</param>
    /// <param name="indented">Whether to break lines and indent.</param>
    public static void Write(InspectionFramework framework, IBufferWriter<byte> output, bool indented = false) =>
        FrameworkWriter.Write(Output(output, indented), Guard.Against.Null(framework));

    /// <summary>An inspection as JSON text; see <see cref="Write(Inspection, IBufferWriter{byte}, bool)"/>.</summary>
    public static string ToJson(Inspection inspection, bool indented = false) => Text(inspection, indented, Write);

    /// <summary>A schedule as JSON text; see <see cref="Write(FollowUpSchedule, IBufferWriter{byte}, bool)"/>.</summary>
    public static string ToJson(FollowUpSchedule schedule, bool indented = false) => Text(schedule, indented, Write);

    /// <summary>Findings as JSON text; see <see cref="Write(ImmutableArray{Finding}, IBufferWriter{byte}, bool)"/>.</summary>
    public static string ToJson(ImmutableArray<Finding> findings, bool indented = false) => Text(findings, indented, Write);

    /// <summary>The description of an edition as JSON text; see <see cref="Write(InspectionFramework, IBufferWriter{byte}, bool)"/>.</summary>
    public static string ToJson(InspectionFramework framework, bool indented = false) => Text(framework, indented, Write);

    /// <summary>An inspection as UTF-8; see <see cref="Write(Inspection, IBufferWriter{byte}, bool)"/>.</summary>
    public static byte[] ToUtf8Bytes(Inspection inspection, bool indented = false) => Bytes(inspection, indented, Write);

    /// <summary>A schedule as UTF-8; see <see cref="Write(FollowUpSchedule, IBufferWriter{byte}, bool)"/>.</summary>
    public static byte[] ToUtf8Bytes(FollowUpSchedule schedule, bool indented = false) => Bytes(schedule, indented, Write);

    /// <summary>Writes an inspection to a stream, which stays open.</summary>
    /// <param name="inspection">The inspection.</param>
    /// <param name="stream">Where the UTF-8 goes; its own exceptions are not caught.</param>
    /// <param name="indented">Whether to break lines and indent.</param>
    public static void Write(Inspection inspection, Stream stream, bool indented = false) =>
        Guard.Against.Null(stream).Write(Buffered(inspection, indented, Write).WrittenSpan);

    /// <summary>Writes a schedule to a stream, which stays open.</summary>
    /// <param name="schedule">The schedule.</param>
    /// <param name="stream">Where the UTF-8 goes; its own exceptions are not caught.</param>
    /// <param name="indented">Whether to break lines and indent.</param>
    public static void Write(FollowUpSchedule schedule, Stream stream, bool indented = false) =>
        Guard.Against.Null(stream).Write(Buffered(schedule, indented, Write).WrittenSpan);

    private static JsonOutput Output(IBufferWriter<byte> output, bool indented) => new(Guard.Against.Null(output), indented);

    private static ArrayBufferWriter<byte> Buffered<T>(T value, bool indented, Action<T, IBufferWriter<byte>, bool> write)
    {
        var buffer = new ArrayBufferWriter<byte>(4096);
        write(value, buffer, indented);
        return buffer;
    }

    private static string Text<T>(T value, bool indented, Action<T, IBufferWriter<byte>, bool> write) =>
        Encoding.UTF8.GetString(Buffered(value, indented, write).WrittenSpan);

    private static byte[] Bytes<T>(T value, bool indented, Action<T, IBufferWriter<byte>, bool> write) =>
        Buffered(value, indented, write).WrittenSpan.ToArray();
}
