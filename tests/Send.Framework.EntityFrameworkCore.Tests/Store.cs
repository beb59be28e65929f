using Microsoft.EntityFrameworkCore;
using Send.Framework.Partnerships;
using Send.Framework.Time;

namespace Send.Framework.EntityFrameworkCore.Tests;

/// <summary>A context as a program has one: the package's table, and an entity of its own with the library's values.</summary>
public sealed class Store(DbContextOptions<Store> options) : DbContext(options)
{
    public DbSet<StoredInspection> Inspections => Set<StoredInspection>();

    public DbSet<StoredEvent> Events => Set<StoredEvent>();

    public DbSet<Note> Notes => Set<Note>();

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) => configurationBuilder.UseSendFramework();

    protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.HasStoredInspections().HasStoredEvents();

    public sealed class Note
    {
        public int Id { get; init; }

        public DfeCode Authority { get; init; }

        public DfeCode? Neighbour { get; init; }

        public GssCode Place { get; init; }

        public OdsCode Board { get; init; }

        public OfstedUrn Urn { get; init; }

        public LocalDate On { get; init; }

        public LocalDate? Until { get; init; }

        public FollowUpInterval? Interval { get; init; }

        public DueWindow Window { get; init; }

        public SchoolTerm? Term { get; init; }
    }
}
