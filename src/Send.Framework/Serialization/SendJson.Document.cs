using System.Buffers;
using System.Text;
using Ardalis.GuardClauses;
using Send.Framework.Validation.Documents;

namespace Send.Framework.Serialization;

public static partial class SendJson
{
    /// <summary>
    /// An unjudged document: known members in the order of the contract, then in each object those that the contract does not have. What
    /// could not be read is written as null.
    /// </summary>
    /// <param name="document">What is written, without insignificant white space.</param>
    /// <param name="output">Where the UTF-8 goes.</param>
    public static void Write(InspectionDocument document, IBufferWriter<byte> output) =>
        DocumentWriter.Write(new JsonOutput(Guard.Against.Null(output), indented: false), Guard.Against.Null(document));

    /// <summary>Writes an unjudged document to a stream, which stays open;
    /// see <see cref="Write(InspectionDocument, IBufferWriter{byte})"/>.</summary>
    /// <param name="document">What is written.</param>
    /// <param name="stream">Where the UTF-8 goes; its own exceptions are not caught.</param>
    public static void Write(InspectionDocument document, Stream stream) =>
        Guard.Against.Null(stream).Write(Buffered(document, indented: false).WrittenSpan);

    /// <summary>The same as text; see <see cref="Write(InspectionDocument, IBufferWriter{byte})"/>.</summary>
    public static string ToJson(InspectionDocument document) => Encoding.UTF8.GetString(Buffered(document, indented: false).WrittenSpan);

    /// <summary>The same as text for people: one member to a line, indented by two blanks, lines ended by a line feed.</summary>
    public static string ToIndentedJson(InspectionDocument document) => Encoding.UTF8.GetString(Buffered(document, indented: true).WrittenSpan);

    /// <summary>The same as UTF-8; see <see cref="Write(InspectionDocument, IBufferWriter{byte})"/>.</summary>
    public static byte[] ToUtf8Bytes(InspectionDocument document) => Buffered(document, indented: false).WrittenSpan.ToArray();

    private static ArrayBufferWriter<byte> Buffered(InspectionDocument document, bool indented)
    {
        var buffer = new ArrayBufferWriter<byte>(4096);
        DocumentWriter.Write(new JsonOutput(buffer, indented), Guard.Against.Null(document));
        return buffer;
    }
}
