using System.Text.Json.Serialization;
using Send.Framework.Serialization;

namespace Send.Framework.Judgements;

/// <summary>Why a question has no judgement. None of these is a grade. The zero value means that it is not stated.</summary>
[JsonConverter(typeof(SendJsonConverter))]
public enum AbsenceReason
{
    /// <summary>No reason is given; no absent judgement has this reason.</summary>
    NotStated = 0,

    /// <summary>The inspection that would answer the question has not taken place yet.</summary>
    NotYetInspected = 1,

    /// <summary>The edition, or the remit from a certain date, no longer asks the question.</summary>
    NoLongerJudged = 2,

    /// <summary>Inspectors could not gather enough evidence to judge.</summary>
    InsufficientEvidence = 3,

    /// <summary>The question does not apply to what was inspected.</summary>
    DoesNotApply = 4,

    /// <summary>There was something instead of the judgement and it could not be read; the raw text is kept.</summary>
    Unreadable = 5,

    /// <summary>The source has no data: not recorded, not known. This does not mean that there was no judgement.</summary>
    NotRecorded = 6,

    /// <summary>It was inspected, and the inspectorate gave no rating.</summary>
    NotRated = 7,

    /// <summary>There may be a judgement, and it is not published.</summary>
    NotPublished = 8,
}
