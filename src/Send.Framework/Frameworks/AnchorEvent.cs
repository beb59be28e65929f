using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Ardalis.GuardClauses;

namespace Send.Framework.Frameworks;

/// <summary>An event that an interval is counted from. Its day is day 0.</summary>
public sealed record AnchorEvent : ICoded
{
    /// <summary>Defines an event.</summary>
    /// <param name="code">The permanent code: lower-case words joined by hyphens.</param>
    /// <param name="words">What happened, to follow "the day": "the final report was received".</param>
    /// <exception cref="ArgumentException">The code is malformed or the words blank.</exception>
    public AnchorEvent(string code, string words)
    {
        Code = Guard.Against.MalformedCode(code, "report-received");
        Words = Guard.Against.NullOrWhiteSpace(words);
    }

    /// <summary>The inspectorates told the area that an inspection begins.</summary>
    public static AnchorEvent Notified { get; } = new("notified", "the inspection was notified");

    /// <summary>The first day of the dates that the report prints: the on-site week.</summary>
    public static AnchorEvent Started { get; } = new("started", "the visit started");

    /// <summary>The last day of the dates that the report prints.</summary>
    public static AnchorEvent Ended { get; } = new("ended", "the visit ended");

    /// <summary>The local authority received the final report, some days before publication. Most clocks start here.</summary>
    public static AnchorEvent ReportReceived { get; } = new("report-received", "the final report was received");

    /// <summary>The report was published.</summary>
    public static AnchorEvent Published { get; } = new("published", "the report was published");

    /// <summary>The inspectorates accepted the written statement or plan as fit for purpose.</summary>
    public static AnchorEvent PlanAccepted { get; } = new("plan-accepted", "the statement or plan was accepted as fit for purpose");

    /// <summary>The final report was received of the full inspection that this monitoring inspection or revisit follows.</summary>
    public static AnchorEvent FullReportReceived { get; } =
        new("full-report-received", "the final report of the earlier full inspection was received");

    /// <summary>The events of area SEND.</summary>
    public static ImmutableArray<AnchorEvent> AreaSend { get; } =
        [Notified, Started, Ended, ReportReceived, Published, PlanAccepted, FullReportReceived];

    /// <summary>The permanent code.</summary>
    public string Code { get; }

    /// <summary>What happened, to follow "the day".</summary>
    public string Words { get; }

    /// <summary>Finds the area SEND event with exactly this code.</summary>
    public static bool TryGet(ReadOnlySpan<char> code, [NotNullWhen(true)] out AnchorEvent? anchor) =>
        Coded.TryGet(AreaSend, code, out anchor);
}
