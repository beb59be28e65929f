using NodaTime;

namespace Send.Framework.Improvement;

/// <summary>One line of a plan's history.</summary>
public sealed record PlanEntry
{
    internal PlanEntry(PlanStep step, LocalDate on, PlanStage stage, string? evidence) =>
        (Step, On, Stage, Evidence) = (step, on, stage, evidence);

    /// <summary>What was done.</summary>
    public PlanStep Step { get; }

    /// <summary>The day on which it was done.</summary>
    public LocalDate On { get; }

    /// <summary>Where the plan stood then.</summary>
    public PlanStage Stage { get; }

    /// <summary>What shows it; always there for <see cref="PlanStep.Close"/>, null where none was given.</summary>
    public string? Evidence { get; }

    /// <summary>
    /// Whether nobody recorded the step itself: a later one was recorded that cannot come without it, on <see cref="On"/> at the latest.
    /// </summary>
    public bool IsImplied { get; internal init; }
}
