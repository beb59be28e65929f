using NodaTime;
using Send.Framework.Fixtures.Data;

namespace Send.Framework.Fixtures;

/// <summary>One follow-up of a golden schedule, in the codes of the JSON contract. Null means that there is none, or that it is not
/// known.</summary>
public sealed record GoldenFollowUp
{
    internal GoldenFollowUp()
    {
    }

    /// <summary>The code of the activity.</summary>
    public required string Activity { get; init; }

    /// <summary>The identity of the rule.</summary>
    public required string Rule { get; init; }

    /// <summary>The code of the force.</summary>
    public required string Force { get; init; }

    /// <summary>The interval: ISO 8601 (<c>P5Y</c>), or an amount and a unit (<c>35 working-days</c>) for what ISO cannot say.</summary>
    public string? Interval { get; init; }

    /// <summary>The code of the precision of the interval.</summary>
    public string? Precision { get; init; }

    /// <summary>The code of the event that it is counted from.</summary>
    public required string AnchorEvent { get; init; }

    /// <summary>The day of that event.</summary>
    public LocalDate? AnchorDate { get; init; }

    /// <summary>How well that day is known.</summary>
    public required string AnchorQuality { get; init; }

    /// <summary>The first day of the window, inclusive.</summary>
    public LocalDate? Earliest { get; init; }

    /// <summary>The day that the rule points at.</summary>
    public LocalDate? Target { get; init; }

    /// <summary>The last day of the window, inclusive.</summary>
    public LocalDate? Latest { get; init; }

    /// <summary>The school term of a soft target.</summary>
    public string? Term { get; init; }

    /// <summary>The code of the state as at the date of the schedule.</summary>
    public required string State { get; init; }

    /// <summary>The earliest day that the target may be, where the day it is counted from is estimated with a range.</summary>
    public LocalDate? EarliestTarget { get; init; }

    /// <summary>The latest day that the target may be, where the day it is counted from is estimated with a range.</summary>
    public LocalDate? LatestTarget { get; init; }

    /// <summary>Everything on one line, the same in every culture.</summary>
    public override string ToString() =>
        $"{Activity} ({Force}, {Rule}): {Interval ?? "no interval"} {Precision} from {AnchorEvent} {Day(AnchorDate)} ({AnchorQuality}); "
        + $"earliest {Day(Earliest)}, target {Day(Target)}, latest {Day(Latest)}, {Term ?? "no term"}; {State}"
        + (EarliestTarget is null ? "" : $"; target from {Day(EarliestTarget)} to {Day(LatestTarget)}");

    private static string Day(LocalDate? day) => day is { } known ? FixtureText.ToIso(known) : "unknown";
}
