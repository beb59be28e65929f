using System.Text.Json.Serialization;
using Send.Framework.Serialization;

namespace Send.Framework.Histories;

/// <summary>Which inspections a distribution of outcomes counts. The zero value claims nothing.</summary>
[JsonConverter(typeof(SendJsonConverter))]
public enum OutcomeBasis
{
    /// <summary>Not stated; no distribution has this basis.</summary>
    NotStated = 0,

    /// <summary>Those whose report was out by the day: what stood then.</summary>
    PublishedBy = 1,

    /// <summary>Those whose visit was over by the day, whenever the report came out: how official statistics count.</summary>
    VisitedBy = 2,
}
