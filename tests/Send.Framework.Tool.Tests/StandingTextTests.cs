namespace Send.Framework.Tool.Tests;

/// <summary>What <c>standing</c> says of a history that was made up for these tests, in the visits and words of real ones.</summary>
public class StandingTextTests
{
    private const string Wirral = """
        {"schema":"send-framework/inspection/v1","framework":"area-send-2023","kind":"full","reference":"50200001","partnership":{"localAuthority":{"dfeCode":"344"}},"dates":{"started":"2023-09-25","ended":"2023-09-29","published":"2023-11-21"},"judgements":{"outcome":"systemic-failings"},"improvementAreas":[{"kind":"area-for-priority-action","number":1,"text":"Waits."}]}
        {"schema":"send-framework/event/v1","event":"plan-submitted","date":"2024-01-05","localAuthority":{"dfeCode":"344"}}
        {"schema":"send-framework/event/v1","event":"area-closed","date":"2024-06-01","localAuthority":{"dfeCode":"344"},"areas":[1],"evidence":"Minutes."}
        {"schema":"send-framework/inspection/v1","framework":"area-send-2023","kind":"monitoring","partnership":{"localAuthority":{"dfeCode":"344"}},"dates":{"started":"2025-05-12","ended":"2025-05-14","published":"2025-07-01"},"judgements":{}}
        """;

    [Fact]
    public async Task Life_ReportWithoutAnAnswer_IsPublishedAndNoMore()
    {
        var run = await ToolRun.WithText(Wirral, "standing", "-", "--as-of", "2026-11-30");

        run.Output.Should().Contain("  2023-11-21 Report 50200001 published: Widespread and/or systemic failings\n")
            .And.Contain("  2025-07-01 Report published\n");
    }

    [Fact]
    public async Task Life_OneArea_IsInTheSingular() =>
        (await ToolRun.WithText(Wirral, "standing", "-", "--as-of", "2026-11-30")).Output.Should().Contain("(area 1): Minutes.");

    // Receipt of the report of Suffolk was 4 to 8 working days before publication on 30 January 2024: 35 working days end from 7 to 13 March.
    [Theory]
    [InlineData("text", "due as late as 13")]
    [InlineData("html", "it may be due as late as 13 March 2024")]
    [InlineData("ics", "it may be due as late as 13 March 2024")]
    [InlineData("json", "\"closes\": \"2024-03-07\", \"closesAtLatest\": \"2024-03-13\", \"state\": \"due\"")]
    public async Task Standing_FromAnEstimatedReceipt_SaysTheLatestDayToo(string format, string expected)
    {
        const string Suffolk = """
            {"schema":"send-framework/inspection/v1","framework":"area-send-2023","kind":"full","partnership":{"localAuthority":{"dfeCode":"935"}},"dates":{"started":"2023-11-13","ended":"2023-11-17","published":"2024-01-30"},"judgements":{"outcome":"systemic-failings"},"improvementAreas":[{"kind":"area-for-priority-action","number":1,"text":"Waits."}]}
            """;

        var run = await ToolRun.WithText(Suffolk, "standing", "-", "--as-of", "2024-02-20", "--format", format);

        var text = run.Output.Replace("\r\n ", "", StringComparison.Ordinal);
        string.Join(' ', text.Split((char[])['\n', ' ', '|'], StringSplitOptions.RemoveEmptyEntries)).Should().Contain(expected);
    }

    [Fact]
    public async Task Life_AbsentOutcome_IsInWords()
    {
        var document = Wirral.Split('\n')[0]
            .Replace("\"systemic-failings\"", "{\"absent\":\"insufficient-evidence\"}", StringComparison.Ordinal)
            .Replace("area-for-priority-action", "area-for-improvement", StringComparison.Ordinal);

        var run = await ToolRun.WithText(document, "standing", "-", "--as-of", "2026-11-30");

        run.Output.Should().Contain("  2023-11-21 Report 50200001 published: insufficient evidence to judge\n");
    }
}
