using NodaTime;
using Send.Framework.Frameworks;

namespace Send.Framework.Histories;

/// <summary>A time in which the inspections of one subject stood still, by the events of its history.</summary>
public sealed record Suspension
{
    internal Suspension(LocalDate from, LocalDate? to, string? activity, HistoryEvent @event) =>
        (From, To, Activity, Event) = (from, to, activity, @event);

    /// <summary>The first day.</summary>
    public LocalDate From { get; }

    /// <summary>The last day; null while it goes on.</summary>
    public LocalDate? To { get; internal init; }

    /// <summary>The code of what stood still; null for all inspections.</summary>
    public string? Activity { get; }

    /// <summary>What stopped it.</summary>
    public HistoryEvent Event { get; }

    /// <summary>Whether it covers an activity on a day.</summary>
    public bool Covers(Activity activity, LocalDate day)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return day >= From && (To is not { } to || day <= to) && (Activity is null || Activity == activity.Code);
    }
}
