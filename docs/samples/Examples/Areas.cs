using NodaTime;
using Send.Framework.Improvement;
using Send.Framework.Judgements;

namespace Examples;

internal static class Areas
{
    public static void Run()
    {
        var area = ImprovementArea.Of(ImprovementAreaKind.AreaForPriorityAction, "Publish how long children wait.", number: 1)
            .WithResponsible(new ResponsibleBody("local-authority", "Suffolk County Council"))
            .WithThemes("waiting-times");
        Console.WriteLine($"{area.Kind.Title} {area.Number}: {area.Responsible[0].DisplayName}");
        Console.WriteLine(string.Join(", ", ResponsibleRole.Known.Take(3).Select(r => r.Code)));
        foreach (var theme in ThemeTaxonomy.AreaSend.With(new Theme("local-buses", "Buses to school.")).Themes.TakeLast(1))
            Console.WriteLine($"{theme.Code}: {theme.Definition}");

        // What becomes of the area, line by line.
        var record = ImprovementRecord.Open(area, new LocalDate(2024, 1, 30)).Note(new LocalDate(2024, 6, 3), "Audit of 40 plans.").Close(new LocalDate(2025, 3, 3), "Published every month.");
        foreach (var entry in record.Entries)
            Console.WriteLine($"{entry.On:uuuu-MM-dd} {entry.Note}{(entry.Closes ? " Closed." : "")}");

        // What becomes of the plan, step by step.
        var plan = ImprovementPlan.Required(PlanLifecycle.PriorityActionPlan, new LocalDate(2024, 1, 30)).After(PlanStep.Draft, new LocalDate(2024, 3, 7));
        foreach (var entry in plan.History)
            Console.WriteLine($"{entry.On:uuuu-MM-dd} {entry.Step}: {entry.Stage}");
        foreach (var transition in PlanLifecycle.PriorityActionPlan.Transitions.Take(2))
            Console.WriteLine($"{transition.From} --{transition.Step}--> {transition.To}");
    }
}
