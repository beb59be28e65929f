using System.Collections.Immutable;
using Send.Framework.Inspections;
using Send.Framework.Serialization;

namespace Send.Framework.Benchmarks.Inputs;

/// <summary>An inspection of each partnership with the outcome that most follows from, and with receipt to be estimated, as in most reports.</summary>
internal static class ScheduleInputs
{
    public static ImmutableArray<Inspection> OfEachAuthority { get; } =
    [
        .. BenchmarkDocuments.OfEachAuthority.Select(document => SendJson.ReadInspection(document).Value).Select(WithoutReceipt),
    ];

    private static Inspection WithoutReceipt(Inspection inspection) => Inspection.Create(
        inspection.Framework, inspection.Kind, inspection.Partnership,
        new InspectionDates(inspection.Dates.FirstKnown, inspection.Dates.LastKnown, inspection.Dates.Notified, published: inspection.Dates.Published),
        inspection.Judgements, inspection.ImprovementAreas, inspection.Stated, inspection.Reference);
}
