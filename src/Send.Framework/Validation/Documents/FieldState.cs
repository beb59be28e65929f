using System.Text.Json.Serialization;
using Send.Framework.Serialization;

namespace Send.Framework.Validation.Documents;

/// <summary>The state of a field: given, missing or unreadable.</summary>
[JsonConverter(typeof(SendJsonConverter))]
public enum FieldState
{
    /// <summary>Nothing: the member is absent, or null.</summary>
    Missing = 0,

    /// <summary>A value of the right shape.</summary>
    Given = 1,

    /// <summary>A value of the wrong type. It has already been reported, and rules about its content ignore it.</summary>
    Unreadable = 2,

    /// <summary>A day that is marked as not recorded: <c>{ "absent": "not-recorded" }</c>. Only the days of a visit can be.</summary>
    NotRecorded = 3,
}
