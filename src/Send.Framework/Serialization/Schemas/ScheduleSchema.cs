using System.Text.Json.Nodes;
using Send.Framework.Frameworks;
using Send.Framework.Scheduling;
using Send.Framework.Sources;
using Send.Framework.Time;
using static Send.Framework.Serialization.Schemas.SchemaParts;

namespace Send.Framework.Serialization.Schemas;

/// <summary>The schema of a schedule as the library writes it.</summary>
internal static class ScheduleSchema
{
    public static JsonObject Make()
    {
        var schema = Document("schedule", "What follows a SEND inspection", "As written by the library; later versions may add members.");
        var shape = Object(
            ["schema", "inspection", "framework", "asOf", "followUps", "open", "nothingFollows", "ends", "notes"],
            ("schema", Const(ScheduleWriter.Schema)),
            ("inspection", Optional(new JsonObject { ["type"] = "string" })),
            ("framework", Pattern(CodePattern)),
            ("asOf", Date()),
            ("followUps", Array(FollowUp())),
            ("open", Array(Open())),
            ("nothingFollows", Optional(Note())),
            ("ends", Optional(End())),
            ("unexpectedResponse", Optional(Pattern(CodePattern))),
            ("notes", Array(Note())));
        foreach (var (name, value) in shape.ToArray())
        {
            shape.Remove(name);
            schema[name] = value;
        }

        return schema;
    }

    private static JsonObject Note() =>
        Object(
            ["id", "text", "source"], ("id", AnyText()), ("activity", Optional(Pattern(CodePattern))), ("text", AnyText()), ("source", Source()));

    /// <summary>The end of the authority that was inspected.</summary>
    public static JsonObject End() => Object(
        ["lastDay", "announced", "successors", "because", "source"],
        ("lastDay", Date()),
        ("announced", new JsonObject { ["type"] = "boolean" }),
        ("successors", Array(AnyText())),
        ("because", AnyText()),
        ("source", Optional(Source())));

    private static JsonObject Open() => Object(
        ["reason", "because", "question", "answers", "activities", "source"],
        ("reason", Enum(System.Enum.GetValues<OpenReason>().Where(r => r != OpenReason.NotStated).Select(r => r.ToCode()))),
        ("because", AnyText()),
        ("question", Optional(new JsonObject { ["type"] = "string" })),
        ("questionText", Optional(new JsonObject { ["type"] = "string" })),
        ("answers", Array(Pattern(CodePattern))),
        ("activities", Array(Pattern(CodePattern))),
        ("source", Source()));

    private static JsonObject FollowUp() => Object(
        ["activity", "rule", "force", "interval", "precision", "anchor", "window", "state", "because", "source"],
        ("activity", Pattern(CodePattern)),
        ("rule", AnyText()),
        ("force", Enum(System.Enum.GetValues<Force>().Where(f => f != Force.NotStated).Select(f => f.ToCode()))),
        ("interval", Optional(Interval())),
        ("precision", Optional(Enum(System.Enum.GetValues<IntervalPrecision>().Where(p => p != IntervalPrecision.NotStated).Select(p => p.ToCode())))),
        ("anchor", Object(
            ["event", "date", "quality"],
            ("event", Pattern(CodePattern)),
            ("date", Optional(Date())),
            ("quality", Enum(System.Enum.GetValues<AnchorQuality>().Where(q => q != AnchorQuality.NotStated).Select(q => q.ToCode()))),
            ("estimatedFrom", Date()),
            ("range", Range()),
            ("estimateSource", Source()))),
        ("window", Object(
            ["earliest", "target", "latest", "term"],
            ("earliest", Optional(Date())),
            ("target", Optional(Date())),
            ("latest", Optional(Date())),
            ("term", Optional(Pattern("^(spring|summer|autumn) [0-9]{4}$"))))),
        ("targetRange", Range()),
        ("state", Enum(System.Enum.GetValues<FollowUpState>().Where(s => s != FollowUpState.NotStated).Select(s => s.ToCode()))),
        ("because", AnyText()),
        ("source", Source()),
        ("basis", Optional(Enum(System.Enum.GetValues<WindowBasis>().Select(b => b.ToWire()).OfType<string>()))),
        ("reportDiffers", new JsonObject { ["type"] = "boolean" }),
        ("ruleInterval", Optional(Interval())),
        ("printedResponse", new JsonObject { ["const"] = true }),
        ("addressee", Pattern(CodePattern)),
        ("doneOn", Optional(Date())),
        ("anchorSource", Source()),
        ("until", Interval()),
        ("tolerance", Interval()),
        ("recurrence", Object(
            ["every", "atMost"], ("every", Interval()), ("atMost", Optional(Count(1))), ("passed", Count(0)))));

    // Where receipt is estimated with a range; both days belong to it.
    private static JsonObject Range() => Object(["earliest", "latest"], ("earliest", Date()), ("latest", Date()));

    private static JsonObject Count(int least) => new() { ["type"] = "integer", ["minimum"] = least };

    /// <summary>A source as the library writes it.</summary>
    public static JsonObject Source() => Object(
        ["title", "locator", "evidence"],
        ("title", AnyText()),
        ("locator", Optional(new JsonObject { ["type"] = "string" })),
        ("evidence", Enum(System.Enum.GetValues<Evidence>().Where(e => e != Evidence.NotStated).Select(e => e.ToCode()))),
        ("publisher", Optional(AnyText())),
        ("address", Optional(AnyText())),
        ("edition", Optional(Date())),
        ("note", Optional(AnyText())));
}
