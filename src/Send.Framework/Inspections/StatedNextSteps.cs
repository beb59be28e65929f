using Send.Framework.Frameworks;
using Send.Framework.Time;

namespace Send.Framework.Inspections;

/// <summary>What the report itself says about what comes next. A printed statement outranks a computed one.</summary>
/// <remarks>Every part may be null: not recorded, or not said. The precision of an interval is not part of what is recorded.</remarks>
public sealed record StatedNextSteps
{
    /// <summary>Records what the report says.</summary>
    /// <param name="nextFullInspection">When the next full inspection is expected, counted as the edition counts it.</param>
    /// <param name="monitoringInspection">When a monitoring inspection is expected.</param>
    /// <param name="response">The response that the report asks for or requires.</param>
    /// <exception cref="ArgumentException">The response is not a response.</exception>
    public StatedNextSteps(
        FollowUpInterval? nextFullInspection = null, FollowUpInterval? monitoringInspection = null, Activity? response = null)
    {
        if (response is { Kind: not ActivityKind.Response })
        {
            throw new ArgumentException($"'{response.Code}' is not a response, such as 'strategic-plan'.", nameof(response));
        }

        NextFullInspection = nextFullInspection;
        MonitoringInspection = monitoringInspection;
        Response = response;
    }

    /// <summary>Nothing is recorded.</summary>
    public static StatedNextSteps None { get; } = new();

    /// <summary>When the next full inspection is expected, or null.</summary>
    public FollowUpInterval? NextFullInspection { get; }

    /// <summary>When a monitoring inspection is expected, or null.</summary>
    public FollowUpInterval? MonitoringInspection { get; }

    /// <summary>The response that the report asks for or requires, or null.</summary>
    public Activity? Response { get; }

    /// <summary>The interval that the report prints for an activity, or null when it prints none.</summary>
    public FollowUpInterval? IntervalFor(Activity activity) =>
        activity == Activity.FullInspection ? NextFullInspection
        : activity == Activity.MonitoringInspection ? MonitoringInspection
        : null;
}
