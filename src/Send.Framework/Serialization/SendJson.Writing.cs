using System.Buffers;
using System.Text;
using Ardalis.GuardClauses;
using Send.Framework.Frameworks;
using Send.Framework.Histories;
using Send.Framework.Inspections;
using Send.Framework.Scheduling;
using Send.Framework.Validation.Documents;

namespace Send.Framework.Serialization;

public static partial class SendJson
{
    private delegate void Writer<T>(ref JsonOutput json, T value);

    /// <summary>
    /// Writes a document as its contract v1 has it. Reading an inspection, an event or an edition again gives an equal value. Of an unjudged
    /// document, what could not be read is written as null or left out, and members that the contract does not have come last in their object.
    /// </summary>
    /// <param name="document">What is written, without insignificant white space.</param>
    /// <param name="output">Where the UTF-8 goes.</param>
    public static void Write(ISendDocument document, IBufferWriter<byte> output) =>
        To(Guard.Against.Null(output), Guard.Against.Null(document), WriteDocument);

    /// <summary>Writes a document to a stream, which stays open; see <see cref="Write(ISendDocument, IBufferWriter{byte})"/>.</summary>
    /// <param name="document">What is written.</param>
    /// <param name="stream">Where the UTF-8 goes; its own exceptions are not caught.</param>
    public static void Write(ISendDocument document, Stream stream) =>
        To(Guard.Against.Null(stream), Guard.Against.Null(document), WriteDocument);

    /// <summary>The same as text; see <see cref="Write(ISendDocument, IBufferWriter{byte})"/>.</summary>
    public static string ToJson(ISendDocument document) => Text(Guard.Against.Null(document), WriteDocument, indented: false);

    /// <summary>The same as text for people: one member to a line, indented by two blanks, lines ended by a line feed.</summary>
    public static string ToIndentedJson(ISendDocument document) => Text(Guard.Against.Null(document), WriteDocument, indented: true);

    /// <summary>The same as UTF-8; see <see cref="Write(ISendDocument, IBufferWriter{byte})"/>.</summary>
    public static byte[] ToUtf8Bytes(ISendDocument document) => Bytes(Guard.Against.Null(document), WriteDocument);

    private static void WriteDocument(ref JsonOutput json, ISendDocument document)
    {
        switch (document)
        {
            case Inspection inspection: InspectionWriter.Write(ref json, inspection); break;
            case InspectionDocument unjudged: ContractWriter.Write(ref json, unjudged); break;
            case FollowUpSchedule schedule: ScheduleWriter.Write(ref json, schedule); break;
            case HistoryEvent happened: EventWriter.Write(ref json, happened); break;
            case Standing standing: StandingWriter.Write(ref json, standing); break;
            case Programme programme: StandingWriter.Write(ref json, programme); break;
            case InspectionFramework framework: ContractWriter.Write(ref json, framework); break;
            default: throw new ArgumentException($"{document.GetType().Name} has no contract. Only the library's own types have one.", nameof(document));
        }
    }

    private static void To<T>(IBufferWriter<byte> output, T value, Writer<T> write)
    {
        var json = new JsonOutput(output, indented: false);
        write(ref json, value);
        json.Complete();
    }

    private static void To<T>(Stream stream, T value, Writer<T> write)
    {
        var json = new JsonOutput(indented: false);
        try
        {
            write(ref json, value);
            stream.Write(json.Written);
        }
        finally
        {
            json.Return();
        }
    }

    private static string Text<T>(T value, Writer<T> write, bool indented)
    {
        var json = new JsonOutput(indented);
        try
        {
            write(ref json, value);
            return Encoding.UTF8.GetString(json.Written);
        }
        finally
        {
            json.Return();
        }
    }

    private static byte[] Bytes<T>(T value, Writer<T> write)
    {
        var json = new JsonOutput(indented: false);
        try
        {
            write(ref json, value);
            return json.Written.ToArray();
        }
        finally
        {
            json.Return();
        }
    }
}
