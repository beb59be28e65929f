using Send.Framework.Fixtures;
using Send.Framework.Judgements;
using Send.Framework.Scheduling;
using static Send.Framework.Tests.Frameworks.Editions.EditionTable;
using static Send.Framework.Tests.Time.Dates;

namespace Send.Framework.Tests.Frameworks.Editions;

/// <summary>The fact sheet on other frameworks, 2.14.</summary>
public class NorthernIrelandTests
{
    private const string Id = "eti-2017";

    [Fact]
    public void Life_StartsInJanuary2017() => Life(Id).Should().Be("2017-01-01 to -");

    [Fact]
    public void Conclusions_AreFourOnCapacity() => Grades(Id, "full", "overall-effectiveness").Should().Be(
        "high-level-of-capacity, capacity-to-improve, important-areas-for-improvement, significant-areas-for-improvement");

    // Sustaining about 3 years; the lower two bring follow-up between 12 and 18, and between 18 and 24 months.
    [Fact]
    public void FollowUps_AreThoseOfTheFactSheet()
    {
        FollowUps(Id, "full").Should().Equal(
            "high-level-of-capacity+capacity-to-improve/sustaining-improvement: usually 3 years from ended; usual; primary",
            "important-areas-for-improvement/follow-up: usually 12 months to usually 18 months from ended; usual; primary",
            "significant-areas-for-improvement/follow-up: usually 18 months to usually 24 months from ended; usual; primary");
        FollowUps(Id, "sustaining-improvement").Should().Equal("any/next-inspection: within 3 years from ended; usual; primary");
    }

    [Fact]
    public void Sustaining_ThreeYearsAfterTheVisit() =>
        FollowUpSchedule.For(Inspect(Id, "full", "2019-03-14", null, ("overall-effectiveness", "capacity-to-improve")), Day("2019-06-01"))
            .FollowUps.Single().Window.Target.Should().Be(Day("2022-03-14"));

    // Industrial action: a published report that reaches no conclusion, because inspectors could not see enough.
    [Fact]
    public void ReportWithoutConclusion_ByReasonOfAccess_IsInsufficientEvidence()
    {
        var inspection = AnInspection.Of(Id).WithAbsentOutcome(AbsenceReason.InsufficientEvidence, "unable to assure")
            .WithDates(new(Day("2017-05-15"), Day("2017-05-17"), published: Day("2017-06-20"))).Build();

        inspection.GradeOf("overall-effectiveness").Should().BeNull();
        FollowUpSchedule.For(inspection, Day("2017-09-01")).FollowUps.Should().BeEmpty("no conclusion, no follow-up of one");
        FollowUpSchedule.For(inspection, Day("2017-09-01")).GeneralRules.Select(r => r.Name).Should().Contain("unable-to-assure");
    }
}
