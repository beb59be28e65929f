using Send.Framework.Frameworks;
using Send.Framework.Inspections;
using Send.Framework.Judgements;
using Send.Framework.Scheduling;
using Send.Framework.Tests.Inspections;
using Send.Framework.Time;

namespace Send.Framework.Tests.Scheduling;

/// <summary>An empty schedule says which of three it is: nothing follows by a source, it is an open question, or a fact is not given.</summary>
public class OpenPointsTests
{
    private static readonly LocalDate AsOf = new(2026, 11, 29);

    private static IEnumerable<FollowUpSchedule> Schedules =>
        Sample.Everything().Concat(Sample.WithoutAnswers()).Where(i => FrameworkCatalogue.BuiltIn.Editions.Contains(i.Framework))
            .Select(i => FollowUpSchedule.For(i, AsOf));

    [Fact]
    public void For_EveryEditionKindAbsenceAndAnswer_IsNeverEmptyWithoutSayingWhichOfTheThreeItIs()
    {
        var empty = Schedules.Where(s => s.FollowUps.IsEmpty).AtLeastOne();

        string.Join(Environment.NewLine, empty.Where(s => Says(s) is "silent" or "both" or nameof(OpenReason.NoRule)).Select(Described)).Should().BeEmpty();
        empty.Select(Says).Distinct().Should().BeEquivalentTo("nothing", nameof(OpenReason.FactNotGiven), nameof(OpenReason.OpenQuestion));
    }

    [Fact]
    public void Open_EveryEditionKindAbsenceAndAnswer_SaysWhyAndWhereThatIsWritten() =>
        Schedules.SelectMany(s => s.Open).DistinctBy(p => (p.Because, p.Source)).AtLeastOne().Should().AllSatisfy(point =>
        {
            point.Because.Should().MatchRegex("^[A-Z].*\\.$").And.NotContain("  ");
            point.Source.Title.Should().NotBeEmpty();
            (point.Reason == OpenReason.OpenQuestion).Should().Be(point.Question is not null);
            (point.Reason == OpenReason.FactNotGiven).Should().Be(!point.Activities.IsEmpty && point.Question is null);
        });

    [Fact]
    public void NothingFollows_WhereSomethingDoes_IsNull() =>
        Schedules.Where(s => !s.FollowUps.IsEmpty).Should().OnlyContain(s => s.NothingFollows == null);

    // The right values of the kind "nothing follows" in the field: an absent outcome is named, and so is the open question.
    [Theory]
    [InlineData("area-send-2025", "full", AbsenceReason.Unreadable, "unreadable")]
    [InlineData("area-send-2025", "full", AbsenceReason.NotRecorded, "not recorded")]
    [InlineData("area-send-2023", "full", AbsenceReason.NotPublished, "not published")]
    [InlineData("area-send-2023", "full", AbsenceReason.NotYetInspected, "not yet been inspected")]
    [InlineData("local-area-send-2016", "full", AbsenceReason.NotRecorded, "not recorded")]
    [InlineData("area-send-2025", "monitoring", AbsenceReason.NotRecorded, "not recorded")]
    [InlineData("jtai", "joint-inspection", AbsenceReason.NotRecorded, "not recorded")]
    [InlineData("ilacs-2018", "standard", AbsenceReason.Unreadable, "unreadable")]
    public void Open_AnswerAbsent_SaysWhichAnswerAndWhy(string edition, string kind, AbsenceReason reason, string words)
    {
        var inspection = Sample.WithoutAnswers().First(i => i.Framework.Id == edition && i.Kind.Code == kind
            && i.Judgements.Any(a => a.Judgement.Absence == reason));

        var schedule = FollowUpSchedule.For(inspection, AsOf);

        schedule.FollowUps.Should().BeEmpty();
        schedule.NothingFollows.Should().BeNull();
        schedule.Open[0].Reason.Should().Be(OpenReason.FactNotGiven);
        schedule.Open[0].Because.Should().Contain(words);
        schedule.Open[0].Answers.Should().ContainSingle();
        schedule.Open[0].Activities.Should().NotBeEmpty();
    }

    [Theory]
    [InlineData("youth-justice-2018", "inspection", "inadequate", "next")]
    [InlineData("youth-justice-2025", "inspection", "inadequate", "next")]
    [InlineData("cqc-local-authority-assurance", "assessment", "inadequate", "next")]
    [InlineData("cqc-single-assessment", "assessment", "good", "next")]
    [InlineData("care-inspectorate-scotland-2018", "inspection", "good", "D3")]
    [InlineData("education-scotland-2016", "school", "good", "S5")]
    public void Open_NoSourceSaysWhatFollows_NamesTheQuestion(string edition, string kind, string grade, string question)
    {
        var inspection = Sample.Everything().First(i => i.Framework.Id == edition && i.Kind.Code == kind
            && i.Judgements.Any(a => a.Judgement.Grade?.Code == grade));

        var schedule = FollowUpSchedule.For(inspection, AsOf);

        schedule.Open.Should().ContainSingle(p => p.Reason == OpenReason.OpenQuestion).Which.Question!.Code.Should().Be(question);
        schedule.NothingFollows.Should().BeNull();
    }

    [Fact]
    public void Open_IlacsWithoutOverallEffectiveness_NamesTheQuestionAndNotTheAnswer()
    {
        var inspection = Sample.Everything().First(i => i.Framework.Id == "ilacs-2018" && i.Kind.Code == "standard"
            && i.Dates.Started >= new LocalDate(2026, 4, 27));

        FollowUpSchedule.For(inspection, AsOf).Open.Should().ContainSingle().Which.Question!.Code.Should().Be("after-overall");
    }

    [Fact]
    public void Open_SchoolInspectedAfterTheEndOfOverallEffectiveness_NamesTheQuestionAndNotTheAnswer()
    {
        var inspection = Sample.Everything().First(i => i.Framework.Id == "education-inspection-2019" && i.Kind.Code == "graded"
            && i.Remit == "state-funded-school" && i.Dates.Started > new LocalDate(2024, 9, 2));

        FollowUpSchedule.For(inspection, AsOf).Open.Should().ContainSingle().Which.Question!.Code.Should().Be("E4");
    }

    [Fact]
    public void NothingFollows_NoStatementRequiredIn2016_IsSaidWithItsSource()
    {
        var schedule = FollowUpSchedule.For(Sample.Graded("local-area-send-2016", "full", "not-required").Build(), AsOf);

        schedule.Open.Should().BeEmpty();
        schedule.NothingFollows!.Source.Title.Should().Be("Local area SEND inspections: one year on");
    }

    // Slough, published 6 November 2025: 35, 70 working days count from receipt eight working days before, which is 27 October 2025.
    [Fact]
    public void For_OutcomeUnreadableAndResponsePrinted_FollowsThePrintedResponseAndIntervals()
    {
        var inspection = Sample.Bare(Sample.Edition("area-send-2023"), "full")
            .WithDates(new(new(2024, 7, 8), new(2024, 7, 12), null, new(2024, 10, 28), new(2024, 11, 7)))
            .WithAbsentOutcome(AbsenceReason.Unreadable, "Inspection outcome section not found.")
            .WithStated(new(FollowUpInterval.Parse("P3Y"), FollowUpInterval.Parse("P18M"), Activity.PriorityActionPlan)).Build();

        var schedule = FollowUpSchedule.For(inspection, AsOf);

        schedule.FollowUps.Select(f => $"{f.Activity.Code} {f.Window.Target?.ToString("uuuu-MM-dd", null)} {f.FollowsPrintedResponse}").Should().Equal(
            "priority-action-plan-draft 2024-12-16 True", "priority-action-plan 2025-02-06 True",
            "monitoring-inspection 2026-04-28 False", "full-inspection 2027-10-28 False");
        schedule.FollowUps[1].Explain().Should().Contain("the report prints this response");
        schedule.Open.Should().ContainSingle().Which.Activities.Should().Equal(Activity.StrategicPlan);
        schedule.UnexpectedResponse.Should().BeNull();
    }

    [Fact]
    public void DueBetween_DeadlineAndSoftDate_CountByTheirDayAndTheirTerm()
    {
        var inspection = Sample.Full("area-send-2023", "systemic-failings", "2023-11-17", "2024-01-18", "2024-01-30");
        var schedule = FollowUpSchedule.For(inspection, new(2024, 4, 30));

        IEnumerable<string> Due(LocalDate from, LocalDate to) => schedule.DueBetween(from, to).Select(f => f.Activity.Code);

        // Suffolk: the council's own deadline of 7 March 2024; 18 months to 18 July 2025, which is in the summer term.
        Due(new(2024, 3, 7), new(2024, 3, 7)).Should().Equal("priority-action-plan-draft");
        Due(new(2024, 3, 8), new(2024, 4, 28)).Should().BeEmpty();
        Due(new(2024, 4, 29), new(2025, 5, 1)).Should().Equal("priority-action-plan", "monitoring-inspection");
        schedule.Overdue.Select(f => f.Activity.Code).Should().Equal("priority-action-plan-draft", "priority-action-plan");
        schedule.Invoking(s => s.DueBetween(new(2024, 3, 8), new(2024, 3, 7))).Should().Throw<ArgumentException>();
    }

    private static string Says(FollowUpSchedule schedule) =>
        schedule.NothingFollows is not null ? schedule.Open.IsEmpty ? "nothing" : "both"
        : schedule.Open.IsEmpty ? "silent" : schedule.Open[0].Reason.ToString();

    private static string Described(FollowUpSchedule schedule) =>
        $"{schedule.Inspection.Framework.Id}/{schedule.Inspection.Kind.Code} {schedule.Inspection.Remit} {Says(schedule)}";
}
