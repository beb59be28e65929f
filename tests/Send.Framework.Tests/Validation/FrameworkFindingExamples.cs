namespace Send.Framework.Tests.Validation;

/// <summary>For each code on definitions of frameworks a definition in which it, and nothing else, is found.</summary>
internal static class FrameworkFindingExamples
{
    private const string Peer = "frameworks/peer-review";
    private const string Kind = "/kinds/0";
    private const string Rule = Kind + "/followUpRules/0";
    private const string Limit = Kind + "/limitingRules/0";

    private const string Source = """{ "title": "Terms", "publisher": "Example Council", "evidence": "primary" }""";

    private const string Bands = """
        [{ "code": "strong", "label": "Strong", "lowestScore": 60, "highestScore": 100 }, { "code": "sound", "label": "Sound", "lowestScore": 30, "highestScore": HIGH }, { "code": "fragile", "label": "Fragile", "lowestScore": 0, "highestScore": 29 }]
        """;

    public static FindingExample[] All { get; } =
    [
        Put("SEND7001", "/activities/0/kind", "\"visit\""),
        Put("SEND7002", "/family", "\"Peer Review\""),
        Put("SEND7003", Rule + "/source", null),
        Put("SEND7004", "/scales/0/grades/1/code", "\"strong\"", (Limit + "/atBest", "\"fragile\""), (Kind + "/followUpRules/1/when/grades", "[\"fragile\"]"), (Kind + "/followUpRules/1/name", "\"soon\""), (Kind + "/followUpRules/1/id", null)),
        Put("SEND7005", "/inForceTo", "\"2026-03-31\""),
        Put("SEND7006", Kind + "/questions/1/scale", "\"peer-review-voice\""),
        Put("SEND7007", Limit + "/question", "\"overal\""),
        Put("SEND7008", Rule + "/when/grades/0", "\"strongest\"", (Rule + "/id", null)),
        Put("SEND7009", Rule + "/when", """{ "category": "at-risk" }""", (Rule + "/id", null)),
        Put("SEND7010", Rule + "/when", """{ "remits": ["school"] }""", (Rule + "/id", null)),
        Put("SEND7011", Rule + "/when", """{ "anyProgress": true, "grades": ["strong"] }""", (Rule + "/id", null)),
        Put("SEND7012", Rule + "/anchors", null),
        Put("SEND7013", Rule + "/intervalUnknown", "\"Nobody says.\""),
        Put("SEND7014", Kind + "/improvementRules/0/occurrence", "\"must\"",
            (Kind + "/improvementRules/-", "{ \"kind\": \"area-for-improvement\", \"occurrence\": \"must-not\", \"source\": " + Source + " }")),
        Put("SEND7015", "/scales/0/kind", "\"binary\"", (Kind + "/limitingRules", null)),
        Put("SEND7016", "/scales/0/kind", "\"banded\"", ("/scales/0/grades", Bands.Trim().Replace("HIGH", "60", StringComparison.Ordinal))),
        Put("SEND7017", "/scales/0/rounding", "\"down\""),
        Put("SEND7018", "/scales/0/kind", "\"banded\"", ("/scales/0/grades", Bands.Trim().Replace("HIGH", "50", StringComparison.Ordinal))),
        Put("SEND7019", Rule + "/when", """{ "question": "overall" }""", (Rule + "/id", null)),
        Put("SEND7020", Rule + "/when",
            """{ "allOf": [{ "question": "overall", "grades": ["strong"] }, { "question": "overall", "grades": ["fragile"] }] }""", (Rule + "/id", null)),
        Put("SEND7021", "/addressees/-", """{ "code": "parent-carer-forum", "name": "the parent carer forum" }"""),
        Put("SEND7022", Rule + "/addressee", "\"revue-team\""),
        Put("SEND7023", "/anchors/0/words", "\"the report went online\""),
        Put("SEND7024", "/family", "\"area-send\""),
        Put("SEND7025", Rule + "/until", "\"P3Y\"", (Rule + "/tolerance", "\"P1M\"")),
        Put("SEND7026", "/registers", "[\"urn\"]"),
        Put("SEND7027", Kind + "/questions/1/changes",
            $$"""[{ "change": "added", "on": "2026-09-01", "source": {{Source}} }, { "change": "removed", "on": "2026-05-01", "source": {{Source}} }]"""),
        Put("SEND7028", "/inspectorates", "[]"),
        Put("SEND7029", "/scales/1/kind", "\"binary\"", (Limit + "/question", "\"families\""), (Limit + "/atBest", "\"not-met\"")),
        Put("SEND7030", Rule + "/id", "\"peer-review-2026/review/strong/again\""),
        Put("SEND7031", "/kinds/0/generalRules/0/openQuestion", "\"nobody-asked\""),
    ];

    private static FindingExample Put(string code, string pointer, string? json, params (string Pointer, string? Json)[] more) =>
        new(code) { From = Peer, Changes = [(pointer, json), .. more] };
}
