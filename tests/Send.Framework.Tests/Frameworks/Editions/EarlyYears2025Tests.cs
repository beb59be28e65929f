using Send.Framework.Scheduling;
using static Send.Framework.Tests.Frameworks.Editions.EditionTable;
using static Send.Framework.Tests.Time.Dates;

namespace Send.Framework.Tests.Frameworks.Editions;

/// <summary>The fact sheet on other frameworks, 2.5.</summary>
public class EarlyYears2025Tests
{
    private const string Id = "early-years-2025";

    [Fact]
    public void Life_StartsOnTheTenthOfNovember() => Life(Id, "early-years").Should().Be("2025-11-10 to -");

    // Seven areas, safeguarding among them; the Childcare Register beside.
    [Fact]
    public void Questions_AreSevenAreasAndTheChildcareRegister() => Questions(Id, "full").Should().Equal(
        "inclusion", "curriculum-and-teaching", "achievement", "behaviour-attitudes-and-routines", "childrens-welfare-and-well-being",
        "leadership-and-governance", "safeguarding", "childcare-register?");

    [Fact]
    public void Grades_AreFivePointsBesideMetOrNot()
    {
        Grades(Id, "full", "achievement").Should().Be("exceptional, strong-standard, expected-standard, needs-attention, urgent-improvement");
        Grades(Id, "full", "safeguarding").Should().Be("met, not-met");
        Grades(Id, "full", "childcare-register").Should().Be("met, not-met");
    }

    // From April 2026 a window of 4 years, before that of 6.
    [Theory]
    [InlineData("2026-03-31", "2032-03-31")]
    [InlineData("2026-04-01", "2030-04-01")]
    public void NextFull_AroundApril2026_FallsInTheWindowOfTheDay(string visit, string latest) =>
        FollowUpSchedule.For(Inspect(Id, "full", visit, "early-years", ("achievement", "expected-standard")), Day("2026-06-01"))
            .FollowUps.Should().ContainSingle().Which.Window.Latest.Should().Be(Day(latest));

    [Fact]
    public void NoChildrenOnRoll_IsAKindWithoutGrades()
    {
        Edition(Id).GetKind("no-children-on-roll").Questions.Should().BeEmpty();
        FollowUpSchedule.For(Inspect(Id, "no-children-on-roll", "2026-02-10", "early-years"), Day("2026-03-01")).FollowUps.Should().BeEmpty();
    }
}
