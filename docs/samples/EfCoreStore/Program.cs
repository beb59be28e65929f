using EfCoreStore;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using Send.Framework.EntityFrameworkCore;
using Send.Framework.Frameworks;
using Send.Framework.Partnerships;
using Send.Framework.Serialization;

LocalDate today = new(2026, 11, 23);
await using var store = InspectionStore.InSqlite("Data Source=:memory:");
await store.Database.OpenConnectionAsync();
await store.Database.EnsureCreatedAsync();

foreach (var path in Directory.GetFiles("docs/examples", "*.json").Order(StringComparer.Ordinal))
{
    // Only what is valid gets in; what is not has findings to send back.
    var result = SendJson.ReadInspection(await File.ReadAllBytesAsync(path));
    if (result.TryGetValue(out var inspection))
        store.Inspections.Add(StoredInspection.Of(inspection).WorkOutNextDue(today));
}

Console.WriteLine($"{await store.SaveChangesAsync()} stored");
store.ChangeTracker.Clear();

// By subject: the whole inspection comes back.
var rotherham = StoredInspection.SubjectOf(DfeCode.Parse("372"));
var row = await store.Inspections.SingleAsync(r => r.Subject == rotherham);
Console.WriteLine($"{row.Inspection.Partnership.DisplayName}: {row.Inspection.Outcome?.ShortLabel}");

// By outcome, and what is due first.
var inconsistent = AreaSend.Outcomes.Inconsistent.Code;
Console.WriteLine($"{await store.Inspections.CountAsync(r => r.Outcome == inconsistent)} inconsistent");
foreach (var next in await store.Inspections.Where(r => r.NextDue != null).OrderBy(r => r.NextDue).ToListAsync())
    Console.WriteLine($"{next.NextDue:uuuu-MM-dd} {next.Subject} {next.NextActivity}");
