using System.Text.Json.Nodes;
using Send.Framework.Frameworks;
using Send.Framework.Histories;
using Send.Framework.Improvement;
using static Send.Framework.Serialization.Schemas.SchemaParts;

namespace Send.Framework.Serialization.Schemas;

/// <summary>The schema of an event document.</summary>
internal static class EventSchema
{
    private const int LongestText = 20_000;

    public static JsonObject Make()
    {
        var schema = Document("event", "Event of a history", "Something that happened on a day and is not an inspection.");
        var shape = Object(
            ["schema", "event", "date"],
            ("schema", Const(EventDocument.SchemaName)),
            ("event", Enum(EventKind.All.Select(k => k.Code))),
            ("date", Date()),
            ("localAuthority", Optional(Object(
                [], ("name", Optional(Text(300))), ("dfeCode", Optional(Pattern("^[2-9][0-9]{2}$"))), ("gssCode", Optional(Pattern("^[A-Z][0-9]{8}$")))))),
            ("provider", Optional(Object(["register", "code"], ("register", Pattern(CodePattern)), ("code", Text(60))))),
            ("inspection", Optional(Text(100))),
            ("areas", Optional(Array(new JsonObject { ["type"] = "integer", ["minimum"] = 1 }, 500))),
            ("areaKind", Optional(Enum(ImprovementAreaKind.All.Select(k => k.Code)))),
            ("activity", Optional(Text(100))),
            ("until", Optional(Date())),
            ("evidence", Optional(Text(LongestText))),
            ("impact", Optional(Text(LongestText))));
        foreach (var (name, value) in shape.ToArray())
        {
            shape.Remove(name);
            schema[name] = value;
        }

        schema["anyOf"] = new JsonArray(Has("localAuthority"), Has("provider"));
        schema["allOf"] = new JsonArray([.. EventKind.All.Where(k => k.NamesAreas || k.NeedsEvidence).Select(Needs)]);
        return schema;
    }

    private static JsonObject Has(string member) =>
        new() { ["required"] = Strings([member]), ["properties"] = new JsonObject { [member] = new JsonObject { ["type"] = "object" } } };

    private static JsonObject Needs(EventKind kind) => new()
    {
        ["if"] = new JsonObject { ["properties"] = new JsonObject { ["event"] = Const(kind.Code) } },
        ["then"] = new JsonObject
        {
            ["required"] = Strings([.. kind.NamesAreas ? ["areas"] : System.Array.Empty<string>(), .. kind.NeedsEvidence ? ["evidence"] : System.Array.Empty<string>()]),
        },
    };
}
