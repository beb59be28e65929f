using System.Text;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using Send.Framework.Frameworks;
using Send.Framework.Inspections;
using Send.Framework.Serialization;

namespace Send.Framework.EntityFrameworkCore;

/// <summary>
/// An inspection as its canonical JSON: equal inspections have equal text. It is judged again when it is read; a row that was changed by hand, or
/// names an edition that the catalogue does not have, throws <see cref="SendJsonException"/> with every finding.
/// </summary>
/// <param name="catalogue">The editions that it may belong to; those that the package knows when null.</param>
/// <param name="reading">Limits and strictness; <see cref="ReadOptions.Default"/> when null.</param>
public sealed class InspectionConverter(FrameworkCatalogue? catalogue, ReadOptions? reading) : ValueConverter<Inspection, string>(
    inspection => SendJson.ToJson(inspection),
    json => Read(json, catalogue, reading))
{
    /// <summary>A converter over the editions that the package knows.</summary>
    public InspectionConverter()
        : this(null, null)
    {
    }

    private static Inspection Read(string json, FrameworkCatalogue? catalogue, ReadOptions? reading)
    {
        var result = SendJson.ReadInspection(Encoding.UTF8.GetBytes(json), catalogue, reading);
        return result.TryGetValue(out var inspection) ? inspection : throw new SendJsonException(result.Findings);
    }
}
