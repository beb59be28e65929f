using System.Text.Json;
using System.Text.Json.Serialization;

namespace Send.Framework.Serialization;

/// <summary>Lets <c>JsonSerializer</c> write what is only ever written: schedules, findings, editions.</summary>
internal sealed class WritingConverter<T>(Func<T, byte[]> write) : JsonConverter<T>
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException($"{typeof(T).Name} is written and never read: it is worked out from an inspection.");

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        writer.WriteRawValue(write(value), skipInputValidation: true);
}
