using System.Text.Json.Serialization;
using Send.Framework.Serialization;

namespace Send.Framework.Judgements;

/// <summary>How a grade of one scale relates to one of another. The zero value means that it is not stated.</summary>
[JsonConverter(typeof(SendJsonConverter))]
public enum CrosswalkRelation
{
    /// <summary>Not stated.</summary>
    NotStated = 0,

    /// <summary>No grade on the other scale means the same. This is the answer unless shown otherwise.</summary>
    None = 1,

    /// <summary>The other grade is close but not the same. Anyone who uses it must say so.</summary>
    Approximate = 2,

    /// <summary>The inspectorate itself treats the two as the same.</summary>
    Equivalent = 3,
}
