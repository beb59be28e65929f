using EfCoreStore;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using Send.Framework.Partnerships;
using Send.Framework.Scheduling;
using Send.Framework.Serialization;

await using var store = new InspectionStore("Data Source=:memory:");
await store.Database.OpenConnectionAsync();
await store.Database.EnsureCreatedAsync();

foreach (var path in Directory.GetFiles("docs/examples", "*.json").Order(StringComparer.Ordinal))
{
    // Only what is valid gets in; what is not has findings to send back.
    var result = SendJson.ReadInspection(await File.ReadAllBytesAsync(path));
    if (result.TryGetValue(out var inspection))
        store.Inspections.Add(InspectionRow.Of(inspection));
}

Console.WriteLine($"{await store.SaveChangesAsync()} stored");
store.ChangeTracker.Clear();

var code = DfeCode.Parse("372");
var rotherham = (await store.Inspections.SingleAsync(row => row.Authority == code)).Inspection;
foreach (var followUp in FollowUpSchedule.For(rotherham, asOf: new LocalDate(2026, 11, 23)).FollowUps)
    Console.WriteLine($"{rotherham.Partnership.DisplayName}: {followUp.Activity.Name}, {followUp.Window}");

var since = new LocalDate(2024, 2, 1);
foreach (var row in await store.Inspections.Where(row => row.Published >= since).OrderBy(row => row.Published).ToListAsync())
    Console.WriteLine($"{row.Published:uuuu-MM-dd} {row.Authority} {row.Outcome}");
