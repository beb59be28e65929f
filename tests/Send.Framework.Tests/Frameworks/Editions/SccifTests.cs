using Send.Framework.Fixtures;
using Send.Framework.Frameworks;
using Send.Framework.Inspections;
using Send.Framework.Scheduling;
using static Send.Framework.Tests.Inspections.Sample;
using static Send.Framework.Tests.Time.Dates;

namespace Send.Framework.Tests.Frameworks.Editions;

// Facts: other-frameworks 2.9, and the Ofsted pages that the sources of the edition name.
public class SccifTests
{
    private const string Id = "sccif";

    [Fact]
    public void Edition_KindsRemitsAndScale_AreThoseOfTheFramework()
    {
        Facts.Life(Id).Should().Be("2017-04-01 to -");
        Facts.Kinds(Id).Should().Equal("full: overall-experiences-and-progress, help-and-protection, leaders-and-managers", "monitoring-visit: -");
        Facts.Grades(Facts.ScaleOf(Id, "full", "help-and-protection")).Should().Be("outstanding, good, requires-improvement, inadequate");
        Edition(Id).Remits.Select(r => r.Code).Should().Equal(
            "childrens-home", "secure-childrens-home", "independent-fostering-agency", "boarding-school", "residential-special-school",
            "voluntary-adoption-agency", "adoption-support-agency", "residential-family-centre", "residential-holiday-scheme", "residential-college");
    }

    [Fact]
    public void FollowUpRules_AreThoseOfTheFacts() => Facts.Rules(Id).Should().Equal(
        "full/inadequate+childrens-home+secure-childrens-home/return-to-home: within 6 weeks to 8 weeks from ended (Usual, Primary)",
        "full/inadequate+residential-special-school/return-to-school: within 6 weeks to 8 weeks from ended (Usual, Secondary)",
        "full/outstanding+good+requires-improvement+residential-special-school/next-full: usually 1 year from ended (Usual, Primary)",
        "full/requires-improvement+boarding-school/next-full: within 2 years from ended (Usual, Primary)");

    [Fact]
    public void HelpAndProtection_Inadequate_LimitsTheOverallJudgement()
    {
        FluentActions.Invoking(() => Judged("good", "inadequate", "good")).Should().Throw<ExpectationException>().WithMessage("*always inadequate*");
        FluentActions.Invoking(() => Judged("requires-improvement", "inadequate", "good")).Should().Throw<ExpectationException>();
        Judged("inadequate", "inadequate", "good").GradeOf("help-and-protection")!.Code.Should().Be("inadequate");
    }

    [Fact]
    public void Leaders_Inadequate_AllowRequiresImprovementAtBest()
    {
        FluentActions.Invoking(() => Judged("good", "good", "inadequate")).Should().Throw<ExpectationException>();
        Judged("requires-improvement", "good", "inadequate").GradeOf("leaders-and-managers")!.Code.Should().Be("inadequate");
    }

    [Theory]
    [InlineData("childrens-home", "return-visit")]
    [InlineData("residential-special-school", "return-visit")]
    [InlineData("voluntary-adoption-agency", "")]
    public void Schedule_AfterAnInadequateJudgement_DependsOnTheRemit(string remit, string activities) =>
        string.Join(", ", FollowUpSchedule.For(Judged("inadequate", "inadequate", "good", remit), Day("2026-11-23")).FollowUps.Select(f => f.Activity.Code))
            .Should().Be(activities);

    private static Inspection Judged(string overall, string help, string leaders, string remit = "childrens-home") =>
        AnInspection.Of(Edition(Id), "full", remit).WithDates(new(Day("2026-10-05"), Day("2026-10-06")))
            .WithJudgement("overall-experiences-and-progress", overall).WithJudgement("help-and-protection", help)
            .WithJudgement("leaders-and-managers", leaders).Build();
}
