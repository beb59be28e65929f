using NodaTime;
using Send.Framework.Frameworks;

namespace Send.Framework.Histories;

/// <summary>A period in which the inspections of one subject were suspended, according to the events in its history.</summary>
public sealed record Suspension
{
    internal Suspension(LocalDate from, LocalDate? to, string? activity, HistoryEvent @event) =>
        (From, To, Activity, Event) = (from, to, activity, @event);

    /// <summary>The first day.</summary>
    public LocalDate From { get; }

    /// <summary>The last day; null while it goes on.</summary>
    public LocalDate? To { get; internal init; }

    /// <summary>The code of the suspended activity; null for all inspections.</summary>
    public string? Activity { get; }

    /// <summary>The event that stopped it.</summary>
    public HistoryEvent Event { get; }

    /// <summary>Whether it covers an activity on a day.</summary>
    internal bool Covers(Activity activity, LocalDate day)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return day >= From && (To is not { } to || day <= to) && (Activity is null || Activity == activity.Code);
    }
}
