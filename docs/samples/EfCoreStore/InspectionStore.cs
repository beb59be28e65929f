using Microsoft.EntityFrameworkCore;
using Send.Framework.EntityFrameworkCore;

namespace EfCoreStore;

/// <summary>Inspections in a database.</summary>
internal sealed class InspectionStore(DbContextOptions<InspectionStore> options) : DbContext(options)
{
    public DbSet<StoredInspection> Inspections => Set<StoredInspection>();

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) => configurationBuilder.UseSendFramework();

    protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.HasStoredInspections();

    /// <summary>The store in SQLite; any other relational database differs in this line.</summary>
    public static InspectionStore InSqlite(string connection) =>
        new(new DbContextOptionsBuilder<InspectionStore>().UseSqlite(connection).Options);
}
