using System.Text.Json;
using System.Text.Json.Serialization;
using Send.Framework.Validation;

namespace Send.Framework.Serialization;

/// <summary>
/// Lets <c>JsonSerializer</c> read and write findings in the contract's form. Severity and help follow from the code and are not read.
/// </summary>
internal sealed class FindingConverter : JsonConverter<Finding>
{
    public override Finding Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var document = JsonDocument.ParseValue(ref reader);
        var finding = document.RootElement;
        if (finding.ValueKind != JsonValueKind.Object || Text(finding, "code") is not { } value || Text(finding, "path") is not { } path
            || Text(finding, "message") is not { Length: > 0 } message)
        {
            throw new JsonException("Expected a finding: an object with code, path and message.");
        }

        return FindingCodes.TryGet(value, out var code)
            ? new Finding(code, path, message, finding.TryGetProperty("position"u8, out var position) ? PositionOf(position) : null)
            : throw new JsonException("The code is not a finding code of this version.");
    }

    public override void Write(Utf8JsonWriter writer, Finding value, JsonSerializerOptions options) =>
        writer.WriteRawValue(SendJson.ToUtf8Bytes(value), skipInputValidation: true);

    private static string? Text(JsonElement of, string name) =>
        of.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static TextPosition? PositionOf(JsonElement position) =>
        position.ValueKind == JsonValueKind.Null ? null
        : position.ValueKind == JsonValueKind.Object
            && Number(position, "byteOffset") is { } offset && Number(position, "line") is { } line && Number(position, "column") is { } column
            ? new TextPosition(offset, line, column)
            : throw new JsonException("Expected a position: an object with the numbers byteOffset, line and column.");

    private static long? Number(JsonElement of, string name) =>
        of.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out var number) ? number : null;
}
