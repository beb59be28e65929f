using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Json.Serialization;
using Send.Framework.Histories;

namespace Send.Framework.Serialization;

/// <summary>Lets <c>JsonSerializer</c> read and write events by the same contract as <see cref="SendJson"/>.</summary>
internal sealed class EventConverter(ReadOptions options) : JsonConverter<HistoryEvent>
{
    public override HistoryEvent Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions serializerOptions)
    {
        using var document = JsonDocument.ParseValue(ref reader);
        var result = SendJson.ReadEvent(JsonMarshal.GetRawUtf8Value(document.RootElement), options);
        return result.IsValid ? result.Value : throw new SendJsonException(result.Findings);
    }

    public override void Write(Utf8JsonWriter writer, HistoryEvent value, JsonSerializerOptions serializerOptions) =>
        writer.WriteRawValue(SendJson.ToUtf8Bytes(value), skipInputValidation: true);
}
