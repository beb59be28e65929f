using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Metadata.Conventions;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Send.Framework.EntityFrameworkCore;

/// <summary>Gives every property of the converter's type the one converter of this context.</summary>
internal sealed class ConverterConvention(ValueConverter converter) : IEntityTypeAddedConvention
{
    public void ProcessEntityTypeAdded(IConventionEntityTypeBuilder entityTypeBuilder, IConventionContext<IConventionEntityTypeBuilder> context)
    {
        foreach (var property in entityTypeBuilder.Metadata.ClrType.GetProperties().Where(p => p.PropertyType == converter.ModelClrType))
        {
            entityTypeBuilder.Property(property)?.HasConversion(converter);
        }
    }
}
