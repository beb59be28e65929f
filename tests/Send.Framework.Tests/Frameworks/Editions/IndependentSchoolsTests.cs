using Send.Framework.Judgements;
using Send.Framework.Scheduling;
using static Send.Framework.Tests.Frameworks.Editions.EditionTable;
using static Send.Framework.Tests.Time.Dates;

namespace Send.Framework.Tests.Frameworks.Editions;

/// <summary>The fact sheet on other frameworks, 2.5: Ofsted's independent schools from January 2026 and ISI's from September 2023.</summary>
public class IndependentSchoolsTests
{
    [Fact]
    public void Life_IsThatOfTheFactSheet()
    {
        Life("independent-schools-2026", "independent-school").Should().Be("2026-01-01 to -");
        Life("isi-2023", "association-independent-school").Should().Be("2023-09-01 to -");
    }

    // Two scales on one inspection.
    [Fact]
    public void StandardInspection_HasGradesAndStandardsSideBySide()
    {
        Questions("independent-schools-2026", "standard").Should().Equal(
            "inclusion", "curriculum-and-teaching", "achievement", "attendance-and-behaviour", "personal-development-and-well-being",
            "leadership-and-governance", "early-years?", "post-16-provision?", "safeguarding", "independent-school-standards");
        Grades("independent-schools-2026", "standard", "inclusion").Should().StartWith("exceptional, ");
        Grades("independent-schools-2026", "standard", "independent-school-standards").Should().Be("met, not-met");
    }

    [Fact]
    public void StandardInspection_IsFollowedWhenTheDepartmentDecides() => FollowUps("independent-schools-2026", "standard").Should().Equal(
        "any/next-standard: - from -; discretionary; primary");

    // ISI: met or not met for each section, strengths named if at all, no grades, and every three years.
    [Fact]
    public void Isi_JudgesSectionsByTheirStandards()
    {
        Questions("isi-2023", "routine").Should().Equal(
            "leadership-management-and-governance", "education-training-and-recreation", "health-and-emotional-well-being",
            "social-and-economic-well-being", "safeguarding", "significant-strengths?");
        Edition("isi-2023").Scales.Select(s => s.Kind).Should().Equal(ScaleKind.MetNotMet, ScaleKind.Narrative);
    }

    [Fact]
    public void Isi_ComesEveryThreeYears()
    {
        FollowUps("isi-2023", "routine").Should().Equal("any/next-routine: usually 3 years from ended; usual; primary");
        FollowUpSchedule.For(Inspect("isi-2023", "routine", "2024-02-29", "association-independent-school", ("safeguarding", "met")), Day("2024-06-01"))
            .FollowUps.Single().Window.Target.Should().Be(Day("2027-02-28"));
    }
}
