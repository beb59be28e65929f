using System.Text;
using System.Text.Json;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Fonts.Standard14Fonts;
using UglyToad.PdfPig.Writer;

namespace Send.Framework.Tool.Tests;

public class ReadCallTests
{
    private const string Example = "docs/examples/area-send-report.txt";

    [Fact]
    public async Task Text_Report_ShowsEachValueWithItsWordsUnderlined()
    {
        var run = await ToolRun.Of("read", Example);

        run.ExitCode.Should().Be(0, run.Error);
        var lines = run.Lines;
        var said = Array.FindIndex(lines, l => l.StartsWith("/dates/started", StringComparison.Ordinal));
        lines[said].Should().Be("/dates/started  2025-03-03");
        lines[said + 1].Should().EndWith("Inspection dates: 3 to 7 March 2025");
        lines[said + 2].Trim().Should().Be(new string('~', "3 to 7 March 2025".Length));
        lines[said + 2].Length.Should().Be(lines[said + 1].Length);
        lines.Should().AllSatisfy(line => line.Length.Should().BeLessThanOrEqualTo(80));
    }

    [Fact]
    public async Task Json_Report_IsADocumentThatIsValid()
    {
        var run = await ToolRun.Of("read", Example, "--format", "json");

        using var json = JsonDocument.Parse(run.Output);
        var document = json.RootElement.GetProperty("document");
        document.GetProperty("partnership").GetProperty("localAuthority").GetProperty("dfeCode").GetString().Should().Be("857");
        document.GetProperty("judgements").GetProperty("outcome").GetString().Should().Be("inconsistent");
        document.GetProperty("improvementAreas").GetArrayLength().Should().Be(2);
        json.RootElement.GetProperty("evidence").EnumerateArray().Should().Contain(e => e.GetProperty("path").GetString() == "/stated/response");
        (await ToolRun.WithText(document.GetRawText(), "validate", "-")).ExitCode.Should().Be(0);
    }

    [Fact]
    public async Task Pdf_OfTheExample_SaysWhatTheTextSays()
    {
        using var file = new TemporaryPdf(PdfOf(await File.ReadAllTextAsync(Repository.PathOf(Example), TestContext.Current.CancellationToken)));

        var fromPdf = await ToolRun.Of("read", file.Path, "--format", "json");
        var fromText = await ToolRun.Of("read", Example, "--format", "json");

        fromPdf.ExitCode.Should().Be(0, fromPdf.Output);
        DocumentOf(fromPdf).Should().Be(DocumentOf(fromText));
    }

    [Fact]
    public async Task Schedule_OfAReport_IsWhatFollows()
    {
        using var file = new TemporaryPdf(PdfOf(await File.ReadAllTextAsync(Repository.PathOf(Example), TestContext.Current.CancellationToken)));

        var schedule = await ToolRun.Of("schedule", file.Path, "--as-of", "2026-11-23");
        var standing = await ToolRun.Of("standing", file.Path, "--as-of", "2026-11-23");

        schedule.ExitCode.Should().Be(0, schedule.Error);
        schedule.Output.Should().Contain("Inconsistent experiences and outcomes").And.Contain("approximately 3 years");
        standing.ExitCode.Should().Be(0, standing.Error);
        // The visit ended on 7 March 2025, and 3 years cannot be over before that day of 2028.
        standing.Output.Should().Contain("Rutland").And.MatchRegex("not before 7 March *\\|");
    }

    // "The next full area SEND inspection will be within approximately three years", says the example.
    [Fact]
    public async Task Schedule_OfTheTextOfAReport_IsThatOfItsPdf()
    {
        using var file = new TemporaryPdf(PdfOf(await File.ReadAllTextAsync(Repository.PathOf(Example), TestContext.Current.CancellationToken)));

        var text = await ToolRun.Of("schedule", Example, "--as-of", "2026-11-23");
        var pdf = await ToolRun.Of("schedule", file.Path, "--as-of", "2026-11-23");
        var standing = await ToolRun.Of("standing", Example, "--as-of", "2026-11-23");

        text.ExitCode.Should().Be(0, text.Error);
        text.Output.Should().Be(pdf.Output).And.Contain("approximately 3 years");
        standing.ExitCode.Should().Be(0, standing.Error);
        standing.Output.Should().Contain("Rutland");
    }

    [Fact]
    public async Task Json_DaysThatTheCallerKnows_AreInTheDocument()
    {
        var run = await ToolRun.Of("read", Example, "--format", "json", "--published", "2025-04-30", "--received", "2025-04-16");

        run.ExitCode.Should().Be(0, run.Error);
        using var json = JsonDocument.Parse(run.Output);
        var dates = json.RootElement.GetProperty("document").GetProperty("dates");
        dates.GetProperty("published").GetString().Should().Be("2025-04-30");
        dates.GetProperty("reportReceived").GetString().Should().Be("2025-04-16");
    }

    [Theory]
    [InlineData("--published")]
    [InlineData("--received")]
    public async Task Read_DayForSeveralReports_IsRefused(string option)
    {
        var run = await ToolRun.Of("read", Example, Example, option, "2025-04-30");

        run.ExitCode.Should().Be(2);
        run.Error.Should().Contain("are for one report");
        run.Output.Should().BeEmpty();
    }

    [Fact]
    public async Task Text_NoReport_SaysSoWithExitOne()
    {
        var run = await ToolRun.WithText("Minutes of a meeting", "read", "-");

        run.ExitCode.Should().Be(1);
        run.Output.Should().Contain("What is not clear").And.Contain("not one of the reports");
    }

    [Theory]
    [InlineData("%PDF-1.7\n%%EOF")]
    [InlineData("%PDF-1.7\n1 0 obj << /Type /Catalog /Pages 1 0 R >> endobj trailer << /Root 1 0 R >>")]
    [InlineData("%PDF-1.4\nxref\n0 9999999999\ntrailer << /Size 9999999999 /Root 1 0 R /Prev 0 >>\nstartxref\n9\n%%EOF")]
    public async Task Read_BrokenPdf_IsOneClearLine(string bytes)
    {
        using var file = new TemporaryPdf(Encoding.Latin1.GetBytes(bytes));

        var run = await ToolRun.Of("read", file.Path);

        run.ExitCode.Should().BeOneOf(1, 2);
        (run.Error + run.Output).Should().NotContain("   at ");
    }

    // Cut at every part, and with every 97th byte changed: an answer each time.
    [Fact]
    public async Task Read_DamagedPdfs_AreAnswered()
    {
        var whole = PdfOf(await File.ReadAllTextAsync(Repository.PathOf(Example), TestContext.Current.CancellationToken));
        for (var i = 0; i < 40; i++)
        {
            var bytes = i % 2 == 0 ? whole[..(whole.Length * i / 40)] : [.. whole];
            if (i % 2 == 1)
            {
                for (var at = i * 7; at < bytes.Length; at += 97 * i)
                {
                    bytes[at] ^= 0x55;
                }
            }

            using var file = new TemporaryPdf(bytes);
            var run = await ToolRun.Of("read", file.Path);

            run.ExitCode.Should().BeOneOf(0, 1, 2);
            run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries).Should().HaveCountLessThanOrEqualTo(1);
        }
    }

    private static string DocumentOf(ToolRun run)
    {
        using var json = JsonDocument.Parse(run.Output);
        return json.RootElement.GetProperty("document").GetRawText();
    }

    // Lines under each other, with a gap for a blank line and a second column for a tab.
    private static byte[] PdfOf(string text)
    {
        const double Leading = 14;
        var pdf = new PdfDocumentBuilder();
        var font = pdf.AddStandard14Font(Standard14Font.Helvetica);
        PdfPageBuilder? page = null;
        var y = 0.0;
        foreach (var line in text.TrimEnd('\n').Split('\n'))
        {
            if (page is null || y < 60)
            {
                page = pdf.AddPage(PageSize.A4);
                y = 780;
            }

            if (line.Length > 0)
            {
                page.AddText(line.TrimStart('\t'), 10, new PdfPoint(line.StartsWith('\t') ? 320 : 60, line.StartsWith('\t') ? y + Leading : y), font);
            }

            y -= line.StartsWith('\t') ? 0 : Leading;
        }

        return pdf.Build();
    }

    private sealed class TemporaryPdf : IDisposable
    {
        public TemporaryPdf(byte[] bytes) => File.WriteAllBytes(Path, bytes);

        public string Path { get; } = System.IO.Path.Combine(System.IO.Path.GetTempPath(), $"report-{Guid.NewGuid():N}.pdf");

        public void Dispose() => File.Delete(Path);
    }
}
