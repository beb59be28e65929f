using CsCheck;
using Send.Framework.Improvement;
using Send.Framework.Tests.Time;
using static Send.Framework.Tests.Time.Dates;

namespace Send.Framework.Tests.Improvement;

public class ImprovementPlanTests
{
    // Oxfordshire 2023 (rulebook 4.2): received 5 September, draft submitted 24 October, approved 12 December, published 18 December.
    private static ImprovementPlan Oxfordshire => ImprovementPlan.Required(PlanLifecycle.Judged, Day("2023-09-05"))
        .After(PlanStep.Draft, Day("2023-10-20"))
        .After(PlanStep.Submit, Day("2023-10-24"))
        .After(PlanStep.JudgeFit, Day("2023-12-12"))
        .After(PlanStep.Publish, Day("2023-12-18"), "published on the council's website");

    [Fact]
    public void After_StepsOfARealPlan_KeepsTheirDates()
    {
        Oxfordshire.Stage.Should().Be(PlanStage.Published);
        Oxfordshire.PermittedSteps.Should().Equal(PlanStep.Monitor);
        Oxfordshire.History.Select(e => $"{e.On.ToIso()} {e.Step} {e.Stage} {e.Evidence}".TrimEnd()).Should().Equal(
            "2023-10-20 Draft Drafted",
            "2023-10-24 Submit Submitted",
            "2023-12-12 JudgeFit JudgedFit",
            "2023-12-18 Publish Published published on the council's website");
    }

    [Fact]
    public void After_PlanFoundNotFit_IsDraftedAndSubmittedAgain()
    {
        var plan = ImprovementPlan.Required(PlanLifecycle.Judged, Day("2023-09-05"))
            .After(PlanStep.Draft, Day("2023-10-01")).After(PlanStep.Submit, Day("2023-10-02")).After(PlanStep.JudgeNotFit, Day("2023-11-01"));

        plan.PermittedSteps.Should().Equal(PlanStep.Draft);
        plan.After(PlanStep.Draft, Day("2023-11-01")).After(PlanStep.Submit, Day("2023-11-01")).Stage.Should().Be(PlanStage.Submitted);
    }

    [Fact]
    public void After_StepThatIsNotPermitted_SaysWhatIs() =>
        ((Action)(() => Oxfordshire.After(PlanStep.Close, Day("2024-01-01"), "done"))).Should().Throw<InvalidOperationException>()
            .WithMessage("Cannot Close a plan that is Published. Permitted: Monitor.");

    [Fact]
    public void After_ClosedPlan_PermitsNothing() =>
        ((Action)(() => Closed().After(PlanStep.Draft, Day("2026-01-01")))).Should().Throw<InvalidOperationException>()
            .WithMessage("Cannot Draft a plan that is Closed. Permitted: nothing.");

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("  ")]
    public void After_CloseWithoutEvidence_IsRefused(string? evidence) =>
        ((Action)(() => Oxfordshire.After(PlanStep.Monitor, Day("2024-06-01")).After(PlanStep.Close, Day("2025-01-01"), evidence)))
            .Should().Throw<ArgumentException>().WithParameterName(nameof(evidence)).WithMessage("*Closing a plan needs evidence*");

    [Fact]
    public void After_CloseWithEvidence_ClosesOnItsDay() => Closed().History[^1].Should().Be(
        new PlanEntry(PlanStep.Close, Day("2025-11-19"), PlanStage.Closed, "monitoring report of 19 November 2025"));

    [Fact]
    public void After_DayBeforeTheLastStep_IsRefused()
    {
        ((Action)(() => Oxfordshire.After(PlanStep.Monitor, Day("2023-12-17")))).Should().Throw<ArgumentException>().WithParameterName("on")
            .WithMessage("The step is dated 2023-12-17, before the one that it follows (2023-12-18).*");
        ((Action)(() => ImprovementPlan.Required(PlanLifecycle.Judged, Day("2023-09-05")).After(PlanStep.Draft, Day("2023-09-04"))))
            .Should().Throw<ArgumentException>("nothing is done before it is required").WithParameterName("on");
        Oxfordshire.After(PlanStep.Monitor, Day("2023-12-18")).Stage.Should().Be(PlanStage.Monitored, "the same day is in order");
    }

    [Fact]
    public void After_AnyPath_OnlyAddsToTheHistory() =>
        Gen.Select(Gen.Int[0, 7].List[1, 20], Gen.Bool).Sample((choices, judged) =>
        {
            var plan = ImprovementPlan.Required(judged ? PlanLifecycle.Judged : PlanLifecycle.Unjudged, Day("2023-09-05"));
            foreach (var choice in choices)
            {
                if (plan.PermittedSteps.ToArray() is not { Length: > 0 } steps)
                {
                    break;
                }

                var before = plan;
                var history = before.History;
                plan = before.After(steps[choice % steps.Length], Day("2023-09-05").PlusDays(history.Length), "evidence");
                if (!plan.History.Take(history.Length).SequenceEqual(history) || plan.History.Length != history.Length + 1
                    || before.History != history || plan.History[^1].Stage != plan.Stage)
                {
                    return false;
                }
            }

            return true;
        });

    private static ImprovementPlan Closed() => Oxfordshire
        .After(PlanStep.Monitor, Day("2024-06-01"))
        .After(PlanStep.Close, Day("2025-11-19"), "monitoring report of 19 November 2025");
}
