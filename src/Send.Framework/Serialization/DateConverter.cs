using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;
using Send.Framework.Drafts;

namespace Send.Framework.Serialization;

/// <summary>Lets <c>JsonSerializer</c> read and write dates as <c>yyyy-MM-dd</c>, in the years 1 to 9999.</summary>
internal sealed class DateConverter : JsonConverter<LocalDate>
{
    private const string Expected = "a date written as year, month and day, such as 2024-11-14";

    public override LocalDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String ? Parse(ref reader) : throw new JsonException($"Expected {Expected}.");

    public override LocalDate ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Parse(ref reader);

    public override void Write(Utf8JsonWriter writer, LocalDate value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToIso());

    public override void WriteAsPropertyName(Utf8JsonWriter writer, LocalDate value, JsonSerializerOptions options) =>
        writer.WritePropertyName(value.ToIso());

    private static LocalDate Parse(ref Utf8JsonReader reader)
    {
        var text = SmallText.Of(in reader, stackalloc byte[SmallText.Longest]);
        return DateBytes.TryParse(text, out var date)
            ? date
            : throw new JsonException(
                DateBytes.Problem(text) is { } problem ? $"{Shown.Text(text)} is not a day: {problem}." : $"{Shown.Text(text)} is not {Expected}.");
    }
}
