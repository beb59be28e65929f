using System.Collections.Immutable;
using Send.Framework.Sources;
using S = Send.Framework.Frameworks.Editions.AreaSendSources;

namespace Send.Framework.Validation;

public static partial class FindingCodes
{
    /// <summary><c>SEND3001</c>, error: grade outside the scale.</summary>
    public static FindingCode UnknownGrade { get; } = Error(
        3001, "Grade outside the scale",
        "The grade is not on the scale of the question. Grades belong to one edition and one question. A word from another scale, "
        + "however similar, is a different judgement.",
        "Use one of the codes that the message lists, or record the judgement as absent and keep the raw text.",
        S.Reports2023To2025("section Inspection outcome"));

    /// <summary><c>SEND3002</c>, error: unknown question.</summary>
    public static FindingCode UnknownQuestion { get; } = Error(
        3002, "Unknown question",
        "This kind of inspection does not judge this question.",
        "Use one of the questions that the message lists, or remove the entry.");

    /// <summary><c>SEND3003</c>, error: required judgement missing.</summary>
    public static FindingCode JudgementMissing { get; } = Error(
        3003, "Required judgement missing",
        "Every inspection of this kind answers this question.",
        "Add the judgement. If there is none, say why.");

    /// <summary><c>SEND3004</c>, error: number as a grade.</summary>
    public static FindingCode NumberAsGrade { get; } = Error(
        3004, "Number as a grade",
        "A number alone is never a grade: 1 is the best grade for one inspectorate and the worst for another, and area SEND reports do not "
        + "print numbers.",
        "Write the code of the grade that the report states in words.",
        S.Reports2023To2025("the outcomes are worded; no report prints a number", Evidence.DerivedFromData));

    /// <summary><c>SEND3005</c>, error: absent judgement without a reason.</summary>
    public static FindingCode AbsenceWithoutReason { get; } = Error(
        3005, "Absent judgement without a reason",
        "There is raw text instead of a judgement, but no dialect that explains it and no reason why there is no judgement.",
        "Add \"dialect\" if the source is known to use such codes, or \"absent\" with one of the reasons that the message lists.");

    /// <summary><c>SEND3006</c>, error: unknown reason for absence.</summary>
    public static FindingCode UnknownAbsenceReason { get; } = Error(
        3006, "Unknown reason for absence",
        "The reason why there is no judgement is not a known one.",
        "Use one of the reasons that the message lists.");

    /// <summary><c>SEND3007</c>, error: unreadable judgement without its text.</summary>
    public static FindingCode UnreadableWithoutRaw { get; } = Error(
        3007, "Unreadable judgement without its text",
        "A judgement that could not be read must keep its text, so that a person can read it.",
        "Add \"raw\" with the text exactly as it was.");

    /// <summary><c>SEND3008</c>, error: judgement where nothing is judged.</summary>
    public static FindingCode NothingIsJudged { get; } = Error(
        3008, "Judgement where nothing is judged",
        "This kind of inspection does not judge any questions.",
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
        "A judgement has no grade, no reason and no prose.",
        "Give the code of a grade, or say why there is none.");

    /// <summary><c>SEND3012</c>, error: question answered twice.</summary>
    public static FindingCode QuestionTwice { get; } = Error(
        3012, "Question answered twice",
        "There are two judgements on the same question.",
        "Keep one of the two.");

    /// <summary><c>SEND3013</c>, error: blank prose.</summary>
    public static FindingCode BlankProse { get; } = Error(
        3013, "Blank prose",
        "A judgement in prose is empty.",
        "Write what the report says, or say why there is no judgement.");

    /// <summary><c>SEND3014</c>, error: ambiguous judgement.</summary>
    public static FindingCode AmbiguousJudgement { get; } = Error(
        3014, "Ambiguous judgement",
        "A judgement says two things that exclude each other, such as a grade and a reason why there is none.",
        "Keep one.");

    /// <summary><c>SEND3015</c>, error: question not judged then.</summary>
    public static FindingCode NotJudgedThen { get; } = Error(
        3015, "Question not judged on the day or for the remit",
        "The edition has the question, but does not judge it in visits that start on this day, or for this remit.",
        "Remove the answer, write { \"absent\": \"no-longer-judged\" }, or correct the day or the remit.");

    /// <summary><c>SEND3016</c>, error: grade and score disagree.</summary>
    public static FindingCode ScoreDisagrees { get; } = Error(
        3016, "Grade and score disagree",
        "The score earns a different grade from the one given, and only the score decides the grade.",
        "Find out which of the two is right.");

    /// <summary><c>SEND3017</c>, warning: grade weaker than its score.</summary>
    public static FindingCode GradeBelowScore { get; } = Warning(
        3017, "Grade weaker than its score",
        "The score earns a stronger grade. On this scale a grade can be capped for other reasons, so both may be right.",
        "Check that the grade was capped.");

    /// <summary><c>SEND3018</c>, warning: score between two grades.</summary>
    public static FindingCode ScoreBetweenGrades { get; } = Warning(
        3018, "Score between two grades",
        "The score falls between two bands, and how the inspectorate rounds scores is not known. It may earn either grade.",
        "Keep both the score and the grade that the inspectorate published.");

    /// <summary><c>SEND3019</c>, error: impossible score.</summary>
    public static FindingCode ScoreMalformed { get; } = Error(
        3019, "Impossible score",
        "A score is a number of points out of a maximum. Both must be given, and the points must be from 0 to the maximum.",
        "Give both \"points\" and \"maximum\", or neither.");

    /// <summary><c>SEND3020</c>, error: score where none is given.</summary>
    public static FindingCode ScoreWithoutScale { get; } = Error(
        3020, "Score where none is given",
        "The judgement has a score, but its scale has no scores, or there is no grade for the score to support.",
        "Remove \"points\" and \"maximum\".");

    /// <summary><c>SEND3021</c>, error: unknown dialect.</summary>
    public static FindingCode DialectUnknown { get; } = Error(
        3021, "Unknown dialect",
        "There is no dialect with this name, or it belongs to another scale. The same code means different things in different sources.",
        "Use one of the dialects that the message lists, or add your own to the options.");

    /// <summary><c>SEND3022</c>, error: dialect without raw text.</summary>
    public static FindingCode DialectWithoutRaw { get; } = Error(
        3022, "Dialect without a raw text",
        "A dialect says how to read \"raw\", but there is no \"raw\".",
        "Add the code exactly as the source has it, or remove \"dialect\".");

    /// <summary><c>SEND3023</c>, warning: code that the dialect does not explain.</summary>
    public static FindingCode CodeNotInDialect { get; } = Warning(
        3023, "Code that the dialect does not explain",
        "The dialect has no meaning for this code. The judgement is kept as unreadable, with the code.",
        "Find out what the source means by the code, and add it to your own dialect.");

    /// <summary><c>SEND3024</c>, error: dialect and judgement disagree.</summary>
    public static FindingCode DialectDisagrees { get; } = Error(
        3024, "Raw code and judgement disagree",
        "In its dialect, the raw code means a different judgement from the one given.",
        "Keep the one that the source meant.");

    /// <summary><c>SEND3025</c>, error: judgement beyond its limit.</summary>
    public static FindingCode LimitBroken { get; } = Error(
        3025, "Judgement beyond its limit",
        "A rule of the edition limits this answer because of another one, and this answer is stronger than the rule allows.",
        "Find out which of the two answers is right.");

    /// <summary><c>SEND3026</c>, warning: judgement beyond a usual limit.</summary>
    public static FindingCode UsualLimitBroken { get; } = Warning(
        3026, "Judgement beyond a usual limit",
        "Another answer usually limits this one, or does so only according to weak sources, and this answer is stronger than that.",
        "Check both answers.");

    private static ImmutableArray<FindingCode> OfJudgements() =>
    [
        UnknownGrade, UnknownQuestion, JudgementMissing, NumberAsGrade, AbsenceWithoutReason, UnknownAbsenceReason,
        UnreadableWithoutRaw, NothingIsJudged, ProseForGrade, GradeForProse, EmptyJudgement, QuestionTwice, BlankProse,
        AmbiguousJudgement, NotJudgedThen, ScoreDisagrees, GradeBelowScore, ScoreBetweenGrades, ScoreMalformed, ScoreWithoutScale, DialectUnknown,
        DialectWithoutRaw, CodeNotInDialect, DialectDisagrees, LimitBroken, UsualLimitBroken,
    ];
}
