using System.Text;
using Send.Framework.Frameworks;
using Send.Framework.Tests.Frameworks;
using Send.Framework.Tests.Judgements;

namespace Send.Framework.Tests.Validation;

/// <summary>For each code a document in which it, and nothing else, is found. The page on findings shows them.</summary>
internal static class FindingExamples
{
    private const string Suffolk = "suffolk-2023";
    private const string First = "/improvementAreas/0";

    public static FindingExample[] All { get; } =
    [
        Text("SEND1001", ""),
        Text("SEND1002", """{ "kind": "full", }"""),
        Text("SEND1003", """[ "full" ]"""),
        Rewritten("SEND1004", "\"Rotherham Parent Carers Forum\"", "\"Fforwm Môn\"") with { Encoding = Encoding.Latin1, Provided = "saved as Latin-1" },
        new("SEND1005") { Around = ("\uFEFF", ""), Provided = "a byte order mark, the bytes EF BB BF, before it" },
        Put("SEND1006", "/own", "[[[[[[1]]]]]]") with { Options = new() { MaximumDepth = 6, Validation = new() }, Provided = "read with `MaximumDepth` 6" },
        Rewritten("SEND1007", "\"kind\": \"full\"", "\"kind\": \"full\", \"kind\": \"full\""),
        Put("SEND1008", "/kinds", "\"full\""),
        Put("SEND1009", "/kinds", "\"full\"") with { Options = new() { Validation = new() { Strict = true } }, Provided = "read in strict mode" },
        Put("SEND1010", "/reference", "50261626"),
        Out("SEND1011", "/schema"),
        Put("SEND1012", "/schema", "\"send-framework/inspection/v9\""),
        Put("SEND1013", "/framework", "\"area-send-2024\""),
        Put("SEND1014", "/kind", "\"ful\""),
        Put("SEND1015", "/reference", "\" \""),
        Put("SEND1016", "/reference", $"\"{new string('5', 101)}\""),
        Put("SEND1017", First + "/number", "1.5"),
        Put("SEND1018", First + "/points", $"[{string.Join(",", Enumerable.Repeat("\"Waits.\"", 201))}]"),
        Put("SEND1019", "/dates/published", "\"14/11/2024\""),
        Put("SEND1020", "/stated/nextFullInspection", "\"five years\""),
        Rewritten("SEND1021", "\"50261626\"", "\"\\ud83d\""),
        new("SEND1022") { Around = ("", "{}"), Provided = "`{}` after it" },
        Text("SEND1023", """{ "kind": "full" }""") with { Options = new() { MaximumBytes = 10 }, Provided = "read with `MaximumBytes` 10" },
        Put("SEND1024", "/reference", "\"5026\\u202e1626\""),
        Put("SEND1099", "/kinds", "1", ("/dates/own", "2"), ("/stated/own", "3")) with
        {
            Options = new() { Validation = new() { MaximumFindings = 1 } }, Provided = "read with `MaximumFindings` 1",
        },

        Out("SEND2001", "/partnership"),
        Out("SEND2002", "/partnership/localAuthority"),
        Put("SEND2003", "/partnership/localAuthority", """{ "name": "Rotherham" }"""),
        Put("SEND2004", "/partnership/localAuthority/dfeCode", "\"37\""),
        Put("SEND2005", "/partnership/localAuthority", """{ "dfeCode": "999" }"""),
        Put("SEND2006", "/partnership/localAuthority/gssCode", "\"E08000019\""),
        Put("SEND2007", "/partnership/localAuthority", """{ "dfeCode": "909" }"""),
        Put("SEND2008", "/partnership/localAuthority", """{ "dfeCode": "370", "gssCode": "E08000038" }"""),
        Put("SEND2009", "/partnership/localAuthority/name", "\"Sheffield\""),
        Put("SEND2010", "/partnership/integratedCareBoards/0/odsCode", "\"qf7\""),
        Put("SEND2011", "/partnership/integratedCareBoards/0", """{ "odsCode": "QZZ" }"""),
        Put("SEND2012", "/partnership/integratedCareBoards/0", """{ "odsCode": "S0E4D" }"""),
        Put("SEND2013", "/partnership/integratedCareBoards/0", """{ "odsCode": "QU9" }"""),
        Put("SEND2014", "/partnership/integratedCareBoards/-", "{}"),
        Put("SEND2015", "/partnership/integratedCareBoards/-", """{ "name": "NHS South Yorkshire ICB" }"""),
        Put("SEND2016", "/partnership/integratedCareBoards", "[]"),
        Put("SEND2017", "/partnership/partners/0", """{ "role": "sendiass" }"""),
        Put("SEND2018", "/partnership/partners/0/role", "\"Parent carer forum\""),
        Put("SEND2019", "/partnership/partners/0/role", "\"parent-forum\""),
        Put("SEND2020", "/partnership/integratedCareBoards/0/name", "\"NHS Frimley ICB\""),
        Cqc("SEND2021", "\"provider\": null"),
        Cqc("SEND2022", """ "partnership": { "localAuthority": { "dfeCode": "372" } } """),
        Cqc("SEND2023", """ "provider": { "register": "cqc-location", "code": "" } """),
        Cqc("SEND2024", """ "provider": { "register": "urn", "code": "139588" } """),
        School("SEND2025", remit: "state-funded-schools"),
        School("SEND2026", remit: null),
        Put("SEND2027", "/partnership/integratedCareBoards/0/gssCode", "\"E54000054\""),

        Put("SEND3001", "/judgements/outcome", "\"typicaly-positive\"", ("/stated", null)),
        Put("SEND3002", "/judgements/leadership", "\"good\""),
        Out("SEND3003", "/judgements/outcome"),
        Put("SEND3004", "/judgements/outcome", "1"),
        Put("SEND3005", "/judgements/outcome", """{ "raw": "see letter" }"""),
        Put("SEND3006", "/judgements/outcome", """{ "absent": "unknown" }"""),
        Put("SEND3007", "/judgements/outcome", """{ "absent": "unreadable" }"""),
        Put("SEND3008", "/kind", "\"thematic-visit\"", ("/dates/published", null), ("/improvementAreas", null), ("/stated", null)),
        Put("SEND3009", "/judgements/outcome", """{ "narrative": "Mostly good." }"""),
        Prose("SEND3010", """{ "grade": "good" }"""),
        Put("SEND3011", "/judgements/outcome", "{}"),
        new("SEND3012")
        {
            Built = (Facts.Rotherham with
            {
                Judgements = Facts.Judged(new("outcome", Facts.Grade("typically-positive")), new("outcome", Facts.Grade("inconsistent"))),
            }).Build(),
            Provided = "a program has made with two entries for `outcome`; in JSON it would be the same member twice",
        },
        Prose("SEND3013", """{ "narrative": " " }"""),
        Put("SEND3014", "/judgements/outcome", """{ "grade": "inconsistent", "absent": "does-not-apply" }"""),
        School("SEND3015", started: "2024-09-02"),
        YouthJustice("SEND3016", """{ "grade": "requires-improvement", "points": 72.22, "maximum": 100 }"""),
        Cqc("SEND3017", safe: """{ "grade": "requires-improvement", "points": 80, "maximum": 100 }"""),
        Cqc("SEND3018", safe: """{ "grade": "good", "points": 10, "maximum": 16 }"""),
        Cqc("SEND3019", safe: """{ "grade": "good", "points": 101, "maximum": 100 }"""),
        School("SEND3020", quality: """{ "grade": "good", "points": 1, "maximum": 4 }"""),
        School("SEND3021", quality: """{ "raw": "2", "dialect": "a-service" }"""),
        School("SEND3022", quality: """{ "grade": "good", "dialect": "prepare-academy-transfers" }"""),
        School("SEND3023", quality: """{ "raw": "7", "dialect": "prepare-academy-transfers" }"""),
        School("SEND3024", quality: """{ "grade": "good", "raw": "1", "dialect": "prepare-academy-transfers" }"""),
        Text("SEND3025", Document("visits-with-grades", "visit", """ "provider": { "register": "own", "code": "1" } """, "2024-03-05",
            """ "leadership": "failings", "outcome": "positive" """)) with
        {
            Catalogue = FrameworkCatalogue.Empty.With(Limited()), Provided = "read with your own edition, in which failing leadership limits the outcome",
        },
        School("SEND3026", quality: "\"inadequate\""),

        Put("SEND4001", First + "/kind", "\"area-for-action\""),
        Put("SEND4002", First + "/kind", "\"area-of-significant-weakness\""),
        Put("SEND4003", First + "/kind", "\"area-for-priority-action\"", ("/improvementAreas/-", """{ "kind": "area-for-improvement", "text": "Waits." }""")),
        Put("SEND4004", First, null, (First, null)) with { From = Suffolk },
        Put("SEND4005", "/improvementAreas", "[]"),
        Out("SEND4006", First),
        Put("SEND4007", "/improvementAreas/1/number", "1"),
        Put("SEND4008", First + "/number", "0"),
        Out("SEND4009", First + "/text"),
        Put("SEND4010", First + "/points/0", "\"\""),
        Put("SEND4011", First + "/responsible/0/role", "\"The council\""),
        Put("SEND4012", First + "/responsible/0/role", "\"the-council\""),
        Put("SEND4013", First + "/responsible", "[]") with { From = Suffolk },
        Put("SEND4014", First + "/themes/0", "\"EHC plans\""),
        Put("SEND4015", First + "/themes/0", "\"ehc-plans\""),
        Put("SEND4016", First + "/themes/-", "\"preparation-for-adulthood\""),
        Put("SEND4017", First + "/progress", "\"effective-action\""),
        Monitoring("SEND4018", "effective-action", "sufficient-progress"),
        Monitoring("SEND4019", "effective-action", null),
        Monitoring("SEND4020", "effective-action", "not-effective-action"),
        Put("SEND4021", First + "/responsible/0/name", "\"Sheffield City Council\"") with { From = Suffolk },

        Out("SEND5001", "/dates/ended"),
        Put("SEND5002", "/dates/ended", "\"2024-09-27\""),
        Put("SEND5003", "/dates/published", "\"2024-10-03\""),
        Put("SEND5004", "/dates/reportReceived", "\"2024-10-03\""),
        Put("SEND5005", "/dates/reportReceived", "\"2024-11-15\""),
        Put("SEND5006", "/dates/notified", "\"2024-10-01\""),
        Put("SEND5007", "/framework", "\"area-send-2025\""),
        Put("SEND5008", "/dates/published", "\"2204-11-14\""),
        Put("SEND5009", "/dates/ended", "\"2024-10-05\""),
        Put("SEND5010", "/dates/started", "\"2024-09-26\""),
        Put("SEND5011", "/dates", """{ "started": "2024-08-12", "ended": "2024-08-16" }"""),
        Put("SEND5012", "/dates/ended", "\"2024-10-03\""),
        Put("SEND5013", "/dates/notified", "\"2024-09-02\""),
        Put("SEND5014", "/dates/published", "\"2024-10-25\""),
        Put("SEND5015", "/dates", """{ "started": "2024-04-15", "ended": "2024-04-19", "published": "2024-06-12" }"""),
        Put("SEND5016", "/dates", """{ "started": "2025-02-03", "ended": "2025-02-07", "published": "2025-04-15" }"""),
        Put("SEND5017", "/dates/reportReceived", "\"2024-10-07\"", ("/dates/published", "\"2024-12-03\"")),
        Put("SEND5018", "/kind", "\"thematic-visit\"", ("/judgements", "{}"), ("/improvementAreas", null), ("/stated", null)),
        Put("SEND5019", "/dates/published", "\"2024-11-16\""),
        Monitoring("SEND5020", "effective-action", "effective-action", published: "2025-10-03"),

        Put("SEND6001", "/stated/nextFullInspection", "\"P3Y\""),
        Put("SEND6002", "/stated/monitoringInspection", "\"P18M\""),
        Put("SEND6003", "/stated/response", "\"priority-action-plan\""),
        Put("SEND6004", "/stated/response", "\"strategic-plans\""),
        Put("SEND6005", "/kind", "\"engagement-meeting\"", ("/judgements", "{}"), ("/dates/published", null), ("/improvementAreas", null)),

        .. HistoryFindingExamples.All,
        .. FrameworkFindingExamples.All,
        .. ReportFindingExamples.All,
    ];

    private static FindingExample Text(string code, string text) => new(code) { Text = text };

    private static FindingExample Rewritten(string code, string old, string rewritten) => new(code) { Rewritten = (old, rewritten) };

    private static FindingExample Put(string code, string pointer, string? json, params (string Pointer, string? Json)[] more) =>
        new(code) { Changes = [(pointer, json), .. more] };

    private static FindingExample Out(string code, string pointer) => Put(code, pointer, null);

    private static FindingExample Monitoring(string code, string outcome, string? progress, string published = "2025-11-19") => Put(
        code, "/framework", "\"area-send-2025\"",
        ("/kind", "\"monitoring\""),
        ("/dates", $$"""{ "started": "2025-09-29", "ended": "2025-10-03", "published": "{{published}}" }"""),
        ("/judgements/outcome", $"\"{outcome}\""),
        (
            "/improvementAreas",
            "[{ \"kind\": \"area-for-priority-action\", \"text\": \"Waits.\", \"responsible\": [{ \"role\": \"local-authority\" }]"
            + (progress is null ? " }]" : $", \"progress\": \"{progress}\" }}]")),
        ("/stated", null));

    private static FindingExample Prose(string code, string outcome) => Put(
        code, "/framework", "\"school-visits\"", ("/kind", "\"visit\""), ("/judgements/outcome", outcome), ("/improvementAreas", null), ("/stated", null)) with
    {
        Catalogue = FrameworkCatalogue.Empty.With(InspectionJudgeTests.Prose()),
        Provided = "read with your own edition, whose outcome is prose",
    };

    private static FindingExample Cqc(
        string code, string provider = """ "provider": { "register": "cqc-location", "code": "1-101" } """, string safe = "\"good\"") =>
        Text(code, Document("cqc-single-assessment", "assessment", provider, "2024-03-05", $""" "overall": "good", "safe": {safe} """));

    private static FindingExample YouthJustice(string code, string overall) => Text(code, Document(
        "youth-justice-2018", "inspection", """ "provider": { "register": "youth-justice-service", "code": "1" } """, "2020-03-02", $""" "overall": {overall} """));

    private static FindingExample School(
        string code, string? remit = "state-funded-school", string started = "2024-03-05", string quality = "\"good\"") => Text(code, Document(
            "education-inspection-2019", "graded",
            $$""" "provider": { "register": "urn", "code": "139588"{{(remit is null ? "" : $", \"remit\": \"{remit}\"")}} } """, started,
            $""" "overall-effectiveness": "good", "quality-of-education": {quality}, "behaviour-and-attitudes": "good", """
            + """ "personal-development": "good", "leadership-and-management": "good", "safeguarding": "effective" """));

    private static string Document(string framework, string kind, string subject, string started, string judgements) =>
        $$"""
        { "schema": "send-framework/inspection/v1", "framework": "{{framework}}", "kind": "{{kind}}",
          {{subject.Trim()}},
          "dates": { "started": "{{started}}", "ended": "{{started}}" },
          "judgements": { {{judgements.Trim()}} } }
        """;

    private static InspectionFramework Limited() => Definitions.Make(Definitions.Valid with
    {
        Id = "visits-with-grades",
        Subject = SubjectKind.Provider,
        Kinds =
        [
            Definitions.Kind with
            {
                Code = "visit",
                Questions = [new("leadership", "Leadership", Scales.Outcome), new("outcome", "Outcome", Scales.Outcome)],
                LimitingRules =
                [
                    new LimitingRule
                    {
                        Name = "leadership",
                        When = RuleCondition.Answered("leadership", "failings"),
                        Question = "outcome",
                        AtBest = "failings",
                        Explanation = "Failing leadership makes the outcome a failing one.",
                        Source = Scales.Source,
                    },
                ],
            },
        ],
    });
}
