using System.Text.Json.Serialization;
using Send.Framework.Serialization;

namespace Send.Framework.Judgements;

/// <summary>What sort of answer a scale gives. The zero value claims nothing.</summary>
[JsonConverter(typeof(SendJsonConverter))]
public enum ScaleKind
{
    /// <summary>Not stated; no scale has this kind.</summary>
    NotStated = 0,

    /// <summary>Three or more grades from strongest to weakest, such as the outcomes of an area SEND inspection.</summary>
    Ordered = 1,

    /// <summary>Two answers of which neither is a better grade, such as whether a written statement of action is required.</summary>
    Binary = 2,

    /// <summary>A standard that is met or not met; met is the stronger.</summary>
    MetNotMet = 3,

    /// <summary>Ordered grades that follow from a numeric score by bands with an explicit rounding rule.</summary>
    Banded = 4,

    /// <summary>Prose only: the inspectorate gives no grade.</summary>
    Narrative = 5,

    /// <summary>Three or more answers of which none is a better grade, such as the sentences in which an ungraded inspection ends.</summary>
    Unordered = 6,
}
