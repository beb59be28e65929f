using System.Net;
using System.Text;
using System.Text.Json;
using Send.Framework.Fixtures;
using Send.Framework.Frameworks;
using Send.Framework.Serialization;
using Xunit;

namespace Example.Vendor.Tests;

public sealed class VendorTests(Running service) : IClassFixture<Running>
{
    private const string AsOf = "asOf=2026-11-29";

    // 11 published inspections, ten visits before them, that to Cumbria, and six events; what was sent before changes nothing.
    [Fact]
    public async Task Documents_SentTwice_AreKeptOnce()
    {
        Assert.Equal((22, 6), (service.Kept.GetProperty("inspections").GetInt32(), service.Kept.GetProperty("events").GetInt32()));

        var again = JsonElement.Parse((await service.PostAsync("/documents", Decade.ToLines(), "application/x-ndjson", HttpStatusCode.OK)).Body);

        Assert.Equal((0, 0), (again.GetProperty("inspections").GetInt32(), again.GetProperty("events").GetInt32()));
    }

    [Fact]
    public async Task Documents_Corrected_SayWhatChanged()
    {
        var document = AnInspection.Of("area-send-2023").WithAuthority("825").StartingOn(new(2024, 3, 4));
        await service.PostAsync("/documents", document.WithOutcome("inconsistent").BuildUtf8Json(), "application/json", HttpStatusCode.OK);

        var (body, _) = await service.PostAsync(
            "/documents", document.WithOutcome("typically-positive").BuildUtf8Json(), "application/json", HttpStatusCode.OK);

        var changes = JsonElement.Parse(body).GetProperty("changes").EnumerateArray().Select(c => c.GetString()!).ToArray();
        Assert.Contains(changes, c => c.StartsWith("825: ", StringComparison.Ordinal) && c.Contains("positive", StringComparison.Ordinal));
    }

    // Every fault that a document can have gets its code back. What begins as an array holds documents here.
    [Fact]
    public async Task Documents_WithAFault_GetItsCode()
    {
        var sent = 0;
        foreach (var faulty in FaultyDocuments.All
            .Where(f => f.HasText && f.Catalogue == FrameworkCatalogue.BuiltIn && f.Options == ReadOptions.Default))
        {
            byte[] line = [.. faulty.ToUtf8Json().Where(b => b != '\n')];
            if (line is [(byte)'{', ..] && !faulty.Judge().IsValid)
            {
                using var answer = await service.SendAsync("/documents", line, "application/x-ndjson");
                Assert.True((int)answer.StatusCode is 400 or 413 or 422, faulty.ToString());
                Assert.Contains(faulty.Code.Value, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
                sent++;
            }
        }

        Assert.True(sent > 50, $"{sent} faults were tried");
    }

    // By the rules in words: three years from receipt for Oxfordshire (September 2023), Suffolk (January 2024) and Cornwall (May 2026), five for
    // Rotherham (November 2024); each "approximately", so good to its school term.
    [Fact]
    public async Task Due_BetweenTwoDays_MostUrgentFirst()
    {
        var due = (await service.GetJsonAsync($"/due?from=2026-09-01&to=2029-12-31&{AsOf}")).EnumerateArray().ToArray();

        var full = due.Where(d => d.GetProperty("activity").GetString() == "full-inspection")
            .Where(d => d.GetProperty("authority").GetString() is "931" or "935" or "908" or "372")
            .Select(d => $"{d.GetProperty("authority")} {d.GetProperty("when")} {d.GetProperty("state")}");
        Assert.Equal(
            ["931 autumn term 2026 due", "935 spring term 2027 not-due", "908 summer term 2029 not-due", "372 autumn term 2029 not-due"], full);
        var states = due.Select(d => d.GetProperty("state").GetString()).ToList();
        Assert.True(states.LastIndexOf("due") < states.IndexOf("not-due"), "what is due comes before what is not");
        Assert.All(due, d => Assert.NotEmpty(d.GetProperty("because").GetString()!));
    }

    [Theory]
    [InlineData("/due?from=2026-09-01")]
    [InlineData("/due?from=2026-09-01&to=31/12/2026")]
    [InlineData("/due?from=2026-09-01&to=2026-08-31")]
    public Task Due_WithoutTwoDays_IsRefused(string path) => service.GetAsync(path, HttpStatusCode.BadRequest);

    // Suffolk's report was published on 30 January 2024 and received on the 18th; the plan was to be published within 70 working days, by 29 April.
    [Fact]
    public async Task Partnership_ItsLife_IsOnOnePage()
    {
        var page = await service.GetAsync($"/partnerships/935?{AsOf}");

        Assert.Contains("<h1>Suffolk County Council</h1>", page);
        Assert.Contains("since 30 January 2024.", page);
        Assert.Contains("by 29 April 2024, no record.", page);
        Assert.Contains("<li>18 January 2024: the final report was received (Recorded by the test.)</li>", page);
        Assert.Contains("<li>7 March 2024: the plan was submitted (Recorded by the test.)</li>", page);
        Assert.Contains("23 January 2019: ", page);
    }

    [Fact]
    public async Task Partnership_ItsStanding_IsTheContract()
    {
        var standing = await service.GetJsonAsync($"/partnerships/935/standing?{AsOf}");

        Assert.Equal("send-framework/standing/v1", standing.GetProperty("schema").GetString());
        Assert.Equal("systemic-failings", standing.GetProperty("outcome").GetProperty("grade").GetString());
        await service.GetAsync("/partnerships/999/standing", HttpStatusCode.NotFound);
    }

    // Cornwall was inspected in 2023 and in 2026: as at a day between, the earlier outcome stands.
    [Theory]
    [InlineData("2024-01-01", "2023-05-05")]
    [InlineData("2026-11-29", "2026-05-27")]
    public async Task Partnership_AsAtADay_KnowsNothingLater(string asOf, string since) =>
        Assert.Equal(
            since, (await service.GetJsonAsync($"/partnerships/908/standing?asOf={asOf}")).GetProperty("outcome").GetProperty("since").GetString());

    [Fact]
    public async Task Compare_TwoOutcomesOfOneScale_SaysWhichIsStronger()
    {
        var compared = await service.GetJsonAsync($"/compare?one=372&other=935&{AsOf}");

        Assert.Equal("typically-positive", compared.GetProperty("one").GetString());
        Assert.Equal("systemic-failings", compared.GetProperty("other").GetString());
        Assert.Equal("stronger", compared.GetProperty("firstIs").GetString());
    }

    // As at the end of 2022 Rotherham had only the answer of 2021, which is on another scale than that of 2023; Cumbria ended in March 2023.
    [Theory]
    [InlineData("one=372&other=372&asOf=2026-11-29", "two different areas")]
    [InlineData("one=372&other=999&asOf=2026-11-29", "nothing on it")]
    [InlineData("one=372&other=935&asOf=2022-12-31", "has no outcome as at 31 December 2022")]
    [InlineData("one=372&other=909&asOf=2026-11-29", "ended on 31 March 2023")]
    public async Task Compare_WhatCannotBe_IsRefusedWithTheReason(string query, string reason)
    {
        var problem = await service.GetJsonAsync($"/compare?{query}", HttpStatusCode.UnprocessableEntity);

        Assert.Equal("These two cannot be compared.", problem.GetProperty("title").GetString());
        Assert.Contains(reason, problem.GetProperty("detail").GetString());
    }

    [Fact]
    public async Task Form_WithFaults_ShowsEachBesideItsField()
    {
        var (page, _) = await service.PostFormAsync(
            "/form", HttpStatusCode.UnprocessableEntity, ("authority", "Sheffild"), ("kind", "Full inspection"), ("started", "11/03/2024"),
            ("ended", "31/02/2024"), ("published", "15 May 2024"), ("outcome", "<b>Good</b>"));

        Assert.Contains("Sheffield", Beside(page, "authority"));
        Assert.Contains("31/02/2024", Beside(page, "ended"));
        Assert.Contains("&lt;b&gt;Good&lt;/b&gt;", Beside(page, "outcome"));
        Assert.Equal("", Beside(page, "published"));
        Assert.DoesNotContain("<b>", page);
        Assert.Contains("value=\"11/03/2024\"", page);
    }

    [Fact]
    public async Task Form_ThatIsRight_IsKept()
    {
        var (_, location) = await service.PostFormAsync(
            "/form", HttpStatusCode.Found, ("authority", "Dorset"), ("board", "QVV"), ("kind", "Full inspection"), ("started", "11/03/2024"),
            ("ended", "15/3/2024"), ("published", "15 May 2024"), ("outcome", "Typically positive"));

        Assert.Equal("/partnerships/838", location!.ToString());
        Assert.Contains("since 15 May 2024.", await service.GetAsync($"/partnerships/838?{AsOf}"));
    }

    [Fact]
    public async Task Report_AsText_BecomesAnInspectionWithItsWords()
    {
        var report = await File.ReadAllBytesAsync("report.txt", TestContext.Current.CancellationToken);

        var taken = JsonElement.Parse((await service.PostAsync("/reports?published=2025-05-06", report, "text/plain", HttpStatusCode.OK)).Body);

        Assert.Equal("inconsistent", taken.GetProperty("inspection").GetProperty("judgements").GetProperty("outcome").GetString());
        var days = taken.GetProperty("evidence").EnumerateArray().Single(e => e.GetProperty("path").GetString() == "/dates/started");
        Assert.Contains("3 to 7 March 2025", days.GetProperty("text").GetString());
        Assert.Contains("since 6 May 2025.", await service.GetAsync($"/partnerships/384?{AsOf}"));
    }

    [Fact]
    public async Task Report_ThatIsNone_SaysWhatCannotBeTold() => Assert.NotEmpty(JsonElement.Parse(
        (await service.PostAsync("/reports", Encoding.UTF8.GetBytes("Minutes of a meeting."), "text/plain", HttpStatusCode.UnprocessableEntity)).Body)
        .GetProperty("cannotTell").EnumerateArray());

    private static string Beside(string page, string field)
    {
        var start = page.IndexOf($"id=\"{field}-says\">", StringComparison.Ordinal) + $"id=\"{field}-says\">".Length;
        return page[start..page.IndexOf("</p>", start, StringComparison.Ordinal)].Replace("</span>", "", StringComparison.Ordinal).Trim();
    }
}
