using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Metadata.Conventions;
using Send.Framework.Inspections;

namespace Send.Framework.EntityFrameworkCore;

/// <summary>Gives every property that is an inspection the one converter of this context.</summary>
internal sealed class InspectionConvention(InspectionConverter converter) : IEntityTypeAddedConvention
{
    public void ProcessEntityTypeAdded(IConventionEntityTypeBuilder entityTypeBuilder, IConventionContext<IConventionEntityTypeBuilder> context)
    {
        foreach (var property in entityTypeBuilder.Metadata.ClrType.GetProperties().Where(p => p.PropertyType == typeof(Inspection)))
        {
            entityTypeBuilder.Property(property)?.HasConversion(converter);
        }
    }
}
