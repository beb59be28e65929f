namespace Send.Framework.Fuzz.Documents;

/// <summary>The words, names and values that mutations choose from: those of the contract, near misses and hostile ones.</summary>
internal static class Vocabulary
{
    private static readonly string Long = new('x', 400);

    public static string[] Names { get; } =
    [
        "schema", "framework", "kind", "reference", "partnership", "dates", "judgements", "improvementAreas", "stated", "name", "localAuthority",
        "dfeCode", "gssCode", "integratedCareBoards", "odsCode", "partners", "role", "notified", "started", "ended", "reportReceived", "published",
        "outcome", "written-statement-of-action", "absent", "raw", "narrative", "grade", "number", "text", "points", "responsible", "themes",
        "progress", "nextFullInspection", "monitoringInspection", "response", "workingDays", "schoolDays", "terms",
        "", " ", "Kind", "kinds", "a/b", "~", "~0~1", "0", "-1", "__proto__", "\\u006bind", "\\u0000", "\\ud83d\\ude00", "\\ud800", "\\udc00x",
        "é", "日本", "\U0001F600", "\\\"", "\\\\", "\\/", Long, "$ref", "length", "\u202e", "\u2028", "K\u0307",
    ];

    /// <summary>Texts without their quotation marks.</summary>
    public static string[] Texts { get; } =
    [
        "send-framework/inspection/v1", "send-framework/inspection/v2", "send-framework/schedule/v1", "area-send-2023", "area-send-2025",
        "local-area-send-2016", "area-send-2024", "Area-SEND-2023", "full", "Full", "ful", "monitoring", "revisit", "thematic-visit",
        "engagement-meeting", "typically-positive", "typicaly-positive", "inconsistent", "systemic-failings", "good", "Outstanding", "1", "required",
        "not-required", "effective-action", "not-effective-action", "sufficient-progress", "not-sufficient-progress", "area-for-improvement",
        "area-for-priority-action", "area-of-significant-weakness", "strategic-plan", "priority-action-plan", "priority-action-plan-draft",
        "written-statement-of-action", "accelerated-progress-plan", "full-inspection", "unreadable", "insufficient-evidence", "no-longer-judged",
        "372", "301", "909", "000", "999", "37", "E08000018", "E08000038", "E09000002", "S12000033", "QF7", "QMF", "QOP", "QU9", "ZZZ", "qf7",
        "Rotherham", "NHS South Yorkshire Integrated Care Board", "local-authority", "local-area-partnership", "parent-carer-forum", "sendiass",
        "therapies", "ehc-plan-quality", "our-own-theme", "Not A Code", "-x", "x-", "a--b",
        "2024-09-30", "2024-10-04", "2024-02-29", "2023-02-29", "2024-02-30", "0000-00-00", "0001-01-01", "9999-12-31", "1999-12-31", "2100-12-31",
        "2101-01-01", "14/11/2024", "2024-9-30", "2024-09-30T00:00:00Z", "+2024-09-30", "-2024-09-30", "20240930", "2024-13-01", "٢٠٢٤-٠٩-٣٠",
        "P5Y", "P3Y", "P18M", "P1Y6M", "P0Y", "P-1Y", "P99999999999Y", "P1000Y", "P1001Y", "PT1H", "P", "p5y", "P5", "5Y", "P35D", "P2W", "P1.5Y",
        "", " ", "\\t\\n", "\\u0000", "\\u00e9", "\\ud83d\\ude00", "\\ud800", "\\udfff", "\\ud83dx", "\\u2028", "\u2028\u2029", "\u202eabc", "\uFEFF",
        "\U0001F468\u200D\U0001F469\u200D\U0001F467", "<script>alert(1)</script>", "'; DROP TABLE", "../../etc/passwd", "${x}", "{0}", "%s%n", "null",
        "true", "NaN", "1e999999", "İıſK", "e\u0301\u0301\u0301\u0301", "\\b\\f\\r\\\\\\/\\\"", "/a~b/c",
    ];

    /// <summary>Values that stand for themselves.</summary>
    public static string[] Values { get; } =
    [
        "null", "true", "false", "0", "1", "-1", "3", "1.0", "1e0", "-0", "1e999999", "-1E-999999", "123456789012345678901234567890", "2147483647",
        "2147483648", "-2147483649", "0.1", "9007199254740993", "{}", "[]", "[null]", "[[]]", "[1,\"x\",{}]", "{\"a\":1}", "{\"a\":1,\"a\":2}",
        "{\"absent\":\"unreadable\",\"raw\":\"?\"}", "{\"absent\":\"insufficient-evidence\"}", "{\"grade\":\"inconsistent\",\"raw\":\"2\"}",
        "{\"narrative\":\"Prose.\"}", "{\"workingDays\":35}", "{\"terms\":2}", "{\"schoolDays\":0}", "{\"workingDays\":1,\"terms\":1}",
        "{\"workingDays\":null}", "{\"name\":\"x\",\"role\":\"other\"}", "\"\"", "\" \"",
    ];

    /// <summary>What is not JSON at all.</summary>
    public static string[] Broken { get; } =
    [
        "NaN", "Infinity", "undefined", "'x'", "01", "+1", ".5", "1.", "0x10", "tru", "nul", "\"", "\"\\x\"", "\"\\u12\"", "\"\n\"", "\"\0\"", "{", "[",
        "}", "]", ",", ":", "/* c */1", "// c\n1", "[1,]", "{\"a\":1,}", "{a:1}", "\uFEFF1", "",
    ];

    /// <summary>A text that is a little, or much, too long for somewhere in the contract.</summary>
    public static string LongText(FuzzRandom random) =>
        new("xé日"[random.Next(3)], random.Pick([99, 100, 101, 299, 300, 301, 1_000, 1_000, 19_999, 20_001]));
}
