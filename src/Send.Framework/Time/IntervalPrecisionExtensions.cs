namespace Send.Framework.Time;

/// <summary>The words and codes of <see cref="IntervalPrecision"/>.</summary>
public static class IntervalPrecisionExtensions
{
    /// <summary>The permanent code: <c>approximately</c>, <c>usually</c>, <c>within</c>, <c>by</c> or <c>not-stated</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a member of <see cref="IntervalPrecision"/>.</exception>
    public static string ToCode(this IntervalPrecision precision) => precision switch
    {
        IntervalPrecision.NotStated => "not-stated",
        IntervalPrecision.Approximately => "approximately",
        IntervalPrecision.Usually => "usually",
        IntervalPrecision.Within => "within",
        IntervalPrecision.By => "by",
        _ => throw new ArgumentOutOfRangeException(nameof(precision), precision, "Not a member of IntervalPrecision."),
    };

    /// <summary>The word for a reader: "approximately", "usually", "within", "by" or "precision not stated".</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a member of <see cref="IntervalPrecision"/>.</exception>
    public static string ToWords(this IntervalPrecision precision) =>
        precision == IntervalPrecision.NotStated ? "precision not stated" : precision.ToCode();

    /// <summary>Whether the date is an expectation that may be missed in both directions: approximately or usually.</summary>
    public static bool IsSoft(this IntervalPrecision precision) =>
        precision is IntervalPrecision.Approximately or IntervalPrecision.Usually;

    /// <summary>Reads a code as <see cref="ToCode"/> writes it, exactly; unlike <c>Enum.TryParse</c>, never a number.</summary>
    /// <param name="code">The code, such as <c>approximately</c>.</param>
    /// <param name="precision">The precision, or <see cref="IntervalPrecision.NotStated"/> when the text is not a code.</param>
    public static bool TryParse(ReadOnlySpan<char> code, out IntervalPrecision precision)
    {
        for (var candidate = IntervalPrecision.NotStated; candidate <= IntervalPrecision.By; candidate++)
        {
            if (code.SequenceEqual(candidate.ToCode()))
            {
                precision = candidate;
                return true;
            }
        }

        precision = IntervalPrecision.NotStated;
        return false;
    }

    /// <summary>Returns the precision, or throws when it is not a member of the enum.</summary>
    internal static IntervalPrecision EnsureMember(this IntervalPrecision precision) =>
        precision is >= IntervalPrecision.NotStated and <= IntervalPrecision.By
            ? precision
            : throw new ArgumentOutOfRangeException(nameof(precision), precision, "Not a member of IntervalPrecision.");
}
