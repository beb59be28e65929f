using Send.Framework.Time;

namespace Send.Framework.Validation.Documents;

/// <summary>The next steps that the report states, as the document gives them, before they are judged.</summary>
public sealed class StatedDocument
{
    /// <summary>The interval to the next full inspection.</summary>
    public Field<FollowUpInterval> NextFullInspection { get; init; }

    /// <summary>The interval to a monitoring inspection.</summary>
    public Field<FollowUpInterval> MonitoringInspection { get; init; }

    /// <summary>The code of the response as text.</summary>
    public Field<string> Response { get; init; }
}
