using System.Buffers;
using System.Text.Json;

namespace Send.Framework.Tool;

/// <summary>Looks at what a document says it is, before it is read.</summary>
internal static class SchemaMember
{
    /// <summary>The text under <c>schema</c>, or null when there is none that could be found.</summary>
    public static string? Of(ReadOnlySequence<byte> utf8)
    {
        try
        {
            var start = new SequenceReader<byte>(utf8);
            start.IsNext([0xEF, 0xBB, 0xBF], advancePast: true);
            var json = new Utf8JsonReader(start.UnreadSequence);
            if (!json.Read() || json.TokenType != JsonTokenType.StartObject)
            {
                return null;
            }

            while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
            {
                var isSchema = json.ValueTextEquals("schema"u8);
                json.Read();
                if (isSchema)
                {
                    return json.TokenType == JsonTokenType.String ? json.GetString() : null;
                }

                json.Skip();
            }
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            // Not JSON, or not text: the reader of documents says what is wrong.
        }

        return null;
    }
}
