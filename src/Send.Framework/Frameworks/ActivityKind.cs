using System.Text.Json.Serialization;
using Send.Framework.Serialization;

namespace Send.Framework.Frameworks;

/// <summary>What sort of thing follows an inspection. The zero value claims nothing.</summary>
[JsonConverter(typeof(SendJsonConverter))]
public enum ActivityKind
{
    /// <summary>Not stated; no activity has this kind.</summary>
    NotStated = 0,

    /// <summary>The inspectorates come back.</summary>
    Inspection = 1,

    /// <summary>What was inspected must answer with a plan or a statement.</summary>
    Response = 2,

    /// <summary>The inspectorates and the partnership meet.</summary>
    Meeting = 3,

    /// <summary>The inspectorates publish something, such as the report.</summary>
    Publication = 4,
}
