using System.Text.Json.Serialization;
using Send.Framework.Serialization;

namespace Send.Framework.Frameworks;

/// <summary>Whether a report carries a kind of improvement area. The zero value means that it is not stated.</summary>
[JsonConverter(typeof(SendJsonConverter))]
public enum Occurrence
{
    /// <summary>Not stated; no rule says this.</summary>
    NotStated = 0,

    /// <summary>It carries at least one.</summary>
    Must = 1,

    /// <summary>It may carry some.</summary>
    May = 2,

    /// <summary>It carries none.</summary>
    MustNot = 3,
}
