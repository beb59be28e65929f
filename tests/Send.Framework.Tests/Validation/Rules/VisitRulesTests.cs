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
        Message(Facts.Rotherham with { Ended = new LocalDate(2024, 9, 30) }, "SEND5012").Should().StartWith("The visit is 1 day long, both ends counted; ");
        Message(Facts.Rotherham with { Ended = new LocalDate(2024, 10, 11) }, "SEND5012").Should().StartWith("The visit is 12 days long, both ends counted; ");
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
        }).Findings().Should().BeEmpty();

    private static string? Message(Facts facts, string code) => facts.Judge().Findings.SingleOrDefault(f => f.Code.Value == code)?.Message;

    private static string[] Visit(LocalDate started, LocalDate ended) =>
        (Facts.Rotherham with { Notified = default, Published = default, Started = started, Ended = ended }).Findings();
}
