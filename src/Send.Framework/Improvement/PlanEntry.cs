using NodaTime;

namespace Send.Framework.Improvement;

/// <summary>One line of a plan's history.</summary>
/// <param name="Step">What was done.</param>
/// <param name="On">The day on which it was done.</param>
/// <param name="Stage">Where the plan stood then.</param>
/// <param name="Evidence">What shows it; always there for <see cref="PlanStep.Close"/>, null where none was given.</param>
public sealed record PlanEntry(PlanStep Step, LocalDate On, PlanStage Stage, string? Evidence)
{
    /// <summary>
    /// Whether nobody recorded the step itself: a later one was recorded that cannot come without it, on <see cref="On"/> at the latest.
    /// </summary>
    public bool IsImplied { get; init; }
}
