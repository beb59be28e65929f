using Send.Framework.Improvement;

namespace Send.Framework.Tests.Improvement;

public class PlanLifecycleTests
{
    // Rulebook 4.2: "PAP: draft to Ofsted and CQC ... fit for purpose or not"; "then published"; a resubmission step is implied by
    // "draft", "feedback" and the gap between 35 and 70 working days.
    [Fact]
    public void Judged_Table_IsTheRulebooks() => Print(PlanLifecycle.Judged).Should().Equal(
        "Required --Draft--> Drafted",
        "Drafted --Draft--> Drafted",
        "Drafted --Submit--> Submitted",
        "Submitted --JudgeFit--> JudgedFit",
        "Submitted --JudgeNotFit--> JudgedNotFit",
        "JudgedNotFit --Draft--> Drafted",
        "JudgedFit --Publish--> Published",
        "Published --Monitor--> Monitored",
        "Monitored --Monitor--> Monitored",
        "Monitored --Close--> Closed");

    // Rulebook 4.2: the strategic plan, "no approval step found".
    [Fact]
    public void Unjudged_Table_HasNoApproval() => Print(PlanLifecycle.Unjudged).Should().Equal(
        "Required --Draft--> Drafted",
        "Drafted --Draft--> Drafted",
        "Drafted --Publish--> Published",
        "Published --Monitor--> Monitored",
        "Monitored --Monitor--> Monitored",
        "Monitored --Close--> Closed");

    [Fact]
    public void Tables_EveryStage_IsReachedFromRequiredAndLeadsToClosed() =>
        new[] { PlanLifecycle.Judged, PlanLifecycle.Unjudged }.Should().AllSatisfy(lifecycle =>
        {
            var stages = lifecycle.Transitions.SelectMany(t => new[] { t.From, t.To }).Distinct().ToArray();

            stages.Should().AllSatisfy(stage =>
            {
                ReachableFrom(lifecycle, PlanStage.Required).Should().Contain(stage);
                ReachableFrom(lifecycle, stage).Should().Contain(PlanStage.Closed);
            });
            stages.Should().NotContain(PlanStage.NotStated);
            lifecycle.PermittedAt(PlanStage.Closed).Should().BeEmpty();
            lifecycle.Transitions.Select(t => (t.From, t.Step)).Should().OnlyHaveUniqueItems("a step leads to one stage");
        });

    private static IEnumerable<string> Print(PlanLifecycle lifecycle) => lifecycle.Transitions.Select(t => $"{t.From} --{t.Step}--> {t.To}");

    private static HashSet<PlanStage> ReachableFrom(PlanLifecycle lifecycle, PlanStage start)
    {
        var reached = new HashSet<PlanStage> { start };
        while (lifecycle.Transitions.Where(t => reached.Contains(t.From)).Select(t => t.To).Except(reached).ToArray() is { Length: > 0 } more)
        {
            reached.UnionWith(more);
        }

        return reached;
    }
}
