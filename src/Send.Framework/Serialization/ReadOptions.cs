using Ardalis.GuardClauses;
using Send.Framework.Drafts;
using Send.Framework.Validation;
using Send.Framework.Validation.Frameworks;

namespace Send.Framework.Serialization;

/// <summary>How much of a document is read at most, and how it is judged.</summary>
/// <remarks>Immutable. A document beyond a limit is answered with a finding.</remarks>
public sealed record ReadOptions
{
    /// <summary>The smallest value of <see cref="MaximumDepth"/>: what the contract itself needs.</summary>
    public const int LeastMaximumDepth = 6;

    /// <summary>The largest value of <see cref="MaximumDepth"/>.</summary>
    public const int LargestMaximumDepth = 1000;

    /// <summary>16 MB, 64 levels, and the default way of judging.</summary>
    public static ReadOptions Default { get; } = new();

    /// <summary>The most bytes that one document may have, at least 1. 16,777,216 by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is less than 1 or more than 1,073,741,824.</exception>
    public int MaximumBytes { get; init => field = Guard.Against.OutOfRange(value, nameof(value), 1, 1 << 30); } = 16 * 1024 * 1024;

    /// <summary>How deeply objects and arrays may be nested, counting the document itself. 64 by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is less than <see cref="LeastMaximumDepth"/> or more than
    /// <see cref="LargestMaximumDepth"/>.</exception>
    public int MaximumDepth
    {
        get;
        init => field = Guard.Against.OutOfRange(value, nameof(value), LeastMaximumDepth, LargestMaximumDepth);
    } = 64;

    /// <summary>The options for judging, including how strict to be about unknown members.</summary>
    public ValidationOptions Validation { get; init => field = Guard.Against.Null(value); } = ValidationOptions.Default;

    internal ReadingLimits Limits => new(MaximumBytes, MaximumDepth, Validation.Strict);

    /// <summary>The limits for events.</summary>
    internal ReadingLimits LimitsOfEvents => Limits with { LeavesOut = true };

    /// <summary>The limits for definitions of frameworks, which have a limit of their own on the number of values.</summary>
    internal ReadingLimits LimitsOfDefinitions =>
        Limits with { MostItems = int.MaxValue, MostValues = FrameworkContract.MostValues, MostSpots = int.MaxValue, LeavesOut = true };
}
