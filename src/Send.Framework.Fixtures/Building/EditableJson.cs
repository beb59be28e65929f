using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Send.Framework.Fixtures.Building;

/// <summary>JSON of which places can be replaced and removed. Members keep their order.</summary>
internal sealed class EditableJson(ReadOnlySpan<byte> utf8)
{
    private static readonly JsonWriterOptions Readable = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        MaxDepth = 1000,
    };

    private static readonly JsonDocumentOptions Deep = new() { MaxDepth = 1000 };

    private readonly JsonNode _root = JsonNode.Parse(utf8)!;

    public EditableJson(string json)
        : this(System.Text.Encoding.UTF8.GetBytes(json))
    {
    }

    /// <summary>Puts JSON in a place: a member is added or replaced, a list entry replaced, <c>-</c> adds one at the end.</summary>
    /// <exception cref="ArgumentException">The parent of the place does not exist.</exception>
    public void Set(string place, string json)
    {
        var (parent, last) = Find(place);
        var value = JsonNode.Parse(json, documentOptions: Deep);
        switch (parent)
        {
            case JsonObject members:
                members[last] = value;
                break;
            case JsonArray items when last == "-":
                items.Add(value);
                break;
            case JsonArray items when IsIn(items, last, out var index):
                items[index] = value;
                break;
            default:
                throw NotThere(place);
        }
    }

    /// <summary>Removes a place.</summary>
    /// <exception cref="ArgumentException">It is not there.</exception>
    public void Remove(string place)
    {
        var (parent, last) = Find(place);
        if (parent is JsonArray items && IsIn(items, last, out var index))
        {
            items.RemoveAt(index);
        }
        else if (parent is not JsonObject members || !members.Remove(last))
        {
            throw NotThere(place);
        }
    }

    /// <summary>The whole, indented.</summary>
    public byte[] ToUtf8()
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, Readable))
        {
            _root.WriteTo(writer);
        }

        return [.. stream.ToArray(), (byte)'\n'];
    }

    private (JsonNode? Parent, string Last) Find(string place)
    {
        var steps = place.Split('/')[1..]
            .Select(step => step.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal)).ToArray();
        return steps.Length == 0 ? throw NotThere(place) : (steps[..^1].Aggregate((JsonNode?)_root, Step), steps[^1]);
    }

    private static JsonNode? Step(JsonNode? node, string step) => node switch
    {
        JsonObject members => members[step],
        JsonArray items when IsIn(items, step, out var index) => items[index],
        _ => null,
    };

    private static bool IsIn(JsonArray items, string step, out int index) =>
        int.TryParse(step, NumberStyles.None, CultureInfo.InvariantCulture, out index) && index < items.Count;

    private ArgumentException NotThere(string place) =>
        new($"The document has no place '{place}'. It is: {_root.ToJsonString()}", nameof(place));
}
