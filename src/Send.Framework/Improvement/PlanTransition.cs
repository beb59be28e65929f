namespace Send.Framework.Improvement;

/// <summary>One line of the table of steps: from a stage, a step leads to a stage.</summary>
/// <param name="From">Where the plan stands.</param>
/// <param name="Step">What is done.</param>
/// <param name="To">Where it stands then.</param>
public sealed record PlanTransition(PlanStage From, PlanStep Step, PlanStage To);
