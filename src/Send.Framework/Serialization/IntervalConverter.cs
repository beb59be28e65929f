using System.Text.Json;
using System.Text.Json.Serialization;
using Send.Framework.Time;

namespace Send.Framework.Serialization;

/// <summary>
/// Lets <c>JsonSerializer</c> read and write intervals: <c>"P5Y"</c>, or an object such as <c>{"workingDays":35}</c>. The precision is no
/// part of the contract's interval and is not written.
/// </summary>
internal sealed class IntervalConverter : JsonConverter<FollowUpInterval>
{
    private const string Expected = "an interval, such as \"P5Y\" or { \"workingDays\": 35 }";

    public override FollowUpInterval Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.String)
        {
            var text = SmallText.Of(in reader, stackalloc byte[SmallText.Longest]);
            return FollowUpInterval.TryParse(text, out var interval) ? interval : throw new JsonException($"{Shown.Text(text)} is not {Expected}.");
        }

        if (reader.TokenType != JsonTokenType.StartObject || !reader.Read() || reader.TokenType != JsonTokenType.PropertyName)
        {
            throw new JsonException($"Expected {Expected}.");
        }

        var unit = reader.ValueTextEquals("workingDays"u8) ? IntervalUnit.WorkingDays
            : reader.ValueTextEquals("schoolDays"u8) ? IntervalUnit.SchoolDays
            : reader.ValueTextEquals("terms"u8) ? IntervalUnit.Terms
            : throw new JsonException("An interval in an object is one of workingDays, schoolDays and terms.");
        reader.Read();
        if (reader.TokenType != JsonTokenType.Number || !reader.TryGetInt32(out var amount) || amount is < 1 or > FollowUpInterval.MaximumAmount)
        {
            throw new JsonException($"An interval is a whole number from 1 to {FollowUpInterval.MaximumAmount} of its unit.");
        }

        return reader.Read() && reader.TokenType == JsonTokenType.EndObject
            ? FollowUpInterval.Of(amount, unit)
            : throw new JsonException("An interval has one member only.");
    }

    public override void Write(Utf8JsonWriter writer, FollowUpInterval value, JsonSerializerOptions options)
    {
        if (value.ToIso() is { } iso)
        {
            writer.WriteStringValue(iso);
            return;
        }

        writer.WriteStartObject();
        writer.WriteNumber(PartWriter.NameOf(value.Unit), value.Amount);
        writer.WriteEndObject();
    }
}
