using System.Text;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using Send.Framework.Inspections;
using Send.Framework.Serialization;

namespace EfCoreStore;

/// <summary>An inspection as its canonical JSON: equal inspections have equal text.</summary>
internal sealed class InspectionConverter() : ValueConverter<Inspection, string>(
    inspection => SendJson.ToJson(inspection),
    json => SendJson.ReadInspection(Encoding.UTF8.GetBytes(json), null, null).Value);
