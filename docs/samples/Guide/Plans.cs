using NodaTime;
using Send.Framework.Improvement;

namespace Guide;

internal static class Plans
{
    public static void Run()
    {
        var plan = ImprovementPlan.Required(PlanLifecycle.Judged, new LocalDate(2024, 1, 18))
            .After(PlanStep.Draft, new LocalDate(2024, 3, 7))
            .After(PlanStep.Submit, new LocalDate(2024, 4, 22));

        Console.WriteLine(plan.Stage);
        Console.WriteLine(string.Join(", ", plan.PermittedSteps));
    }
}
