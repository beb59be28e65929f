using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Ardalis.GuardClauses;

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

    private static readonly ImmutableArray<PlanTransition> WithJudgement =
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
    ];

    /// <summary>
    /// A plan that the inspectorates judge: the priority action plan, and the written statement of action before it. A draft may be
    /// submitted more than once; publication follows a favourable judgement.
    /// </summary>
    /// <remarks>
    /// Judged jointly by Ofsted and the CQC (secondary sources). That a plan found not fit is drafted again is
    /// inferred from "draft", "feedback" and the gap between 35 and 70 working days; its own deadlines are not known (open question Q2).
    /// </remarks>
    public static PlanLifecycle Judged { get; } = new("judged", "Plan judged by the inspectorates", WithJudgement);

    /// <summary>The priority action plan of the editions since 2023: <see cref="Judged"/>. Since June 2025 feedback comes from the Department
    /// for Education and regional NHS England only.</summary>
    public static PlanLifecycle PriorityActionPlan { get; } = new("priority-action-plan", "Priority action plan", WithJudgement);

    /// <summary>The written statement of action of the 2016 edition, judged fit for purpose or not by Ofsted and the CQC.</summary>
    public static PlanLifecycle WrittenStatementOfAction { get; } =
        new("written-statement-of-action", "Written statement of action", WithJudgement);

    /// <summary>The accelerated progress plan after a revisit: the Department for Education and NHS England judge whether it is fit for
    /// purpose.</summary>
    public static PlanLifecycle AcceleratedProgressPlan { get; } =
        new("accelerated-progress-plan", "Accelerated progress plan", WithJudgement);

    /// <summary>
    /// A plan that does not need approval: the strategic plan that a partnership is asked to update and publish after the two stronger outcomes.
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

    /// <summary>The strategic plan: <see cref="Unjudged"/>.</summary>
    public static PlanLifecycle StrategicPlan { get; } = new("strategic-plan", "Strategic plan", Unjudged.Transitions);

    /// <summary>The table of each kind of plan of area SEND.</summary>
    public static ImmutableArray<PlanLifecycle> AreaSend { get; } =
        [StrategicPlan, PriorityActionPlan, WrittenStatementOfAction, AcceleratedProgressPlan];

    /// <summary>The table for the plan that an activity asks for, by the code of the activity; <see cref="Judged"/> for others.</summary>
    public static PlanLifecycle For(string activity)
    {
        Guard.Against.NullOrWhiteSpace(activity);
        return AreaSend.FirstOrDefault(l => l.Code == activity) ?? Judged;
    }

    /// <summary>The permanent code.</summary>
    public string Code { get; }

    /// <summary>The name for people.</summary>
    public string Name { get; }

    /// <summary>The whole table.</summary>
    public ImmutableArray<PlanTransition> Transitions { get; }

    /// <summary>The steps that are permitted at a stage; none at <see cref="PlanStage.Closed"/>.</summary>
    internal IEnumerable<PlanStep> PermittedAt(PlanStage stage) => Transitions.Where(t => t.From == stage).Select(t => t.Step);

    /// <summary>The table as text, one line for each step: from, step, to.</summary>
    public string ToText()
    {
        var text = new StringBuilder(Name).Append('\n');
        foreach (var t in Transitions)
        {
            text.Append(CultureInfo.InvariantCulture, $"{t.From,-13}{t.Step,-13}{t.To}\n");
        }

        return text.ToString();
    }

    /// <summary>
    /// The shortest way along the table from a stage to what a step leads to, the step last; null when there is none. Nobody is taken to have
    /// found a plan unfit without a record of it.
    /// </summary>
    internal ImmutableArray<PlanTransition>? PathTo(PlanStage stage, PlanStep step)
    {
        var waiting = new Queue<ImmutableArray<PlanTransition>>();
        var seen = new HashSet<PlanStage> { stage };
        waiting.Enqueue([]);
        while (waiting.TryDequeue(out var path))
        {
            var at = path.IsEmpty ? stage : path[^1].To;
            foreach (var t in Transitions)
            {
                if (t.From != at)
                {
                    continue;
                }

                if (t.Step == step)
                {
                    return path.Add(t);
                }

                if (t.Step != PlanStep.JudgeNotFit && seen.Add(t.To))
                {
                    waiting.Enqueue(path.Add(t));
                }
            }
        }

        return null;
    }

    /// <summary>Where a step leads, or an exception that says what would be permitted.</summary>
    internal PlanStage After(PlanStage stage, PlanStep step) =>
        Transitions.FirstOrDefault(t => t.From == stage && t.Step == step)?.To
        ?? throw new InvalidOperationException(
            $"Cannot {step} a plan that is {stage}. Permitted: {(PermittedAt(stage).Any() ? string.Join(", ", PermittedAt(stage)) : "nothing")}.");
}
