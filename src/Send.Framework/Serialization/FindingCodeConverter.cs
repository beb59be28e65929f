using System.Text.Json;
using System.Text.Json.Serialization;
using Send.Framework.Validation;

namespace Send.Framework.Serialization;

/// <summary>Lets <c>JsonSerializer</c> read and write finding codes: <c>"SEND3001"</c>.</summary>
internal sealed class FindingCodeConverter : JsonConverter<FindingCode>
{
    private const string Expected = "a finding code, such as \"SEND3001\"";

    public override FindingCode Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String ? Parse(ref reader) : throw new JsonException($"Expected {Expected}.");

    public override FindingCode ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Parse(ref reader);

    public override void Write(Utf8JsonWriter writer, FindingCode value, JsonSerializerOptions options) => writer.WriteStringValue(value.Value);

    public override void WriteAsPropertyName(Utf8JsonWriter writer, FindingCode value, JsonSerializerOptions options) =>
        writer.WritePropertyName(value.Value);

    private static FindingCode Parse(ref Utf8JsonReader reader) =>
        FindingCodes.TryGet(reader.GetString() ?? "", out var code)
            ? code
            : throw new JsonException($"{Shown.Text(SmallText.Of(in reader, stackalloc byte[SmallText.Longest]))} is not {Expected}.");
}
