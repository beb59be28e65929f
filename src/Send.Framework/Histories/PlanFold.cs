using NodaTime;
using Send.Framework.Frameworks;
using Send.Framework.Improvement;
using Send.Framework.Validation;

namespace Send.Framework.Histories;

/// <summary>Tells a plan from the events of a history: each event is a step, and so is each later visit that looks at the plan.</summary>
internal static class PlanFold
{
    public static ImprovementPlan Of(HistoryReading reading, Visit visit, FollowUpRule rule, List<Finding>? refusals)
    {
        var plan = ImprovementPlan.Required(PlanLifecycle.For(rule.Activity.Code), reading.AnswersFrom(visit));
        foreach (var (on, step, evidence, what) in Steps(reading, visit))
        {
            if (plan.AfterRecorded(step, on, evidence) is { } next)
            {
                plan = next;
            }
            else
            {
                refusals?.Add(new(
                    FindingCodes.PlanStepRefused, "",
                    $"{rule.Activity.Name} after {visit.Inspection}: {what} on {on.ToWords()}, but the plan was {plan.Stage}. "
                    + $"Steps allowed at the time: {(plan.PermittedSteps.Any() ? string.Join(", ", plan.PermittedSteps) : "nothing")}."));
            }
        }

        return plan;
    }

    private static IEnumerable<(LocalDate On, PlanStep Step, string? Evidence, string What)> Steps(HistoryReading reading, Visit visit)
    {
        var events = reading.EventsOf(visit)
            .Where(e => StepOf(e.Kind) != PlanStep.NotStated)
            .Select(e => (e.Date, Rank: e.Kind.Rank, StepOf(e.Kind), e.Evidence, e.Kind.Words));
        var end = reading.SupersederOf(visit);
        var looks = reading.Visits
            .Where(v => v.First > visit.Last && v.Kind.ProgressScale is not null && (end is null || v.First < end.First) && reading.IsReported(v))
            .Select(v => (Date: v.Last, Rank: int.MaxValue, PlanStep.Monitor, v.Inspection.Reference, "its progress was reviewed"));
        return events.Concat(looks!).OrderBy(s => s.Date).ThenBy(s => s.Rank).Select(s => (s.Date, s.Item3, s.Item4, s.Item5));
    }

    private static PlanStep StepOf(EventKind kind) =>
        kind == EventKind.PlanDrafted ? PlanStep.Draft
        : kind == EventKind.PlanSubmitted ? PlanStep.Submit
        : kind == EventKind.PlanJudgedFit ? PlanStep.JudgeFit
        : kind == EventKind.PlanJudgedNotFit ? PlanStep.JudgeNotFit
        : kind == EventKind.PlanPublished || kind == EventKind.StrategicPlanPublished ? PlanStep.Publish
        : kind == EventKind.PlanClosed ? PlanStep.Close
        : PlanStep.NotStated;
}
