using System.Text.Json.Nodes;
using Send.Framework.Histories;
using static Send.Framework.Serialization.Schemas.SchemaParts;

namespace Send.Framework.Serialization.Schemas;

/// <summary>The schema of a standing as the library writes it.</summary>
internal static class StandingSchema
{
    public static JsonObject Make()
    {
        var schema = Document(
            "standing", "Where a partnership or provider stands", "As written by the library; later versions may add members. A programme holds many.");
        var shape = Object(
            ["schema", "asOf", "ends", "outcome", "awaiting", "obligations", "findings"],
            ("schema", Const(StandingWriter.Schema)),
            ("asOf", Date()),
            ("localAuthority", Object([], ("name", AnyText()), ("dfeCode", AnyText()), ("gssCode", AnyText()))),
            ("provider", Object(["register", "code"], ("name", AnyText()), ("register", AnyText()), ("code", AnyText()))),
            ("ends", Optional(ScheduleSchema.End())),
            ("outcome", Optional(Object(
                ["grade", "since", "inspection"], ("grade", Pattern(CodePattern)), ("since", Optional(Date())), ("inspection", AnyText())))),
            ("awaiting", Array(Object(["inspection", "kind", "ended"], ("inspection", AnyText()), ("kind", Pattern(CodePattern)), ("ended", Optional(Date()))))),
            ("obligations", Array(Obligation())),
            ("findings", Array(FindingsSchema.Finding())));
        foreach (var (name, value) in shape.ToArray())
        {
            shape.Remove(name);
            schema[name] = value;
        }

        return schema;
    }

    private static JsonObject Obligation() => Object(
        ["activity", "rule", "inspection", "window", "closes", "closesAtLatest", "state", "workingDays", "addressee", "because", "source"],
        ("activity", Pattern(CodePattern)),
        ("rule", AnyText()),
        ("inspection", Optional(AnyText())),
        ("window", Object(
            ["earliest", "target", "latest", "term"], ("earliest", Optional(Date())), ("target", Optional(Date())), ("latest", Optional(Date())),
            ("term", Optional(Pattern("^(spring|summer|autumn) [0-9]{4}$"))))),
        ("closes", Optional(Date())),
        ("closesAtLatest", Optional(Date())),
        ("state", Enum(System.Enum.GetValues<ObligationState>().Where(s => s != ObligationState.NotStated).Select(s => s.ToCode()))),
        ("by", Object(["date"], ("event", Pattern(CodePattern)), ("inspection", AnyText()), ("date", Date()))),
        ("workingDays", Optional(new JsonObject { ["type"] = "integer" })),
        ("addressee", Optional(Pattern(CodePattern))),
        ("because", AnyText()),
        ("source", ScheduleSchema.Source()));
}
