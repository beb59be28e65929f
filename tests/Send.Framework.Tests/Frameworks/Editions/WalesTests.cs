using Send.Framework.Fixtures;
using Send.Framework.Frameworks;
using Send.Framework.Inspections;
using Send.Framework.Judgements;
using Send.Framework.Scheduling;
using static Send.Framework.Tests.Frameworks.Editions.EditionTable;
using static Send.Framework.Tests.Time.Dates;

namespace Send.Framework.Tests.Frameworks.Editions;

/// <summary>The fact sheet on other frameworks, 2.12: Estyn from September 2024 and Care Inspectorate Wales from April 2025.</summary>
public class WalesTests
{
    [Fact]
    public void Life_IsThatOfTheFactSheet()
    {
        Life("estyn-2024").Should().Be("2024-09-01 to 2030-07-31");
        Life("care-inspectorate-wales-2025").Should().Be("2025-04-01 to -");
    }

    // Three areas in prose, no summative grades; the levels of follow-up are answers, not grades.
    [Fact]
    public void Estyn_EvaluatesAreasInProse()
    {
        Questions("estyn-2024", "core").Should().Equal(
            "teaching-and-learning (maintained-school)", "well-being-care-support-and-guidance (maintained-school)",
            "education-services-and-their-impact (local-government-education-services)",
            "leading-and-improving (maintained-school, local-government-education-services)", "school-follow-up (maintained-school)",
            "setting-follow-up (non-maintained-setting)", "authority-follow-up (local-government-education-services)");
        Edition("estyn-2024").Scales.Should().OnlyContain(s => !s.IsRanked);
        Grades("estyn-2024", "core", "school-follow-up").Should().Be("no-follow-up, estyn-review, significant-improvement, special-measures");
        Grades("estyn-2024", "core", "setting-follow-up").Should().Be("no-follow-up, estyn-review, focused-improvement");
        Grades("estyn-2024", "core", "authority-follow-up").Should().Be("no-follow-up, causing-significant-concern");
    }

    [Fact]
    public void Estyn_ReportsAfter45Days() => FollowUps("estyn-2024", "core").Should().Equal(
        "maintained-school/report: usually 45 days from started; usual; primary",
        "maintained-school/interim-visit: - from -; usual; primary",
        "estyn-review/school-review: - from -; usual; secondary",
        "estyn-review/setting-review: - from -; usual; primary",
        "significant-improvement+special-measures/action-plan: - from -; statutory; primary",
        "significant-improvement+special-measures/follow-up: - from -; usual; primary",
        "focused-improvement/action-plan: - from -; required; primary",
        "causing-significant-concern/follow-up: - from -; usual; secondary");

    // 3 March 2025 plus 45 days: 28 days left in March, and 17 of April.
    [Fact]
    public void Estyn_ReportOfASchool_IsExpectedOnThe17thOfApril() =>
        FollowUpSchedule.For(Inspect("estyn-2024", "core", "2025-03-03", "maintained-school", ("school-follow-up", "no-follow-up")), Day("2025-03-10"))
            .FollowUps.Single(f => f.Rule.Name == "report").Window.Target.Should().Be(Day("2025-04-17"));

    [Fact]
    public void Estyn_InterimVisit_HasNoJudgement() => Edition("estyn-2024").GetKind("interim-visit").Questions.Should().BeEmpty();

    [Fact]
    public void CareInspectorate_RatesFourThemesOnFourPoints()
    {
        Questions("care-inspectorate-wales-2025", "inspection").Should().Equal(
            "well-being", "care-and-support", "leadership-and-management", "environment (care-home-service)");
        Grades("care-inspectorate-wales-2025", "inspection", "well-being")
            .Should().Be("excellent, good, requires-improvement, requires-significant-improvement");
        FollowUps("care-inspectorate-wales-2025", "inspection").Should().Equal(
            "excellent+good+requires-improvement+requires-significant-improvement/rating-display: - from -; statutory; primary");
    }

    // Rulebook 12.3 N5: WSI 2025/389, regulation 3. Question C1 is answered.
    [Fact]
    public void CareInspectorate_RatingsAreDisplayedWithoutDelay()
    {
        var rule = Edition("care-inspectorate-wales-2025").FollowUpRules.Single();

        rule.IntervalUnknown.Should().Contain("without delay");
        (rule.Source.Locator, rule.Source.Title).Should().Be(
            ("regulation 3", "The Regulated Services (Inspection Ratings) (Wales) Regulations 2025 (WSI 2025/389)"));
        Edition("care-inspectorate-wales-2025").OpenQuestions.Select(q => q.Code).Should().Equal("C2");
    }

    [Fact]
    public void CareInspectorate_RatingThatIsNotPublished_IsAbsentAndNotMissing()
    {
        var kind = Edition("care-inspectorate-wales-2025").GetKind("inspection");

        var inspection = kind.Questions.Take(3).Aggregate(
            AnInspection.Of("care-inspectorate-wales-2025", "inspection").WithRemit("domiciliary-support-service")
                .WithDates(new(Day("2025-06-02"), Day("2025-06-03"))),
            (builder, q) => builder.WithJudgement(q.Code, Judgement.Absent(AbsenceReason.NotPublished))).Build();

        inspection.JudgementOf("well-being")!.Absence.Should().Be(AbsenceReason.NotPublished);
        kind.Questions[3].StatusOn(Day("2025-06-02"), "domiciliary-support-service").Should().Be(JudgedStatus.OtherRemit);
        FollowUpSchedule.For(inspection, Day("2025-07-01")).FollowUps.Should().BeEmpty("there is no rating to display");
    }
}
