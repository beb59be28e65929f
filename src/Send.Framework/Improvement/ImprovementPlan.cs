using System.Collections.Immutable;
using Ardalis.GuardClauses;
using NodaTime;

namespace Send.Framework.Improvement;

/// <summary>
/// A plan that an inspection led to (a priority action plan, a written statement of action, a strategic plan) on its way from required
/// to closed. Each step returns a new plan; what has happened is never rewritten.
/// </summary>
/// <remarks>A history makes the plan of its events: <c>InspectionHistory.PlanOf</c>. Make one yourself to try out a step.</remarks>
public sealed class ImprovementPlan
{
    private ImprovementPlan(PlanLifecycle lifecycle, LocalDate requiredOn, PlanStage stage, ImmutableArray<PlanEntry> history)
    {
        Lifecycle = lifecycle;
        RequiredOn = requiredOn;
        Stage = stage;
        History = history;
    }

    /// <summary>The table of steps that the plan follows.</summary>
    public PlanLifecycle Lifecycle { get; }

    /// <summary>The day on which the plan became required.</summary>
    public LocalDate RequiredOn { get; }

    /// <summary>The current stage.</summary>
    public PlanStage Stage { get; }

    /// <summary>The steps taken so far, oldest first.</summary>
    public ImmutableArray<PlanEntry> History { get; }

    /// <summary>The steps that are permitted now.</summary>
    public IEnumerable<PlanStep> PermittedSteps => Lifecycle.PermittedAt(Stage);

    /// <summary>A plan that is required from a day on, with nothing written yet.</summary>
    public static ImprovementPlan Required(PlanLifecycle lifecycle, LocalDate on) =>
        new(Guard.Against.Null(lifecycle), on.InIso(), PlanStage.Required, []);

    /// <summary>The plan after a step.</summary>
    /// <param name="step">What was done.</param>
    /// <param name="on">The day on which it was done: on or after the step before it.</param>
    /// <param name="evidence">What shows it. Closing needs it.</param>
    /// <exception cref="InvalidOperationException">The step is not permitted at this stage; the message says which are.</exception>
    /// <exception cref="ArgumentException">The day is before the last step, or a plan is closed without evidence.</exception>
    public ImprovementPlan After(PlanStep step, LocalDate on, string? evidence = null) => After(step, on, evidence, isImplied: false);

    /// <summary>The plan after a step, and after any steps that must have come before it but were not recorded; null where the table does not
    /// lead there.</summary>
    internal ImprovementPlan? AfterRecorded(PlanStep step, LocalDate on, string? evidence)
    {
        if (Lifecycle.PathTo(Stage, step) is not { } path)
        {
            return null;
        }

        var plan = this;
        for (var i = 0; i < path.Length; i++)
        {
            var isLast = i == path.Length - 1;
            plan = plan.After(path[i].Step, on, isLast ? evidence : null, isImplied: !isLast);
        }

        return plan;
    }

    private ImprovementPlan After(PlanStep step, LocalDate on, string? evidence, bool isImplied)
    {
        var stage = Lifecycle.After(Stage, step);
        if (step == PlanStep.Close)
        {
            Guard.Against.NullOrWhiteSpace(evidence, nameof(evidence), "Closing a plan needs evidence: say what shows that it is done.");
        }

        on = on.InIso();
        var last = History.IsEmpty ? RequiredOn : History[^1].On;
        return on < last
            ? throw new ArgumentException($"The step is dated {on.ToIso()}, before the one that it follows ({last.ToIso()}).", nameof(on))
            : new(Lifecycle, RequiredOn, stage, History.Add(new(step, on, stage, evidence) { IsImplied = isImplied }));
    }
}
