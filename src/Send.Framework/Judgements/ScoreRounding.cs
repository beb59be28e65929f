using System.Text.Json.Serialization;
using Send.Framework.Serialization;

namespace Send.Framework.Judgements;

/// <summary>
/// How a score that falls between two whole numbers is brought to one before it is looked up in the bands of a scale.
/// The rule decides grades (62.5 % is a different rating under each), so a banded scale always names one.
/// </summary>
[JsonConverter(typeof(SendJsonConverter))]
public enum ScoreRounding
{
    /// <summary>The inspectorate's rule is not known: a score between two bands has no grade.</summary>
    NotStated = 0,

    /// <summary>A half goes up: 62.5 becomes 63.</summary>
    HalfUp = 1,

    /// <summary>A half goes to the even neighbour: 62.5 becomes 62.</summary>
    HalfToEven = 2,

    /// <summary>Everything after the point is dropped: 62.9 becomes 62.</summary>
    Down = 3,
}
