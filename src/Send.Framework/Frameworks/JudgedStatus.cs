using System.Text.Json.Serialization;
using Send.Framework.Serialization;

namespace Send.Framework.Frameworks;

/// <summary>Whether a question is judged on a day and for a remit. The zero value means that it is not stated.</summary>
[JsonConverter(typeof(SendJsonConverter))]
public enum JudgedStatus
{
    /// <summary>Not stated.</summary>
    NotStated = 0,

    /// <summary>It is judged: an inspection without an answer lacks one.</summary>
    Judged = 1,

    /// <summary>The edition judges it from a later day.</summary>
    NotYetJudged = 2,

    /// <summary>The edition judged it until an earlier day: an inspection without an answer lacks nothing.</summary>
    NoLongerJudged = 3,

    /// <summary>The edition judges it for other remits.</summary>
    OtherRemit = 4,

    /// <summary>Only a month is known, or the remit is not: both an answer and none are right.</summary>
    Uncertain = 5,
}
