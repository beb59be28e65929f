using NodaTime;

namespace Send.Framework.Improvement;

/// <summary>One line of a plan's history.</summary>
public sealed record PlanEntry
{
    internal PlanEntry(PlanStep step, LocalDate on, PlanStage stage, string? evidence) =>
        (Step, On, Stage, Evidence) = (step, on, stage, evidence);

    /// <summary>The step that was taken.</summary>
    public PlanStep Step { get; }

    /// <summary>The day on which it was done.</summary>
    public LocalDate On { get; }

    /// <summary>The stage of the plan at that time.</summary>
    public PlanStage Stage { get; }

    /// <summary>The evidence; always given for <see cref="PlanStep.Close"/>, otherwise null if there is none.</summary>
    public string? Evidence { get; }

    /// <summary>
    /// Whether the step itself was not recorded: a later one was recorded that cannot come without it, on <see cref="On"/> at the latest.
    /// </summary>
    public bool IsImplied { get; internal init; }
}
