using Send.Framework.Fixtures;
using Send.Framework.Frameworks;
using Send.Framework.Scheduling;
using Send.Framework.Serialization;
using Send.Framework.Validation;
using static Send.Framework.Tests.Frameworks.Editions.EditionTable;
using static Send.Framework.Tests.Time.Dates;

namespace Send.Framework.Tests.Frameworks.Editions;

/// <summary>The fact sheet on other frameworks, 2.4, 2.5 and 2.6.</summary>
public class EducationInspection2019Tests
{
    private const string Id = "education-inspection-2019";

    [Theory]
    [InlineData("state-funded-school", "2019-09-01 to 2025-11-09")]
    [InlineData("further-education-and-skills", "2019-09-01 to 2025-11-09")]
    [InlineData("early-years", "2019-09-01 to 2025-11-09")]
    [InlineData("independent-school", "2019-09-01 to 2025-12-31")]
    public void Life_OfEachRemit_EndsOnTheEveOfTheRenewedFramework(string remit, string life) => Life(Id, remit).Should().Be(life);

    [Fact]
    public void Grades_AreFourPointsStrongestFirst()
    {
        Grades(Id, "graded", "overall-effectiveness").Should().Be("outstanding, good, requires-improvement, inadequate");
        Grade(Id, "graded", "overall-effectiveness", "outstanding").SectorLabel.Should().Be("1");
        Grades(Id, "graded", "safeguarding").Should().Be("effective, not-effective");
        Grades(Id, "graded", "skills-contribution").Should().Be("strong, reasonable, limited");
    }

    [Fact]
    public void Questions_OfAGradedInspection_AreTheKeyJudgements() => Questions(Id, "graded").Should().Equal(
        "overall-effectiveness", "quality-of-education", "behaviour-and-attitudes", "personal-development", "leadership-and-management",
        "early-years-provision? (state-funded-school, independent-school)", "sixth-form-provision? (state-funded-school, independent-school)",
        "safeguarding", "category-of-concern? (state-funded-school)", "skills-contribution? (further-education-and-skills)", "independent-school-standards (independent-school)");

    // Overall effectiveness was removed for state-funded schools on 2 September 2024. The day itself belongs to the new state.
    [Theory]
    [InlineData("2024-09-01", "state-funded-school", JudgedStatus.Judged)]
    [InlineData("2024-09-02", "state-funded-school", JudgedStatus.NoLongerJudged)]
    [InlineData("2024-09-03", "state-funded-school", JudgedStatus.NoLongerJudged)]
    [InlineData("2024-09-02", "further-education-and-skills", JudgedStatus.Judged)]
    [InlineData("2025-11-09", "early-years", JudgedStatus.Judged)]
    [InlineData("2024-09-03", "independent-school", JudgedStatus.Judged)]
    [InlineData("2024-09-02", null, JudgedStatus.Uncertain)]
    public void OverallEffectiveness_AroundTheBoundary_IsOneRuleByRemit(string day, string? remit, JudgedStatus expected) =>
        Edition(Id).GetKind("graded").Questions[0].StatusOn(Day(day), remit).Should().Be(expected);

    [Fact]
    public void OverallGrade_OfASchoolAfterTheRemoval_IsRefused()
    {
        var before = () => Inspect(Id, "graded", "2024-09-01", "state-funded-school", ("overall-effectiveness", "good"));
        var after = () => Inspect(Id, "graded", "2024-09-02", "state-funded-school", ("overall-effectiveness", "good"));

        before.Should().NotThrow();
        after.Should().Throw<ExpectationException>().WithMessage("*'overall-effectiveness' is no longer judged*");
    }

    [Fact]
    public void FollowUps_OfAGradedInspection_AreThoseOfTheFactSheet() => FollowUps(Id, "graded").Should().Equal(
        "state-funded-school+outstanding+good/next-inspection: approximately 4 years from ended; usual; primary",
        "state-funded-school+requires-improvement+inadequate/next-graded: within 30 months from ended; usual; primary",
        "early-years+outstanding+good/next-inspection: within 6 years from ended; usual; secondary",
        "early-years+requires-improvement/next-inspection: within 1 year from ended; usual; secondary",
        "early-years+inadequate/next-inspection: within 6 months from ended; usual; primary",
        "further-education-and-skills/next-inspection: - from -; usual; primary",
        "independent-school/next-inspection: - from -; discretionary; primary");

    // The values of the file that Ofsted publishes. They are sentences: none is better than another.
    [Fact]
    public void UngradedOutcomes_AreSentencesWithoutOrder()
    {
        Grades(Id, "ungraded", "outcome").Should().Be(
            "remains-outstanding, remains-outstanding-with-concerns, remains-good, remains-good-and-improving, remains-good-with-concerns, "
            + "standards-maintained, improved-significantly, some-aspects-not-as-strong");
        Edition(Id).GetKind("ungraded").Questions[0].Scale.IsRanked.Should().BeFalse();
    }

    [Fact]
    public void Ungraded_RemainsGoodWithConcerns_LeadsToAGradedInspectionWithoutADate() =>
        FollowUpSchedule.For(Inspect(Id, "ungraded", "2023-05-10", "state-funded-school", ("outcome", "remains-good-with-concerns")), Day("2023-06-01"))
            .FollowUps.Should().ContainSingle().Which.Should().Match<FollowUp>(f => f.Activity.Code == "graded-inspection" && !f.Window.IsKnown);

    // Routine inspection stood still from 17 March 2020; only monitoring was to resume in January 2021.
    [Fact]
    public void Pause_OfThePandemic_CertainlyCovers2020() =>
        Edition(Id).Pauses.Should().ContainSingle().Which.Should().Match<ProgrammePause>(
            p => p.CertainlyFrom == Day("2020-03-17") && p.CertainlyTo == Day("2020-12-31"));

    [Fact]
    public void Limit_InadequateKeyJudgement_IsKnownFromWeakSourcesAndSoRefusesNothing()
    {
        var inspection = Inspect(
            Id, "graded", "2023-05-10", "state-funded-school", ("overall-effectiveness", "good"), ("quality-of-education", "inadequate"));

        var rule = inspection.Kind.LimitingRules.Should().ContainSingle(r => r.Name == "inadequate-key-judgement").Which;
        (rule.Question, rule.AtBest, rule.IsBinding).Should().Be(("overall-effectiveness", "inadequate", false));
        SendJson.ReadInspection(SendJson.ToUtf8Bytes(inspection)).Warnings
            .Should().ContainSingle(f => f.Code == FindingCodes.UsualLimitBroken);
    }

    [Theory]
    [InlineData("2025-03-04", "good", "good", "inadequate", "effective", "serious-weaknesses")]
    [InlineData("2025-03-04", "requires-improvement", "good", "good", "not-effective", "serious-weaknesses")]
    [InlineData("2025-03-04", "inadequate", "good", "good", "effective", "special-measures-or-serious-weaknesses")]
    [InlineData("2023-03-07", "good", "good", "inadequate", "effective", "special-measures-or-serious-weaknesses")]
    [InlineData("2025-03-04", "good", "requires-improvement", "good", "effective", null)]
    public void Category_OfASchool_GoesAsFarAsTheGradesSay(
        string day, string quality, string development, string behaviour, string safeguarding, string? expected)
    {
        var inspection = Inspect(
            Id, "graded", day, "state-funded-school", ("quality-of-education", quality), ("personal-development", development),
            ("behaviour-and-attitudes", behaviour), ("leadership-and-management", "good"), ("safeguarding", safeguarding));

        (inspection.Category?.Code).Should().Be(expected);
    }

    [Fact]
    public void Category_OfAnotherRemit_IsNone() =>
        Inspect(Id, "graded", "2025-03-04", "early-years", ("quality-of-education", "inadequate")).Category.Should().BeNull();
}
