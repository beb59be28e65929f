namespace Send.Framework.Improvement;

/// <summary>One line of the table of steps: from a stage, a step leads to a stage.</summary>
public sealed record PlanTransition
{
    internal PlanTransition(PlanStage from, PlanStep step, PlanStage to) =>
        (From, Step, To) = (from, step, to);

    /// <summary>Where the plan stands.</summary>
    public PlanStage From { get; }

    /// <summary>What is done.</summary>
    public PlanStep Step { get; }

    /// <summary>Where it stands then.</summary>
    public PlanStage To { get; }
}
