using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;
using Send.Framework.Time;

namespace Send.Framework.Serialization;

/// <summary>
/// Lets <c>JsonSerializer</c> read and write windows: <c>earliest</c>, <c>target</c>, <c>latest</c> and <c>term</c> as a schedule has them,
/// and <c>precision</c> where it is stated. The term follows from the days and is not read.
/// </summary>
internal sealed class DueWindowConverter : JsonConverter<DueWindow>
{
    private const string Expected =
        "a window, such as { \"earliest\": null, \"target\": \"2029-11-04\", \"latest\": null, \"precision\": \"approximately\" }";

    public override DueWindow Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonException($"Expected {Expected}.");
        }

        var (earliest, target, latest, precision) = ((LocalDate?)null, (LocalDate?)null, (LocalDate?)null, IntervalPrecision.NotStated);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString();
            reader.Read();
            switch (name)
            {
                case "earliest":
                    earliest = Day(ref reader, options);
                    break;
                case "target":
                    target = Day(ref reader, options);
                    break;
                case "latest":
                    latest = Day(ref reader, options);
                    break;
                case "precision":
                    precision = reader.TokenType == JsonTokenType.Null ? default : Precisions.Read(ref reader, typeof(IntervalPrecision), options);
                    break;
                case "term":
                    reader.Skip();
                    break;
                default:
                    throw new JsonException($"A window has no member with this name. Expected {Expected}.");
            }
        }

        try
        {
            return DueWindow.Unknown.WithPrecision(precision).WithTarget(target).WithEarliest(earliest).WithLatest(latest);
        }
        catch (ArgumentException fault)
        {
            throw new JsonException(fault.Message, fault);
        }
    }

    public override DueWindow ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        DueWindow.TryParse(reader.GetString(), out var window) ? window : throw new JsonException("The name is not a window in the form that ToString writes.");

    public override void Write(Utf8JsonWriter writer, DueWindow value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteString("earliest"u8, value.Earliest?.ToIso());
        writer.WriteString("target"u8, value.Target?.ToIso());
        writer.WriteString("latest"u8, value.Latest?.ToIso());
        writer.WriteString("term"u8, value.Term?.ToString());
        if (value.Precision != IntervalPrecision.NotStated)
        {
            writer.WriteString("precision"u8, value.Precision.ToCode());
        }

        writer.WriteEndObject();
    }

    public override void WriteAsPropertyName(Utf8JsonWriter writer, DueWindow value, JsonSerializerOptions options) =>
        writer.WritePropertyName(value.ToString("R", null));

    private static readonly EnumCodeConverter<IntervalPrecision> Precisions = new();
    private static readonly DateConverter Days = new();

    private static LocalDate? Day(ref Utf8JsonReader reader, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.Null ? null : Days.Read(ref reader, typeof(LocalDate), options);
}
