using System.Buffers;
using Ardalis.GuardClauses;
using Send.Framework.Validation.Documents;

namespace Send.Framework.Serialization;

public static partial class SendJson
{
    /// <summary>
    /// An unjudged document: known members in the order of the contract, then in each object those that the contract does not have. What
    /// could not be read is written as null, or left out where the contract leaves out what is not recorded.
    /// </summary>
    /// <param name="document">What is written, without insignificant white space.</param>
    /// <param name="output">Where the UTF-8 goes.</param>
    public static void Write(InspectionDocument document, IBufferWriter<byte> output) =>
        To(Guard.Against.Null(output), Guard.Against.Null(document), ContractWriter.Write);

    /// <summary>Writes an unjudged document to a stream, which stays open;
    /// see <see cref="Write(InspectionDocument, IBufferWriter{byte})"/>.</summary>
    /// <param name="document">What is written.</param>
    /// <param name="stream">Where the UTF-8 goes; its own exceptions are not caught.</param>
    public static void Write(InspectionDocument document, Stream stream) =>
        To(Guard.Against.Null(stream), Guard.Against.Null(document), ContractWriter.Write);

    /// <summary>The same as text; see <see cref="Write(InspectionDocument, IBufferWriter{byte})"/>.</summary>
    public static string ToJson(InspectionDocument document) => Text(Guard.Against.Null(document), ContractWriter.Write, indented: false);

    /// <summary>The same as text for people: one member to a line, indented by two blanks, lines ended by a line feed.</summary>
    public static string ToIndentedJson(InspectionDocument document) => Text(Guard.Against.Null(document), ContractWriter.Write, indented: true);

    /// <summary>The same as UTF-8; see <see cref="Write(InspectionDocument, IBufferWriter{byte})"/>.</summary>
    public static byte[] ToUtf8Bytes(InspectionDocument document) => Bytes(Guard.Against.Null(document), ContractWriter.Write);
}
