using Ardalis.GuardClauses;
using Send.Framework.Time;

namespace Send.Framework.Frameworks;

/// <summary>How an activity repeats: every term, every three months, without end or a limited number of times.</summary>
public sealed record Recurrence
{
    /// <summary>Describes a recurrence.</summary>
    /// <param name="every">From one occurrence to the next. The first comes one interval after the anchor.</param>
    /// <param name="atMost">The largest number of occurrences, or null when no limit is known.</param>
    /// <exception cref="ArgumentOutOfRangeException">The limit is less than 1.</exception>
    public Recurrence(FollowUpInterval every, int? atMost = null)
    {
        Every = Guard.Against.Null(every);
        AtMost = atMost is < 1 ? throw new ArgumentOutOfRangeException(nameof(atMost), atMost, "A limit is at least one occurrence.") : atMost;
    }

    /// <summary>From one occurrence to the next.</summary>
    public FollowUpInterval Every { get; }

    /// <summary>The largest number of occurrences, or null when no limit is known.</summary>
    public int? AtMost { get; }
}
