using System.Text.Json;
using System.Text.Json.Serialization;
using Send.Framework.Judgements;

namespace Send.Framework.Serialization;

/// <summary>Lets <c>JsonSerializer</c> write a grade as its code. A code alone does not say its scale, so none is read.</summary>
internal sealed class GradeConverter : JsonConverter<Grade>
{
    public override Grade Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException(
            "A grade can be written but not read: its code has no meaning without its scale. Read the code as text and look it up on the scale.");

    public override Grade ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Read(ref reader, typeToConvert, options);

    public override void Write(Utf8JsonWriter writer, Grade value, JsonSerializerOptions options) => writer.WriteStringValue(value.Code);

    public override void WriteAsPropertyName(Utf8JsonWriter writer, Grade value, JsonSerializerOptions options) =>
        writer.WritePropertyName(value.Code);
}
