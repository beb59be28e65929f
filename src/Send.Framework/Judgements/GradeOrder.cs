using System.Text.Json.Serialization;
using Send.Framework.Serialization;

namespace Send.Framework.Judgements;

/// <summary>The order of two grades. The zero value means that it is not stated.</summary>
[JsonConverter(typeof(SendJsonConverter))]
public enum GradeOrder
{
    /// <summary>Not stated.</summary>
    NotStated = 0,

    /// <summary>The first is the stronger.</summary>
    Stronger = 1,

    /// <summary>They are the same grade.</summary>
    Same = 2,

    /// <summary>The first is the weaker.</summary>
    Weaker = 3,

    /// <summary>Neither: they are on different scales, or their scale has no order.</summary>
    NotComparable = 4,
}
