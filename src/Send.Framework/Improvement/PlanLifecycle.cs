using System.Collections.Immutable;
using System.Text;

namespace Send.Framework.Improvement;

/// <summary>The permitted steps of a kind of plan, as a table that can be printed and compared with its source.</summary>
public sealed class PlanLifecycle
{
    private PlanLifecycle(string code, string name, ImmutableArray<PlanTransition> transitions)
    {
        Code = code;
        Name = name;
        Transitions = transitions;
    }

    /// <summary>
    /// A plan that the inspectorates judge: the priority action plan, and the written statement of action before it. A draft may be
    /// submitted more than once; publication follows a favourable judgement.
    /// </summary>
    /// <remarks>
    /// Judged jointly by Ofsted and the CQC (secondary sources). That a plan found not fit is drafted again is
    /// inferred from "draft", "feedback" and the gap between 35 and 70 working days; its own deadlines are not known (open question Q2).
    /// </remarks>
    public static PlanLifecycle Judged { get; } = new("judged", "Plan judged by the inspectorates",
    [
        new(PlanStage.Required, PlanStep.Draft, PlanStage.Drafted),
        new(PlanStage.Drafted, PlanStep.Draft, PlanStage.Drafted),
        new(PlanStage.Drafted, PlanStep.Submit, PlanStage.Submitted),
        new(PlanStage.Submitted, PlanStep.JudgeFit, PlanStage.JudgedFit),
        new(PlanStage.Submitted, PlanStep.JudgeNotFit, PlanStage.JudgedNotFit),
        new(PlanStage.JudgedNotFit, PlanStep.Draft, PlanStage.Drafted),
        new(PlanStage.JudgedFit, PlanStep.Publish, PlanStage.Published),
        new(PlanStage.Published, PlanStep.Monitor, PlanStage.Monitored),
        new(PlanStage.Monitored, PlanStep.Monitor, PlanStage.Monitored),
        new(PlanStage.Monitored, PlanStep.Close, PlanStage.Closed),
    ]);

    /// <summary>
    /// A plan that nobody approves: the strategic plan that a partnership is asked to update and publish after the two stronger outcomes.
    /// </summary>
    /// <remarks>No approval step was found in any report.</remarks>
    public static PlanLifecycle Unjudged { get; } = new("unjudged", "Plan that nobody approves",
    [
        new(PlanStage.Required, PlanStep.Draft, PlanStage.Drafted),
        new(PlanStage.Drafted, PlanStep.Draft, PlanStage.Drafted),
        new(PlanStage.Drafted, PlanStep.Publish, PlanStage.Published),
        new(PlanStage.Published, PlanStep.Monitor, PlanStage.Monitored),
        new(PlanStage.Monitored, PlanStep.Monitor, PlanStage.Monitored),
        new(PlanStage.Monitored, PlanStep.Close, PlanStage.Closed),
    ]);

    /// <summary>The permanent code.</summary>
    public string Code { get; }

    /// <summary>The name for people.</summary>
    public string Name { get; }

    /// <summary>The whole table.</summary>
    public ImmutableArray<PlanTransition> Transitions { get; }

    /// <summary>The steps that are permitted at a stage; none at <see cref="PlanStage.Closed"/>.</summary>
    public IEnumerable<PlanStep> PermittedAt(PlanStage stage) => Transitions.Where(t => t.From == stage).Select(t => t.Step);

    /// <summary>The table as a Mermaid state diagram, for documents.</summary>
    public string ToMermaid()
    {
        var text = new StringBuilder("stateDiagram-v2\n    [*] --> ").Append(PlanStage.Required).Append('\n');
        foreach (var t in Transitions)
        {
            text.Append("    ").Append(t.From).Append(" --> ").Append(t.To).Append(": ").Append(t.Step).Append('\n');
        }

        return text.Append("    ").Append(PlanStage.Closed).Append(" --> [*]\n").ToString();
    }

    /// <summary>Where a step leads, or an exception that says what would be permitted.</summary>
    internal PlanStage After(PlanStage stage, PlanStep step) =>
        Transitions.FirstOrDefault(t => t.From == stage && t.Step == step)?.To
        ?? throw new InvalidOperationException(
            $"Cannot {step} a plan that is {stage}. Permitted: {(PermittedAt(stage).Any() ? string.Join(", ", PermittedAt(stage)) : "nothing")}.");
}
