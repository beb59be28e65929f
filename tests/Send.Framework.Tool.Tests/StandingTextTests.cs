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
