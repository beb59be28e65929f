using Send.Framework.Frameworks;
using Send.Framework.Sources;
using static Send.Framework.Tests.Inspections.Sample;

namespace Send.Framework.Tests.Frameworks.Editions;

// Facts: other-frameworks 2.7.
public class IlacsTests
{
    private const string Id = "ilacs-2018";

    [Fact]
    public void Edition_KindsAndLife_AreThoseOfTheFramework()
    {
        const string Judged = "impact-of-leaders, help-and-protection, children-in-care-and-care-leavers, children-in-care, care-leavers, overall-effectiveness";

        Facts.Life(Id).Should().Be("2018-01-01 to -");
        Facts.Kinds(Id).Should().Equal(
            $"standard: {Judged}", $"short: {Judged}", "focused-visit: priority-action", "monitoring-visit: -", "engagement-meeting: -");
        Edition(Id).Subject.Should().Be(SubjectKind.Provider);
        Edition(Id).Registers.Should().Equal("dfe-code");
    }

    [Fact]
    public void Scale_HasFourPoints_TheThirdInItsLongName()
    {
        var scale = Facts.ScaleOf(Id, "standard", "overall-effectiveness");

        Facts.Grades(scale).Should().Be("outstanding, good, requires-improvement, inadequate");
        scale.Grades[2].Label.Should().Be("Requires improvement to be good");
    }

    [Theory]
    [InlineData("care-leavers", "2022-12-31", JudgedStatus.NotYetJudged)]
    [InlineData("care-leavers", "2023-01-09", JudgedStatus.Uncertain)]
    [InlineData("care-leavers", "2023-02-01", JudgedStatus.Judged)]
    [InlineData("children-in-care", "2022-12-31", JudgedStatus.NotYetJudged)]
    [InlineData("children-in-care-and-care-leavers", "2022-12-31", JudgedStatus.Judged)]
    [InlineData("children-in-care-and-care-leavers", "2023-02-01", JudgedStatus.NoLongerJudged)]
    [InlineData("overall-effectiveness", "2026-03-31", JudgedStatus.Judged)]
    [InlineData("overall-effectiveness", "2026-04-01", JudgedStatus.Uncertain)]
    [InlineData("overall-effectiveness", "2026-04-26", JudgedStatus.Uncertain)]
    [InlineData("overall-effectiveness", "2026-04-27", JudgedStatus.NoLongerJudged)]
    [InlineData("help-and-protection", "2026-11-23", JudgedStatus.Judged)]
    public void Question_OnADay_IsJudgedAsTheFrameworkSays(string question, string day, JudgedStatus status)
    {
        Facts.Status(Id, "standard", question, day).Should().Be(status);
        Facts.Status(Id, "short", question, day).Should().Be(status);
    }

    [Fact]
    public void FollowUpRules_AreThoseOfTheFacts() => Facts.Rules(Id).Should().Equal(
        [
            .. new[] { "standard", "short" }.SelectMany(kind => new[]
            {
                $"{kind}/outstanding+good/next-short: usually 3 years give or take 6 months from ended (Usual, Secondary)",
                $"{kind}/requires-improvement/next-standard: usually 3 years give or take 6 months from ended (Usual, Secondary)",
                $"{kind}/inadequate/monitoring-visits: every 3 months from published (Usual, Inferred)",
                $"{kind}/inadequate/reinspection: - from published (Usual, Secondary)",
            }),
            "focused-visit/raised/draft-plan: within 20 working days from report-received (Requested, Secondary)",
            "focused-visit/raised/final-plan: within 70 working days from report-received (Required, Secondary)",
        ]);

    [Fact]
    public void EndOfOverall_IsReadInTheAnnouncement_AndLeavesQuestionsOpen()
    {
        var change = Edition(Id).GetKind("standard").Questions[5].Changes.Single();

        (change.Source.Evidence, change.Source.Edition).Should().Be((Evidence.Primary, new LocalDate(2025, 11, 27)));
        Edition(Id).OpenQuestions.Select(q => q.Code).Should().Contain(["end-of-overall", "after-overall", "reinspection", "successor"]);
    }

    // Rulebook 12.3 N1: the cap of three visits in twelve months limits quarterly visits; revisions of April 2026 could not be read.
    [Fact]
    public void MonitoringVisits_AreCappedTogetherWithAreaSend()
    {
        var rule = Edition(Id).GetKind("standard").GeneralRules.Single(r => r.Name == "visits-in-twelve-months");

        (rule.Source.Evidence, rule.When.Grades.Single()).Should().Be((Evidence.Primary, "inadequate"));
        rule.Source.Locator.Should().StartWith("paragraph 23");
        Edition(Id).OpenQuestions.Select(q => q.Code).Should().Contain("revision-2026");
    }
}
