namespace Send.Framework.Tests.Validation;

/// <summary>For each code on events and histories a history in which it, and no other error, is found.</summary>
internal static class HistoryFindingExamples
{
    private const string Rotherham = """
        {"schema":"send-framework/inspection/v1","framework":"area-send-2023","kind":"full","reference":"r-2024","partnership":{"localAuthority":{"dfeCode":"372"},"integratedCareBoards":[{"odsCode":"QF7"}]},"dates":{"started":"2024-09-30","ended":"2024-10-04","published":"2024-11-14"},"judgements":{"outcome":"GRADE"},"improvementAreas":[{"kind":"area-for-improvement","number":1,"text":"Plans."},{"kind":"area-for-improvement","number":2,"text":"Waits."}]}
        """;

    private const string Monitoring = """
        {"schema":"send-framework/inspection/v1","framework":"area-send-2025","kind":"monitoring","reference":"m-2026","partnership":{"localAuthority":{"dfeCode":"372"},"integratedCareBoards":[{"odsCode":"QF7"}]},"dates":{"started":"2026-03-02","ended":"2026-03-04","published":"2026-04-20"},"judgements":{"outcome":"effective-action"},"improvementAreas":[{"kind":"area-for-priority-action","number":1,"text":"Plans.","responsible":[{"role":"local-authority"}],"progress":"effective-action"}]}
        """;

    private const string Later = """
        {"schema":"send-framework/inspection/v1","framework":"area-send-2025","kind":"full","reference":"r-2025","partnership":{"localAuthority":{"dfeCode":"372"},"integratedCareBoards":[{"odsCode":"QF7"}]},"dates":{"notified":"2025-06-09","started":"2025-06-23","ended":"2025-06-27","published":"2025-09-01"},"judgements":{"outcome":"inconsistent"},"improvementAreas":[{"kind":"area-for-improvement","number":1,"text":"Plans."},{"kind":"area-for-improvement","number":2,"text":"Waits."}]}
        """;

    private const string Odd = """
        {"schema":"send-framework/inspection/v1","framework":"area-send-2023","kind":"full","reference":"odd","partnership":{"localAuthority":{"dfeCode":"372"},"integratedCareBoards":[{"odsCode":"QF7"}]},"dates":{"notified":"2025-06-05","started":"2025-06-30","ended":"2025-07-04","published":"2025-09-01"},"judgements":{"outcome":"inconsistent"},"improvementAreas":[{"kind":"area-for-improvement","number":1,"text":"Plans."},{"kind":"area-for-improvement","number":2,"text":"Waits."}]}
        """;

    public static FindingExample[] All { get; } =
    [
        History("SEND6020", Event("plan-sent", "2025-03-03")),
        History("SEND6021", Inspection(), Event("area-closed", "2025-03-03", ",\"areas\":[1]")),
        History("SEND6022", Inspection(), Event("progress-noted", "2025-03-03")),
        History("SEND6023", Inspection(), Event("note", "2025-03-03", ",\"areas\":[1]")),
        History("SEND6024", Inspection(), Event("paused", "2025-03-03", ",\"until\":\"2025-03-02\"")),
        History("SEND6025", Inspection(), Event("progress-noted", "2025-03-03", ",\"areas\":[7]")),
        History("SEND6026", Inspection(), Event("strategic-plan-published", "2025-03-03", ",\"inspection\":\"another\"")),
        History("SEND6027", Event("strategic-plan-published", "2025-03-03")),
        History("SEND6028", Inspection(), Event("strategic-plan-published", "2025-03-03"), Event("plan-drafted", "2025-04-01")),
        History("SEND6029", Inspection(), Event("report-received", "2024-11-20", ",\"inspection\":\"r-2024\"")),
        History("SEND6030", Inspection(), Inspection("inconsistent")),
        History("SEND6031", Monitoring),
        History("SEND6032", Later, Odd),
        History("SEND6033", Inspection(), Event("strategic-plan-published", "2024-10-01", ",\"inspection\":\"r-2024\"")),
        History("SEND6034", Inspection(), Event("area-closed", "2025-03-03", ",\"areas\":[1],\"evidence\":\"Audit.\""), Event("progress-noted", "2025-04-01", ",\"areas\":[1]")),
        History("SEND6035", Inspection().Replace(",\"published\":\"2024-11-14\"", "", StringComparison.Ordinal)),
        History("SEND6036", Event("note", "2023-06-01").Replace("372", "909", StringComparison.Ordinal)),
        History("SEND6037", Inspection(), Event("resumed", "2025-03-03")),
    ];

    private static string Inspection(string grade = "typically-positive") =>
        Rotherham.Replace("GRADE", grade, StringComparison.Ordinal);

    private static string Event(string code, string date, string more = "") =>
        $$"""{"schema":"send-framework/event/v1","event":"{{code}}","date":"{{date}}","localAuthority":{"dfeCode":"372"}{{more}}}""";

    private static FindingExample History(string code, params string[] lines) => new(code) { Text = string.Join('\n', lines), IsHistory = true };
}
