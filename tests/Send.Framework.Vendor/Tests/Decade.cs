using System.Text;
using NodaTime;
using Send.Framework.Fixtures;
using Send.Framework.Frameworks;
using Send.Framework.Histories;
using Send.Framework.Inspections;
using Send.Framework.Partnerships;
using Send.Framework.Serialization;

namespace Example.Vendor.Tests;

/// <summary>
/// Ten partnerships from 2016 to 2026. The inspections since 2023 are published ones; the visits before them have their real days, which the
/// same reports print, and invented answers. The events, and the visit to an eleventh that is no more, are invented.
/// </summary>
internal static class Decade
{
    // Divided into two on 1 April 2023.
    private const string Cumbria = "909";

    private static readonly string[] Authorities = ["308", "372", "390", "805", "877", "894", "908", "916", "931", "935"];

    public static Inspection[] Inspections { get; } =
    [
        .. Authorities.SelectMany(code => PublishedInspections.Of(DfeCode.Parse(code)))
            .SelectMany(p => p.PreviousStarted is { Year: < 2023 } before
                ? [Of2016(p.Authority.DfeCode, before, p.PreviousEnded), p.ToInspection()]
                : new[] { p.ToInspection() }),
        Of2016(DfeCode.Parse(Cumbria), new(2019, 3, 11), new(2019, 3, 15)),
    ];

    public static HistoryEvent[] Events { get; } =
    [
        Of("935", EventKind.ReportReceived, new(2024, 1, 18), "50238584"),
        Of("935", EventKind.PlanSubmitted, new(2024, 3, 7), "50238584"),
        Of("931", EventKind.PlanSubmitted, new(2023, 10, 24), "50228374"),
        Of("931", EventKind.PlanJudgedFit, new(2023, 12, 12), "50228374"),
        Of("931", EventKind.PlanPublished, new(2023, 12, 18), "50228374"),
        Of("372", EventKind.StrategicPlanPublished, new(2025, 3, 3), "50261626"),
    ];

    /// <summary>All of it as lines, events first: the order makes no difference.</summary>
    public static byte[] ToLines() =>
        Encoding.UTF8.GetBytes(string.Join('\n', [.. Events.Select(SendJson.ToJson), .. Inspections.Select(SendJson.ToJson)]));

    private static Inspection Of2016(DfeCode authority, LocalDate started, LocalDate? ended) =>
        AnInspection.Of("local-area-send-2016").WithAuthority(authority.ToString()).StartingOn(started).WithEnded(ended).Build();

    private static HistoryEvent Of(string authority, EventKind kind, LocalDate day, string inspection) =>
        HistoryEvent.Create(kind, day, HistorySubject.Of(DfeCode.Parse(authority)), inspection, evidence: "Recorded by the test.");
}
