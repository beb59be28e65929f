namespace Send.Framework.Time;

/// <summary>The words and codes of <see cref="IntervalUnit"/>.</summary>
public static class IntervalUnitExtensions
{
    /// <summary>The permanent code: <c>working-days</c>, <c>school-days</c>, <c>days</c>, <c>weeks</c>, <c>months</c>, <c>years</c>,
    /// <c>terms</c> or <c>not-stated</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a member of <see cref="IntervalUnit"/>.</exception>
    public static string ToCode(this IntervalUnit unit) => unit switch
    {
        IntervalUnit.NotStated => "not-stated",
        IntervalUnit.WorkingDays => "working-days",
        IntervalUnit.SchoolDays => "school-days",
        IntervalUnit.Days => "days",
        IntervalUnit.Weeks => "weeks",
        IntervalUnit.Months => "months",
        IntervalUnit.Years => "years",
        IntervalUnit.Terms => "terms",
        _ => throw new ArgumentOutOfRangeException(nameof(unit), unit, "Not a member of IntervalUnit."),
    };

    /// <summary>The unit in the plural, for a reader: "working days", "years".</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a member of <see cref="IntervalUnit"/>.</exception>
    public static string ToWords(this IntervalUnit unit) => unit switch
    {
        IntervalUnit.NotStated => "unit not stated",
        IntervalUnit.WorkingDays => "working days",
        IntervalUnit.SchoolDays => "school days",
        IntervalUnit.Days => "days",
        IntervalUnit.Weeks => "weeks",
        IntervalUnit.Months => "months",
        IntervalUnit.Years => "years",
        IntervalUnit.Terms => "terms",
        _ => throw new ArgumentOutOfRangeException(nameof(unit), unit, "Not a member of IntervalUnit."),
    };

    /// <summary>Reads a code as <see cref="ToCode"/> writes it, exactly; unlike <c>Enum.TryParse</c>, never a number.</summary>
    /// <param name="code">The code, such as <c>working-days</c>.</param>
    /// <param name="unit">The unit, or <see cref="IntervalUnit.NotStated"/> when the text is not a code.</param>
    public static bool TryParse(ReadOnlySpan<char> code, out IntervalUnit unit)
    {
        for (var candidate = IntervalUnit.NotStated; candidate <= IntervalUnit.Terms; candidate++)
        {
            if (code.SequenceEqual(candidate.ToCode()))
            {
                unit = candidate;
                return true;
            }
        }

        unit = IntervalUnit.NotStated;
        return false;
    }
}
