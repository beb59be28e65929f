using System.Globalization;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using Send.Framework.Serialization;

namespace Send.Framework.Time;

/// <summary>
/// How long after an event something follows: an amount, a unit and how firmly it is meant, such as approximately 5 years.
/// </summary>
/// <remarks>
/// The unit of the source is kept: 12 months and 1 year are equally long, but not equal. Values are immutable and equal when amount, unit
/// and precision are equal.
/// </remarks>
[JsonConverter(typeof(SendJsonConverter))]
public sealed partial class FollowUpInterval : IEquatable<FollowUpInterval>
{
    /// <summary>The largest amount, 1000 of any unit. It is far beyond any interval in use and catches a slip of the keyboard.</summary>
    public const int MaximumAmount = 1000;

    private static readonly string OutOfRange = $"An interval is 1 to {MaximumAmount} of its unit.";

    // Those that reports print: up to so many years, and months to as long.
    private const int MostSharedYears = 6;
    private const int MostSharedMonths = 36;

    private static readonly FollowUpInterval[] Years = Shared(MostSharedYears, IntervalUnit.Years);
    private static readonly FollowUpInterval[] Months = Shared(MostSharedMonths, IntervalUnit.Months);

    private FollowUpInterval(int amount, IntervalUnit unit, IntervalPrecision precision) =>
        (Amount, Unit, Precision) = (amount, unit, precision);

    /// <summary>How many of the unit, 1 to <see cref="MaximumAmount"/>.</summary>
    public int Amount { get; }

    /// <summary>The unit; never <see cref="IntervalUnit.NotStated"/>.</summary>
    public IntervalUnit Unit { get; }

    /// <summary>How firmly the source means it.</summary>
    public IntervalPrecision Precision { get; }

    /// <summary>Makes an interval.</summary>
    /// <param name="amount">How many, 1 to <see cref="MaximumAmount"/>.</param>
    /// <param name="unit">What is counted.</param>
    /// <param name="precision">How firmly it is meant.</param>
    /// <exception cref="ArgumentException">The unit is not stated.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The amount is less than 1 or more than <see cref="MaximumAmount"/>, or the
    /// precision is not a member of <see cref="IntervalPrecision"/>.</exception>
    public static FollowUpInterval Of(int amount, IntervalUnit unit, IntervalPrecision precision = IntervalPrecision.NotStated)
    {
        Guard.Against.OutOfRange(amount, nameof(amount), 1, MaximumAmount, OutOfRange);
        return unit is >= IntervalUnit.WorkingDays and <= IntervalUnit.Terms
            ? new(amount, unit, precision.EnsureMember())
            : throw new ArgumentException(
                "An interval states its unit: working days, school days, days, weeks, months, years or terms.", nameof(unit));
    }

    /// <summary>An interval of no stated precision, of an amount and a unit that have been checked; for usual ones always the same
    /// object.</summary>
    internal static FollowUpInterval OfChecked(int amount, IntervalUnit unit) =>
        unit == IntervalUnit.Years && amount <= MostSharedYears ? Years[amount - 1]
        : unit == IntervalUnit.Months && amount <= MostSharedMonths ? Months[amount - 1]
        : new(amount, unit, IntervalPrecision.NotStated);

    /// <summary>An interval in working days, of no stated precision.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The amount is less than 1 or more than <see cref="MaximumAmount"/>.</exception>
    public static FollowUpInterval FromWorkingDays(int amount) => Of(amount, IntervalUnit.WorkingDays);

    /// <summary>An interval in school days, of no stated precision.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The amount is less than 1 or more than <see cref="MaximumAmount"/>.</exception>
    public static FollowUpInterval FromSchoolDays(int amount) => Of(amount, IntervalUnit.SchoolDays);

    /// <summary>An interval in calendar days, of no stated precision.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The amount is less than 1 or more than <see cref="MaximumAmount"/>.</exception>
    public static FollowUpInterval FromDays(int amount) => Of(amount, IntervalUnit.Days);

    /// <summary>An interval in weeks, of no stated precision.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The amount is less than 1 or more than <see cref="MaximumAmount"/>.</exception>
    public static FollowUpInterval FromWeeks(int amount) => Of(amount, IntervalUnit.Weeks);

    /// <summary>An interval in months, of no stated precision.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The amount is less than 1 or more than <see cref="MaximumAmount"/>.</exception>
    public static FollowUpInterval FromMonths(int amount) => Of(amount, IntervalUnit.Months);

    /// <summary>An interval in years, of no stated precision.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The amount is less than 1 or more than <see cref="MaximumAmount"/>.</exception>
    public static FollowUpInterval FromYears(int amount) => Of(amount, IntervalUnit.Years);

    /// <summary>An interval in school terms, of no stated precision.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The amount is less than 1 or more than <see cref="MaximumAmount"/>.</exception>
    public static FollowUpInterval FromTerms(int amount) => Of(amount, IntervalUnit.Terms);

    /// <summary>The same length, meant as firmly as stated here.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The precision is not a member of <see cref="IntervalPrecision"/>.</exception>
    public FollowUpInterval WithPrecision(IntervalPrecision precision) => Of(Amount, Unit, precision);

    /// <summary>
    /// Whether both last equally long from any anchor: 12 months and 1 year, 7 days and 1 week. Precision is ignored. Working days,
    /// school days and terms are never as long as any number of another unit.
    /// </summary>
    /// <exception cref="ArgumentNullException">The other interval is null.</exception>
    internal bool IsSameLengthAs(FollowUpInterval other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Length == other.Length;
    }

    /// <summary>The same for an interval of so many of a unit.</summary>
    internal bool IsAsLongAs(int amount, IntervalUnit unit) => Length == LengthOf(amount, unit);

    /// <summary>The amount and unit for a reader, without the precision: "5 years", "1 month", "35 working days".</summary>
    public string ToWords()
    {
        var plural = Unit.ToWords();
        return string.Create(CultureInfo.InvariantCulture, $"{Amount} {(Amount == 1 ? plural[..^1] : plural)}");
    }

    /// <summary>The precision, when it is stated, the amount and the unit: "approximately 5 years".</summary>
    public override string ToString() =>
        Precision == IntervalPrecision.NotStated ? ToWords() : $"{Precision.ToWords()} {ToWords()}";

    /// <inheritdoc/>
    public bool Equals(FollowUpInterval? other) =>
        other is not null && (Amount, Unit, Precision) == (other.Amount, other.Unit, other.Precision);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as FollowUpInterval);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Amount, Unit, Precision);

    /// <summary>Whether amount, unit and precision are equal.</summary>
    public static bool operator ==(FollowUpInterval? left, FollowUpInterval? right) => Equals(left, right);

    /// <summary>Whether amount, unit or precision differ.</summary>
    public static bool operator !=(FollowUpInterval? left, FollowUpInterval? right) => !Equals(left, right);

    private (int Amount, IntervalUnit Unit) Length => LengthOf(Amount, Unit);

    private static (int Amount, IntervalUnit Unit) LengthOf(int amount, IntervalUnit unit) => unit switch
    {
        IntervalUnit.Years => (12 * amount, IntervalUnit.Months),
        IntervalUnit.Weeks => (7 * amount, IntervalUnit.Days),
        _ => (amount, unit),
    };

    private static FollowUpInterval[] Shared(int most, IntervalUnit unit) =>
        [.. Enumerable.Range(1, most).Select(amount => new FollowUpInterval(amount, unit, IntervalPrecision.NotStated))];
}
