using System.Globalization;
using System.Text;
using Ical.Net;
using Send.Framework.Fixtures;
using Send.Framework.Tool.Calendars;
using Calendar = Ical.Net.Calendar;

namespace Send.Framework.Tool.Tests;

/// <summary>Calendars that other programs keep up to date.</summary>
public class CalendarTests
{
    private const string Rotherham = "docs/examples/rotherham-2024.json";

    [Fact]
    public async Task SecondFile_WithACorrectedDate_ReplacesTheEntryOfTheFirst()
    {
        ToolRun.Time.Value = Instant.FromUtc(2026, 11, 23, 9, 30, 0);
        var first = Calendar.Load((await ToolRun.Of("schedule", Rotherham, "--format", "ics")).Output)!;
        ToolRun.Time.Value = Instant.FromUtc(2026, 11, 23, 9, 30, 7);
        var second = Calendar.Load((await ToolRun.Of("schedule", Rotherham, "--received", "2024-11-06", "--format", "ics")).Output)!;

        var (before, after) = (first.Events.Single(), second.Events.Single());
        after.Uid.Should().Be(before.Uid);
        after.Sequence.Should().Be(before.Sequence + 7);
        after.DtStamp!.Value.Should().Be(new DateTime(2026, 11, 23, 9, 30, 7));
        before.Start!.Value.Should().Be(new DateTime(2029, 11, 4));
        after.Start!.Value.Should().Be(new DateTime(2029, 11, 6));
        second.Method.Should().Be("PUBLISH");
    }

    [Fact]
    public async Task Deadline_CountedFromAnEstimatedDay_IsTentativeAndSaysSo()
    {
        // Suffolk's report gives no day of receipt: 18 January 2024 is estimated from its publication.
        var estimated = Calendar.Load((await ToolRun.Of("schedule", "docs/examples/suffolk-2023.json", "--format", "ics")).Output)!;
        var known = Calendar.Load((await ToolRun.Of("schedule", "docs/examples/suffolk-2023.json", "--received", "2024-01-18", "--format", "ics")).Output)!;

        var (before, after) = (Plan(estimated), Plan(known));
        (before.Status, before.Summary).Should().Be(("TENTATIVE", "Priority action plan due (based on an estimated day of receipt) (Suffolk County Council)"));
        (after.Status, after.Summary).Should().Be(("CONFIRMED", "Priority action plan due (Suffolk County Council)"));

        static Ical.Net.CalendarComponents.CalendarEvent Plan(Calendar calendar) =>
            calendar.Events.Single(e => e.Properties.Get<string>("X-SEND-FRAMEWORK-RULE")!.EndsWith("/priority-action-plan", StringComparison.Ordinal));
    }

    // Northamptonshire County Council ended on 31 March 2021 (Northamptonshire (Structural Changes) Order 2020).
    [Fact]
    public async Task AuthorityThatHasEnded_CancelsItsEntriesAndSaysWhy()
    {
        string[] call = ["schedule", "-", "--as-of", "2026-11-29"];
        const string Document = """
            { "schema": "send-framework/inspection/v1", "framework": "local-area-send-2016", "kind": "full",
              "partnership": { "localAuthority": { "dfeCode": "928" } },
              "dates": { "started": "2018-06-04", "ended": "2018-06-08", "published": "2018-08-01" },
              "judgements": { "written-statement-of-action": "required" } }
            """;
        var entry = Calendar.Load((await ToolRun.WithText(Document, [.. call, "--format", "ics"])).Output)!.Events.Single();
        var text = (await ToolRun.WithText(Document, call)).Output.ReplaceLineEndings(" ");
        var standing = Calendar.Load((await ToolRun.WithText(Document, "standing", "-", "--as-of", "2026-11-29", "--format", "ics")).Output)!.Events.Single();

        (entry.Status, entry.Summary).Should().Be(("CANCELLED", "No longer owed: Written statement of action (928)"));
        (standing.Status, standing.Summary).Should().Be(("CANCELLED", "Written statement of action no longer owed (Northamptonshire): superseded"));
        standing.Description.Should().Contain("the authority ended on 31 March 2021; its area passed to North Northamptonshire and West Northamptonshire");
        entry.Description.Should().Contain("Northamptonshire County Council ended on 31 March 2021.").And.Contain("West Northamptonshire");
        text.Should().Contain("Northamptonshire County Council ended on 31 March 2021.").And.Contain("superseded").And.NotContain("overdue");
    }

    // The visit of 30 September to 4 October 2024 was first recorded with another last day, and at last without its days.
    [Fact]
    public async Task CorrectedDaysOfTheVisit_KeepTheEntry()
    {
        var document = File.ReadAllText(Repository.PathOf(Rotherham));
        var identifiers = new List<string?>();
        foreach (var dates in new[]
        {
            """{ "started": "2024-09-30", "ended": "2024-10-03", "published": "2024-11-14" }""",
            """{ "started": "2024-09-30", "ended": "2024-10-04", "published": "2024-11-14" }""",
            """{ "started": { "absent": "not-recorded" }, "ended": { "absent": "not-recorded" }, "published": "2024-11-14" }""",
        })
        {
            var node = System.Text.Json.Nodes.JsonNode.Parse(document)!;
            node["dates"] = System.Text.Json.Nodes.JsonNode.Parse(dates);
            identifiers.Add(Calendar.Load((await ToolRun.WithText(node.ToJsonString(), "schedule", "-", "--format", "ics")).Output)!.Events.Single().Uid);
        }

        identifiers.Distinct().Should().Equal("372-50261626-area-send-2023-full-typically-positive-next-full@send-framework");
    }

    // E08000018 and 372 are Rotherham (the DfE and ONS lists of codes).
    [Theory]
    [InlineData("{ \"gssCode\": \"E08000018\" }")]
    [InlineData("{ \"dfeCode\": \"372\" }")]
    [InlineData("{ \"dfeCode\": \"372\", \"gssCode\": \"E08000018\" }")]
    public async Task ScheduleAndStanding_OfOneAuthority_NameAnEntryAlike(string authority)
    {
        var node = System.Text.Json.Nodes.JsonNode.Parse(File.ReadAllText(Repository.PathOf(Rotherham)))!;
        node["partnership"]!["localAuthority"] = System.Text.Json.Nodes.JsonNode.Parse(authority);
        var text = node.ToJsonString();
        ToolRun.Time.Value = Instant.FromUtc(2026, 11, 23, 9, 30, 0);

        var schedule = Calendar.Load((await ToolRun.WithText(text, "schedule", "-", "--as-of", "2026-11-23", "--format", "ics")).Output)!.Events.Single();
        var standing = Calendar.Load((await ToolRun.WithText(text, "standing", "-", "--as-of", "2026-11-23", "--format", "ics")).Output)!.Events;

        schedule.Uid.Should().Be("372-50261626-area-send-2023-full-typically-positive-next-full@send-framework");
        standing.Should().ContainSingle(e => e.Uid == schedule.Uid).Which.Sequence.Should().Be(schedule.Sequence);
    }

    // A short inspection of children's services comes about three years after the visit, half a year earlier or later: 6 June 2018 and 3 years.
    [Fact]
    public async Task SoftDateWithATolerance_IsExpectedOnOneDayInBothCalendars()
    {
        var text = Encoding.UTF8.GetString(SampleDocuments.Get("ilacs-2018-standard-good").ToUtf8Json());
        ToolRun.Time.Value = Instant.FromUtc(2019, 1, 1, 9, 30, 0);

        var schedule = Calendar.Load((await ToolRun.WithText(text, "schedule", "-", "--as-of", "2019-01-01", "--format", "ics")).Output)!.Events;
        var standing = Calendar.Load((await ToolRun.WithText(text, "standing", "-", "--as-of", "2019-01-01", "--format", "ics")).Output)!.Events;

        var entry = schedule.Should().ContainSingle(e => e.Summary!.Contains("Short inspection")).Which;
        entry.Summary.Should().Contain("expected around this time");
        var other = standing.Should().ContainSingle(e => e.Uid == entry.Uid).Which;
        other.Summary.Should().Contain("expected around this time");
        (entry.DtStart!.Value.Date, other.DtStart!.Value.Date).Should().Be((new DateTime(2021, 6, 6), new DateTime(2021, 6, 6)));
    }

    [Fact]
    public async Task Schedule_DoneActivity_CancelsItsEntry()
    {
        string[] call = ["schedule", "docs/examples/suffolk-2023.json", "--as-of", "2024-06-01", "--format", "ics"];
        var before = Plan(await ToolRun.Of(call));
        var after = Plan(await ToolRun.Of([.. call, "--done", "priority-action-plan=2024-04-26"]));

        (before.Status, after.Status, after.Summary).Should().Be(
            ("TENTATIVE", "CANCELLED", "Done on 26 April 2024: Priority action plan (Suffolk County Council)"));
        after.Uid.Should().Be(before.Uid);

        static Ical.Net.CalendarComponents.CalendarEvent Plan(ToolRun run) => Calendar.Load(run.Output)!.Events
            .Single(e => e.Properties.Get<string>("X-SEND-FRAMEWORK-RULE")!.EndsWith("/priority-action-plan", StringComparison.Ordinal));
    }

    // Oxfordshire's plan was made, and its monitoring inspection done: every entry of an earlier file is either there still or cancelled.
    [Fact]
    public async Task Standing_AsTimePasses_LeavesNoEarlierEntryBehind()
    {
        var open = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var asOf in new[] { "2023-01-01", "2024-03-01", "2024-06-01", "2025-12-01", "2026-11-29" })
        {
            var run = await ToolRun.Of("standing", "docs/examples/histories.ndjson", "--as-of", asOf, "--format", "ics");
            var entries = run.Output.Length == 0 ? [] : Calendar.Load(run.Output)!.Events.ToArray();

            entries.Select(e => e.Uid).Should().OnlyHaveUniqueItems();
            open.Keys.Except(entries.Select(e => e.Uid!)).Should().BeEmpty("as at {0} nothing of an earlier file stays by itself", asOf);
            open = entries.Where(e => e.Status != "CANCELLED").ToDictionary(e => e.Uid!, e => asOf, StringComparer.Ordinal);
        }

        open.Should().NotBeEmpty();
    }

    [Fact]
    public async Task NothingWithADate_WritesNoCalendarAndSaysSo()
    {
        var run = await ToolRun.WithText(
            """
            { "schema": "send-framework/inspection/v1", "framework": "area-send-2023", "kind": "monitoring",
              "partnership": { "localAuthority": { "dfeCode": "372" }, "integratedCareBoards": [{ "odsCode": "QF7" }] },
              "dates": { "started": "2024-09-30", "ended": "2024-10-02" }, "judgements": { "effective-action": { "absent": "not-yet-inspected" } } }
            """,
            "schedule", "-", "--format", "ics");

        if (run.ExitCode == 0)
        {
            run.Output.Should().BeEmpty();
            run.Error.Should().Contain("there is no date to put into a calendar");
        }

        new CalendarFile(Instant.FromUtc(2026, 1, 1, 0, 0)).IsEmpty.Should().BeTrue();
        run.Output.Should().NotContain("BEGIN:VCALENDAR");
    }

    [Fact]
    public async Task InvalidDocument_WritesNoFindingsIntoTheCalendar()
    {
        var run = await ToolRun.WithText("{}", "schedule", "-", "--format", "ics");

        run.ExitCode.Should().Be(1);
        run.Output.Should().BeEmpty();
        run.Error.Should().Contain("error SEND1");
    }

    [Fact]
    public void Lines_AreFoldedWithinSeventyFiveBytesAndBetweenCharacters()
    {
        var title = string.Concat(Enumerable.Repeat("Ynys Môn \U0001F3F4 £5, «a»; \\b ", 20)).TrimEnd();
        var file = new CalendarFile(Instant.FromUtc(2026, 1, 1, 0, 0), title);
        file.Add(new("id", title, [title, "second\u001b[31m\nline"], new LocalDate(2026, 2, 28), true, "c", "r", "deadline"));

        var written = file.Write();

        // RFC 5545, 3.1: lines of at most 75 octets, without the line break.
        written.Split("\r\n").Should().OnlyContain(line => Encoding.UTF8.GetByteCount(line) <= 75);
        written.Replace("\r\n", "", StringComparison.Ordinal).Should().NotContain("\n").And.NotContain("\u001b");
        Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(written)).Should().Be(written, "no character is cut");
        var entry = Calendar.Load(written)!.Events.Single();
        entry.Summary.Should().Be(title);
        entry.Description.Should().EndWith("second\\u001B[31m\\u000Aline");
        entry.End!.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture).Should().Be("2026-03-01");
    }
}
