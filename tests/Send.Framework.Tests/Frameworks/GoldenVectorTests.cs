using Send.Framework.Fixtures;
using Send.Framework.Frameworks;
using Send.Framework.Frameworks.Dialects;
using Send.Framework.Inspections;
using Send.Framework.Judgements;
using Send.Framework.Partnerships;
using Send.Framework.Scheduling;
using Send.Framework.Tests.Judgements;
using Send.Framework.Time;
using static Send.Framework.Tests.Inspections.Sample;
using static Send.Framework.Tests.Time.Dates;

namespace Send.Framework.Tests.Frameworks;

/// <summary>The cases with known answers: other-frameworks 2.16. Each answer is a literal from there.</summary>
public class GoldenVectorTests
{
    // Slough received its report on 9 November 2021; a minister named 18 February 2022.
    [Fact]
    public void WrittenStatement_Slough_IsDueAfter70WorkingDays()
    {
        var followUp = FollowUpSchedule.For(Full("local-area-send-2016", "required", "2021-10-01", "2021-11-09"), Day("2021-11-10"))
            .FollowUps.Single(f => f.Activity == Activity.WrittenStatementOfAction);

        followUp.Window.Latest.Should().Be(Day("2022-02-18"));
    }

    // Without the bank holidays it would have been 15 February: three of them lie between.
    [Fact]
    public void WrittenStatement_Slough_WithoutBankHolidays_WouldBeThreeDaysEarlier()
    {
        var weekdays = Enumerable.Range(1, 200).Select(i => Day("2021-11-09").PlusDays(i))
            .Where(day => day.DayOfWeek is not (IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday)).ToArray();

        weekdays[69].Should().Be(Day("2022-02-15"));
        CountOneByOne(WorkingDayCalendar.EnglandAndWales, Day("2021-11-09"), Day("2022-02-15")).Should().Be(67);
    }

    [Fact]
    public void Report_30SchoolDays_LeaveOutTheEasterBreak()
    {
        var schoolDays = WorkingDayCalendar.EnglandAndWales.WithClosure(new DateInterval(Day("2026-03-30"), Day("2026-04-10")), "Easter break");

        FollowUpInterval.FromSchoolDays(30).AddTo(Day("2026-02-25"), WorkingDayCalendar.EnglandAndWales, schoolDays).Should().Be(Day("2026-04-22"));
    }

    [Fact]
    public void Report_OfASchool_IsExpectedAfter30SchoolDays()
    {
        var schoolDays = WorkingDayCalendar.EnglandAndWales.WithClosure(new DateInterval(Day("2026-03-30"), Day("2026-04-10")), "Easter break");
        var inspection = AnInspection.Of(Edition("school-report-cards-2025"), "full", "state-funded-school")
            .WithDates(new(Day("2026-02-24"), Day("2026-02-25"))).Build();

        FollowUpSchedule.For(inspection, Day("2026-03-01"), ScheduleOptions.Default.WithSchoolDays(schoolDays)).FollowUps
            .Single(f => f.Activity.Code == "report").Window.Target.Should().Be(Day("2026-04-22"));
    }

    // Removed for state-funded schools on 2 September 2024 and kept for colleges: one rule, whoever asks.
    [Theory]
    [InlineData("2024-09-01", "state-funded-school", true)]
    [InlineData("2024-09-02", "state-funded-school", false)]
    [InlineData("2024-09-03", "state-funded-school", false)]
    [InlineData("2024-09-01", "further-education-and-skills", true)]
    [InlineData("2024-09-02", "further-education-and-skills", true)]
    [InlineData("2024-09-03", "further-education-and-skills", true)]
    public void OverallEffectiveness_OfSchools_EndsOnOneDayInEveryPlace(string started, string remit, bool judged)
    {
        var edition = Edition("education-inspection-2019");
        var kind = edition.GetKind("graded");
        var question = kind.Questions.Single(q => q.Code == "overall-effectiveness");
        var dates = new InspectionDates(Day(started), Day(started).PlusDays(1));
        var subject = Provider.Of("urn", "139588", remit: remit);
        var others = kind.Questions.Where(q => q != question && q.StatusOn(Day(started), remit) == JudgedStatus.Judged)
            .Select(q => new AnsweredQuestion(q, Judgement.Of(q.Scale.Grades[0]))).ToArray();
        var graded = () => Inspection.Create(edition, kind, subject, dates, [.. others, new(question, Judgement.Of(question.Scale.Grades[0]))]);
        var without = () => Inspection.Create(edition, kind, subject, dates, others);

        question.StatusOn(Day(started), remit).Should().Be(judged ? JudgedStatus.Judged : JudgedStatus.NoLongerJudged);
        (judged ? without : graded).Should().Throw<ArgumentException>();
        (judged ? graded : without).Should().NotThrow();
    }

    [Theory]
    [InlineData("standard")]
    [InlineData("short")]
    public void OverallEffectiveness_OfLocalAuthorities_IsNoLongerJudgedOn27April2026(string kind)
    {
        var edition = Edition("ilacs-2018");
        var found = edition.GetKind(kind);
        var dates = new InspectionDates(Day("2026-04-27"), Day("2026-05-01"));
        AnsweredQuestion[] areas =
        [
            .. found.Questions.Where(q => q.StatusOn(dates.FirstKnown) == JudgedStatus.Judged)
                .Select(q => new AnsweredQuestion(q, Judgement.Of(q.Scale.Get("good")))),
        ];
        var overall = found.Questions.Single(q => q.Code == "overall-effectiveness");
        var subject = Provider.Of("dfe-code", "372");

        overall.StatusOn(dates.FirstKnown).Should().Be(JudgedStatus.NoLongerJudged);
        areas.Select(a => a.Question.Code).Should().Equal("impact-of-leaders", "help-and-protection", "children-in-care", "care-leavers");
        Inspection.Create(edition, found, subject, dates, areas).GradeOf("overall-effectiveness").Should().BeNull();
        Inspection.Create(edition, found, subject, dates, [.. areas, new(overall, Judgement.Absent(AbsenceReason.NoLongerJudged))])
            .JudgementOf("overall-effectiveness")!.Absence.Should().Be(AbsenceReason.NoLongerJudged);
        FluentActions.Invoking(() => Inspection.Create(
                edition, found, subject, dates, [.. areas, new(overall, Judgement.Of(overall.Scale.Get("good")))]))
            .Should().Throw<ArgumentException>();
    }

    // 10 of 16 is 62.5 per cent, between 39 to 62 and 63 to 87.
    [Theory]
    [InlineData(ScoreRounding.HalfUp, "good")]
    [InlineData(ScoreRounding.HalfToEven, "requires-improvement")]
    [InlineData(ScoreRounding.NotStated, null)]
    public void CareQuality_10Of16_DependsOnTheStatedRule(ScoreRounding rounding, string? rating)
    {
        new Score(10, 16).OutOf(100).Should().Be(62.5m);
        Scales.CareQuality(rounding).TryGetByScore(new Score(10, 16), out var found).Should().Be(rating is not null);
        (found?.Code).Should().Be(rating);
    }

    [Fact]
    public void CareQuality_10Of16_HasNoRatingInTheEdition() =>
        Edition("cqc-single-assessment").Scales.Single().TryGetByScore(new Score(10, 16), out _).Should().BeFalse("no rounding rule is published");

    // 26 of 36 is 72.22 per cent: good, whatever the file says.
    [Fact]
    public void YouthJustice_72PerCent_IsGoodAndContradictsRequiresImprovement()
    {
        var scale = Edition("youth-justice-2018").GetKind("inspection").Questions[0].Scale;
        var recorded = Judgement.Of(scale.Get("requires-improvement"), score: new Score(26, 36));

        scale.TryGetByScore(recorded.Score!, out var earned).Should().BeTrue();
        earned!.Code.Should().Be("good");
        scale.TryGetByScore(new Score(72.22m, 100), out var byPercentage).Should().BeTrue("72.22 of 100 is just below 26 of 36");
        byPercentage.Should().Be(earned);
        scale.IsStronger(earned, recorded.Grade!).Should().BeTrue();
        scale.MayBeCapped.Should().BeFalse("so nothing can explain the weaker rating");
    }

    [Theory]
    [InlineData("area-send-2023", "2024-03-08", "2024-04-17", "2025-10-17", "2027-04-17")]
    [InlineData("area-send-2025", "2025-10-10", "2025-11-19", "2027-05-19", "2028-11-19")]
    public void ThirdOutcome_WithReceipt_HasTwoInspectionsToCome(string edition, string started, string received, string monitoring, string full) =>
        FollowUpSchedule.For(Full(edition, "systemic-failings", started, received), Day(received)).FollowUps
            .Where(f => f.Activity.Kind == ActivityKind.Inspection).Select(f => (f.Activity.Code, f.Window.Target, f.Anchor.Quality))
            .Should().Equal(
                ("monitoring-inspection", Day(monitoring), AnchorQuality.Stated),
                ("full-inspection", Day(full), AnchorQuality.Stated));

    // Scotland's best is 6, Ofsted's is 1; both are the first of their scale, and neither is the stronger.
    [Fact]
    public void Direction_Scotland6AndOfsted1_AreNotCompared()
    {
        var six = Edition("education-scotland-2016").Scales.SelectMany(s => s.Grades).Single(g => g.SectorLabel == "6");
        var one = SourceDialects.Get("prepare-academy-transfers").Read("1").Grade!;

        (six.Position, one.Position, one.SectorLabel).Should().Be((0, 0, "1"));
        GradeComparison.Between(six, one).Order.Should().Be(GradeOrder.NotComparable);
        FluentActions.Invoking(() => six.Scale.Compare(six, one)).Should().Throw<ArgumentException>();
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" ")]
    public void Code9_WithoutADialect_IsRefused(string? dialect)
    {
        FluentActions.Invoking(() => SourceDialects.Get(dialect).Read("9")).Should().Throw<ArgumentException>().WithMessage("*no default*");
        SourceDialects.MeaningsOf("9").Select(m => m.Meaning.Words).Distinct().Should().HaveCountGreaterThan(3, "so nobody can know which is meant");
    }

    // Rulebook, 3.2 and O5: the outcome of Slough (published 6 November 2025) was left blank by a reader that knew one wording only. The
    // openings are the variants that reports print.
    [Theory]
    [InlineData("There are widespread and/or systemic failings leading to significant concerns about the experiences and outcomes", "systemic-failings")]
    [InlineData("There are widespread and/or\n systemic  failings leading to significant concerns", "systemic-failings")]
    [InlineData("The local area partnership's arrangements typically lead to positive experiences and outcomes", "typically-positive")]
    [InlineData("SEND arrangements typically lead to positive experiences and outcomes", "typically-positive")]
    [InlineData("arrangements lead to inconsistent experiences and outcomes", "inconsistent")]
    [InlineData("The arrangements are good.", null)]
    [InlineData("arrangements lead to inconsistent experiences; there are widespread and/or systemic failings", null)]
    public void Outcome_FromTheOpeningOfAReport_IsReadOrLeftOpen(string opening, string? expected)
    {
        var scale = Edition("area-send-2025").GetKind("full").Questions[0].Scale;

        scale.TryRecognise(opening, out var grade).Should().Be(expected is not null);
        (grade?.Code).Should().Be(expected);
    }
}
