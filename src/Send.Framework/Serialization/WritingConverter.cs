using System.Text.Json;
using System.Text.Json.Serialization;

namespace Send.Framework.Serialization;

/// <summary>Lets <c>JsonSerializer</c> write what is only ever written.</summary>
/// <param name="write">The contract's form.</param>
/// <param name="why">Why it is not read, for the exception.</param>
internal sealed class WritingConverter<T>(Func<T, byte[]> write, string why = "it is worked out from an inspection") : JsonConverter<T>
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException($"{typeof(T).Name} can be written but not read here: {why}.");

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        writer.WriteRawValue(write(value), skipInputValidation: true);
}
