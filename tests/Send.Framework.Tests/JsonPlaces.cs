using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;

namespace Send.Framework.Tests;

/// <summary>The places of a JSON document, by JSON Pointers without escapes, so that a test can change one.</summary>
internal static class JsonPlaces
{
    /// <summary>The pointers of every member and item, at every depth.</summary>
    public static IEnumerable<string> Pointers(JsonNode? node, string path = "")
    {
        var children = node switch
        {
            JsonObject members => members.Select(m => (m.Key, m.Value)),
            JsonArray items => items.Select((item, i) => (i.ToString(CultureInfo.InvariantCulture), item)),
            _ => [],
        };
        return children.SelectMany(child => Pointers(child.Item2, $"{path}/{child.Item1}").Prepend($"{path}/{child.Item1}"));
    }

    /// <summary>What stands at a pointer.</summary>
    public static JsonNode? At(JsonNode document, string pointer) => pointer.Split('/')[1..].Aggregate(
        (JsonNode?)document, (node, step) => node is JsonArray list ? list[int.Parse(step, CultureInfo.InvariantCulture)] : node![step]);

    /// <summary>The text of a document in which each of these places has another value; see <see cref="Put"/>.</summary>
    public static byte[] Changed(ReadOnlySpan<byte> utf8, params IEnumerable<(string Pointer, string? Json)> changes)
    {
        var document = JsonNode.Parse(utf8)!;
        foreach (var (pointer, json) in changes)
        {
            Put(document, pointer, json);
        }

        return Encoding.UTF8.GetBytes(document.ToJsonString());
    }

    /// <summary>Puts a value at a pointer, or takes out what is there for null; <c>-</c> is the end of a list.</summary>
    public static void Put(JsonNode document, string pointer, string? json)
    {
        var end = pointer.LastIndexOf('/');
        var (parent, name) = (At(document, pointer[..end])!, pointer[(end + 1)..]);
        switch (parent)
        {
            case JsonArray list when name == "-":
                list.Add(JsonNode.Parse(json!));
                break;
            case JsonArray list when json is null:
                list.RemoveAt(int.Parse(name, CultureInfo.InvariantCulture));
                break;
            case JsonArray list:
                list[int.Parse(name, CultureInfo.InvariantCulture)] = JsonNode.Parse(json);
                break;
            case JsonObject members when json is null:
                members.Remove(name).Should().BeTrue("only what is there can be taken out");
                break;
            default:
                parent[name] = JsonNode.Parse(json!);
                break;
        }
    }
}
