using System.Collections.Immutable;
using Send.Framework.Sources;
using S = Send.Framework.Frameworks.Editions.AreaSendSources;

namespace Send.Framework.Validation;

public static partial class FindingCodes
{
    /// <summary><c>SEND3001</c>, error: grade outside the scale.</summary>
    public static FindingCode UnknownGrade { get; } = Error(
        3001, "Grade outside the scale",
        "The grade is not on the scale of the question. Grades belong to one edition and one question; a word of another scale, "
        + "however similar, is not the same judgement.",
        "Use one of the codes that the message lists, or an absent judgement that keeps the raw text.",
        S.Reports2023To2025("section Inspection outcome"));

    /// <summary><c>SEND3002</c>, error: unknown question.</summary>
    public static FindingCode UnknownQuestion { get; } = Error(
        3002, "Unknown question",
        "The kind of inspection does not judge this.",
        "Use one of the questions that the message lists, or remove the entry.");

    /// <summary><c>SEND3003</c>, error: required judgement missing.</summary>
    public static FindingCode JudgementMissing { get; } = Error(
        3003, "Required judgement missing",
        "Every inspection of the kind answers this question.",
        "Add the judgement; where there is none, an absent one that says why.");

    /// <summary><c>SEND3004</c>, error: number as a grade.</summary>
    public static FindingCode NumberAsGrade { get; } = Error(
        3004, "Number as a grade",
        "A bare number is never a grade: a 1 is the best for one inspectorate and the worst for another, and area SEND reports print none.",
        "Write the code of the grade that the report states in words.",
        S.Reports2023To2025("the outcomes are worded; no report prints a number", Evidence.DerivedFromData));

    /// <summary><c>SEND3005</c>, error: absent judgement without a reason.</summary>
    public static FindingCode AbsenceWithoutReason { get; } = Error(
        3005, "Absent judgement without a reason",
        "An absent judgement says why it is absent.",
        "Add \"absent\" with one of the reasons that the message lists.");

    /// <summary><c>SEND3006</c>, error: unknown reason for absence.</summary>
    public static FindingCode UnknownAbsenceReason { get; } = Error(
        3006, "Unknown reason for absence",
        "The reason why there is no judgement is not one of those known.",
        "Use one of the reasons that the message lists.");

    /// <summary><c>SEND3007</c>, error: unreadable judgement without its text.</summary>
    public static FindingCode UnreadableWithoutRaw { get; } = Error(
        3007, "Unreadable judgement without its text",
        "A judgement that could not be read keeps the text that could not be read, so that a person can.",
        "Add \"raw\" with the text as it was found.");

    /// <summary><c>SEND3008</c>, error: judgement where nothing is judged.</summary>
    public static FindingCode NothingIsJudged { get; } = Error(
        3008, "Judgement where nothing is judged",
        "The kind of inspection ends without judgements by question.",
        "Remove the judgements, or correct the kind of inspection.");

    /// <summary><c>SEND3009</c>, error: prose where a grade is expected.</summary>
    public static FindingCode ProseForGrade { get; } = Error(
        3009, "Prose where a grade is expected",
        "The question is answered with a grade, not in prose.",
        "Use one of the codes that the message lists.");

    /// <summary><c>SEND3010</c>, error: grade where prose is expected.</summary>
    public static FindingCode GradeForProse { get; } = Error(
        3010, "Grade where prose is expected",
        "The question is answered in prose: its scale has no grades.",
        "Write { \"narrative\": \"...\" }.");

    /// <summary><c>SEND3011</c>, error: empty judgement.</summary>
    public static FindingCode EmptyJudgement { get; } = Error(
        3011, "Empty judgement",
        "A judgement holds neither grade, reason nor prose.",
        "Write the code of a grade, or say why there is none.");

    /// <summary><c>SEND3012</c>, error: question answered twice.</summary>
    public static FindingCode QuestionTwice { get; } = Error(
        3012, "Question answered twice",
        "Two judgements answer the same question.",
        "Keep one of the two.");

    /// <summary><c>SEND3013</c>, error: blank prose.</summary>
    public static FindingCode BlankProse { get; } = Error(
        3013, "Blank prose",
        "A judgement in prose has nothing in it.",
        "Write what the report says, or say why there is no judgement.");

    /// <summary><c>SEND3014</c>, error: ambiguous judgement.</summary>
    public static FindingCode AmbiguousJudgement { get; } = Error(
        3014, "Ambiguous judgement",
        "A judgement says two things at once, such as a grade and a reason why there is none.",
        "Keep one.");

    private static ImmutableArray<FindingCode> OfJudgements() =>
    [
        UnknownGrade, UnknownQuestion, JudgementMissing, NumberAsGrade, AbsenceWithoutReason, UnknownAbsenceReason,
        UnreadableWithoutRaw, NothingIsJudged, ProseForGrade, GradeForProse, EmptyJudgement, QuestionTwice, BlankProse,
        AmbiguousJudgement,
    ];
}
