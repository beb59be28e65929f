using Microsoft.EntityFrameworkCore;

namespace Send.Framework.EntityFrameworkCore;

/// <summary>Adds the table of events to a model.</summary>
public static class StoredEventModel
{
    private const int LongestCode = 100;

    /// <summary>Maps <see cref="StoredEvent"/> to a table, indexed by subject and day.</summary>
    /// <param name="model">The model, in <c>OnModelCreating</c>. Its context calls <see cref="SendConventions.UseSendFramework"/>.</param>
    /// <param name="table">The name of the table.</param>
    public static ModelBuilder HasStoredEvents(this ModelBuilder model, string table = "events")
    {
        ArgumentNullException.ThrowIfNull(model);
        return model.Entity<StoredEvent>(row =>
        {
            row.ToTable(table);
            row.HasKey(r => r.Id);
            row.Property(r => r.Subject).HasMaxLength(LongestCode);
            row.Property(r => r.Kind).HasMaxLength(LongestCode).IsUnicode(false);
            row.Property(r => r.Date);
            row.Property(r => r.Event);
            row.HasIndex(r => new { r.Subject, r.Date });
        });
    }
}
