using NodaTime;
using Send.Framework.Frameworks;
using Send.Framework.Sources;

namespace Guide;

internal static class Editions
{
    public static void Run()
    {
        var catalogue = FrameworkCatalogue.BuiltIn;
        foreach (var day in new[] { new LocalDate(2018, 3, 1), new LocalDate(2024, 9, 16), new LocalDate(2026, 11, 23) })
            if (catalogue.TryGetInForce(day, family: "area-send", out var inForce))
                Console.WriteLine($"{day:uuuu-MM-dd}: {inForce.Id}");

        // Every rule carries its source, and how well that is known.
        foreach (var rule in catalogue.Get("area-send-2025").GetKind("full").FollowUpRules.Take(2))
            Console.WriteLine($"{rule.Id}: {rule.Interval?.ToString() ?? "no interval known"}; {rule.Source.Evidence.ToWords()}");
    }
}
