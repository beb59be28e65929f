using Send.Framework.Frameworks;
using Send.Framework.Improvement;
using Send.Framework.Inspections;
using Send.Framework.Judgements;
using Send.Framework.Partnerships;
using Send.Framework.Time;
using Send.Framework.Validation;
using static Send.Framework.Tests.Inspections.Sample;
using static Send.Framework.Tests.Time.Dates;

namespace Send.Framework.Tests.Inspections;

public class InspectionTests
{
    private static readonly InspectionFramework Edition2023 = Edition("area-send-2023");
    private static readonly InspectionKind Full2023 = Edition2023.GetKind("full");
    private static readonly Partnership Rotherham = Partnership.Of(
        LocalAuthority.Of("Rotherham Metropolitan Borough Council", DfeCode.Parse("372")), name: "Rotherham Local Area Partnership");

    private static readonly InspectionDates Dates2024 = new(Day("2024-09-30"), Day("2024-10-04"), Day("2024-09-16"), null, Day("2024-11-14"));

    private static AnsweredQuestion Outcome(string grade) =>
        new(Full2023.Questions[0], Judgement.Of(Full2023.Questions[0].Scale.Get(grade)));

    private static Inspection Make(
        InspectionFramework? framework = null, InspectionKind? kind = null, InspectionDates? dates = null,
        IEnumerable<AnsweredQuestion>? judgements = null, IEnumerable<ImprovementArea>? areas = null, StatedNextSteps? stated = null, string? reference = "1") =>
        Inspection.Create(framework ?? Edition2023, kind ?? Full2023, Rotherham, dates ?? Dates2024, judgements ?? [Outcome("inconsistent")], areas, stated, reference);

    [Fact]
    public void Inspection_IsAValue() => ValueContract.Verify(
        Make(areas: [Area("Waits.")], stated: new(FollowUpInterval.FromYears(3))),
        Make(areas: [Area("Waits.")], stated: new(FollowUpInterval.FromYears(3))),
        Make(areas: [Area("Waits.")]),
        Make(areas: [Area("Plans.")], stated: new(FollowUpInterval.FromYears(3))),
        Make(areas: [Area("Waits.")], stated: new(FollowUpInterval.FromYears(3)), reference: null),
        Make(areas: [Area("Waits.")], stated: new(FollowUpInterval.FromYears(3)), judgements: [Outcome("typically-positive")]),
        Make(areas: [Area("Waits.")], stated: new(FollowUpInterval.FromYears(3)), dates: new(Dates2024.FirstKnown, Dates2024.LastKnown)));

    [Fact]
    public void Create_NoImprovementAreas_IsAnotherValueThanNoneRecorded()
    {
        Make(areas: []).Should().NotBe(Make(areas: null));
        Make(areas: []).ImprovementAreasRecorded.Should().BeTrue();
        Make(areas: null).ImprovementAreasRecorded.Should().BeFalse();
        Make(areas: null).ImprovementAreas.Should().BeEmpty();
    }

    [Fact]
    public void Create_ValidParts_AnswersWhatIsAsked()
    {
        var inspection = Make();

        inspection.GradeOf("outcome")!.Code.Should().Be("inconsistent");
        inspection.JudgementOf("progress").Should().BeNull();
        inspection.DateOf(AnchorEvent.Notified).Should().Be(Day("2024-09-16"));
        inspection.DateOf(AnchorEvent.Started).Should().Be(Day("2024-09-30"));
        inspection.DateOf(AnchorEvent.Ended).Should().Be(Day("2024-10-04"));
        inspection.DateOf(AnchorEvent.ReportReceived).Should().BeNull("an estimate is no record");
        inspection.DateOf(AnchorEvent.Published).Should().Be(Day("2024-11-14"));
        inspection.DateOf(AnchorEvent.PlanAccepted).Should().BeNull();
        inspection.Meets(RuleCondition.Answered("outcome", "inconsistent")).Should().BeTrue();
        inspection.Meets(RuleCondition.Answered("outcome", "systemic-failings")).Should().BeFalse();
        inspection.ToString().Should().Be("Rotherham Local Area Partnership: Full inspection, 2024-10-04 (area-send-2023)");
    }

    [Fact]
    public void Create_KindOfAnotherEdition_IsRefused() =>
        ((Action)(() => Make(kind: Edition("local-area-send-2016").GetKind("revisit"), judgements: []))).Should().Throw<ArgumentException>()
            .WithMessage("error SEND1014 /kind: 'area-send-2023' has no kind of inspection 'revisit'. It has: *");

    [Fact]
    public void Create_RequiredQuestionWithoutAnswer_IsRefused() =>
        ((Action)(() => Make(judgements: []))).Should().Throw<ArgumentException>()
            .WithMessage("error SEND3003 /judgements/outcome: \"outcome\" is missing. Its grades: *");

    [Fact]
    public void Create_QuestionAnsweredTwice_IsRefused() =>
        ((Action)(() => Make(judgements: [Outcome("inconsistent"), Outcome("inconsistent")]))).Should().Throw<ArgumentException>()
            .WithMessage("error SEND3012 /judgements/outcome: The question 'outcome' is answered twice.");

    [Fact]
    public void Create_QuestionOfAnotherKind_IsRefusedWithTheQuestionsThereAre()
    {
        var statement = Edition("local-area-send-2016").GetKind("full").Questions[0];
        var alien = new AnsweredQuestion(statement, Judgement.Of(statement.Scale.Get("required")));

        ((Action)(() => Make(judgements: [Outcome("inconsistent"), alien]))).Should().Throw<ArgumentException>()
            .WithMessage("error SEND3002 /judgements/written-statement-of-action: 'full' under 'area-send-2023' does not judge 'written-statement-of-action'. It judges: outcome.*");
        ((Action)(() => Make(kind: Edition2023.GetKind("thematic-visit"), judgements: [Outcome("inconsistent")]))).Should().Throw<ArgumentException>()
            .WithMessage("error SEND3008 /judgements/outcome: 'outcome' is answered, but 'thematic-visit' judges no questions.*");
    }

    // Rulebook I2: priority actions if and only if the third outcome.
    [Theory]
    [InlineData("typically-positive", false)]
    [InlineData("inconsistent", false)]
    [InlineData("systemic-failings", true)]
    public void Create_AreaForPriorityAction_OnlyAfterTheThirdOutcome(string grade, bool allowed)
    {
        var act = () => Make(
            judgements: [Outcome(grade)], areas: [ImprovementArea.Of(ImprovementAreaKind.AreaForPriorityAction, "Act."), Area("Improve.")]);

        if (allowed)
        {
            act().ImprovementAreas.Should().HaveCount(2);
        }
        else
        {
            act.Should().Throw<ArgumentException>().WithMessage("error SEND4003 /improvementAreas/0/kind: *");
        }
    }

    [Fact]
    public void Create_ProgressWhereNoneIsJudged_IsRefused()
    {
        var sufficient = Edition("local-area-send-2016").GetKind("revisit").ProgressScale!.Get("sufficient-progress");

        ((Action)(() => Make(areas: [Area("Waits.").WithProgress(Judgement.Of(sufficient))]))).Should().Throw<ArgumentException>()
            .WithMessage("error SEND4017 /improvementAreas/0/progress: 'full' under 'area-send-2023' does not judge progress.");
    }

    [Fact]
    public void Create_NullOrBlankParts_AreRefused()
    {
        Action[] acts =
        [
            () => Inspection.Create(null!, Full2023, Rotherham, Dates2024, []),
            () => Inspection.Create(Edition2023, null!, Rotherham, Dates2024, []),
            () => Inspection.Create(Edition2023, Full2023, null!, Dates2024, []),
            () => Inspection.Create(Edition2023, Full2023, Rotherham, null!, []),
            () => Inspection.Create(Edition2023, Full2023, Rotherham, Dates2024, null!),
            () => Make(judgements: [null!]),
            () => Make(areas: [null!]),
            () => Make(reference: " "),
        ];

        acts.Should().AllSatisfy(act => act.Should().Throw<ArgumentException>());
    }

    [Fact]
    public void Create_SeveralFaults_AreAllSaidAtOnce()
    {
        var act = () => Make(
            judgements: [Outcome("systemic-failings")], areas: [], stated: new(response: Activity.StrategicPlan), reference: new('1', 101));

        var refused = act.Should().Throw<InvalidInspectionException>().Which;
        refused.Findings.Where(f => f.Severity == Severity.Error).Select(f => $"{f.Code} {f.Path}").Should().Equal(
            "SEND1016 /reference", "SEND4004 /improvementAreas", "SEND6003 /stated/response");
        refused.Message.Split('\n').Should().HaveCount(3);
    }

    // JSON has no way to say half a surrogate pair, so that what has one in it could not be read back.
    [Fact]
    public void Create_TextThatIsNotUnicode_IsRefused() =>
        ((Action)(() => Make(areas: [Area("Half \ud83d")]))).Should().Throw<InvalidInspectionException>()
            .Which.Findings.Where(f => f.Severity == Severity.Error).Should().ContainSingle().Which.Code.Should().Be(FindingCodes.InvalidText);

    // The codes are those of the edition, and what they stand for is not.
    [Fact]
    public void Create_KindOfAnotherEditionWithTheSameCode_IsMisuse() =>
        ((Action)(() => Make(kind: Edition("area-send-2025").GetKind("full")))).Should().Throw<ArgumentException>()
            .Which.Should().NotBeOfType<InvalidInspectionException>();

    [Fact]
    public void StatedNextSteps_IntervalWithAPrecision_IsRecordedWithoutIt() =>
        new StatedNextSteps(FollowUpInterval.Of(5, IntervalUnit.Years, IntervalPrecision.By)).Should().Be(new StatedNextSteps(FollowUpInterval.FromYears(5)));

    [Fact]
    public void Create_EditionOutOfForce_NamesItsDatesAndThatOfTheInspection()
    {
        ((Action)(() => Make(dates: new(Day("2025-06-23"), Day("2025-06-27"), Day("2025-06-09"))))).Should().Throw<ArgumentException>()
            .WithMessage("error SEND5007 /framework: 'area-send-2023' was in force from 1 January 2023 to 5 June 2025; the inspection was notified on 9 June 2025.*");
        ((Action)(() => Make(dates: new(Day("2025-06-23"), Day("2025-06-27"))))).Should().Throw<ArgumentException>()
            .WithMessage("*the visit started on 23 June 2025.*");
    }

    private static ImprovementArea Area(string text) => ImprovementArea.Of(ImprovementAreaKind.AreaForImprovement, text);
}
