using System.Globalization;

namespace Send.Framework.Judgements;

/// <summary>Points out of the most there could have been, such as 10 of 16. The score behind a grade of a banded scale.</summary>
/// <remarks>A percentage is a score out of 100. 10 of 16 and 62.5 of 100 are the same share and not equal: the form of the source is kept.</remarks>
public sealed record Score
{
    /// <summary>The largest maximum, far beyond any in use.</summary>
    public const int LargestMaximum = 1_000_000;

    /// <summary>Describes a score.</summary>
    /// <param name="points">The points, 0 to <paramref name="maximum"/>.</param>
    /// <param name="maximum">The most there could have been, above 0 and at most <see cref="LargestMaximum"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is outside its bounds.</exception>
    public Score(decimal points, decimal maximum)
    {
        if (maximum is <= 0 or > LargestMaximum)
        {
            throw new ArgumentOutOfRangeException(nameof(maximum), maximum, "The maximum of a score is above 0 and at most 1,000,000.");
        }

        if (points < 0 || points > maximum)
        {
            throw new ArgumentOutOfRangeException(nameof(points), points, "Points are 0 to the maximum.");
        }

        Points = WithoutTrailingZeros(points);
        Maximum = WithoutTrailingZeros(maximum);
    }

    /// <summary>The points.</summary>
    public decimal Points { get; }

    /// <summary>The most there could have been.</summary>
    public decimal Maximum { get; }

    // 10.0 and 10 are one number and must be written as one.
    private static decimal WithoutTrailingZeros(decimal number) => number / 1.0000000000000000000000000000m;

    /// <summary>The same share out of another maximum: 10 of 16 is 62.5 of 100.</summary>
    internal decimal OutOf(int maximum) => Points * maximum / Maximum;

    /// <summary>
    /// The one whole score out of a maximum below 100 of which this is the percentage, rounded to the digits given; null where this is no
    /// percentage, or the percentage of none or of several.
    /// </summary>
    internal decimal? ToWhole(int maximum)
    {
        if (Maximum != 100 || maximum >= 100)
        {
            return null;
        }

        var half = 0.5m / Tens(Points.Scale);
        var nearest = Math.Round(OutOf(maximum), MidpointRounding.AwayFromZero);
        return Math.Abs((nearest * 100 / maximum) - Points) <= half ? nearest : null;
    }

    private static decimal Tens(int power)
    {
        var tens = 1m;
        for (; power > 0; power--)
        {
            tens *= 10;
        }

        return tens;
    }

    /// <summary>Points and maximum, such as "10 of 16".</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Points} of {Maximum}");
}
