using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Json.Serialization;
using Send.Framework.Frameworks;
using Send.Framework.Inspections;

namespace Send.Framework.Serialization;

/// <summary>Lets <c>JsonSerializer</c> read and write inspections by the same contract as <see cref="SendJson"/>.</summary>
/// <remarks>
/// Writing is always canonical and ignores the options for indentation and escaping. Reading needs the whole inspection in memory, as the
/// serializer gives it.
/// </remarks>
internal sealed class InspectionConverter(FrameworkCatalogue catalogue, ReadOptions options) : JsonConverter<Inspection>
{
    public override Inspection Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions serializerOptions)
    {
        using var document = JsonDocument.ParseValue(ref reader);
        var result = SendJson.ReadInspection(JsonMarshal.GetRawUtf8Value(document.RootElement), catalogue, options);
        return result.IsValid ? result.Value : throw new SendJsonException(result.Findings);
    }

    public override void Write(Utf8JsonWriter writer, Inspection value, JsonSerializerOptions serializerOptions) =>
        writer.WriteRawValue(SendJson.ToUtf8Bytes(value), skipInputValidation: true);
}
