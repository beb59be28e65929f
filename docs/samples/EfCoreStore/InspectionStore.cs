using Microsoft.EntityFrameworkCore;
using NodaTime;
using Send.Framework.Inspections;
using Send.Framework.Partnerships;

namespace EfCoreStore;

/// <summary>Inspections in SQLite.</summary>
internal sealed class InspectionStore(string connection) : DbContext
{
    public DbSet<InspectionRow> Inspections => Set<InspectionRow>();

    protected override void OnConfiguring(DbContextOptionsBuilder optionsBuilder) => optionsBuilder.UseSqlite(connection);

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<DfeCode>().HaveConversion<DfeCodeConverter>();
        configurationBuilder.Properties<LocalDate>().HaveConversion<IsoDateConverter>();
        configurationBuilder.Properties<Inspection>().HaveConversion<InspectionConverter>();
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<InspectionRow>(row =>
    {
        row.HasIndex(r => r.Authority);
        row.HasIndex(r => r.Published);
        row.HasIndex(r => new { r.Authority, r.Framework, r.Kind, r.Ended }).IsUnique();
    });
}
