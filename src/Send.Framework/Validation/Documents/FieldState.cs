using System.Text.Json.Serialization;
using Send.Framework.Serialization;

namespace Send.Framework.Validation.Documents;

/// <summary>What stands instead of a field.</summary>
[JsonConverter(typeof(SendJsonConverter))]
public enum FieldState
{
    /// <summary>Nothing: the member is absent, or null.</summary>
    Missing = 0,

    /// <summary>A value of the right shape.</summary>
    Given = 1,

    /// <summary>Something that has not the right shape. It has been reported already; rules about its content leave it alone.</summary>
    Unreadable = 2,

    /// <summary>A day that is said not to be recorded: <c>{ "absent": "not-recorded" }</c>. Only the days of a visit can be.</summary>
    NotRecorded = 3,
}
