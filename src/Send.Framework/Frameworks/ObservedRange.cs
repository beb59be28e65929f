using System.Globalization;
using Ardalis.GuardClauses;
using Send.Framework.Sources;

namespace Send.Framework.Frameworks;

/// <summary>The result of counting published reports: how many, the smallest, the largest and, if worked out, the median.</summary>
/// <remarks>An observation, never a rule. Both ends are values that occurred.</remarks>
public sealed record ObservedRange
{
    /// <summary>Describes an observation.</summary>
    /// <param name="count">How many cases were looked at.</param>
    /// <param name="minimum">The smallest value that occurred.</param>
    /// <param name="maximum">The largest value that occurred.</param>
    /// <param name="source">What was counted.</param>
    /// <param name="median">The median, or null when it was not worked out.</param>
    /// <exception cref="ArgumentException">There are no cases, or the smallest value is above the largest.</exception>
    public ObservedRange(int count, int minimum, int maximum, Source source, decimal? median = null)
    {
        Count = Guard.Against.NegativeOrZero(count);
        Minimum = minimum <= maximum
            ? minimum
            : throw new ArgumentException(
                string.Create(CultureInfo.InvariantCulture, $"The smallest value ({minimum}) is above the largest ({maximum})."), nameof(minimum));
        Maximum = maximum;
        Median = median;
        Source = Guard.Against.Null(source);
    }

    /// <summary>How many cases were looked at.</summary>
    public int Count { get; }

    /// <summary>The smallest value that occurred.</summary>
    public int Minimum { get; }

    /// <summary>The largest value that occurred.</summary>
    public int Maximum { get; }

    /// <summary>The median, or null when it was not worked out.</summary>
    public decimal? Median { get; }

    /// <summary>The source of the count.</summary>
    public Source Source { get; }

    /// <summary>Whether a value lies within what was observed, both ends included.</summary>
    internal bool Includes(int value) => value >= Minimum && value <= Maximum;
}
