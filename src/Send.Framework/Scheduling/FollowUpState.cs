using System.Text.Json.Serialization;
using Send.Framework.Serialization;

namespace Send.Framework.Scheduling;

/// <summary>The state of a follow-up as at a date. The zero value means that it is not stated.</summary>
[JsonConverter(typeof(SendJsonConverter))]
public enum FollowUpState
{
    /// <summary>Not stated; no follow-up is in this state.</summary>
    NotStated = 0,

    /// <summary>
    /// Its date has not come: a deadline whose clock has not started, or a soft date in a later school term.
    /// </summary>
    NotDue = 1,

    /// <summary>Its time is now: a deadline whose clock runs (the last day included), or a soft date in the current school term. A date that is
    /// counted from an estimated day stays due until the latest day that the estimate leaves open.</summary>
    Due = 2,

    /// <summary>
    /// The date has passed and nothing that was given says that it was done. Not a breach: intervals are soft, the programme can pause,
    /// and one inspection does not know what came after it.
    /// </summary>
    Overdue = 3,

    /// <summary>It was done, by a date that the caller gave.</summary>
    Done = 4,

    /// <summary>Its date has come or passed while the whole programme was paused.</summary>
    Suspended = 5,

    /// <summary>It is owed no more: the authority has ended. <see cref="FollowUpSchedule.SubjectEnd"/> says when.</summary>
    Superseded = 6,

    /// <summary>It is not known: there is no date to compare with. The explanation says why.</summary>
    Unknown = 7,
}
