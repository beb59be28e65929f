using Ardalis.GuardClauses;
using NodaTime;
using Send.Framework.Scheduling;
using Send.Framework.Time;

namespace Send.Framework.Histories;

/// <summary>
/// What is a decision of ours and not of a source, stated where it can be changed: how long after a soft date something is still due, and up
/// to which day the records are known to be complete.
/// </summary>
/// <remarks>Immutable. Sources say "approximately" and "usually" and give no tolerance, so one has to be chosen.</remarks>
public sealed record StandingPolicy
{
    /// <summary>One more school term after the term of a soft date; nothing is claimed about how complete the records are.</summary>
    public static StandingPolicy Default { get; } = new();

    /// <summary>
    /// How long after the school term of a soft date ("approximately", "usually") it is still due. Time in which the programme certainly stood
    /// still is added. One term unless stated otherwise.
    /// </summary>
    public FollowUpInterval SoftTolerance { get; init => field = Guard.Against.Null(value); } = FollowUpInterval.FromTerms(1);

    /// <summary>
    /// The day up to which the caller guarantees that everything is recorded: anything not recorded by then was not done. Null without such a guarantee;
    /// then only something later in the history itself shows that a thing was not done.
    /// </summary>
    public LocalDate? CompleteUntil { get; init => field = value?.InIso(); }

    /// <summary>Calendars, and intervals that an edition leaves open, for the schedules of the inspections.</summary>
    public ScheduleOptions Schedule { get; init => field = Guard.Against.Null(value); } = ScheduleOptions.Default;

    /// <summary>The policy in sentences, to show with the results that depend on it.</summary>
    public string Describe() =>
        $"A date that a source calls approximate or usual is only accurate to the school term. It counts as due for {SoftTolerance.ToWords()} after that term, and "
        + "for as long as the inspection programme was certainly paused. That tolerance is this program's own policy and comes from no "
        + "source, so a later date is not a breach. "
        + (CompleteUntil is { } day
            ? $"The records are assumed to be complete up to {day.ToWords()}: anything they do not show by then was not done."
            : "If nothing is recorded after a date has passed, it is shown as \u201Cno record\u201D, not as not done.");

    /// <summary>Whether all parts are equal.</summary>
    public bool Equals(StandingPolicy? other) =>
        other is not null && SoftTolerance == other.SoftTolerance && CompleteUntil == other.CompleteUntil && ReferenceEquals(Schedule, other.Schedule);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(SoftTolerance, CompleteUntil);

    /// <summary>The last day on which a soft date is still due, before pauses are added.</summary>
    internal LocalDate SoftEnd(LocalDate target)
    {
        var term = SchoolTerm.Containing(target);
        return SoftTolerance.Unit == IntervalUnit.Terms
            ? term.Plus(SoftTolerance.Amount).LastDay
            : SoftTolerance.TryAddTo(term.LastDay, Schedule.WorkingDays, Schedule.SchoolDays, out var end) ? end : term.LastDay;
    }
}
