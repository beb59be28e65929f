using Send.Framework.Inspections;
using Send.Framework.Serialization;

namespace Send.Framework.Fixtures.Samples;

/// <summary>Makes sample documents of inspections.</summary>
internal static class Sample
{
    public static SampleDocument Of(string name, string about, Inspection inspection) => new(name, about, SendJson.ToIndentedJson(inspection));

    public static SampleDocument Of(string name, string about, InspectionBuilder builder) => Of(name, about, builder.Build());

    public static SampleDocument Real(string name, string about, string reference) =>
        Of(name, $"{about} The facts of report {reference}.", PublishedInspections.Get(reference).ToInspection());
}
