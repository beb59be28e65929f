using System.Text.Json.Serialization;
using Send.Framework.Serialization;

namespace Send.Framework.Improvement;

/// <summary>Something done to a plan that moves it from one stage to another. The zero value means that it is not stated.</summary>
[JsonConverter(typeof(SendJsonConverter))]
public enum PlanStep
{
    /// <summary>Not stated; nothing is done.</summary>
    NotStated = 0,

    /// <summary>Write it, or write it again.</summary>
    Draft = 1,

    /// <summary>Send it to the inspectorates.</summary>
    Submit = 2,

    /// <summary>Judge it fit for purpose.</summary>
    JudgeFit = 3,

    /// <summary>Judge it not fit for purpose.</summary>
    JudgeNotFit = 4,

    /// <summary>Publish it.</summary>
    Publish = 5,

    /// <summary>Look at its progress.</summary>
    Monitor = 6,

    /// <summary>Close it, with evidence.</summary>
    Close = 7,
}
