using System.Text.Json.Serialization;
using Send.Framework.Serialization;

namespace Send.Framework.Scheduling;

/// <summary>Why it is not known what follows an inspection. The zero value means that it is not stated.</summary>
[JsonConverter(typeof(SendJsonConverter))]
public enum OpenReason
{
    /// <summary>Not stated; no open point has this reason.</summary>
    NotStated = 0,

    /// <summary>It depends on something that is not given: an answer that is absent, progress that is not recorded, a remit.</summary>
    FactNotGiven = 1,

    /// <summary>No available source says it; the edition has it as an open question.</summary>
    OpenQuestion = 2,

    /// <summary>The edition has neither a rule nor a question about it. It does not say that nothing follows.</summary>
    NoRule = 3,
}
