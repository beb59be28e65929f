using System.Text.Json.Serialization;
using Send.Framework.Serialization;

namespace Send.Framework.Improvement;

/// <summary>The stage of a plan. The zero value means that it is not stated.</summary>
[JsonConverter(typeof(SendJsonConverter))]
public enum PlanStage
{
    /// <summary>Not stated.</summary>
    NotStated = 0,

    /// <summary>The report asks for it or requires it, and nothing has been written.</summary>
    Required = 1,

    /// <summary>A draft exists.</summary>
    Drafted = 2,

    /// <summary>It has been sent to the inspectorates.</summary>
    Submitted = 3,

    /// <summary>The inspectorates judged it fit for purpose.</summary>
    JudgedFit = 4,

    /// <summary>The inspectorates judged it not fit for purpose; it must be drafted again.</summary>
    JudgedNotFit = 5,

    /// <summary>It has been published.</summary>
    Published = 6,

    /// <summary>Its progress has been looked at since it was published.</summary>
    Monitored = 7,

    /// <summary>Nothing remains to be done under it.</summary>
    Closed = 8,
}
