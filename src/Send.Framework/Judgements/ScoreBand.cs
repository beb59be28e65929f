using System.Globalization;

namespace Send.Framework.Judgements;

/// <summary>The whole-number scores that earn a grade, both ends included.</summary>
public sealed record ScoreBand
{
    /// <summary>Describes a band from <paramref name="lowest"/> to <paramref name="highest"/>, both included.</summary>
    /// <exception cref="ArgumentException">The lowest score is above the highest.</exception>
    public ScoreBand(int lowest, int highest)
    {
        if (lowest > highest)
        {
            throw new ArgumentException(
                string.Create(CultureInfo.InvariantCulture, $"A band runs from its lowest score to its highest, not from {lowest} to {highest}."),
                nameof(lowest));
        }

        Lowest = lowest;
        Highest = highest;
    }

    /// <summary>The lowest score in the band.</summary>
    public int Lowest { get; }

    /// <summary>The highest score in the band.</summary>
    public int Highest { get; }

    /// <summary>Whether a whole-number score lies in the band.</summary>
    internal bool Contains(int score) => score >= Lowest && score <= Highest;
}
