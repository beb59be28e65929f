using Microsoft.EntityFrameworkCore;

namespace Send.Framework.EntityFrameworkCore;

/// <summary>Adds the table of inspections to a model.</summary>
public static class StoredInspectionModel
{
    private const int LongestCode = 100;
    private const int LongestReference = 200;

    /// <summary>
    /// Maps <see cref="StoredInspection"/> to a table, indexed by subject, edition, outcome, publication and what is due next. The same
    /// inspection cannot be stored twice: subject, edition, kind and first day together are unique.
    /// </summary>
    /// <param name="model">The model, in <c>OnModelCreating</c>. Its context calls <see cref="SendConventions.UseSendFramework"/>.</param>
    /// <param name="table">The name of the table.</param>
    public static ModelBuilder HasStoredInspections(this ModelBuilder model, string table = "inspections")
    {
        ArgumentNullException.ThrowIfNull(model);
        return model.Entity<StoredInspection>(row =>
        {
            row.ToTable(table);
            row.HasKey(r => r.Id);
            row.Property(r => r.Subject).HasMaxLength(LongestCode);
            row.Property(r => r.Framework).HasMaxLength(LongestCode).IsUnicode(false);
            row.Property(r => r.Kind).HasMaxLength(LongestCode).IsUnicode(false);
            row.Property(r => r.Reference).HasMaxLength(LongestReference);
            row.Property(r => r.Started);
            row.Property(r => r.Ended);
            row.Property(r => r.FirstKnown);
            row.Property(r => r.Published);
            row.Property(r => r.Outcome).HasMaxLength(LongestCode).IsUnicode(false);
            row.Property(r => r.NextDue);
            row.Property(r => r.NextActivity).HasMaxLength(LongestCode).IsUnicode(false);
            row.Property(r => r.AsAt);
            row.Property(r => r.Inspection);
            row.HasIndex(r => new { r.Subject, r.Framework, r.Kind, r.FirstKnown }).IsUnique();
            row.HasIndex(r => new { r.Framework, r.Outcome });
            row.HasIndex(r => r.Published);
            row.HasIndex(r => r.NextDue);
        });
    }
}
