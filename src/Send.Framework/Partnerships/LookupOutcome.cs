using System.Text.Json.Serialization;
using Send.Framework.Serialization;

namespace Send.Framework.Partnerships;

/// <summary>How a look-up ended. The zero value means that it is not stated, and is never the answer of a look-up.</summary>
[JsonConverter(typeof(SendJsonConverter))]
public enum LookupOutcome
{
    /// <summary>Nothing was looked up.</summary>
    NotStated = 0,

    /// <summary>Exactly one record answers, and was in force on the date asked about, if there was one.</summary>
    Found = 1,

    /// <summary>No record answers, at any date.</summary>
    NotFound = 2,

    /// <summary>Several records answer and nothing in the question prefers one.</summary>
    Ambiguous = 3,

    /// <summary>One record answers, but the record or the code asked by was not in force on that date.</summary>
    NotInForce = 4,
}
