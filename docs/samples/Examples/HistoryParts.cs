using NodaTime;
using Send.Framework.Frameworks;
using Send.Framework.Histories;
using Send.Framework.Partnerships;
using Send.Framework.Serialization;
using Send.Framework.Sources;
using Send.Framework.Validation.Documents;

namespace Examples;

internal static class HistoryParts
{
    public static async Task Run()
    {
        await using var file = File.OpenRead("docs/examples/histories.ndjson");
        var histories = (await SendJson.ReadHistoriesAsync(file)).Book.Histories;
        var today = new LocalDate(2026, 11, 29);

        // What happened between two days.
        var history = histories.Single(h => h.Subject == HistorySubject.Of(DfeCode.Parse("372")));
        foreach (var change in Changes.Between(Standing.Of(history, new LocalDate(2025, 1, 1)), Standing.Of(history, today)).Take(2))
            Console.WriteLine($"{change.Kind}: {change}");

        // What ended an obligation, and what an inspection counted.
        foreach (var ended in histories.SelectMany(h => Standing.Of(h, today).Obligations).Where(o => o.By is not null).Take(2))
            Console.WriteLine($"{ended.Activity.Name}: {ended.By!.What}, {ended.By.Date:uuuu-MM-dd}");
        foreach (var revisit in histories.SelectMany(h => h.Inspections).Where(i => ProgressCount.Of(i) is not null).Take(1))
            Console.WriteLine(ProgressCount.Of(revisit)!.ToWords());

        // How many areas stand at which grade, and how one stands beside its neighbours.
        var spread = OutcomeDistribution.At(histories, today, OutcomeBasis.PublishedBy);
        foreach (var (grade, areas) in spread.Counts)
            Console.WriteLine($"{grade.ShortLabel}: {areas}");
        var set = new NeighbourSet(
            DfeCode.Parse("372"), [DfeCode.Parse("931"), DfeCode.Parse("935")], new Source("Our neighbours", "The council", Evidence.Secondary));
        var comparison = NeighbourComparison.Of(set, Programme.For(histories, today));
        foreach (var result in comparison.Results)
            Console.WriteLine($"{result.Authority}: {result.Order}");

        // An event that a person reports is judged like everything from outside.
        var deferred = new EventDocument
        {
            Schema = Field.Of(EventDocument.SchemaName),
            Event = Field.Of("deferred"),
            Date = Field.Of(new LocalDate(2026, 10, 1)),
            Evidence = Field.Of("Letter of 1 October 2026."),
            LocalAuthority = Field.Of(new LocalAuthorityDocument { DfeCode = Field.Of("372") }),
        };
        var happened = EventJudge.Judge(deferred).Value;
        Console.WriteLine($"{happened.Kind.Words}, {happened.Date:uuuu-MM-dd}; {EventKind.All.Length} kinds of event");
        foreach (var stopped in Standing.Of(history.With(happened), today).Suspensions)
            Console.WriteLine($"stopped from {stopped.From:uuuu-MM-dd}");
    }
}
