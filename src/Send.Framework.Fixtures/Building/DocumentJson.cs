using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Send.Framework.Serialization;
using Send.Framework.Validation.Documents;

namespace Send.Framework.Fixtures.Building;

/// <summary>Writes an unjudged document as JSON, and edits it.</summary>
internal static class DocumentJson
{
    private static readonly JsonWriterOptions Readable =
        new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static byte[] Write(InspectionDocument document, ImmutableArray<(string Pointer, string? Json)> edits)
    {
        if (edits.IsEmpty)
        {
            return Encoding.UTF8.GetBytes(SendJson.ToIndentedJson(document));
        }

        var root = JsonNode.Parse(SendJson.ToUtf8Bytes(document))!;
        foreach (var (pointer, json) in edits)
        {
            Edit(root, pointer, json);
        }

        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, Readable))
        {
            root.WriteTo(writer);
        }

        return stream.ToArray();
    }

    private static void Edit(JsonNode root, string pointer, string? json)
    {
        var value = json is null ? null : JsonNode.Parse(json);
        var steps = pointer.Split('/')[1..]
            .Select(step => step.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal)).ToArray();
        var parent = steps[..^1].Aggregate((JsonNode?)root, Step);
        var last = steps[^1];
        var done = (parent, json) switch
        {
            (JsonObject members, null) => members.Remove(last),
            (JsonObject members, _) => Do(() => members[last] = value),
            (JsonArray items, null) when IsIn(items, last, out var index) => Do(() => items.RemoveAt(index)),
            (JsonArray items, not null) when last == "-" => Do(() => items.Add(value)),
            (JsonArray items, not null) when IsIn(items, last, out var index) => Do(() => items[index] = value),
            _ => false,
        };
        if (!done)
        {
            throw new ArgumentException($"The document has no place '{pointer}'. It is: {root.ToJsonString()}", nameof(pointer));
        }
    }

    private static JsonNode? Step(JsonNode? node, string step) => node switch
    {
        JsonObject members => members[step],
        JsonArray items when IsIn(items, step, out var index) => items[index],
        _ => null,
    };

    private static bool IsIn(JsonArray items, string step, out int index) =>
        int.TryParse(step, NumberStyles.None, CultureInfo.InvariantCulture, out index) && index < items.Count;

    private static bool Do(Action action)
    {
        action();
        return true;
    }
}
