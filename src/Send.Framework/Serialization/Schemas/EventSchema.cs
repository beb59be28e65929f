using System.Text.Json.Nodes;
using Send.Framework.Frameworks;
using Send.Framework.Histories;
using static Send.Framework.Serialization.Schemas.SchemaParts;

namespace Send.Framework.Serialization.Schemas;

/// <summary>The schema of an event document.</summary>
internal static class EventSchema
{
    public static JsonObject Make()
    {
        var schema = Document("event", "Event of a history", "Something that happened on a day and is not an inspection.");
        new TableSchema(FrameworkCatalogue.Empty).AddTo(schema, EventPart.Contract, EventDocument.SchemaName);
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
