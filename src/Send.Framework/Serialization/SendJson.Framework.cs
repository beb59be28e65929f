using System.Buffers;
using Ardalis.GuardClauses;
using Send.Framework.Frameworks;

namespace Send.Framework.Serialization;

public static partial class SendJson
{
    /// <summary>A description of an edition for readers: kinds, questions, scales, rules and their sources, open questions.</summary>
    /// <param name="framework">What is written, without insignificant white space.</param>
    /// <param name="output">Where the UTF-8 goes.</param>
    public static void Write(InspectionFramework framework, IBufferWriter<byte> output) =>
        To(Guard.Against.Null(output), Guard.Against.Null(framework), FrameworkWriter.Write);

    /// <summary>Writes the description of an edition to a stream, which stays open;
    /// see <see cref="Write(InspectionFramework, IBufferWriter{byte})"/>.</summary>
    /// <param name="framework">What is written.</param>
    /// <param name="stream">Where the UTF-8 goes; its own exceptions are not caught.</param>
    public static void Write(InspectionFramework framework, Stream stream) =>
        To(Guard.Against.Null(stream), Guard.Against.Null(framework), FrameworkWriter.Write);

    /// <summary>The same as text; see <see cref="Write(InspectionFramework, IBufferWriter{byte})"/>.</summary>
    public static string ToJson(InspectionFramework framework) => Text(Guard.Against.Null(framework), FrameworkWriter.Write, indented: false);

    /// <summary>The same as text for people: one member to a line, indented by two blanks, lines ended by a line feed.</summary>
    public static string ToIndentedJson(InspectionFramework framework) => Text(Guard.Against.Null(framework), FrameworkWriter.Write, indented: true);

    /// <summary>The same as UTF-8; see <see cref="Write(InspectionFramework, IBufferWriter{byte})"/>.</summary>
    public static byte[] ToUtf8Bytes(InspectionFramework framework) => Bytes(Guard.Against.Null(framework), FrameworkWriter.Write);
}
