using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace Send.Framework.Frameworks;

/// <summary>Something that happens between inspections and is recorded in a history: a report arrives, a plan is sent, an area is closed.</summary>
/// <remarks>The set is closed and the codes are permanent. Editions say which of them does which activity: <see cref="FollowUpRule.DoneBy"/>.</remarks>
public sealed class EventKind : ICoded
{
    private EventKind(string code, string words, string meaning, bool namesAreas = false, bool needsEvidence = false)
    {
        (Code, Words, Meaning) = (code, words, meaning);
        (NamesAreas, NeedsEvidence) = (namesAreas, needsEvidence);
    }

    /// <summary>The inspectorates told the area that an inspection begins.</summary>
    public static EventKind Notified { get; } = new("notified", "an inspection was notified", "The inspectorates said that an inspection begins.");

    /// <summary>The final report reached the local authority or the provider.</summary>
    public static EventKind ReportReceived { get; } =
        new("report-received", "the final report was received", "The final report arrived, before it was published. Most clocks start here.");

    /// <summary>A draft of a plan was written.</summary>
    public static EventKind PlanDrafted { get; } = new("plan-drafted", "the plan was drafted", "A draft of the plan was written, or written again.");

    /// <summary>A plan was sent to those who judge it.</summary>
    public static EventKind PlanSubmitted { get; } = new("plan-submitted", "the plan was submitted", "The plan was sent to those who judge it.");

    /// <summary>A plan was judged fit for purpose.</summary>
    public static EventKind PlanJudgedFit { get; } =
        new("plan-judged-fit", "the plan was judged fit for purpose", "Those who judge the plan found it fit for purpose: it is approved.");

    /// <summary>A plan was judged not fit for purpose.</summary>
    public static EventKind PlanJudgedNotFit { get; } =
        new("plan-judged-not-fit", "the plan was judged not fit for purpose", "Those who judge the plan found it not fit for purpose.");

    /// <summary>A plan was published.</summary>
    public static EventKind PlanPublished { get; } = new("plan-published", "the plan was published", "The plan can be read by everybody.");

    /// <summary>A plan was closed, with evidence.</summary>
    public static EventKind PlanClosed { get; } =
        new("plan-closed", "the plan was closed", "Nothing remains to be done under the plan.", needsEvidence: true);

    /// <summary>The updated strategic plan was published.</summary>
    public static EventKind StrategicPlanPublished { get; } = new(
        "strategic-plan-published", "the strategic plan was published", "The strategic plan was updated and published, as the report asks for.");

    /// <summary>Progress on improvement areas was noted.</summary>
    public static EventKind ProgressNoted { get; } =
        new("progress-noted", "progress was noted", "Something was done about one or more improvement areas.", namesAreas: true);

    /// <summary>Improvement areas were closed, with evidence.</summary>
    public static EventKind AreaClosed { get; } = new(
        "area-closed", "improvement areas were closed", "One or more improvement areas have been dealt with.", namesAreas: true, needsEvidence: true);

    /// <summary>The inspectorates and the partnership met.</summary>
    public static EventKind EngagementMeeting { get; } = new(
        "engagement-meeting", "an engagement meeting was held", "The inspectorates and the partnership met between inspections.");

    /// <summary>An inspection was deferred.</summary>
    public static EventKind Deferred { get; } = new(
        "deferred", "the inspection was deferred", "An inspection that was to begin was put off, until the day given or until it is resumed.");

    /// <summary>An inspection was paused.</summary>
    public static EventKind Paused { get; } = new(
        "paused", "the inspection was paused", "An inspection that had begun was stopped, until the day given or until it is resumed.");

    /// <summary>A deferred or paused inspection was resumed.</summary>
    public static EventKind Resumed { get; } = new("resumed", "the inspection was resumed", "What was deferred or paused goes on.");

    /// <summary>Something worth recording that changes nothing.</summary>
    public static EventKind Note { get; } = new("note", "a note was made", "Something worth recording. It changes nothing.");

    /// <summary>All kinds, in the order in which they can happen on one day.</summary>
    public static ImmutableArray<EventKind> All { get; } =
    [
        Notified, ReportReceived, PlanDrafted, PlanSubmitted, PlanJudgedNotFit, PlanJudgedFit, PlanPublished, StrategicPlanPublished,
        ProgressNoted, AreaClosed, PlanClosed, EngagementMeeting, Deferred, Paused, Resumed, Note,
    ];

    /// <summary>The permanent code, such as <c>plan-submitted</c>.</summary>
    public string Code { get; }

    /// <summary>The event as a clause: "the plan was submitted".</summary>
    public string Words { get; }

    /// <summary>The meaning of an event of this kind.</summary>
    public string Meaning { get; }

    /// <summary>Whether it names improvement areas by their numbers; other kinds name none.</summary>
    public bool NamesAreas { get; }

    /// <summary>Whether it must say what shows it.</summary>
    public bool NeedsEvidence { get; }

    /// <summary>Whether it is a step of a plan that an inspection led to.</summary>
    internal bool IsPlanStep =>
        this == PlanDrafted || this == PlanSubmitted || this == PlanJudgedFit || this == PlanJudgedNotFit || this == PlanPublished
        || this == PlanClosed || this == StrategicPlanPublished;

    /// <summary>Whether it stops or restarts an inspection or the inspections of one subject.</summary>
    internal bool IsSuspension => this == Deferred || this == Paused || this == Resumed;

    /// <summary>The place among the kinds when several happen on one day.</summary>
    internal int Rank => All.IndexOf(this);

    /// <summary>Finds the kind with exactly this code.</summary>
    public static bool TryGet(ReadOnlySpan<char> code, [NotNullWhen(true)] out EventKind? kind) => Coded.TryGet(All, code, out kind);

    /// <summary>The events that do a response where its edition says nothing else: a draft is done when it is submitted, a strategic plan
    /// when it is published, any other plan when it is judged fit for purpose or published, whichever comes first.</summary>
    internal static ImmutableArray<EventKind> UsualFor(Activity activity) =>
        activity.Kind == ActivityKind.Meeting ? [EngagementMeeting]
        : activity.Kind != ActivityKind.Response ? []
        : activity.Code == Activity.StrategicPlan.Code ? [StrategicPlanPublished]
        : activity.Code.EndsWith("-draft", StringComparison.Ordinal) ? [PlanSubmitted]
        : [PlanJudgedFit, PlanPublished];

    /// <summary>The code.</summary>
    public override string ToString() => Code;
}
