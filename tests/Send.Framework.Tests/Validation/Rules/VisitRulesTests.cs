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
        var first = NodaTime.Text.LocalDatePattern.Iso.Parse(started).Value;
        Visit(first, first.PlusDays(4)).Contains("SEND5011 /dates/started").Should().Be(found);
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

    private static string[] Visit(LocalDate started, LocalDate ended) =>
        (Facts.Rotherham with { Notified = default, Published = default, Started = started, Ended = ended }).Findings();
}
