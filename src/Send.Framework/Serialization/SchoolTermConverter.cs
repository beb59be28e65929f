using System.Text.Json;
using System.Text.Json.Serialization;
using Send.Framework.Time;

namespace Send.Framework.Serialization;

/// <summary>Lets <c>JsonSerializer</c> read and write terms: <c>"autumn 2029"</c>.</summary>
internal sealed class SchoolTermConverter : JsonConverter<SchoolTerm>
{
    private const string Expected = "a school term, such as \"autumn 2029\"";

    public override SchoolTerm Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String ? Parse(ref reader) : throw new JsonException($"Expected {Expected}.");

    public override SchoolTerm ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Parse(ref reader);

    public override void Write(Utf8JsonWriter writer, SchoolTerm value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());

    public override void WriteAsPropertyName(Utf8JsonWriter writer, SchoolTerm value, JsonSerializerOptions options) =>
        writer.WritePropertyName(value.ToString());

    private static SchoolTerm Parse(ref Utf8JsonReader reader) =>
        SchoolTerm.TryParse(reader.GetString(), out var term)
            ? term
            : throw new JsonException($"{Shown.Text(SmallText.Of(in reader, stackalloc byte[SmallText.Longest]))} is not {Expected}.");
}
