using System.Text.Json.Serialization;
using Send.Framework.Serialization;

namespace Send.Framework.Scheduling;

/// <summary>How the date of an anchor is known. The zero value means that it is not stated.</summary>
[JsonConverter(typeof(SendJsonConverter))]
public enum AnchorQuality
{
    /// <summary>Not stated; no anchor has this quality.</summary>
    NotStated = 0,

    /// <summary>The date is recorded.</summary>
    Stated = 1,

    /// <summary>The date is estimated from another one.</summary>
    Estimated = 2,

    /// <summary>The date is neither recorded nor can it be estimated.</summary>
    Missing = 3,
}
