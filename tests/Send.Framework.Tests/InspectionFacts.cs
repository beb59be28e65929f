using System.Collections.Immutable;
using Send.Framework.Fixtures;
using Send.Framework.Frameworks;
using Send.Framework.Inspections;
using Send.Framework.Partnerships;
using Send.Framework.Time;
using static Send.Framework.Tests.Time.Dates;

namespace Send.Framework.Tests;

/// <summary>The facts of one published inspection, as <c>TestData/area-send-inspections.csv</c> holds them. Null means not known.</summary>
internal sealed record InspectionFacts(
    string Dfe, string Gss, string Name, string Edition, LocalDate? Started, LocalDate? Ended, LocalDate? Published, string Outcome,
    string? NextFull, string? Monitoring, string? Response, string ResponseBasis, ImmutableArray<string> Boards, string? Reference)
{
    /// <summary>Every record of the file, the two inspections of Cornwall among them.</summary>
    public static IReadOnlyList<InspectionFacts> All { get; } = [.. TestTable.Read("area-send-inspections.csv", 16).Select(Read)];

    /// <summary>Those with the dates that an inspection needs.</summary>
    public static IReadOnlyList<InspectionFacts> Dated { get; } = [.. All.Where(f => f.Started is not null && f.Ended is not null)];

    /// <summary>The inspection with these facts and no improvement areas, which the file does not hold.</summary>
    public InspectionBuilder ToBuilder() => AnInspection.Of(Edition).WithReference(Reference).WithOutcome(Outcome).WithoutImprovementAreas()
        .WithSubject(Partnership.Of(
            LocalAuthority.Of(Name, DfeCode.Parse(Dfe), GssCode.Parse(Gss)), Boards.Select(code => IntegratedCareBoard.Of(null, OdsCode.Parse(code)))))
        .WithDates(new(Started!.Value, Ended!.Value, published: Published))
        .WithStated(new(IntervalOrNull(NextFull), IntervalOrNull(Monitoring), Response is null ? null : Activity.AreaSend.Single(a => a.Code == Response)));

    public Inspection ToInspection() => ToBuilder().Build();

    public override string ToString() => $"{Name} {Started?.ToIso()}";

    private static InspectionFacts Read(string[] cells) => new(
        cells[0], cells[1], cells[2], cells[3], DayOrNull(cells[4]), DayOrNull(cells[5]), DayOrNull(cells[6]), cells[7],
        OrNull(cells[8]), OrNull(cells[9]), OrNull(cells[10]), cells[11], cells[12] == "-" ? [] : [.. cells[12].Split(", ")], OrNull(cells[14]));

    private static string? OrNull(string cell) => cell == "-" ? null : cell;

    private static LocalDate? DayOrNull(string cell) => cell == "-" ? null : Day(cell);

    private static FollowUpInterval? IntervalOrNull(string? iso) => iso is null ? null : FollowUpInterval.Parse(iso);
}
