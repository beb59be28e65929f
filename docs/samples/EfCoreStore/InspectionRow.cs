using NodaTime;
using Send.Framework.Inspections;
using Send.Framework.Partnerships;

namespace EfCoreStore;

/// <summary>One inspection as a row: what is asked for by columns of its own, and the whole of it beside them.</summary>
internal sealed class InspectionRow
{
    public int Id { get; init; }

    public DfeCode Authority { get; init; }

    public required string Framework { get; init; }

    public required string Kind { get; init; }

    public LocalDate Ended { get; init; }

    public LocalDate? Published { get; init; }

    public string? Outcome { get; init; }

    public required Inspection Inspection { get; init; }

    public static InspectionRow Of(Inspection inspection) => new()
    {
        Authority = CodeOf(inspection.Partnership.LocalAuthority),
        Framework = inspection.Framework.Id,
        Kind = inspection.Kind.Code,
        Ended = inspection.Dates.Ended,
        Published = inspection.Dates.Published,
        Outcome = inspection.GradeOf("outcome")?.Code,
        Inspection = inspection,
    };

    // A document may name its authority by either code.
    private static DfeCode CodeOf(LocalAuthority authority) =>
        authority.DfeCode.IsEmpty ? AuthorityDirectory.England.Find(authority.GssCode)?.DfeCode ?? default : authority.DfeCode;
}
