using System.Globalization;
using NodaTime.Text;

namespace Send.Framework.Fixtures.Tests;

/// <summary>
/// A second calculation of the golden schedules that shares no code with the library: day by day, with the bank holidays that GOV.UK lists.
/// </summary>
public sealed class GoldenCalculationTests
{
    private static readonly HashSet<DateOnly> BankHolidays =
    [
        .. File.ReadAllLines(Repository.PathOf("tests/Send.Framework.Tests/TestData/bank-holidays-england-and-wales.csv"))
            .Select(line => DateOnly.TryParseExact(line.Split(',')[0], "yyyy-MM-dd", out var day) ? day : default),
    ];

    public static TheoryData<string> Names => [.. GoldenSchedules.All.Select(golden => golden.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void All_Dates_AgreeWithASecondCalculation(string name)
    {
        var golden = GoldenSchedules.Get(name);
        foreach (var followUp in golden.FollowUps)
        {
            if (followUp.AnchorQuality == "estimated")
            {
                Day(followUp.AnchorDate).Should().Be(WorkingDays(Day(golden.Inspection.Dates.Published)!.Value, -8), "{0}", followUp);
            }

            var target = Day(followUp.AnchorDate) is { } anchor && followUp.Interval is { } interval ? After(anchor, interval) : (DateOnly?)null;
            Day(followUp.Target).Should().Be(target, "{0}", followUp);
            // In dated cases the report came 4 to 8 working days before its publication, 2 to 8 under the edition of 2016.
            var last = followUp.AnchorQuality == "estimated" && target is not null
                ? WorkingDays(Day(golden.Inspection.Dates.Published)!.Value, followUp.Rule.StartsWith("local-area-send-2016", StringComparison.Ordinal) ? -2 : -4)
                : (DateOnly?)null;
            Day(followUp.EarliestTarget).Should().Be(last is null ? null : target, "{0}", followUp);
            Day(followUp.LatestTarget).Should().Be(last is { } day ? After(day, followUp.Interval!) : null, "{0}", followUp);
            followUp.Latest.Should().Be(followUp.Precision == "within" ? followUp.Target : null, "{0}", followUp);
            followUp.Term.Should().Be(followUp.Precision == "within" || target is null ? null : Term(target.Value), "{0}", followUp);
        }
    }

    private static DateOnly After(DateOnly anchor, string interval) => interval switch
    {
        "P5Y" => anchor.AddYears(5),
        "P3Y" => anchor.AddYears(3),
        "P18M" => anchor.AddMonths(18),
        _ => WorkingDays(anchor, int.Parse(interval.Replace(" working-days", ""), CultureInfo.InvariantCulture)),
    };

    private static DateOnly WorkingDays(DateOnly day, int count)
    {
        for (var left = Math.Abs(count); left > 0;)
        {
            day = day.AddDays(Math.Sign(count));
            left -= day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday || BankHolidays.Contains(day) ? 0 : 1;
        }

        return day;
    }

    // Terms by the Education Act 1996, section 8: from September, January and April.
    private static string Term(DateOnly day) => $"{(day.Month >= 9 ? "autumn" : day.Month >= 4 ? "summer" : "spring")} {day.Year}";

    private static DateOnly? Day(LocalDate? day) => day is { } known ? DateOnly.ParseExact(LocalDatePattern.Iso.Format(known), "yyyy-MM-dd") : null;
}
