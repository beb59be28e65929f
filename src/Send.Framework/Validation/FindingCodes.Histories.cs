using System.Collections.Immutable;
using S = Send.Framework.Frameworks.Editions.AreaSendSources;

namespace Send.Framework.Validation;

public static partial class FindingCodes
{
    /// <summary><c>SEND6020</c>, error: unknown event.</summary>
    public static FindingCode UnknownEvent { get; } = Error(
        6020, "Unknown event", "No event that a history can hold has this code.", "Use one of the codes that the message lists.");

    /// <summary><c>SEND6021</c>, error: closed without evidence.</summary>
    public static FindingCode EvidenceMissing { get; } = Error(
        6021, "Closed without evidence", "A plan or an improvement area is closed without any evidence that the work is done.",
        "Give the evidence in \"evidence\".");

    /// <summary><c>SEND6022</c>, error: event without areas.</summary>
    public static FindingCode EventAreasMissing { get; } = Error(
        6022, "Event without areas", "The event is about improvement areas, but does not name any.",
        "List the numbers of the areas, as in the report, in \"areas\".");

    /// <summary><c>SEND6023</c>, error: member that this event does not take.</summary>
    public static FindingCode EventMemberUnexpected { get; } = Error(
        6023, "Member that this event does not take", "The member belongs to other events and means nothing for this one, so information "
            + "would be lost.",
        "Remove the member, or correct the event.");

    /// <summary><c>SEND6024</c>, error: ends before it begins.</summary>
    public static FindingCode UntilBeforeDate { get; } = Error(
        6024, "Ends before it begins", "The deferral or pause ends before the day on which it began.", "Correct one of the two dates.");

    /// <summary><c>SEND6025</c>, warning: area that the report does not have.</summary>
    public static FindingCode EventAreaUnknown { get; } = Warning(
        6025, "Area that the report does not have", "The event names an improvement area that the inspection does not have. The event is "
            + "kept but has no effect.",
        "Correct the number, or say in \"areaKind\" which list the number belongs to.");

    /// <summary><c>SEND6026</c>, warning: inspection not in the history.</summary>
    public static FindingCode EventInspectionUnknown { get; } = Warning(
        6026, "Inspection not in the history", "The event refers to an inspection that is not in the history. The event is kept but has no effect.",
        "Add the inspection, or correct \"inspection\": a report's reference, or the first day of the visit.");

    /// <summary><c>SEND6027</c>, warning: inspection not clear.</summary>
    public static FindingCode EventInspectionUnclear { get; } = Warning(
        6027, "Inspection not clear",
        "The event does not name an inspection, and it could refer to none or to more than one. The event is kept but has no effect.",
        "Name the inspection in \"inspection\".");

    /// <summary><c>SEND6028</c>, warning: step that the plan cannot take.</summary>
    public static FindingCode PlanStepRefused { get; } = Warning(
        6028, "Step that the plan cannot take", "The plan cannot move from its current stage to the stage that the event would take it to.",
        "Correct the order of the events, or the event.");

    /// <summary><c>SEND6029</c>, warning: contradictory day of receipt.</summary>
    public static FindingCode ReceiptContradicts { get; } = Warning(
        6029, "Contradictory day of receipt",
        "A report is received once, after the visit and no later than its publication. The event says otherwise and is not used.",
        "Correct the event, or the dates of the inspection.");

    /// <summary><c>SEND6030</c>, warning: one inspection, recorded in two ways.</summary>
    public static FindingCode SameInspectionDiffers { get; } = Warning(
        6030, "One inspection, recorded in two ways",
        "Two documents record the same visit (same subject, days and kind) and differ. The one that records more is used.",
        "Find out which is right, and correct the other.");

    /// <summary><c>SEND6031</c>, warning: follow-up without an earlier inspection.</summary>
    public static FindingCode FollowUpOfNothing { get; } = Warning(
        6031, "Follow-up without an earlier inspection",
        "A monitoring inspection or revisit follows an earlier inspection, and the history has none that asks for it.",
        "Add the earlier inspection.",
        S.HertfordshireForum("only the areas for priority action of an earlier full inspection are tested"));

    /// <summary><c>SEND6032</c>, warning: editions out of order.</summary>
    public static FindingCode EditionsOutOfOrder { get; } = Warning(
        6032, "Editions out of order",
        "An inspection was carried out under an older edition than an inspection before it.", "Check the dates and the editions of both.");

    /// <summary><c>SEND6033</c>, warning: event dated too early.</summary>
    public static FindingCode EventTooEarly { get; } = Warning(
        6033, "Event dated too early",
        "The event is dated before the end of the visit that it refers to, or before the report was received, so it cannot be a response to it. "
        + "The event is kept but has no effect.",
        "Correct the date, or name the inspection that it refers to.");

    /// <summary><c>SEND6034</c>, warning: area already closed.</summary>
    public static FindingCode AreaClosedBefore { get; } = Warning(
        6034, "Area already closed", "There is an entry about an improvement area after it was closed.",
        "Check whether the area was closed too early; if so, remove the closure.");

    /// <summary><c>SEND6035</c>, information: publication not recorded.</summary>
    public static FindingCode PublicationNotRecorded { get; } = Information(
        6035, "Publication not recorded",
        "The inspection has a grade, so its report exists, but the day of publication is not recorded. So it is not known when the outcome "
        + "began to apply.",
        "Add the day of publication.");

    /// <summary><c>SEND6036</c>, warning: event after the end of the authority.</summary>
    public static FindingCode EventAfterAuthority { get; } = Warning(
        6036, "Event after the end of the authority", "The event is dated after the last day of the authority.",
        "Record the event in the history of a successor, or correct the date.");

    /// <summary><c>SEND6037</c>, warning: resumed without a pause.</summary>
    public static FindingCode ResumedWithoutPause { get; } = Warning(
        6037, "Resumed without a pause", "Nothing was deferred or paused on that day, so nothing could be resumed.", "Add the deferral or pause.");

    private static ImmutableArray<FindingCode> OfHistories() =>
    [
        UnknownEvent, EvidenceMissing, EventAreasMissing, EventMemberUnexpected, UntilBeforeDate, EventAreaUnknown, EventInspectionUnknown,
        EventInspectionUnclear, PlanStepRefused, ReceiptContradicts, SameInspectionDiffers, FollowUpOfNothing, EditionsOutOfOrder, EventTooEarly,
        AreaClosedBefore, PublicationNotRecorded, EventAfterAuthority, ResumedWithoutPause,
    ];
}
