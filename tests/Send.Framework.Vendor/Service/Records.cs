using Microsoft.EntityFrameworkCore;
using Send.Framework.EntityFrameworkCore;
using Send.Framework.Histories;
using Send.Framework.Inspections;

namespace Example.Vendor;

/// <summary>What the customer has recorded.</summary>
internal sealed class Records(DbContextOptions<Records> options) : DbContext(options)
{
    public DbSet<StoredInspection> Inspections => Set<StoredInspection>();

    public DbSet<StoredEvent> Events => Set<StoredEvent>();

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) => configurationBuilder.UseSendFramework();

    protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.HasStoredInspections().HasStoredEvents();

    /// <summary>Every history.</summary>
    public async Task<HistoryBook> BookAsync(CancellationToken cancellationToken) => HistoryBook.Of(
        await Inspections.AsNoTracking().Select(r => r.Inspection).ToListAsync(cancellationToken),
        await Events.AsNoTracking().Select(r => r.Event).ToListAsync(cancellationToken));

    /// <summary>Keeps what is new. A document about a visit that is known already replaces the one before, and what changed is said.</summary>
    public async Task<Kept> KeepAsync(IEnumerable<Inspection> inspections, IEnumerable<HistoryEvent> events, CancellationToken cancellationToken)
    {
        var kept = new Kept(0, 0, []);
        foreach (var row in inspections.Select(StoredInspection.Of))
        {
            var before = await Inspections.SingleOrDefaultAsync(
                r => r.Subject == row.Subject && r.Framework == row.Framework && r.Kind == row.Kind && r.FirstKnown == row.FirstKnown, cancellationToken);
            if (before is null || before.Inspection != row.Inspection)
            {
                if (before is not null)
                {
                    kept.Changes.AddRange(Changes.Between(before.Inspection, row.Inspection).Select(c => $"{row.Subject}: {c}"));
                    Inspections.Remove(before);
                    await SaveChangesAsync(cancellationToken);
                }

                Inspections.Add(row);
                await SaveChangesAsync(cancellationToken);
                kept = kept with { Inspections = kept.Inspections + 1 };
            }
        }

        foreach (var row in events.Select(StoredEvent.Of))
        {
            var known = await Events.Where(r => r.Subject == row.Subject && r.Date == row.Date).Select(r => r.Event).ToListAsync(cancellationToken);
            if (!known.Contains(row.Event))
            {
                Events.Add(row);
                await SaveChangesAsync(cancellationToken);
                kept = kept with { Events = kept.Events + 1 };
            }
        }

        return kept;
    }
}
