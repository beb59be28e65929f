using System.Buffers;
using System.Text.Json;
using System.Text.Json.Serialization;
using Send.Framework.Drafts;
using Send.Framework.Time;

namespace Send.Framework.Serialization;

/// <summary>
/// Lets <c>JsonSerializer</c> read and write intervals: <c>"P5Y"</c>, or an object such as <c>{"workingDays":35}</c>. A precision that is
/// stated makes it an object too, <c>{"years":5,"precision":"approximately"}</c>: the documents of the contract keep the precision elsewhere
/// or not at all, and an interval by itself would lose it.
/// </summary>
internal sealed class IntervalConverter : JsonConverter<FollowUpInterval>
{
    private const string Expected = "an interval, such as \"P5Y\" or { \"workingDays\": 35 }";

    private static readonly EnumCodeConverter<IntervalPrecision> Precisions = new();

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

        var unit = UnitOf(reader.GetString());
        reader.Read();
        if (reader.TokenType != JsonTokenType.Number || !TryGetWhole(in reader, out var amount) || amount is < 1 or > FollowUpInterval.MaximumAmount)
        {
            throw new JsonException($"An interval is a whole number from 1 to {FollowUpInterval.MaximumAmount} of its unit.");
        }

        reader.Read();
        var precision = IntervalPrecision.NotStated;
        if (reader.TokenType == JsonTokenType.PropertyName && reader.ValueTextEquals("precision"u8) && reader.Read())
        {
            precision = Precisions.Read(ref reader, typeof(IntervalPrecision), options);
            reader.Read();
        }

        var read = FollowUpInterval.Of(amount, unit, precision);
        return reader.TokenType != JsonTokenType.EndObject
            ? throw new JsonException("An interval has its unit, an optional precision and no other member.")
            : precision == IntervalPrecision.NotStated && read.HasIsoForm
                ? throw new JsonException($"Write an interval in days, weeks, months or years without a precision as {read.ToIso()}.")
                : read;
    }

    private static bool TryGetWhole(in Utf8JsonReader reader, out int amount) =>
        reader.TryGetInt32(out amount)
        || WholeNumber.TryRead(reader.HasValueSequence ? reader.ValueSequence.ToArray() : reader.ValueSpan, out amount);

    public override FollowUpInterval ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        FollowUpInterval.TryParseText(reader.GetString(), out var interval)
            ? interval
            : throw new JsonException("The name is not an interval, such as P5Y or 35 working days.");

    public override void Write(Utf8JsonWriter writer, FollowUpInterval value, JsonSerializerOptions options)
    {
        if (value.Precision == IntervalPrecision.NotStated && value.ToIso() is { } iso)
        {
            writer.WriteStringValue(iso);
            return;
        }

        writer.WriteStartObject();
        writer.WriteNumber(JsonNamingPolicy.CamelCase.ConvertName(value.Unit.ToString()), value.Amount);
        if (value.Precision != IntervalPrecision.NotStated)
        {
            writer.WriteString("precision"u8, value.Precision.ToCode());
        }

        writer.WriteEndObject();
    }

    public override void WriteAsPropertyName(Utf8JsonWriter writer, FollowUpInterval value, JsonSerializerOptions options) =>
        writer.WritePropertyName(value.ToString("R", null));

    private static IntervalUnit UnitOf(string? name) => name switch
    {
        "workingDays" => IntervalUnit.WorkingDays,
        "schoolDays" => IntervalUnit.SchoolDays,
        "terms" => IntervalUnit.Terms,
        "days" => IntervalUnit.Days,
        "weeks" => IntervalUnit.Weeks,
        "months" => IntervalUnit.Months,
        "years" => IntervalUnit.Years,
        _ => throw new JsonException("An interval object has one of workingDays, schoolDays, terms, days, weeks, months and years."),
    };
}
