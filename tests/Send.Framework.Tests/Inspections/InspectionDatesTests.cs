using Send.Framework.Inspections;
using static Send.Framework.Tests.Time.Dates;

namespace Send.Framework.Tests.Inspections;

public class InspectionDatesTests
{
    private static InspectionDates Whole => new(Day("2024-09-30"), Day("2024-10-04"), Day("2024-09-16"), Day("2024-11-04"), Day("2024-11-14"));

    [Fact]
    public void InspectionDates_IsAValue() => ValueContract.Verify(
        Whole,
        new InspectionDates(
            Day("2024-09-30").WithCalendar(CalendarSystem.Julian), Day("2024-10-04"), Day("2024-09-16"), Day("2024-11-04"), Day("2024-11-14")),
        new InspectionDates(Day("2024-10-01"), Day("2024-10-04"), Day("2024-09-16"), Day("2024-11-04"), Day("2024-11-14")),
        new InspectionDates(Day("2024-09-30"), Day("2024-10-05"), Day("2024-09-16"), Day("2024-11-04"), Day("2024-11-14")),
        new InspectionDates(Day("2024-09-30"), Day("2024-10-04"), null, Day("2024-11-04"), Day("2024-11-14")),
        new InspectionDates(Day("2024-09-30"), Day("2024-10-04"), Day("2024-09-16"), null, Day("2024-11-14")),
        new InspectionDates(Day("2024-09-30"), Day("2024-10-04"), Day("2024-09-16"), Day("2024-11-04")));

    [Fact]
    public void InspectionDates_AllOnOneDay_AreInOrder()
    {
        var day = Day("2019-06-03"); // visits of a single day are printed (rulebook O6)

        new InspectionDates(day, day, day, day, day).Published.Should().Be(day);
    }

    [Theory]
    [InlineData("2024-09-30", "2024-10-04", "2024-10-01", null, null, "The visit started on 2024-09-30, before the inspection was notified on 2024-10-01.*", "started")]
    [InlineData("2024-10-04", "2024-09-30", null, null, null, "The visit ended on 2024-09-30, before the visit started on 2024-10-04.*", "ended")]
    [InlineData("2024-09-30", "2024-10-04", null, "2024-10-03", null, "The report was received on 2024-10-03, before the visit ended on 2024-10-04.*", "reportReceived")]
    [InlineData("2024-09-30", "2024-10-04", null, null, "2024-10-03", "The report was published on 2024-10-03, before the visit ended on 2024-10-04.*", "published")]
    [InlineData(
        "2024-09-30", "2024-10-04", null, "2024-11-14", "2024-11-04", "The report was published on 2024-11-04, before the report was received on 2024-11-14.*",
        "published")]
    public void InspectionDates_OutOfOrder_SaysWhichTwo(
        string started, string ended, string? notified, string? received, string? published, string message, string parameter) =>
        ((Action)(() => _ = new InspectionDates(Day(started), Day(ended), Or(notified), Or(received), Or(published))))
            .Should().Throw<ArgumentException>().WithParameterName(parameter).WithMessage(message);

    private static LocalDate? Or(string? iso) => iso is null ? null : Day(iso);
}
