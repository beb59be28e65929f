using System.Text.Json.Serialization;
using Send.Framework.Serialization;

namespace Send.Framework.Histories;

/// <summary>The kind of a change. The zero value means that it is not stated.</summary>
[JsonConverter(typeof(SendJsonConverter))]
public enum ChangeKind
{
    /// <summary>Not stated; no change is about this.</summary>
    NotStated = 0,

    /// <summary>The outcome, or another answer.</summary>
    Outcome = 1,

    /// <summary>A visit, or the publication of its report.</summary>
    Inspection = 2,

    /// <summary>A date of an inspection.</summary>
    Date = 3,

    /// <summary>An improvement area: there or not, who is responsible, what progress was found, closed or open.</summary>
    Area = 4,

    /// <summary>When something is due.</summary>
    Deadline = 5,

    /// <summary>The state of an obligation, or that there is a new one or one has gone.</summary>
    Obligation = 6,

    /// <summary>The stage of a plan.</summary>
    Plan = 7,
}
