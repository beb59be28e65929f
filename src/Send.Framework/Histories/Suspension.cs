using Ardalis.GuardClauses;
using NodaTime;
using Send.Framework.Frameworks;

namespace Send.Framework.Histories;

/// <summary>A time in which the inspections of one subject stood still, by the events of its history.</summary>
/// <param name="From">The first day.</param>
/// <param name="To">The last day; null while it goes on.</param>
/// <param name="Activity">The code of what stood still; null for all inspections.</param>
/// <param name="Event">What stopped it.</param>
public sealed record Suspension(LocalDate From, LocalDate? To, string? Activity, HistoryEvent Event)
{
    /// <summary>What stopped it.</summary>
    public HistoryEvent Event { get; init => field = Guard.Against.Null(value); } = Guard.Against.Null(Event);

    /// <summary>Whether it covers an activity on a day.</summary>
    public bool Covers(Activity activity, LocalDate day)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return day >= From && (To is not { } to || day <= to) && (Activity is null || Activity == activity.Code);
    }
}
