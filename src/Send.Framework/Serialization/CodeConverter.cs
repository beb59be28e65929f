using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Send.Framework.Serialization;

/// <summary>Lets <c>JsonSerializer</c> read and write the codes of places. Null is the default value, which is not a code.</summary>
/// <param name="what">What is expected, with an example.</param>
internal sealed class CodeConverter<T>(string what) : JsonConverter<T>
    where T : struct, IEquatable<T>, IUtf8SpanParsable<T>
{
    public override bool HandleNull => true;

    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType switch
        {
            JsonTokenType.Null => default,
            JsonTokenType.String => Parse(ref reader),
            _ => throw new JsonException($"Expected {what}."),
        };

    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Parse(ref reader);

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        if (value.Equals(default))
        {
            writer.WriteNullValue();
        }
        else
        {
            writer.WriteStringValue(value.ToString());
        }
    }

    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        writer.WritePropertyName(value.Equals(default) ? throw new JsonException($"An empty code cannot be the name of a member. Expected {what}.") : value.ToString()!);

    private T Parse(ref Utf8JsonReader reader)
    {
        var text = SmallText.Of(in reader, stackalloc byte[SmallText.Longest]);
        return Ascii.IsValid(text) && T.TryParse(text, null, out var code) ? code : throw new JsonException($"{Shown.Text(text)} is not {what}.");
    }
}
