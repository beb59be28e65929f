using Send.Framework.Scheduling;
using Send.Framework.Sources;
using static Send.Framework.Tests.Frameworks.Editions.EditionTable;
using static Send.Framework.Tests.Time.Dates;

namespace Send.Framework.Tests.Frameworks.Editions;

/// <summary>The fact sheet on other frameworks, 2.6, and the columns of Ofsted's file on further education and skills.</summary>
public class FurtherEducation2025Tests
{
    private const string Id = "further-education-2025";

    [Fact]
    public void Life_StartsOnTheTenthOfNovember() => Life(Id, "further-education-and-skills").Should().Be("2025-11-10 to -");

    [Fact]
    public void Questions_AreTheAreasOfTheProvider_AndThoseOfEachTypeOfProvision() => Questions(Id, "full").Should().Equal(
        "inclusion", "leadership-and-governance", "skills-contribution?", "safeguarding",
        "young-people-curriculum-teaching-and-training?", "young-people-achievement?", "young-people-participation-and-development?",
        "adult-learning-curriculum-teaching-and-training?", "adult-learning-achievement?", "adult-learning-participation-and-development?",
        "apprenticeships-curriculum-teaching-and-training?", "apprenticeships-achievement?", "apprenticeships-participation-and-development?",
        "high-needs-curriculum-teaching-and-training?", "high-needs-achievement?", "high-needs-participation-and-development?");

    [Fact]
    public void Grades_AreThoseOfTheReportCard() =>
        Grades(Id, "full", "apprenticeships-achievement").Should().Be("exceptional, strong-standard, expected-standard, needs-attention, urgent-improvement");

    [Theory]
    [InlineData("apprenticeships-achievement", "urgent-improvement", true)]
    [InlineData("inclusion", "needs-attention", true)]
    [InlineData("safeguarding", "not-met", true)]
    [InlineData("high-needs-achievement", "strong-standard", false)]
    public void Monitoring_FollowsAnyAreaThatFallsShort(string question, string grade, bool expected) =>
        FollowUpSchedule.For(Inspect(Id, "full", "2026-03-10", "further-education-and-skills", (question, grade)), Day("2026-04-01"))
            .FollowUps.Any(f => f.Rule.Name == "monitoring-programme").Should().Be(expected);

    [Fact]
    public void Category_ThereIsNone() => Edition(Id).Kinds.SelectMany(k => k.Categories).Should().BeEmpty();

    // Rulebook 12.3 N9: the five types, read in Ofsted's monitoring operating guide.
    [Fact]
    public void Monitoring_HasFiveTypes()
    {
        var rule = Edition(Id).GetKind("monitoring").GeneralRules.Single(r => r.Name == "types-of-monitoring");

        rule.Source.Evidence.Should().Be(Evidence.Primary);
        rule.Summary.Should().Contain("five types").And.Contain("newly merged college");
    }

    // Rulebook 12.3 N4: the second version of September 2026 is unread in every edition with report cards.
    [Theory]
    [InlineData("school-report-cards-2025")]
    [InlineData("further-education-2025")]
    [InlineData("early-years-2025")]
    [InlineData("independent-schools-2026")]
    public void SecondVersion_IsAnOpenQuestionOfEveryReportCard(string edition) =>
        Edition(edition).OpenQuestions.Should().ContainSingle(q => q.Code == "V2" && q.Text.Contains("September 2026"));
}
