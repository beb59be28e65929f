using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Send.Framework.Reports;
using Send.Framework.Serialization;
using Send.Framework.Tool.Text;

namespace Send.Framework.Tool.Reports;

/// <summary>A reading as one line of JSON: the document exactly as <c>validate</c> takes it, and what belongs to it.</summary>
internal static class ReadingJson
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Of(string path, ReportReading reading)
    {
        var output = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(output, Options))
        {
            json.WriteStartObject();
            json.WriteString("report", path);
            json.WriteString("layout", reading.Layout?.Code);
            json.WritePropertyName("document");
            json.WriteRawValue(SendJson.ToUtf8Bytes(reading.Document), skipInputValidation: true);
            WritePrevious(json, reading.Previous);
            json.WriteStartArray("evidence");
            foreach (var said in reading.Evidence)
            {
                json.WriteStartObject();
                json.WriteString("path", said.Path);
                json.WriteNumber("page", said.Span.Page);
                json.WriteNumber("start", said.Span.Start);
                json.WriteNumber("length", said.Span.Length);
                json.WriteString("text", SafeText.ForLine(said.Text));
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteStartArray("cannotTell");
            foreach (var open in reading.CannotTell)
            {
                json.WriteStartObject();
                json.WriteString("path", open.Path);
                json.WriteString("because", SafeText.ForLine(open.Because));
                json.WriteBoolean("essential", open.IsEssential);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WritePropertyName("findings");
            json.WriteRawValue(SendJson.ToJson(reading.Findings), skipInputValidation: true);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(output.WrittenSpan);
    }

    private static void WritePrevious(Utf8JsonWriter json, PreviousInspection? previous)
    {
        if (previous is null)
        {
            json.WriteNull("previousInspection");
            return;
        }

        json.WriteStartObject("previousInspection");
        json.WriteString("started", previous.Started?.InDigits());
        json.WriteString("ended", previous.Ended?.InDigits());
        json.WriteEndObject();
    }
}
