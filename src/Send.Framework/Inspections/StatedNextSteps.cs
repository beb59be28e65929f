using Ardalis.GuardClauses;
using Send.Framework.Frameworks;
using Send.Framework.Time;

namespace Send.Framework.Inspections;

/// <summary>The next steps that the report itself states. A printed statement overrides one that is worked out.</summary>
/// <remarks>Every part may be null: not recorded, or not said. The precision of an interval is not recorded: it is left out.</remarks>
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

        NextFullInspection = WithoutPrecision(nextFullInspection);
        MonitoringInspection = WithoutPrecision(monitoringInspection);
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
    internal FollowUpInterval? IntervalFor(Activity activity) =>
        Guard.Against.Null(activity) == Activity.FullInspection ? NextFullInspection
        : activity == Activity.MonitoringInspection ? MonitoringInspection
        : null;

    private static FollowUpInterval? WithoutPrecision(FollowUpInterval? interval) =>
        interval is null or { Precision: IntervalPrecision.NotStated } ? interval : interval.WithPrecision(IntervalPrecision.NotStated);
}
