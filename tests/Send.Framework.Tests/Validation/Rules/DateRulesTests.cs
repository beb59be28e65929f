using Send.Framework.Validation.Documents;

namespace Send.Framework.Tests.Validation.Rules;

public sealed class DateRulesTests
{
    [Fact]
    public void Dates_AllOnOneDay_AreInOrder()
    {
        LocalDate day = new(2025, 9, 30);
        (Facts.Monitoring with
        {
            Notified = day,
            Started = day,
            Ended = day,
            Received = day,
            Published = day
        }).Judge().IsValid.Should().BeTrue();
    }

    [Fact]
    public void Dates_Missing_AreReportedOnce() =>
        (Facts.Rotherham with { Dates = default(Field<DatesDocument>) }).Findings().Should().Equal("SEND5001 /dates");

    [Fact]
    public void Dates_EveryPairInTheWrongOrder_IsReported() =>
        (Facts.Rotherham with
        {
            Notified = new LocalDate(2024, 10, 7),
            Started = new LocalDate(2024, 10, 4),
            Ended = new LocalDate(2024, 10, 3),
            Received = new LocalDate(2024, 10, 2),
            Published = new LocalDate(2024, 10, 1),
        }).Findings().Should().Equal(
            "SEND5006 /dates/notified", "SEND5002 /dates/ended", "SEND5004 /dates/reportReceived", "SEND5005 /dates/reportReceived",
            "SEND5003 /dates/published");

    [Theory]
    [InlineData(1900, 1, 1)] // the "not read" of secondary data (rulebook O3)
    [InlineData(1999, 12, 31)]
    [InlineData(2101, 1, 1)]
    public void Date_OutsideTheCalendar_IsAnError(int year, int month, int day) =>
        (Facts.Rotherham with { Notified = default, Published = default, Started = new LocalDate(year, month, day), Ended = new LocalDate(year, month, day), Boards = [] })
            .Findings().Should().Contain("SEND5008 /dates/started").And.Contain("SEND5008 /dates/ended");
}
