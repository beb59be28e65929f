using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Ardalis.GuardClauses;

namespace Send.Framework.Frameworks;

/// <summary>Something that a rule makes follow an inspection: another inspection, a response, a meeting.</summary>
/// <remarks>The activities of area SEND are here; editions of your own may define others. Equal when all parts are.</remarks>
public sealed record Activity : ICoded
{
    /// <summary>Defines an activity.</summary>
    /// <param name="code">The permanent code: lower-case words joined by hyphens.</param>
    /// <param name="name">The name for people, without an article: "Full inspection".</param>
    /// <param name="kind">What sort of thing it is.</param>
    /// <exception cref="ArgumentException">The code is malformed, the name blank, or the kind not stated.</exception>
    public Activity(string code, string name, ActivityKind kind)
    {
        Code = Guard.Against.MalformedCode(code, "full-inspection");
        Name = Guard.Against.NullOrWhiteSpace(name);
        Kind = kind is >= ActivityKind.Inspection and <= ActivityKind.Publication
            ? kind
            : throw new ArgumentException("An activity is an inspection, a response, a meeting or a publication.", nameof(kind));
    }

    /// <summary>The next full inspection.</summary>
    public static Activity FullInspection { get; } = new("full-inspection", "Full inspection", ActivityKind.Inspection);

    /// <summary>A monitoring inspection, which tests the areas for priority action only.</summary>
    public static Activity MonitoringInspection { get; } = new("monitoring-inspection", "Monitoring inspection", ActivityKind.Inspection);

    /// <summary>A revisit under the 2016 framework, which tests the areas of significant weakness only.</summary>
    public static Activity Revisit { get; } = new("revisit", "Revisit", ActivityKind.Inspection);

    /// <summary>A meeting between the inspectorates and the partnership between inspections.</summary>
    public static Activity EngagementMeeting { get; } = new("engagement-meeting", "Engagement meeting", ActivityKind.Meeting);

    /// <summary>Updating and publishing the strategic plan.</summary>
    public static Activity StrategicPlan { get; } = new("strategic-plan", "Strategic plan update", ActivityKind.Response);

    /// <summary>Sending the draft priority action plan to the inspectorates.</summary>
    public static Activity PriorityActionPlanDraft { get; } =
        new("priority-action-plan-draft", "Draft priority action plan", ActivityKind.Response);

    /// <summary>The agreed priority action plan.</summary>
    public static Activity PriorityActionPlan { get; } = new("priority-action-plan", "Priority action plan", ActivityKind.Response);

    /// <summary>The written statement of action of the 2016 framework.</summary>
    public static Activity WrittenStatementOfAction { get; } =
        new("written-statement-of-action", "Written statement of action", ActivityKind.Response);

    /// <summary>The accelerated progress plan that follows an unsuccessful revisit under the 2016 framework.</summary>
    public static Activity AcceleratedProgressPlan { get; } =
        new("accelerated-progress-plan", "Accelerated progress plan", ActivityKind.Response);

    /// <summary>The activities of area SEND.</summary>
    public static ImmutableArray<Activity> AreaSend { get; } =
    [
        FullInspection, MonitoringInspection, Revisit, EngagementMeeting, StrategicPlan, PriorityActionPlanDraft,
        PriorityActionPlan, WrittenStatementOfAction, AcceleratedProgressPlan,
    ];

    /// <summary>The permanent code.</summary>
    public string Code { get; }

    /// <summary>The name for people.</summary>
    public string Name { get; }

    /// <summary>The kind of the activity.</summary>
    public ActivityKind Kind { get; }

    /// <summary>Whether all parts are equal.</summary>
    public bool Equals(Activity? other) =>
        ReferenceEquals(this, other) || (other is not null && Code == other.Code && Name == other.Name && Kind == other.Kind);

    /// <inheritdoc />
    public override int GetHashCode() => Code.GetHashCode(StringComparison.Ordinal);

    /// <summary>Finds the area SEND activity with exactly this code.</summary>
    public static bool TryGet(ReadOnlySpan<char> code, [NotNullWhen(true)] out Activity? activity) =>
        Coded.TryGet(AreaSend, code, out activity);
}
