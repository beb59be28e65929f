using System.Buffers;
using System.Text;
using Ardalis.GuardClauses;
using Send.Framework.Frameworks;

namespace Send.Framework.Serialization;

public static partial class SendJson
{
    /// <summary>A description of an edition for readers: kinds, questions, scales, rules and their sources, open questions.</summary>
    /// <param name="framework">What is written, without insignificant white space.</param>
    /// <param name="output">Where the UTF-8 goes.</param>
    public static void Write(InspectionFramework framework, IBufferWriter<byte> output) =>
        FrameworkWriter.Write(new JsonOutput(Guard.Against.Null(output), indented: false), Guard.Against.Null(framework));

    /// <summary>Writes the description of an edition to a stream, which stays open;
    /// see <see cref="Write(InspectionFramework, IBufferWriter{byte})"/>.</summary>
    /// <param name="framework">What is written.</param>
    /// <param name="stream">Where the UTF-8 goes; its own exceptions are not caught.</param>
    public static void Write(InspectionFramework framework, Stream stream) =>
        Guard.Against.Null(stream).Write(Buffered(framework, indented: false).WrittenSpan);

    /// <summary>The same as text; see <see cref="Write(InspectionFramework, IBufferWriter{byte})"/>.</summary>
    public static string ToJson(InspectionFramework framework) => Encoding.UTF8.GetString(Buffered(framework, indented: false).WrittenSpan);

    /// <summary>The same as text for people: one member to a line, indented by two blanks, lines ended by a line feed.</summary>
    public static string ToIndentedJson(InspectionFramework framework) => Encoding.UTF8.GetString(Buffered(framework, indented: true).WrittenSpan);

    /// <summary>The same as UTF-8; see <see cref="Write(InspectionFramework, IBufferWriter{byte})"/>.</summary>
    public static byte[] ToUtf8Bytes(InspectionFramework framework) => Buffered(framework, indented: false).WrittenSpan.ToArray();

    private static ArrayBufferWriter<byte> Buffered(InspectionFramework framework, bool indented)
    {
        var buffer = new ArrayBufferWriter<byte>(4096);
        FrameworkWriter.Write(new JsonOutput(buffer, indented), Guard.Against.Null(framework));
        return buffer;
    }
}
