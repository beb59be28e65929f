using System.Text.Json.Nodes;
using Send.Framework.Drafts.Contracts;

namespace Send.Framework.Serialization.Schemas;

/// <summary>The pieces that schemas are put together from.</summary>
internal static class SchemaParts
{
    public const string Draft = "https://json-schema.org/draft/2020-12/schema";

    /// <summary>The pattern of every code.</summary>
    public const string CodePattern = Patterns.Code;

    public static JsonObject Document(string name, string title, string description) => new()
    {
        ["$schema"] = Draft,
        ["$id"] = $"urn:send-framework:{name}:v1",
        ["title"] = title,
        ["description"] = description,
    };

    public static JsonObject Object(string[] required, params (string Name, JsonNode Schema)[] properties)
    {
        var schema = new JsonObject { ["type"] = "object" };
        if (required.Length > 0)
        {
            schema["required"] = Strings(required);
        }

        var members = new JsonObject();
        foreach (var (name, property) in properties)
        {
            members[name] = property;
        }

        schema["properties"] = members;
        return schema;
    }

    public static JsonObject Array(JsonNode items, int? most = null)
    {
        var schema = new JsonObject { ["type"] = "array", ["items"] = items };
        if (most is { } limit)
        {
            schema["maxItems"] = limit;
        }

        return schema;
    }

    public static JsonObject Text(int longest) =>
        new() { ["type"] = "string", ["minLength"] = 1, ["maxLength"] = longest };

    /// <summary>A text that is not empty.</summary>
    public static JsonObject AnyText() => new() { ["type"] = "string", ["minLength"] = 1 };

    public static JsonObject Pattern(string pattern, string? description = null)
    {
        var schema = new JsonObject { ["type"] = "string", ["pattern"] = pattern };
        if (description is not null)
        {
            schema["description"] = description;
        }

        return schema;
    }

    public static JsonObject Enum(IEnumerable<string> values) => new() { ["enum"] = Strings(values) };

    public static JsonObject Const(string value) => new() { ["const"] = value };

    public static JsonObject Nothing() => new() { ["type"] = "null" };

    /// <summary>The schema, or null: a member that is not recorded may be absent or null.</summary>
    public static JsonObject Optional(JsonNode schema) => AnyOf(schema, Nothing());

    public static JsonObject AnyOf(params JsonNode[] schemas) => new() { ["anyOf"] = new JsonArray([.. schemas]) };

    public static JsonObject Date() => Pattern("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$", "year, month and day, such as 2024-11-14");

    /// <summary>The condition that a member is there and a text.</summary>
    public static JsonObject GivenText(string member) =>
        new() { ["required"] = Strings([member]), ["properties"] = new JsonObject { [member] = new JsonObject { ["type"] = "string" } } };

    /// <summary>An interval in ISO 8601, or in the units that it lacks.</summary>
    public static JsonObject Interval() => AnyOf(
        Pattern("^P([1-9][0-9]{0,3}[YMWD]|[1-9][0-9]{0,3}Y[1-9][0-9]{0,3}M)$", "an ISO 8601 interval, such as P5Y or P18M"),
        OneOf("workingDays"), OneOf("schoolDays"), OneOf("terms"));

    public static JsonArray Strings(IEnumerable<string> values) => new([.. values.Select(v => (JsonNode?)JsonValue.Create(v))]);

    private static JsonObject OneOf(string unit) =>
        Object([unit], (unit, new JsonObject { ["type"] = "integer", ["minimum"] = 1, ["maximum"] = Time.FollowUpInterval.MaximumAmount }));
}
