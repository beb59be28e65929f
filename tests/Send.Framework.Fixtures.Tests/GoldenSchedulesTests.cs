using Send.Framework.Frameworks;
using Send.Framework.Scheduling;

namespace Send.Framework.Fixtures.Tests;

public sealed class GoldenSchedulesTests
{
    public static TheoryData<string> Names => [.. GoldenSchedules.All.Select(golden => golden.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void For_InspectionOfAGoldenSchedule_GivesIt(string name)
    {
        var golden = GoldenSchedules.Get(name);

        FollowUpSchedule.For(golden.Inspection, golden.AsOf).ShouldMatch(golden);
    }

    // docs/reference/sources.md, dated cases: the councils' own dates.
    [Theory]
    [InlineData("suffolk-2023", "priority-action-plan-draft", "2024-03-07")]
    [InlineData("oxfordshire-2023", "priority-action-plan-draft", "2023-10-24")]
    [InlineData("oxfordshire-2023", "priority-action-plan", "2023-12-12")]
    [InlineData("local-area-send-2016-full-received", "written-statement-of-action", "2022-02-18")]
    public void All_DatedCases_HaveTheDatesThatCouncilsPublished(string name, string activity, string date) =>
        GoldenSchedules.Get(name).FollowUps.Single(f => f.Activity == activity).Target
            .Should().Be(NodaTime.Text.LocalDatePattern.Iso.Parse(date).Value);

    [Fact]
    public void All_Together_CoverEveryActivityThatARuleBrings() =>
        GoldenSchedules.All.SelectMany(golden => golden.FollowUps).Select(f => f.Activity).Distinct()
            .Should().BeEquivalentTo(FrameworkCatalogue.BuiltIn.OfFamily("area-send").SelectMany(e => e.FollowUpRules).Select(r => r.Activity.Code).Distinct());

    [Fact]
    public void ShouldMatch_AnotherSchedule_SaysWhatDiffers()
    {
        var golden = GoldenSchedules.Get("rotherham-2024");
        var later = FollowUpSchedule.For(AnInspection.Like(golden.Inspection).WithPublished(new LocalDate(2024, 11, 21)).Build(), golden.AsOf);

        ((Action)(() => later.ShouldMatch(golden))).Should().Throw<ExpectationException>().WithMessage("*'rotherham-2024'*2024-11-04 (estimated)*2024-11-11 (estimated)*");
    }
}
