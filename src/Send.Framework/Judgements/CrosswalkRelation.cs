using System.Text.Json.Serialization;
using Send.Framework.Serialization;

namespace Send.Framework.Judgements;

/// <summary>How a grade of one scale relates to one of another. The zero value claims nothing.</summary>
[JsonConverter(typeof(SendJsonConverter))]
public enum CrosswalkRelation
{
    /// <summary>Not stated.</summary>
    NotStated = 0,

    /// <summary>Nothing on the other scale says the same. The answer wherever nobody has shown otherwise.</summary>
    None = 1,

    /// <summary>The other grade is near, and whoever uses it must say so.</summary>
    Approximate = 2,

    /// <summary>The inspectorate itself treats the two as the same.</summary>
    Equivalent = 3,
}
