using static Send.Framework.Tests.Time.Dates;

namespace Send.Framework.Tests.Validation.Rules;

public sealed class VisitRulesTests
{
    // Greenwich, 11 to 19 May 2023, a Thursday to the Friday of the next week (rulebook O1).
    [Fact]
    public void Visit_OverAWeekend_IsAWarning() => Visit(new(2023, 5, 11), new(2023, 5, 19)).Should().Equal("SEND5010 /dates/ended");

    [Fact]
    public void Visit_MondayToFriday_IsUsual() => Visit(new(2024, 9, 30), new(2024, 10, 4)).Should().BeEmpty();

    [Fact]
    public void Visit_FromABankHoliday_NamesIt()
    {
        var facts = Facts.Rotherham with { Notified = default, Published = default, Started = new LocalDate(2023, 5, 8), Ended = new LocalDate(2023, 5, 12) };
        facts.OnlyMessage().Should().StartWith("The visit starts on 8 May 2023, a bank holiday (");
    }

    [Theory]
    [InlineData("2024-08-27", true)]
    [InlineData("2024-09-02", false)]
    [InlineData("2024-07-22", false)]
    public void Visit_InAugust_IsOutsideTerm(string started, bool found)
    {
        var first = Day(started);
        Visit(first, first.PlusDays(4)).Contains("SEND5011 /dates/started").Should().Be(found);
    }

    // Only the summer and Christmas holidays are the same in all of England; both ends of a visit count.
    [Theory]
    [InlineData("2024-07-31", "2024-07-31", null)]
    [InlineData("2024-07-31", "2024-08-01", "SEND5011 /dates/ended")]
    [InlineData("2024-08-30", "2024-09-02", "SEND5011 /dates/started")]
    [InlineData("2024-08-01", "2024-08-02", "SEND5011 /dates/started")]
    [InlineData("2024-12-23", "2024-12-23", null)]
    [InlineData("2024-12-23", "2024-12-24", "SEND5011 /dates/ended")]
    [InlineData("2024-12-24", "2024-12-24", "SEND5011 /dates/started")]
    [InlineData("2024-12-31", "2025-01-02", "SEND5011 /dates/started")]
    [InlineData("2024-11-25", "2024-11-29", null)]
    [InlineData("2025-01-02", "2025-01-03", null)]
    public void Visit_AroundTheHolidays_IsInThemOnTheirOwnDays(string started, string ended, string? finding)
    {
        var (first, last) = (Day(started), Day(ended));
        Visit(first, last).Where(f => f.StartsWith("SEND5011", StringComparison.Ordinal)).Should().Equal(finding is null ? [] : [finding]);
    }

    [Fact]
    public void Visit_FarFromTheUsual_SaysWhatIsUsual()
    {
        Message(Facts.Rotherham with { Ended = new LocalDate(2024, 9, 30) }, "SEND5012").Should().StartWith("The visit is 1 day long, counting the first and the last; ");
        Message(Facts.Rotherham with { Ended = new LocalDate(2024, 10, 11) }, "SEND5012").Should().StartWith("The visit is 12 days long, counting the first and the last; ");
        Message(Facts.Rotherham with { Notified = new LocalDate(2024, 9, 27) }, "SEND5013").Should()
            .Be("The visit started 1 working day after it was notified; 10 working days are usual.");
        Message(Facts.Rotherham with { Notified = new LocalDate(2024, 9, 12) }, "SEND5013").Should().BeNull("12 working days are near enough");
        Message(Facts.Rotherham with { Notified = new LocalDate(2024, 9, 11) }, "SEND5013").Should()
            .Be("The visit started 13 working days after it was notified; 10 working days are usual.");
    }

    [Theory]
    [InlineData("2024-09-28", "2024-10-07")]
    [InlineData("2024-09-27", "2024-10-06")]
    public void Visit_WithOneEndOnAWeekend_IsToldOnlyThat(string started, string ended) =>
        Visit(Day(started), Day(ended))
            .Should().NotContain("SEND5010 /dates/ended");

    [Fact]
    public void Visit_OnAWeekend_NamesTheDay()
    {
        var facts = Facts.Rotherham with { Notified = default, Published = default, Started = new LocalDate(2024, 9, 28), Ended = new LocalDate(2024, 10, 6) };
        facts.Judge().Findings.Where(f => f.Code.Value == "SEND5009").Select(f => f.Message).Should()
            .Equal("The visit starts on 28 September 2024, a Saturday.", "The visit ends on 6 October 2024, a Sunday.");
        facts.Findings().Should().NotContain("SEND5010 /dates/ended", "that it starts and ends on days without work says as much");
    }

    [Fact]
    public void Visit_LongerThanAnyCounted_IsAWarning() =>
        Visit(new(2024, 9, 30), new(2024, 10, 11)).Should().Equal("SEND5010 /dates/ended", "SEND5012 /dates/ended");

    [Theory]
    [InlineData(16, 0)] // 10 working days before Monday 30 September 2024
    [InlineData(18, 0)] // 8
    [InlineData(20, 1)] // 6
    public void Notice_NotTheUsual_IsInformation(int day, int findings) =>
        (Facts.Rotherham with { Notified = new LocalDate(2024, 9, day) }).Findings().Should().HaveCount(findings);

    // 3 August 2024 was a Saturday in the school holidays: the day off is a fact of the calendar, and what is usual of meetings was not counted.
    [Fact]
    public void Meeting_WithoutAPatternOfVisits_IsNotMeasured() =>
        (Facts.Rotherham with
        {
            Kind = "engagement-meeting",
            Judgements = Facts.Judged(),
            Areas = default,
            Stated = default,
            Published = default,
            Notified = default,
            Started = new LocalDate(2024, 8, 3),
            Ended = new LocalDate(2024, 8, 3),
        }).Findings().Should().Equal("SEND5009 /dates/started", "SEND5009 /dates/ended");

    // The counts are those of full inspections since 2023 (Data to Insight's overview: 89 of 91 visits from Monday to Friday, none in August).
    [Fact]
    public void Visit_OutsideWhatWasCounted_QuotesTheCount()
    {
        Message(Facts.Rotherham with { Started = new LocalDate(2024, 9, 26), Notified = default }, "SEND5010").Should().Be(
            "The visit runs from Thursday 26 September 2024 to Friday 4 October 2024, over a weekend. 89 of the 91 visits that were counted took place within "
            + "one week.");
        Message(Facts.Rotherham with { Started = new LocalDate(2024, 8, 12), Ended = new LocalDate(2024, 8, 16), Notified = default, Published = default }, "SEND5011")
            .Should().Be("The visit starts on 12 August 2024, in the school holidays. All 91 visits that were counted were in term time.");
    }

    // Two weeks in August, of an edition and a kind of which no visits were counted.
    [Theory]
    [InlineData("local-area-send-2016", "full", "2019-08-12", "2019-08-23")]
    [InlineData("jtai", "joint-inspection", "2023-08-07", "2023-08-18")]
    [InlineData("ilacs-2018", "standard", "2023-08-07", "2023-08-18")]
    [InlineData("education-inspection-2019", "graded", "2023-08-14", "2023-08-25")]
    public void Visit_OfAnEditionWithoutCounts_IsToldNothingAboutWhatIsUsual(string edition, string kind, string started, string ended) =>
        (Facts.Rotherham with { Framework = edition, Kind = kind, Notified = default, Published = default, Started = Day(started), Ended = Day(ended) })
            .Judge().Findings.Select(f => f.Code.Value).Should().NotContain(["SEND5009", "SEND5010", "SEND5011", "SEND5012"]);

    // Christmas Day 2023 was a Monday; 24 September 2023 a Sunday (GOV.UK's list of bank holidays, and any calendar).
    [Theory]
    [InlineData("ilacs-2018", "standard")]
    [InlineData("education-inspection-2019", "graded")]
    [InlineData("jtai", "joint-inspection")]
    [InlineData("local-area-send-2016", "full")]
    [InlineData("estyn-2024", "core")]
    public void Visit_OnADayOff_IsAWarningInEveryEdition(string edition, string kind)
    {
        DaysOff(edition, kind, "2023-12-25").Should().Equal(
            "SEND5009 The visit starts on 25 December 2023, a bank holiday (Christmas Day).",
            "SEND5009 The visit ends on 25 December 2023, a bank holiday (Christmas Day).");
        DaysOff(edition, kind, "2023-09-24").Should().Equal(
            "SEND5009 The visit starts on 24 September 2023, a Sunday.", "SEND5009 The visit ends on 24 September 2023, a Sunday.");
    }

    // Easter Monday, 1 April 2024, is no bank holiday in Scotland; a Saturday is a Saturday.
    [Fact]
    public void Visit_InScotland_HasTheDaysOffOfScotland()
    {
        DaysOff("care-inspectorate-scotland-2018", "inspection", "2024-04-01").Should().BeEmpty();
        DaysOff("care-inspectorate-scotland-2018", "inspection", "2024-04-06").Should().HaveCount(2);
    }

    [Fact]
    public void Dates_OfNotificationReceiptAndPublication_OnADayOffAreAWarning()
    {
        var facts = Facts.Rotherham with
        {
            Notified = new LocalDate(2024, 9, 14),
            Received = new LocalDate(2024, 12, 26),
            Published = new LocalDate(2025, 1, 1),
        };

        facts.Judge().Findings.Where(f => f.Code.Value == "SEND5019").Select(f => f.Message).Should().Equal(
            "The inspection was notified on 14 September 2024, a Saturday.",
            "The final report was received on 26 December 2024, a bank holiday (Boxing Day).",
            "The report was published on 1 January 2025, a bank holiday (New Year’s Day).");
    }

    private static IEnumerable<string> DaysOff(string edition, string kind, string day) =>
        (Facts.Rotherham with { Framework = edition, Kind = kind, Notified = default, Published = default, Started = Day(day), Ended = Day(day) })
            .Judge().Findings.Where(f => f.Code.Value is "SEND5009" or "SEND5019").Select(f => $"{f.Code} {f.Message}");

    private static string? Message(Facts facts, string code) => facts.Judge().Findings.SingleOrDefault(f => f.Code.Value == code)?.Message;

    private static string[] Visit(LocalDate started, LocalDate ended) =>
        (Facts.Rotherham with { Notified = default, Published = default, Started = started, Ended = ended }).Findings();
}
