using Send.Framework.Frameworks;
using Send.Framework.Improvement;
using Send.Framework.Inspections;
using Send.Framework.Time;

namespace Send.Framework.Fixtures.Tests;

/// <summary>
/// The shape of generated full inspections since 2023 against what was counted in the 97 published by 29 June 2026: outcomes 19, 53 and 25;
/// working days from the last day on site to publication 29 to 101, median 44, nine tenths within 74.8 (95 reports); areas by outcome in
/// 38.
/// </summary>
public sealed class GeneratorShapeTests
{
    private static readonly Lazy<List<Inspection>> Generated = new(() =>
        [.. new InspectionGenerator(97).Take(30_000).Where(i => i.Kind.Code == "full" && i.Framework.Id != "local-area-send-2016")]);

    [Theory]
    [InlineData("typically-positive", 19)]
    [InlineData("inconsistent", 53)]
    [InlineData("systemic-failings", 25)]
    public void Outcome_OfMany_HasTheShareOfPublishedOnes(string outcome, int published)
    {
        var share = Generated.Value.Count(i => i.GradeOf("outcome")!.Code == outcome) / (double)Generated.Value.Count;

        share.Should().BeApproximately(published / 97.0, 0.01);
    }

    [Fact]
    public void Published_OfMany_IsAsLongAfterTheVisitAsForPublishedOnes()
    {
        var days = Generated.Value
            .Select(i => WorkingDayCalendar.EnglandAndWales.CountWorkingDays(i.Dates.LastKnown, i.Dates.Published!.Value)).Order().ToList();

        days[0].Should().BeGreaterThanOrEqualTo(29);
        days[^1].Should().BeLessThanOrEqualTo(101);
        days[days.Count / 2].Should().BeInRange(41, 47);
        days[days.Count * 9 / 10].Should().BeInRange(66, 84);
    }

    [Theory]
    [InlineData("typically-positive", 2, 3, 2.33)]
    [InlineData("inconsistent", 3, 6, 4.33)]
    [InlineData("systemic-failings", 3, 6, 4.13)]
    public void AreasForImprovement_OfMany_AreAsManyAsInPublishedReports(string outcome, int fewest, int most, double mean)
    {
        var counts = Counts(outcome, ImprovementAreaKind.AreaForImprovement);

        (counts.Min(), counts.Max()).Should().Be((fewest, most));
        counts.Average().Should().BeApproximately(mean, 0.05);
    }

    [Fact]
    public void AreasForPriorityAction_OfMany_AreAsManyAsInPublishedReports()
    {
        var counts = Counts("systemic-failings", ImprovementAreaKind.AreaForPriorityAction);

        (counts.Min(), counts.Max()).Should().Be((2, 6));
        counts.Average().Should().BeApproximately(4.38, 0.05);
        Counts("inconsistent", ImprovementAreaKind.AreaForPriorityAction).Should().OnlyContain(count => count == 0);
    }

    // 59 of the 116 areas inspected by March 2021 had to make a written statement of action (official statistics).
    [Fact]
    public void WrittenStatement_OfMany_IsRequiredAsOftenAsItWas()
    {
        var full = new InspectionGenerator(97).Take(20_000)
            .Where(i => i.Kind.Code == "full" && i.Framework.Id == "local-area-send-2016").ToList();

        (full.Count(i => i.GradeOf("written-statement-of-action")!.Code == "required") / (double)full.Count).Should().BeApproximately(59 / 116.0, 0.02);
    }

    [Fact]
    public void Weeks_OfPublishedInspections_AreMostlyThoseOfTheGenerator()
    {
        var visits = PublishedInspections.Inspections.Where(i => i.Dates.FirstKnown.DayOfWeek == IsoDayOfWeek.Monday).ToList();

        visits.Count(i => Generation.InspectionWeeks.For(i.Framework, i.Kind).Contains(i.Dates.FirstKnown))
            .Should().BeGreaterThanOrEqualTo(visits.Count * 8 / 10);
    }

    private static List<int> Counts(string outcome, ImprovementAreaKind kind) =>
        [.. Generated.Value.Where(i => i.GradeOf("outcome")!.Code == outcome).Select(i => i.ImprovementAreas.Count(a => a.Kind == kind))];
}
