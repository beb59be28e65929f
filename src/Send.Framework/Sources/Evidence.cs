using System.Text.Json.Serialization;
using Send.Framework.Serialization;

namespace Send.Framework.Sources;

/// <summary>How well a fact is known: the strength of its evidence, strongest first.</summary>
/// <remarks>
/// A fact that could not be read in the instrument or handbook itself is still useful, as long as that is clear to whoever
/// relies on it. The zero value means that it is not stated.
/// </remarks>
[JsonConverter(typeof(SendJsonConverter))]
public enum Evidence
{
    /// <summary>Not stated.</summary>
    NotStated = 0,

    /// <summary>Read in the primary source: legislation, an official page, a published inspection report.</summary>
    Primary = 1,

    /// <summary>Computed from primary data, such as the dates and wording of many published reports.</summary>
    DerivedFromData = 2,

    /// <summary>Reported by others: a council, a parent carer forum, the press, a parliamentary answer.</summary>
    Secondary = 3,

    /// <summary>Concluded from facts of the kinds above; no source was found that states it directly.</summary>
    Inferred = 4,
}
