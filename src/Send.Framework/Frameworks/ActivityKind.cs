using System.Text.Json.Serialization;
using Send.Framework.Serialization;

namespace Send.Framework.Frameworks;

/// <summary>The kind of an activity that follows an inspection. The zero value means that it is not stated.</summary>
[JsonConverter(typeof(SendJsonConverter))]
public enum ActivityKind
{
    /// <summary>Not stated; no activity has this kind.</summary>
    NotStated = 0,

    /// <summary>The inspectorates come back.</summary>
    Inspection = 1,

    /// <summary>A plan or a statement, with which the inspected subject must respond.</summary>
    Response = 2,

    /// <summary>The inspectorates and the partnership meet.</summary>
    Meeting = 3,

    /// <summary>The inspectorates publish something, such as the report.</summary>
    Publication = 4,
}
