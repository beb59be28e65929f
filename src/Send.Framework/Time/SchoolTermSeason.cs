using System.Text.Json.Serialization;
using Send.Framework.Serialization;

namespace Send.Framework.Time;

/// <summary>The three terms of a calendar year, in order.</summary>
/// <remarks>The zero value means that it is not stated, and is refused wherever a <see cref="SchoolTerm"/> is made.</remarks>
[JsonConverter(typeof(SendJsonConverter))]
public enum SchoolTermSeason
{
    /// <summary>Not stated.</summary>
    NotStated = 0,

    /// <summary>January to March.</summary>
    Spring = 1,

    /// <summary>April to August.</summary>
    Summer = 2,

    /// <summary>September to December.</summary>
    Autumn = 3,
}
