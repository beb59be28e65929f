using System.Text.Json.Nodes;
using Send.Framework.Frameworks;
using Send.Framework.Validation.Frameworks;
using static Send.Framework.Serialization.Schemas.SchemaParts;

namespace Send.Framework.Serialization.Schemas;

/// <summary>The schema of a framework edition. What stands in many places is defined once.</summary>
internal static class FrameworkSchema
{
    public static JsonObject Make()
    {
        var schema = Document(
            "framework", "Inspection framework",
            "One edition of an inspection framework as data. Members that it does not name are left out by a tolerant reader and refused by a strict one. A "
            + "member that need not be there may be null.");
        var definitions = new JsonObject();
        new TableSchema(FrameworkCatalogue.Empty, definitions).AddTo(schema, DefinitionPart.Contract, FrameworkContract.Schema);
        schema["$defs"] = definitions;
        return schema;
    }
}
