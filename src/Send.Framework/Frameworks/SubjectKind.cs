using System.Text.Json.Serialization;
using Send.Framework.Serialization;

namespace Send.Framework.Frameworks;

/// <summary>The kind of subject that an edition inspects. The zero value means that it is not stated.</summary>
[JsonConverter(typeof(SendJsonConverter))]
public enum SubjectKind
{
    /// <summary>Not stated; no edition has this.</summary>
    NotStated = 0,

    /// <summary>A local area partnership.</summary>
    Partnership = 1,

    /// <summary>A provider: a school, a setting, a service, or a local authority in its own right.</summary>
    Provider = 2,
}
