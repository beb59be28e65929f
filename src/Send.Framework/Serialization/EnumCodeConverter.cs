using System.Collections.Frozen;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Send.Framework.Serialization;

/// <summary>
/// Lets <c>JsonSerializer</c> read and write a closed set by its permanent codes, such as <c>not-due</c>, exactly; never by number.
/// </summary>
/// <remarks>A code is the member's name in lower-case words joined by hyphens, which is also what the <c>ToCode</c> of each set gives.</remarks>
internal sealed class EnumCodeConverter<T> : JsonConverter<T>
    where T : struct, Enum
{
    private static readonly FrozenDictionary<T, string> Codes =
        Enum.GetValues<T>().ToFrozenDictionary(value => value, value => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString()));

    private static readonly FrozenDictionary<string, T> Values = Codes.ToFrozenDictionary(code => code.Value, code => code.Key);

    private static string Expected => $"Expected one of {string.Join(", ", Enum.GetValues<T>().Select(value => Codes[value]))}.";

    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String ? Parse(ref reader) : throw new JsonException(Expected);

    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Parse(ref reader);

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(CodeOf(value));

    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WritePropertyName(CodeOf(value));

    private static string CodeOf(T value) =>
        Codes.TryGetValue(value, out var code) ? code : throw new JsonException($"{value} is not a member of {typeof(T).Name}.");

    private static T Parse(ref Utf8JsonReader reader) =>
        reader.GetString() is { } text && Values.TryGetValue(text, out var value)
            ? value
            : throw new JsonException($"{Shown.Text(SmallText.Of(in reader, stackalloc byte[SmallText.Longest]))} is not a code here. {Expected}");
}
