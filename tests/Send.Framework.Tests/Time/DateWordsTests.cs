using System.Globalization;
using Send.Framework.Time;

namespace Send.Framework.Tests.Time;

public class DateWordsTests
{
    [Theory]
    [InlineData(null, "2024-04-29", "2024-04-29", IntervalPrecision.Within, "by 29 April 2024")]
    [InlineData(null, "2024-04-29", "2024-04-29", IntervalPrecision.By, "by 29 April 2024")]
    [InlineData(null, "2029-11-04", null, IntervalPrecision.Approximately, "autumn term 2029")]
    [InlineData(null, "2029-11-04", null, IntervalPrecision.Usually, "autumn term 2029")]
    [InlineData(null, "2029-11-04", "2030-01-31", IntervalPrecision.Usually, "autumn term 2029, by 31 January 2030 at the latest")]
    [InlineData(null, "2029-11-04", null, IntervalPrecision.NotStated, "on 4 November 2029")]
    [InlineData(null, "2029-11-04", "2029-11-30", IntervalPrecision.NotStated, "on 4 November 2029, by 30 November 2029 at the latest")]
    [InlineData(null, null, "2029-11-30", IntervalPrecision.NotStated, "by 30 November 2029")]
    [InlineData("2029-11-04", null, null, IntervalPrecision.NotStated, "from 4 November 2029")]
    [InlineData("2026-03-01", null, "2026-03-12", IntervalPrecision.NotStated, "between 1 and 12 March 2026")]
    [InlineData("2026-02-27", null, "2026-03-12", IntervalPrecision.NotStated, "between 27 February and 12 March 2026")]
    [InlineData("2025-12-30", null, "2026-01-02", IntervalPrecision.NotStated, "between 30 December 2025 and 2 January 2026")]
    [InlineData("2026-01-01", null, "2026-03-31", IntervalPrecision.NotStated, "spring term 2026")]
    [InlineData("2026-03-12", null, "2026-03-12", IntervalPrecision.NotStated, "on 12 March 2026")]
    [InlineData("2026-03-01", "2026-03-05", null, IntervalPrecision.NotStated, "on 5 March 2026, not before 1 March 2026")]
    [InlineData("2026-03-01", "2026-03-12", "2026-03-12", IntervalPrecision.Within, "by 12 March 2026, not before 1 March 2026")]
    [InlineData("2026-03-01", "2026-03-05", "2026-03-12", IntervalPrecision.NotStated, "on 5 March 2026, between 1 and 12 March 2026")]
    [InlineData("2026-03-12", "2026-03-12", "2026-03-12", IntervalPrecision.NotStated, "on 12 March 2026")]
    [InlineData(null, null, null, IntervalPrecision.By, "no date known")]
    public void Window_InWords_IsASentenceOfAnOfficer(string? earliest, string? target, string? latest, IntervalPrecision precision, string words)
    {
        var window = DueWindow.Unknown.WithPrecision(precision).WithEarliest(Day(earliest)).WithLatest(Day(latest)).WithTarget(Day(target));

        window.ToWords().Should().Be(words);
        $"{window:W}".Should().Be(words);
        window.ToWords(CultureInfo.GetCultureInfo("cy-GB")).Should().Be(words, "there are no Welsh words yet");
    }

    [Fact]
    public void Day_OfAnotherCalendar_IsTheSameDay() =>
        new LocalDate(2024, 4, 29).WithCalendar(CalendarSystem.Julian).InWords(CultureInfo.GetCultureInfo("th-TH")).Should().Be("29 April 2024");

    [Theory]
    [InlineData("2024-09-30", "2024-10-04", "30 September to 4 October 2024")]
    [InlineData("2024-10-01", "2024-10-04", "1 to 4 October 2024")]
    [InlineData("2024-12-30", "2025-01-03", "30 December 2024 to 3 January 2025")]
    [InlineData("2024-10-01", "2024-10-01", "1 October 2024")]
    public void Days_InWords_SayOnceWhatTheyShare(string first, string last, string words) =>
        new DateInterval(Day(first)!.Value, Day(last)!.Value).DaysInWords().Should().Be(words);

    // Counted on a calendar of 2024: Good Friday was 29 March and Easter Monday 1 April; 29 April was a Monday.
    [Theory]
    [InlineData("2024-03-18", "28 working days left")]
    [InlineData("2024-04-26", "1 working day left")]
    [InlineData("2024-04-28", "1 working day left")]
    [InlineData("2024-04-29", "due today")]
    [InlineData("2024-04-30", "1 working day late")]
    [InlineData("2024-05-07", "5 working days late")]
    public void WorkingDaysLeft_UntilSuffolksPlan_AreCounted(string asAt, string words) =>
        WorkingDayCalendar.EnglandAndWales.WorkingDaysLeftInWords(new LocalDate(2024, 4, 29), Day(asAt)!.Value).Should().Be(words);

    [Fact]
    public void WorkingDaysLeft_AcrossAWeekendAlone_SaysSo()
    {
        var calendar = WorkingDayCalendar.EnglandAndWales;

        calendar.WorkingDaysLeftInWords(new LocalDate(2024, 4, 28), new LocalDate(2024, 4, 27)).Should().Be("no working day left");
        calendar.WorkingDaysLeftInWords(new LocalDate(2024, 4, 26), new LocalDate(2024, 4, 28)).Should().Be("less than 1 working day late");
    }

    private static LocalDate? Day(string? iso) => iso is null ? null : NodaTime.Text.LocalDatePattern.Iso.Parse(iso).Value;
}
