using System.Text.Json;
using System.Text.RegularExpressions;
using Send.Framework.Serialization.Schemas;

namespace Send.Framework.Tests.Serialization.Schemas;

/// <summary>
/// Judges documents by a JSON Schema (draft 2020-12), as far as the schemas of the library go: a second reading of the keywords, apart from
/// the one that <c>tools/schema</c> gets from an independent validator. A keyword that it does not know is a failure, never a pass.
/// </summary>
internal sealed class JsonSchema(string text)
{
    private static readonly string[] Annotations = ["$schema", "$id", "$defs", "title", "description", "then"];

    private readonly JsonElement _root = JsonDocument.Parse(text).RootElement;

    /// <summary>The schema of a contract.</summary>
    public static JsonSchema OfContract(string name) =>
        ContractSchemas.TryWrite(name, null, out var text) ? new(text) : throw new ArgumentException($"There is no schema '{name}'.");

    public JsonElement Root => _root;

    public bool Accepts(JsonElement value) => Accepts(_root, value);

    public bool Accepts(string json) => Accepts(JsonDocument.Parse(json).RootElement);

    /// <summary>Every subschema, the root first.</summary>
    public IEnumerable<JsonElement> All() => Within(_root);

    /// <summary>Holds a value against it: it accepts it and describes all of it. Programs make their types from a schema, and what it leaves out
    /// would be lost.</summary>
    public void ShouldDescribe(JsonElement value)
    {
        Accepts(value).Should().BeTrue();
        Undescribed(value).Should().BeEmpty();
    }

    /// <summary>The members of a value that it accepts of which it says nothing, as JSON Pointers.</summary>
    public IEnumerable<string> Undescribed(JsonElement value) => Undescribed([.. Applying(_root, value)], value, "");

    private IEnumerable<string> Undescribed(JsonElement[] schemas, JsonElement value, string at)
    {
        if (value.ValueKind == JsonValueKind.Array)
        {
            var items = Of(schemas, "items").ToArray();
            return value.EnumerateArray().SelectMany((item, i) => Undescribed([.. items.SelectMany(s => Applying(s, item))], item, $"{at}/{i}"));
        }

        if (value.ValueKind != JsonValueKind.Object)
        {
            return [];
        }

        return value.EnumerateObject().SelectMany(member =>
        {
            var described = Of(schemas, "properties").SelectMany(p => Of([p], member.Name)).Concat(Of(schemas, "additionalProperties")).ToArray();
            return described.Length == 0
                ? [$"{at}/{member.Name}"]
                : Undescribed([.. described.SelectMany(s => Applying(s, member.Value))], member.Value, $"{at}/{member.Name}");
        });
    }

    // The schema itself, and what it refers to and chooses from where that holds.
    private IEnumerable<JsonElement> Applying(JsonElement schema, JsonElement value)
    {
        if (schema.ValueKind != JsonValueKind.Object)
        {
            return [];
        }

        var parts = Of([schema], "anyOf").Concat(Of([schema], "allOf")).SelectMany(all => all.EnumerateArray())
            .Concat(Of([schema], "$ref").Select(r => _root.GetProperty("$defs").GetProperty(r.GetString()!["#/$defs/".Length..])))
            .Concat(Of([schema], "if").Where(condition => Accepts(condition, value)).SelectMany(_ => Of([schema], "then")));
        return parts.Where(part => Accepts(part, value)).SelectMany(part => Applying(part, value)).Prepend(schema);
    }

    private static IEnumerable<JsonElement> Of(IEnumerable<JsonElement> schemas, string keyword) =>
        schemas.Select(s => s.TryGetProperty(keyword, out var said) ? said : default).Where(said => said.ValueKind != JsonValueKind.Undefined);

    private static IEnumerable<JsonElement> Within(JsonElement schema) => schema.ValueKind switch
    {
        JsonValueKind.Object => schema.EnumerateObject().SelectMany(p => Within(p.Value)).Prepend(schema),
        JsonValueKind.Array => schema.EnumerateArray().SelectMany(Within),
        _ => [],
    };

    private bool Accepts(JsonElement schema, JsonElement value) => schema.EnumerateObject().All(k => Holds(schema, k.Name, k.Value, value));

    private bool Holds(JsonElement schema, string keyword, JsonElement said, JsonElement value) => keyword switch
    {
        "type" => said.GetString() == TypeOf(value) || (said.GetString() == "number" && value.ValueKind == JsonValueKind.Number),
        "const" => JsonElement.DeepEquals(said, value),
        "enum" => said.EnumerateArray().Any(v => JsonElement.DeepEquals(v, value)),
        "anyOf" => said.EnumerateArray().Any(s => Accepts(s, value)),
        "allOf" => said.EnumerateArray().All(s => Accepts(s, value)),
        "if" => !Accepts(said, value) || Accepts(schema.GetProperty("then"), value),
        "$ref" => Accepts(_root.GetProperty("$defs").GetProperty(said.GetString()!["#/$defs/".Length..]), value),
        "required" => value.ValueKind != JsonValueKind.Object || said.EnumerateArray().All(n => value.TryGetProperty(n.GetString()!, out _)),
        "properties" => value.ValueKind != JsonValueKind.Object
            || said.EnumerateObject().All(p => !value.TryGetProperty(p.Name, out var member) || Accepts(p.Value, member)),
        "additionalProperties" => value.ValueKind != JsonValueKind.Object
            || value.EnumerateObject().All(p => schema.GetProperty("properties").TryGetProperty(p.Name, out _) || Accepts(said, p.Value)),
        "items" => value.ValueKind != JsonValueKind.Array || value.EnumerateArray().All(item => Accepts(said, item)),
        "minItems" => value.ValueKind != JsonValueKind.Array || value.GetArrayLength() >= said.GetInt32(),
        "maxItems" => value.ValueKind != JsonValueKind.Array || value.GetArrayLength() <= said.GetInt32(),
        "minLength" => value.ValueKind != JsonValueKind.String || Length(value) >= said.GetInt32(),
        "maxLength" => value.ValueKind != JsonValueKind.String || Length(value) <= said.GetInt32(),
        "pattern" => value.ValueKind != JsonValueKind.String || Regex.IsMatch(value.GetString()!, said.GetString()!),
        "minimum" => value.ValueKind != JsonValueKind.Number || value.GetDouble() >= said.GetDouble(),
        "maximum" => value.ValueKind != JsonValueKind.Number || value.GetDouble() <= said.GetDouble(),
        _ => Annotations.Contains(keyword) ? true : throw new NotSupportedException($"The keyword '{keyword}' is not known here."),
    };

    // Characters, not UTF-16 code units.
    private static int Length(JsonElement text) => text.GetString()!.EnumerateRunes().Count();

    private static string TypeOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => "object",
        JsonValueKind.Array => "array",
        JsonValueKind.String => "string",
        JsonValueKind.Null => "null",
        JsonValueKind.Number => value.TryGetDecimal(out var number) && number == decimal.Truncate(number) ? "integer" : "number",
        _ => "boolean",
    };
}
