using System.Text.Json.Serialization;
using Send.Framework.Serialization;

namespace Send.Framework.Histories;

/// <summary>Which inspections a distribution of outcomes counts. The zero value means that it is not stated.</summary>
[JsonConverter(typeof(SendJsonConverter))]
public enum OutcomeBasis
{
    /// <summary>Not stated; no distribution has this basis.</summary>
    NotStated = 0,

    /// <summary>Inspections whose report had been published by the day: the outcomes that applied then.</summary>
    PublishedBy = 1,

    /// <summary>Those whose visit was over by the day, whenever the report came out: how official statistics count.</summary>
    VisitedBy = 2,
}
