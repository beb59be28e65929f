using Ardalis.GuardClauses;
using Send.Framework.Sources;

namespace Send.Framework.Frameworks;

/// <summary>How to estimate the day on which the final report was received when only its publication is recorded.</summary>
public sealed record ReceiptEstimate
{
    /// <summary>Describes an estimate.</summary>
    /// <exception cref="ArgumentException">The number of working days is negative.</exception>
    public ReceiptEstimate(int workingDaysBeforePublication, Source source)
    {
        WorkingDaysBeforePublication = Guard.Against.Negative(workingDaysBeforePublication);
        Source = Guard.Against.Null(source);
    }

    /// <summary>How many working days before publication the report is taken to have been received; publication is day 0.</summary>
    public int WorkingDaysBeforePublication { get; }

    /// <summary>What the estimate rests on.</summary>
    public Source Source { get; }
}
