using System.Text.Json.Serialization;
using Send.Framework.Serialization;

namespace Send.Framework.Time;

/// <summary>How firmly an interval or a window is meant, in the word that its source uses.</summary>
[JsonConverter(typeof(SendJsonConverter))]
public enum IntervalPrecision
{
    /// <summary>The source gives the interval bare, or nothing is known about it.</summary>
    NotStated = 0,

    /// <summary>Around that time; earlier and later are both ordinary.</summary>
    Approximately = 1,

    /// <summary>As a rule around that time; the inspectorates may decide otherwise.</summary>
    Usually = 2,

    /// <summary>At any time up to the end of the interval, the last day included.</summary>
    Within = 3,

    /// <summary>No later than that day, which is included.</summary>
    By = 4,
}
