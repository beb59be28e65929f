using System.Text.Json.Serialization;
using Send.Framework.Serialization;

namespace Send.Framework.Time;

/// <summary>The unit of an interval.</summary>
/// <remarks>The zero value means that it is not stated, and is refused wherever a <see cref="FollowUpInterval"/> is made.</remarks>
[JsonConverter(typeof(SendJsonConverter))]
public enum IntervalUnit
{
    /// <summary>Not stated.</summary>
    NotStated = 0,

    /// <summary>Days that are neither weekend nor bank holiday. School holidays count.</summary>
    WorkingDays = 1,

    /// <summary>Days on which a school is open. They need a calendar that knows the school's holidays.</summary>
    SchoolDays = 2,

    /// <summary>Calendar days.</summary>
    Days = 3,

    /// <summary>Weeks of seven calendar days.</summary>
    Weeks = 4,

    /// <summary>Calendar months; in a month that is too short, the last day.</summary>
    Months = 5,

    /// <summary>Calendar years; 29 February becomes 28 February in a common year.</summary>
    Years = 6,

    /// <summary>School terms, three to a year; see <see cref="SchoolTerm"/>.</summary>
    Terms = 7,
}
