using System.Buffers;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Send.Framework.AspNetCore;

/// <summary>What the library writes and nobody reads back, as its contract has it: in answers, with reflection or without.</summary>
internal sealed class WrittenConverter<T>(Action<T, IBufferWriter<byte>> write) : JsonConverter<T>
    where T : class
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException($"{typeof(T).Name} is worked out, so it cannot be read. Read the documents that it is worked out from: {nameof(HistoryBody)}.");

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArrayBufferWriter<byte> text = new();
        write(value, text);
        writer.WriteRawValue(text.WrittenSpan, skipInputValidation: true);
    }
}
