namespace Send.Framework.Improvement;

/// <summary>One line of the table of steps: from a stage, a step leads to a stage.</summary>
public sealed record PlanTransition
{
    internal PlanTransition(PlanStage from, PlanStep step, PlanStage to) =>
        (From, Step, To) = (from, step, to);

    /// <summary>The current stage.</summary>
    public PlanStage From { get; }

    /// <summary>The step that is taken.</summary>
    public PlanStep Step { get; }

    /// <summary>The stage after the step.</summary>
    public PlanStage To { get; }
}
