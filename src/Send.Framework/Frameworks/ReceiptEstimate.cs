using System.Globalization;
using Ardalis.GuardClauses;
using Send.Framework.Sources;

namespace Send.Framework.Frameworks;

/// <summary>How to estimate the day on which the final report was received when only its publication is recorded.</summary>
public sealed record ReceiptEstimate
{
    /// <summary>Describes an estimate.</summary>
    /// <param name="workingDaysBeforePublication">How many working days before publication the report is assumed to have been received.</param>
    /// <param name="source">What the estimate rests on.</param>
    /// <param name="fewestWorkingDays">The fewest working days that it may have been; null when the source gives no range at that end.</param>
    /// <param name="mostWorkingDays">The most working days that it may have been; null when the source gives no range at that end.</param>
    /// <exception cref="ArgumentException">A number of working days is negative, or the estimate lies outside its range.</exception>
    public ReceiptEstimate(int workingDaysBeforePublication, Source source, int? fewestWorkingDays = null, int? mostWorkingDays = null)
    {
        WorkingDaysBeforePublication = Guard.Against.Negative(workingDaysBeforePublication);
        Source = Guard.Against.Null(source);
        FewestWorkingDays = Guard.Against.Negative(fewestWorkingDays ?? workingDaysBeforePublication, nameof(fewestWorkingDays));
        MostWorkingDays = mostWorkingDays ?? workingDaysBeforePublication;
        if (FewestWorkingDays > workingDaysBeforePublication || MostWorkingDays < workingDaysBeforePublication)
        {
            throw new ArgumentException(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{workingDaysBeforePublication} working days lie outside the range of {FewestWorkingDays} to {MostWorkingDays}."),
                nameof(workingDaysBeforePublication));
        }
    }

    /// <summary>How many working days before publication the report is assumed to have been received; publication is day 0.</summary>
    public int WorkingDaysBeforePublication { get; }

    /// <summary>The fewest working days before publication that it may have been; the estimate itself where there is no range.</summary>
    public int FewestWorkingDays { get; }

    /// <summary>The most working days before publication that it may have been; the estimate itself where there is no range.</summary>
    public int MostWorkingDays { get; }

    /// <summary>Whether the estimate has a range.</summary>
    public bool HasRange => FewestWorkingDays != MostWorkingDays;

    /// <summary>
    /// More working days before publication than this, and the day is hardly that of the final report: a policy that keeps well clear of what was
    /// counted. Null where nothing is said.
    /// </summary>
    public int? ImplausibleAfter { get; init => field = value is null ? null : Guard.Against.Negative(value.Value, nameof(value)); }

    /// <summary>The source of the estimate.</summary>
    public Source Source { get; }
}
