using System.Buffers;
using Ardalis.GuardClauses;
using Send.Framework.Inspections;

namespace Send.Framework.Serialization;

public static partial class SendJson
{
    /// <summary>An inspection as contract v1 has it. Reading it again gives an equal value.</summary>
    /// <param name="inspection">What is written, without insignificant white space.</param>
    /// <param name="output">Where the UTF-8 goes.</param>
    public static void Write(Inspection inspection, IBufferWriter<byte> output) =>
        To(Guard.Against.Null(output), Guard.Against.Null(inspection), InspectionWriter.Write);

    /// <summary>Writes an inspection to a stream, which stays open;
    /// see <see cref="Write(Inspection, IBufferWriter{byte})"/>.</summary>
    /// <param name="inspection">What is written.</param>
    /// <param name="stream">Where the UTF-8 goes; its own exceptions are not caught.</param>
    public static void Write(Inspection inspection, Stream stream) =>
        To(Guard.Against.Null(stream), Guard.Against.Null(inspection), InspectionWriter.Write);

    /// <summary>The same as text; see <see cref="Write(Inspection, IBufferWriter{byte})"/>.</summary>
    public static string ToJson(Inspection inspection) => Text(Guard.Against.Null(inspection), InspectionWriter.Write, indented: false);

    /// <summary>The same as text for people: one member to a line, indented by two blanks, lines ended by a line feed.</summary>
    public static string ToIndentedJson(Inspection inspection) => Text(Guard.Against.Null(inspection), InspectionWriter.Write, indented: true);

    /// <summary>The same as UTF-8; see <see cref="Write(Inspection, IBufferWriter{byte})"/>.</summary>
    public static byte[] ToUtf8Bytes(Inspection inspection) => Bytes(Guard.Against.Null(inspection), InspectionWriter.Write);
}
