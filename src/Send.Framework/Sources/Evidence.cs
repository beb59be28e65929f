using System.Text.Json.Serialization;
using Send.Framework.Serialization;

namespace Send.Framework.Sources;

/// <summary>How well a fact is known: the strength of what stands behind it, strongest first.</summary>
/// <remarks>
/// A fact that could not be read in the instrument or handbook itself is still useful, as long as it looks that way to whoever
/// relies on it. The zero value claims nothing.
/// </remarks>
[JsonConverter(typeof(SendJsonConverter))]
public enum Evidence
{
    /// <summary>Nothing is said about how the fact is known.</summary>
    NotStated = 0,

    /// <summary>Read in the primary source: legislation, an official page, a published inspection report.</summary>
    Primary = 1,

    /// <summary>Computed from primary data, such as the dates and wording of many published reports.</summary>
    DerivedFromData = 2,

    /// <summary>Reported by others: a council, a parent carer forum, the press, a parliamentary answer.</summary>
    Secondary = 3,

    /// <summary>Reasoned from facts of the kinds above; nobody was found to say it outright.</summary>
    Inferred = 4,
}
