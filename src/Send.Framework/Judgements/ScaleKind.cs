using System.Text.Json.Serialization;
using Send.Framework.Serialization;

namespace Send.Framework.Judgements;

/// <summary>The kind of a scale. The zero value means that it is not stated.</summary>
[JsonConverter(typeof(SendJsonConverter))]
public enum ScaleKind
{
    /// <summary>Not stated; no scale has this kind.</summary>
    NotStated = 0,

    /// <summary>Three or more grades from strongest to weakest, such as the outcomes of an area SEND inspection.</summary>
    Ordered = 1,

    /// <summary>Two answers, neither better than the other, such as whether a written statement of action is required.</summary>
    Binary = 2,

    /// <summary>A standard that is met or not met; met is the stronger.</summary>
    MetNotMet = 3,

    /// <summary>Ordered grades that follow from a numeric score by bands with an explicit rounding rule.</summary>
    Banded = 4,

    /// <summary>Prose only: the inspectorate gives no grade.</summary>
    Narrative = 5,

    /// <summary>Three or more answers, none of them better than another, such as the outcomes of an ungraded inspection.</summary>
    Unordered = 6,
}
