using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Json.Serialization;
using Send.Framework.Validation.Documents;

namespace Send.Framework.Serialization;

/// <summary>
/// Lets <c>JsonSerializer</c> read and write unjudged documents. What cannot be read as a document at all throws
/// <see cref="SendJsonException"/>; a value of the wrong type is an unreadable field, which the judge reports.
/// </summary>
internal sealed class DocumentConverter : JsonConverter<InspectionDocument>
{
    public override InspectionDocument Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var json = JsonDocument.ParseValue(ref reader);
        var reading = SendJson.ReadDocument(JsonMarshal.GetRawUtf8Value(json.RootElement));
        return reading.Document ?? throw new SendJsonException(reading.Findings);
    }

    public override void Write(Utf8JsonWriter writer, InspectionDocument value, JsonSerializerOptions options) =>
        writer.WriteRawValue(SendJson.ToUtf8Bytes(value), skipInputValidation: true);
}
