using System.Collections.Immutable;
using NodaTime;
using Send.Framework.Inspections;

namespace Send.Framework.Fixtures;

/// <summary>A named inspection with the schedule that it must give, written down and not computed.</summary>
public sealed class GoldenSchedule
{
    internal GoldenSchedule(string name, Inspection inspection, LocalDate asOf, ImmutableArray<GoldenFollowUp> followUps) =>
        (Name, Inspection, AsOf, FollowUps) = (name, inspection, asOf, followUps);

    /// <summary>The permanent name, such as <c>suffolk-2023</c>.</summary>
    public string Name { get; }

    /// <summary>The inspection.</summary>
    public Inspection Inspection { get; }

    /// <summary>The date as at which states are given.</summary>
    public LocalDate AsOf { get; }

    /// <summary>The expected follow-ups, in the order of the edition's rules.</summary>
    public ImmutableArray<GoldenFollowUp> FollowUps { get; }

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
