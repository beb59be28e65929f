using System.Text.Json.Serialization;
using Send.Framework.Serialization;

namespace Send.Framework.Histories;

/// <summary>The state of an obligation in a history as at a date. The zero value means that it is not stated.</summary>
[JsonConverter(typeof(SendJsonConverter))]
public enum ObligationState
{
    /// <summary>Not stated; no obligation is in this state.</summary>
    NotStated = 0,

    /// <summary>Its date has not come: a deadline whose clock has not started, or a soft date in a later school term.</summary>
    NotDue = 1,

    /// <summary>Its time is now: a deadline whose clock runs, or a soft date whose term has come and whose tolerance is not used up. What is
    /// counted from an estimated day stays due until the latest day that the estimate leaves open.</summary>
    Due = 2,

    /// <summary>Its date has passed, and the history shows that it had not been done by then. An overdue soft date is not a breach.</summary>
    Overdue = 3,

    /// <summary>Its time has passed, and nothing is known about it. That is not the same as "not done".</summary>
    NoRecord = 4,

    /// <summary>It was done; where it has a deadline, in time.</summary>
    Done = 5,

    /// <summary>It was done after its deadline, also by the latest day that an estimate leaves open.</summary>
    DoneLate = 6,

    /// <summary>Its date has come or passed while the programme, or this inspection, was paused.</summary>
    Suspended = 7,

    /// <summary>Something later replaced it, so that it is no longer owed.</summary>
    Superseded = 8,

    /// <summary>It is not known: there is no date to compare with.</summary>
    Unknown = 9,
}
