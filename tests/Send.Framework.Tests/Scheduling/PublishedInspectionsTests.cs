using Send.Framework.Frameworks;
using Send.Framework.Inspections;
using Send.Framework.Partnerships;
using Send.Framework.Scheduling;
using Send.Framework.Time;

namespace Send.Framework.Tests.Scheduling;

/// <summary>The rules held against what 67 published reports say about themselves.</summary>
public class PublishedInspectionsTests
{
    private static readonly LocalDate Now = new(2026, 6, 29);

    public static TheoryData<string> Areas => [.. InspectionFacts.Dated.Select(f => f.ToString())];

    [Fact]
    public void Facts_AreAllThere()
    {
        InspectionFacts.All.Should().HaveCount(68);
        InspectionFacts.Dated.Should().HaveCount(67, "the dates of the visit to Buckinghamshire are not known");
        InspectionFacts.All.GroupBy(f => f.Outcome).Select(g => $"{g.Key} {g.Count()}").Should().BeEquivalentTo(
            "typically-positive 13", "inconsistent 36", "systemic-failings 19");
        InspectionFacts.All.GroupBy(f => f.Edition).Select(g => $"{g.Key} {g.Count()}").Should().BeEquivalentTo("area-send-2023 49", "area-send-2025 19");
    }

    [Theory]
    [MemberData(nameof(Areas))]
    public void For_PublishedInspection_CarriesExactlyTheIntervalsThatTheReportStates(string area)
    {
        var facts = Find(area);
        var inspection = facts.ToInspection();
        // What the report says is compared with the rules alone, so that a printed interval cannot agree with itself.
        var silent = facts.ToBuilder().WithStated(null).Build();

        var ruled = FollowUpSchedule.For(silent, Now);
        var printed = FollowUpSchedule.For(inspection, Now);

        if (facts.NextFull is { } nextFull)
        {
            Interval(ruled, Activity.FullInspection).Should().Be(nextFull);
            Interval(ruled, Activity.MonitoringInspection).Should().Be(facts.Monitoring);
            printed.FollowUps.Where(f => f.Activity.Kind == ActivityKind.Inspection).Should().OnlyContain(f => f.Basis == WindowBasis.RuleAndReport);
        }

        printed.UnexpectedResponse.Should().BeNull();
        printed.FollowUps.Should().OnlyContain(f => !f.ReportDiffers);
        printed.FollowUps.Select(f => (f.Rule.Id, f.Window)).Should().Equal(ruled.FollowUps.Select(f => (f.Rule.Id, f.Window)));
        printed.FollowUps.Should().OnlyContain(f => f.Anchor.Quality == AnchorQuality.Estimated, "no report prints the day of its receipt");
    }

    // Rulebook 3.2, I1, I2, I4: strategic plan after the first two outcomes, priority action plan after the third.
    [Fact]
    public void Facts_EveryStatedResponse_IsTheOneThatTheOutcomeBrings() =>
        InspectionFacts.All.Where(f => f.ResponseBasis == "stated").Should().HaveCount(63).And.OnlyContain(f =>
            f.Response == (f.Outcome == "systemic-failings" ? "priority-action-plan" : "strategic-plan"));

    // The edition of the file was decided by hand; the visit of every record must allow it.
    [Theory]
    [MemberData(nameof(Areas))]
    public void Facts_Edition_WasInForceWhenTheInspectionWasNotified(string area)
    {
        var facts = Find(area);
        var notified = WorkingDayCalendar.EnglandAndWales.AddWorkingDays(facts.Started!.Value, -10);

        FrameworkCatalogue.BuiltIn.TryGetInForce(notified, "area-send", out var edition).Should().BeTrue();
        edition!.Id.Should().Be(facts.Edition);
    }

    [Theory]
    [MemberData(nameof(Areas))]
    public void Facts_Codes_BelongToTheAuthorityAndToBoardsThatExist(string area)
    {
        var facts = Find(area);

        var authority = AuthorityDirectory.England.Get(DfeCode.Parse(facts.Dfe));
        authority.GssCodeOn(facts.Started!.Value).ToString().Should().Be(facts.Gss);
        facts.Boards.Should().NotBeEmpty().And.AllSatisfy(code => IntegratedCareBoardDirectory.England.TryGet(code, out _).Should().BeTrue());
    }

    private static InspectionFacts Find(string area) => InspectionFacts.Dated.Single(f => f.ToString() == area);

    private static string? Interval(FollowUpSchedule schedule, Activity activity) =>
        schedule.FollowUps.SingleOrDefault(f => f.Activity == activity)?.Interval!.ToIso();
}
