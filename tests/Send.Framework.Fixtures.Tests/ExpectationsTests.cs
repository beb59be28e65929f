using Send.Framework.Frameworks;
using Send.Framework.Inspections;
using Send.Framework.Scheduling;
using Send.Framework.Validation;

namespace Send.Framework.Fixtures.Tests;

public sealed class ExpectationsTests
{
    private static readonly Validated<Inspection> Good = InspectionJudge.Judge(AnInspection.Of("area-send-2023").BuildDocument());

    private static readonly Validated<Inspection> Bad =
        InspectionJudge.Judge(AnInspection.Of("area-send-2023").WithOutcome("good").WithReference(" ").BuildDocument());

    private static readonly FollowUpSchedule Schedule =
        FollowUpSchedule.For(PublishedInspections.Get("50261626").ToInspection(), new LocalDate(2026, 11, 23));

    [Fact]
    public void ShouldBeValid_ValidDocument_GivesTheInspection() => Good.ShouldBeValid().Should().BeSameAs(Good.Value);

    [Fact]
    public void ShouldBeValid_InvalidDocument_FailsWithAllFindings() =>
        Failure(() => Bad.ShouldBeValid()).Should().Match("Expected a valid document, but*not valid*2 findings:*SEND1015 /reference*SEND3001 /judgements/outcome*");

    [Fact]
    public void ShouldBeInvalid_ValidDocument_FailsAndSaysThatNothingWasFound() =>
        Failure(() => Good.ShouldBeInvalid()).Should().Be("Expected an invalid document, but the document is valid and has no findings.");

    [Fact]
    public void ShouldBeInvalid_InvalidDocument_GivesTheFindings() => Bad.ShouldBeInvalid().Should().HaveCount(2);

    [Fact]
    public void ShouldHaveNoFindings_OnlyAWarning_FailsWithIt()
    {
        var warned = FaultyDocuments.Get("SEND2016").Judge();

        warned.ShouldBeValid();
        Failure(() => warned.ShouldHaveNoFindings()).Should().Match("*without findings*is valid and has one finding:*warning SEND2016*");
    }

    [Fact]
    public void ShouldHaveOne_ThereIsOne_GivesIt()
    {
        Bad.ShouldHaveOne("SEND3001").Path.Should().Be("/judgements/outcome");
        Bad.ShouldHaveOne(FindingCodes.UnknownGrade, "/judgements/outcome").Code.Should().BeSameAs(FindingCodes.UnknownGrade);
    }

    [Fact]
    public void ShouldHaveOne_InAnotherPlace_FailsWithWhatWasThere() =>
        Failure(() => Bad.ShouldHaveOne("SEND3001", "/judgements")).Should().Match("Expected one SEND3001 (Grade outside the scale) at /judgements,*SEND3001 /judgements/outcome*");

    [Fact]
    public void ShouldHaveOne_Other_FailsWithWhatWasThere() =>
        Failure(() => Bad.ShouldHaveOne(FindingCodes.NumberAsGrade)).Should().Match("Expected one SEND3004 (Number as a grade), but*SEND3001*");

    [Fact]
    public void ShouldHaveOne_UnknownCode_IsTheTestsOwnMistake() =>
        ((Action)(() => Bad.ShouldHaveOne("SEND9999"))).Should().Throw<ArgumentException>().WithMessage("*'SEND9999'*");

    [Fact]
    public void ShouldNotHave_ThereIsOne_FailsWithIt()
    {
        Bad.ShouldNotHave("SEND3004");
        Failure(() => Bad.ShouldNotHave("SEND3001")).Should().Match("Expected no SEND3001*");
    }

    [Fact]
    public void ShouldHaveExactly_OneMissing_FailsWithAll()
    {
        Bad.ShouldHaveExactly("SEND3001", "SEND1015");
        Failure(() => Bad.ShouldHaveExactly("SEND3001")).Should().Match("Expected exactly SEND3001, but*SEND1015*");
    }

    [Fact]
    public void ShouldMatch_FindingsInOtherPlaces_FailsWithBoth()
    {
        var faulty = FaultyDocuments.Get("SEND3001");

        faulty.Judge().ShouldMatch(faulty);
        Failure(() => Bad.ShouldMatch(faulty)).Should()
            .Match("Expected exactly SEND3001 /judgements/outcome, but*SEND1015 /reference*SEND3001 /judgements/outcome*");
        Failure(() => Good.ShouldMatch(faulty)).Should().Contain("has no findings");
    }

    [Fact]
    public void ShouldHave_WhatTheScheduleSays_Passes() =>
        Schedule.ShouldHave(Activity.FullInspection)
            .WithTarget(new LocalDate(2029, 11, 4)).InTerm("autumn 2029").WithState(FollowUpState.NotDue)
            .CountedFrom(AnchorEvent.ReportReceived, new LocalDate(2024, 11, 4), AnchorQuality.Estimated)
            .ByRule("area-send-2023/full/typically-positive/next-full")
            .FollowUp.Interval!.Amount.Should().Be(5);

    [Fact]
    public void ShouldHave_OtherActivity_FailsWithThoseThereAre() =>
        Failure(() => Schedule.ShouldHave(Activity.PriorityActionPlan))
            .Should().Match("Expected one 'priority-action-plan', but the schedule has these:*strategic-plan: no date*full-inspection: 2029-11-04 (not-due)*");

    [Fact]
    public void WithTarget_OtherDay_FailsWithTheWindowAndTheReason() =>
        Failure(() => Schedule.ShouldHave(Activity.FullInspection).WithTarget(new LocalDate(2029, 11, 5)))
            .Should().Match("Expected 'full-inspection' with the target 2029-11-05, but it is target 2029-11-04*estimated*8 working days before publication*");

    [Fact]
    public void WithOthers_NotAsTheScheduleSays_Fail()
    {
        var full = Schedule.ShouldHave(Activity.FullInspection);

        Failure(() => full.WithoutTarget()).Should().Contain("no target");
        Failure(() => full.WithEarliest(new LocalDate(2029, 1, 1))).Should().Contain("earliest day 2029-01-01");
        Failure(() => full.WithLatest(new LocalDate(2029, 1, 1))).Should().Contain("latest day 2029-01-01");
        Failure(() => full.InTerm("spring 2029")).Should().Contain("spring 2029").And.Contain("autumn 2029");
        Failure(() => full.WithState(FollowUpState.Due)).Should().Contain("state 'due'").And.Contain("not-due");
        Failure(() => full.ByRule("x")).Should().Contain("next-full");
        Failure(() => full.CountedFrom(AnchorEvent.Published, null, AnchorQuality.Missing)).Should().Contain("'published'").And.Contain("'report-received'");
        Schedule.ShouldHave(Activity.StrategicPlan).WithoutTarget();
    }

    [Fact]
    public void ShouldNotHaveAndExactly_NotSo_FailWithWhatWasThere()
    {
        Schedule.ShouldNotHave(Activity.MonitoringInspection);
        Schedule.ShouldHaveExactly(Activity.StrategicPlan, Activity.FullInspection);
        Failure(() => Schedule.ShouldNotHave(Activity.FullInspection)).Should().Contain("no 'full-inspection'");
        Failure(() => Schedule.ShouldHaveExactly()).Should().Contain("nothing to follow");
    }

    private static string Failure(Action expectation) => expectation.Should().Throw<ExpectationException>().Which.Message;
}
