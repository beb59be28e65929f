using System.Text.Json.Serialization;
using Send.Framework.Serialization;

namespace Send.Framework.Validation;

/// <summary>How bad a finding is. Only an error makes a document invalid. The zero value means that it is not stated.</summary>
[JsonConverter(typeof(SendJsonConverter))]
public enum Severity
{
    /// <summary>Not stated; no finding has this severity.</summary>
    NotStated = 0,

    /// <summary>Worth knowing; nothing is wrong.</summary>
    Information = 1,

    /// <summary>Unusual or doubtful; a person should look. The document is valid.</summary>
    Warning = 2,

    /// <summary>Wrong; the document is not valid.</summary>
    Error = 3,
}
