using System.Text.Json.Serialization;
using Send.Framework.Serialization;

namespace Send.Framework.Time;

/// <summary>Why a day is not a working day.</summary>
/// <remarks>The zero value means that it is not stated, and is refused wherever a <see cref="Holiday"/> is made.</remarks>
[JsonConverter(typeof(SendJsonConverter))]
public enum HolidayKind
{
    /// <summary>Not stated.</summary>
    NotStated = 0,

    /// <summary>It recurs by rule: Good Friday, the last Monday in August, 25 December on a weekday.</summary>
    Rule = 1,

    /// <summary>A substitute for a fixed day that fell on a Saturday or Sunday.</summary>
    Substitute = 2,

    /// <summary>A royal proclamation added it, or moved a holiday to it, in that one year.</summary>
    Proclaimed = 3,

    /// <summary>Not a bank holiday, but a closure added to the calendar, such as a school's Easter holiday.</summary>
    Closure = 4,
}
