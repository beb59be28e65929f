using System.Globalization;
using Ardalis.GuardClauses;
using Send.Framework.Sources;

namespace Send.Framework.Frameworks;

/// <summary>The result of counting published cases: in how many of them something was true.</summary>
/// <remarks>An observation, never a rule, and one of the edition in which it was counted.</remarks>
public sealed record ObservedShare
{
    /// <summary>Describes an observation.</summary>
    /// <param name="count">In how many cases it held.</param>
    /// <param name="of">How many cases were looked at.</param>
    /// <param name="source">What was counted.</param>
    /// <exception cref="ArgumentException">There are no cases, or it held in none of them or in more than there are.</exception>
    public ObservedShare(int count, int of, Source source)
    {
        Of = Guard.Against.NegativeOrZero(of);
        Count = count > 0 && count <= of
            ? count
            : throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"{count} of {of} is no share of them."), nameof(count));
        Source = Guard.Against.Null(source);
    }

    /// <summary>In how many cases it held.</summary>
    public int Count { get; }

    /// <summary>How many cases were looked at.</summary>
    public int Of { get; }

    /// <summary>The source of the count.</summary>
    public Source Source { get; }

    /// <summary>As in "89 of the 91" or "All 52".</summary>
    internal string ToWords() => Count == Of
        ? string.Create(CultureInfo.InvariantCulture, $"All {Of}")
        : string.Create(CultureInfo.InvariantCulture, $"{Count} of the {Of}");
}
