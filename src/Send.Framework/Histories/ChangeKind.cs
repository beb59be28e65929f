using System.Text.Json.Serialization;
using Send.Framework.Serialization;

namespace Send.Framework.Histories;

/// <summary>What a change is about. The zero value claims nothing.</summary>
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

    /// <summary>How an obligation stands, or that it is there or gone.</summary>
    Obligation = 6,

    /// <summary>Where a plan stands.</summary>
    Plan = 7,
}
