using NodaTime;
using Send.Framework.Histories;
using Send.Framework.Serialization;
using Send.Framework.Time;

// Inspections and events of any number of partnerships, one to a line, in whatever order they arrived.
await using var file = File.OpenRead("docs/examples/histories.ndjson");
var read = await SendJson.ReadHistoriesAsync(file);
foreach (var document in read.Documents)
    Console.WriteLine($"line {document.Line}: {document.Findings[0]}");

// Everybody as at one day: what falls due between two days comes with what is late.
var programme = Programme.For(read.Book.Histories, asOf: new LocalDate(2026, 11, 29));
foreach (var (standing, obligation) in programme.DueBetween(new LocalDate(2026, 9, 1), new LocalDate(2026, 12, 31)))
    Console.WriteLine($"{standing.History.DisplayName}: {obligation.Activity.Name}, {obligation.Window.ToWords()}, {obligation.State.ToWords()}");

// One partnership. Nothing that is dated later than the day counts.
var suffolk = programme.Standings.Single(s => s.History.DisplayName.StartsWith("Suffolk", StringComparison.Ordinal));
Console.WriteLine($"{suffolk.History.DisplayName}: {suffolk.Outcome!.Grade.ShortLabel}, since {suffolk.Outcome.Since?.InWords()}");
foreach (var obligation in suffolk.Open)
    Console.WriteLine($"  {obligation.Activity.Name}: {obligation.State.ToWords()}. {obligation.ExplainState()}");
