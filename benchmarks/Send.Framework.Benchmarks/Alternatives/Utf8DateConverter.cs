using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using NodaTime;

namespace Send.Framework.Benchmarks.Alternatives;

/// <summary>Dates read from their ten bytes: what someone writes who has found the general converter slow.</summary>
internal sealed class Utf8DateConverter : JsonConverter<LocalDate>
{
    public override LocalDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.String || reader.HasValueSequence || reader.ValueSpan.Length != 10
            || !int.TryParse(reader.ValueSpan[..4], NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            || !int.TryParse(reader.ValueSpan.Slice(5, 2), NumberStyles.None, CultureInfo.InvariantCulture, out var month)
            || !int.TryParse(reader.ValueSpan[8..], NumberStyles.None, CultureInfo.InvariantCulture, out var day)
            || month is < 1 or > 12 || day < 1 || day > CalendarSystem.Iso.GetDaysInMonth(year, month))
        {
            throw new JsonException("Expected a date such as 2024-11-14.");
        }

        return new LocalDate(year, month, day);
    }

    public override void Write(Utf8JsonWriter writer, LocalDate value, JsonSerializerOptions options)
    {
        Span<byte> text = stackalloc byte[10];
        Utf8.TryWrite(text, CultureInfo.InvariantCulture, $"{value.Year:D4}-{value.Month:D2}-{value.Day:D2}", out _);
        writer.WriteStringValue(text);
    }
}
