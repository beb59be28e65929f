using System.Text.Json.Nodes;
using Send.Framework.Validation;
using static Send.Framework.Serialization.Schemas.SchemaParts;

namespace Send.Framework.Serialization.Schemas;

/// <summary>The schema of a list of findings as the library writes it.</summary>
internal static class FindingsSchema
{
    public static JsonObject Make()
    {
        var schema = Document("findings", "Findings", "What is wrong with a document, or worth knowing about it; later versions may add codes and members.");
        schema["type"] = "array";
        schema["items"] = Finding();
        return schema;
    }

    /// <summary>One finding.</summary>
    public static JsonObject Finding() => Object(
        ["code", "severity", "path", "message", "help"],
        ("code", Pattern("^SEND[1-8][0-9]{3}$", $"one of {FindingCodes.All.Length} codes so far")),
        ("severity", Enum(System.Enum.GetValues<Severity>().Where(s => s != Severity.NotStated).Select(s => s.ToCode()))),
        ("path", Pattern("^(/[^~/]*(~[01][^~/]*)*)*$", "a JSON Pointer (RFC 6901)")),
        ("message", AnyText()),
        ("help", AnyText()),
        ("position", Object(["byteOffset", "line", "column"], ("byteOffset", Whole(0)), ("line", Whole(1)), ("column", Whole(1)))));

    private static JsonObject Whole(int least) => new() { ["type"] = "integer", ["minimum"] = least };
}
