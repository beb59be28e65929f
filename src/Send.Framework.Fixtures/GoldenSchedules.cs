using System.Collections.Immutable;
using Ardalis.GuardClauses;
using Send.Framework.Fixtures.Samples;

namespace Send.Framework.Fixtures;

/// <summary>
/// Named inspections with the schedules that they must give. Every date was checked by a second calculation that shares no code with the
/// library, and those of Suffolk 2023 (draft plan), Oxfordshire 2023 (both plans) and Slough 2021 (written statement) against dates that
/// the councils published.
/// </summary>
public static class GoldenSchedules
{
    /// <summary>All of them.</summary>
    public static ImmutableArray<GoldenSchedule> All => Made.All;

    /// <summary>Returns the schedule with exactly this name.</summary>
    /// <param name="name">The name, such as <c>suffolk-2023</c>.</param>
    /// <exception cref="ArgumentException">There is none; the message lists the names.</exception>
    public static GoldenSchedule Get(string name)
    {
        Guard.Against.Null(name);
        return All.FirstOrDefault(golden => golden.Name == name) ?? throw new ArgumentException(
            $"There is no golden schedule '{name}'. Names: {string.Join(", ", All.Select(golden => golden.Name))}.", nameof(name));
    }

    private static class Made
    {
        public static readonly ImmutableArray<GoldenSchedule> All = [.. GoldenScheduleText.Read()];
    }
}
