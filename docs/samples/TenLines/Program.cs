using NodaTime;
using Send.Framework.Scheduling;
using Send.Framework.Serialization;

var result = SendJson.ReadInspection(File.ReadAllBytes("docs/examples/rotherham-2024.json"));
foreach (var finding in result.Findings)
    Console.WriteLine(finding);

if (result.TryGetValue(out var inspection))
    foreach (var followUp in FollowUpSchedule.For(inspection, asOf: new LocalDate(2026, 11, 23)).FollowUps)
        Console.WriteLine($"{followUp.Activity.Name}: {followUp.Window.ToWords()}. {followUp.Rule.Summary}");
