using System.Collections.Immutable;
using Ardalis.GuardClauses;
using NodaTime;
using Send.Framework.Sources;

namespace Send.Framework.Frameworks;

/// <summary>
/// A time in which the inspectorates did no inspections of certain kinds anywhere, so that missing a date in that time is nobody's fault.
/// </summary>
/// <remarks>Often only a month or a term is known: the pause certainly covers the days from <see cref="CertainlyFrom"/> to
/// <see cref="CertainlyTo"/>, both included, and may have been longer.</remarks>
public sealed record ProgrammePause
{
    /// <summary>Describes a pause.</summary>
    /// <param name="activities">What was paused.</param>
    /// <param name="certainlyFrom">The first day that it certainly covers.</param>
    /// <param name="certainlyTo">The last day that it certainly covers.</param>
    /// <param name="summary">What happened, in a sentence that says how well the ends are known.</param>
    /// <param name="source">Where it comes from.</param>
    /// <exception cref="ArgumentException">Nothing is paused, the days are in the wrong order, or the summary is blank.</exception>
    public ProgrammePause(ImmutableArray<Activity> activities, LocalDate certainlyFrom, LocalDate certainlyTo, string summary, Source source)
    {
        Activities = activities.IsDefaultOrEmpty ? throw new ArgumentException("A pause stops at least one activity.", nameof(activities)) : activities;
        (CertainlyFrom, CertainlyTo) = certainlyFrom.InIso() is var first && certainlyTo.InIso() is var last && first <= last
            ? (first, last)
            : throw new ArgumentException("A pause ends on or after the day on which it starts.", nameof(certainlyFrom));
        Summary = Guard.Against.NullOrWhiteSpace(summary);
        Source = Guard.Against.Null(source);
    }

    /// <summary>The activities that were paused.</summary>
    public ImmutableArray<Activity> Activities { get; }

    /// <summary>The first day that the pause certainly covers.</summary>
    public LocalDate CertainlyFrom { get; }

    /// <summary>The last day that the pause certainly covers.</summary>
    public LocalDate CertainlyTo { get; }

    /// <summary>A description of the pause, and how well its start and end are known.</summary>
    public string Summary { get; }

    /// <summary>The source.</summary>
    public Source Source { get; }

    /// <summary>Whether the activity was certainly paused on that day.</summary>
    internal bool Covers(Activity activity, LocalDate date) =>
        date.InIso() is var day && CertainlyFrom <= day && day <= CertainlyTo && Activities.Contains(activity);

    /// <summary>Whether all parts are equal, the activities in the same order.</summary>
    public bool Equals(ProgrammePause? other) =>
        other is not null && (CertainlyFrom, CertainlyTo, Summary) == (other.CertainlyFrom, other.CertainlyTo, other.Summary)
        && Source == other.Source && Activities.SequenceEqual(other.Activities);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(CertainlyFrom, CertainlyTo, Summary, Source, Activities.Length);
}
