using Send.Framework.Time;

namespace Send.Framework.Validation.Documents;

/// <summary>What a document says the report states about next steps, unjudged.</summary>
public sealed class StatedDocument
{
    /// <summary>The interval to the next full inspection.</summary>
    public Field<FollowUpInterval> NextFullInspection { get; init; }

    /// <summary>The interval to a monitoring inspection.</summary>
    public Field<FollowUpInterval> MonitoringInspection { get; init; }

    /// <summary>The code of the response as text.</summary>
    public Field<string> Response { get; init; }
}
