using System.Collections.Immutable;

namespace Send.Framework.Validation;

public static partial class FindingCodes
{
    /// <summary><c>SEND7001</c>, error: unknown word.</summary>
    public static FindingCode UnknownTerm { get; } = Error(
        7001, "Unknown word",
        "A definition uses a word where the contract has a closed set, such as the kind of an activity or the force of a rule.",
        "Use one of the words that the message lists.");

    /// <summary><c>SEND7002</c>, error: malformed code.</summary>
    public static FindingCode MalformedCode { get; } = Error(
        7002, "Malformed code",
        "A code that is meant to be permanent does not have the right form: lower-case words and digits joined by single hyphens, 80 characters at most.",
        "Write it like typically-positive.");

    /// <summary><c>SEND7003</c>, error: fact without a source.</summary>
    public static FindingCode MissingSource { get; } = Error(
        7003, "Fact without a source",
        "An edition, kind, scale or rule does not say where it is written, so it cannot be checked, and its strength is not known.",
        "Add \"source\" with a title, a publisher and the strength of the evidence.");

    /// <summary><c>SEND7004</c>, error: defined twice.</summary>
    public static FindingCode DefinedTwice { get; } = Error(
        7004, "Defined twice",
        "Two things of one sort have the same code, so the code could mean either.",
        "Give one of them another code, or remove it.");

    /// <summary><c>SEND7005</c>, error: end before start.</summary>
    public static FindingCode EndBeforeStart { get; } = Error(
        7005, "End before start",
        "A period ends before it starts, or a range runs from a larger number to a smaller one.",
        "Correct one of the two ends; both are included.");

    /// <summary><c>SEND7006</c>, error: unknown scale.</summary>
    public static FindingCode UnknownScale { get; } = Error(
        7006, "Unknown scale",
        "A question or the progress is judged on a scale that the definition does not have.",
        "Define the scale under \"scales\", or use one of those that the message lists.");

    /// <summary><c>SEND7007</c>, error: rule on an unknown question.</summary>
    public static FindingCode RuleOnUnknownQuestion { get; } = Error(
        7007, "Rule on an unknown question",
        "A rule depends on a question that its kind of inspection does not ask.",
        "Use one of the questions that the message lists, or add the question.");

    /// <summary><c>SEND7008</c>, error: rule on an unknown grade.</summary>
    public static FindingCode RuleOnUnknownGrade { get; } = Error(
        7008, "Rule on an unknown grade",
        "A rule depends on a grade that the scale of its question does not have.",
        "Use one of the grades that the message lists, or add the grade to the scale.");

    /// <summary><c>SEND7009</c>, error: rule on an unknown category.</summary>
    public static FindingCode RuleOnUnknownCategory { get; } = Error(
        7009, "Rule on an unknown category",
        "A rule depends on a category that its kind of inspection does not derive.",
        "Use one of the categories that the message lists, or add the category.");

    /// <summary><c>SEND7010</c>, error: rule on an unknown remit.</summary>
    public static FindingCode RuleOnUnknownRemit { get; } = Error(
        7010, "Rule on an unknown remit",
        "A rule or question concerns a remit that the definition does not have.",
        "Use one of the remits that the message lists, or add it under \"remits\".");

    /// <summary><c>SEND7011</c>, error: rule on progress that is not judged.</summary>
    public static FindingCode RuleOnUnjudgedProgress { get; } = Error(
        7011, "Rule on progress that is not judged",
        "A rule depends on the progress on improvement areas, and its kind of inspection has no scale for progress.",
        "Add \"progressScale\" to the kind, or let the rule depend on something else.");

    /// <summary><c>SEND7012</c>, error: interval without an anchor.</summary>
    public static FindingCode IntervalWithoutAnchor { get; } = Error(
        7012, "Interval without an anchor",
        "A rule says how long but not from when, so it gives no date.",
        "Name the events from which it may be counted under \"anchors\", best first.");

    /// <summary><c>SEND7013</c>, error: neither an interval nor the reason, or both.</summary>
    public static FindingCode IntervalOrReason { get; } = Error(
        7013, "Neither an interval nor the reason, or both",
        "A rule on what follows says when, or why that is not known. Saying nothing would look like a mistake.",
        "Add \"interval\" or \"recurrence\", or say in \"intervalUnknown\" why there is none; not both.");

    /// <summary><c>SEND7014</c>, error: contradictory rules on improvement areas.</summary>
    public static FindingCode ContradictoryImprovementRules { get; } = Error(
        7014, "Contradictory rules on improvement areas",
        "After the same answers a report both must and must not carry a kind of improvement area, so no report could be right.",
        "Let the two rules depend on different grades of the same question.");

    /// <summary><c>SEND7015</c>, error: grades that do not fit the kind of scale.</summary>
    public static FindingCode GradesDoNotFitScale { get; } = Error(
        7015, "Grades that do not fit the kind of scale",
        "A scale has too few or too many grades for its kind: three or more are ordered or unordered, two are binary or met and not met, none are prose.",
        "Correct the kind of the scale or its grades.");

    /// <summary><c>SEND7016</c>, error: bands overlap.</summary>
    public static FindingCode BandsOverlap { get; } = Error(
        7016, "Bands overlap",
        "A score lies in the bands of two grades, so it would earn both.",
        "Let each band end below the next one; both ends are included.");

    /// <summary><c>SEND7017</c>, error: score band missing or out of place.</summary>
    public static FindingCode BandOutOfPlace { get; } = Error(
        7017, "Score band missing or out of place",
        "Every grade of a banded scale has a band of scores, and no other scale has bands, a rule of rounding or caps.",
        "Add \"lowestScore\" and \"highestScore\" to the grade, or make the scale a banded one.");

    /// <summary><c>SEND7018</c>, warning: gap between bands.</summary>
    public static FindingCode BandGap { get; } = Warning(
        7018, "Gap between bands",
        "Whole-number scores between two bands earn no grade.",
        "Check the bands against their source; leave the gap when the source has it.");

    /// <summary><c>SEND7019</c>, error: malformed condition.</summary>
    public static FindingCode MalformedCondition { get; } = Error(
        7019, "Malformed condition",
        "A condition has none of the known forms, or mixes two.",
        "Use one form; put several together with \"allOf\" or \"anyOf\". Leave \"when\" out for a rule that always applies.");

    /// <summary><c>SEND7020</c>, warning: rule that nothing triggers.</summary>
    public static FindingCode UnreachableRule { get; } = Warning(
        7020, "Rule that nothing triggers",
        "The condition of a rule contradicts itself or the edition, or the rule changes nothing, so it can never have an effect.",
        "Correct the condition, or remove the rule.");

    /// <summary><c>SEND7021</c>, warning: defined and never used.</summary>
    public static FindingCode NeverUsed { get; } = Warning(
        7021, "Defined and never used",
        "A scale, activity, anchor or addressee is defined and nothing refers to it. It is not part of the edition and is not written back.",
        "Check the codes where it should be used, or remove it.");

    /// <summary><c>SEND7022</c>, error: unknown activity, anchor or addressee.</summary>
    public static FindingCode UnknownReference { get; } = Error(
        7022, "Unknown activity, anchor or addressee",
        "A rule names an activity, an anchor or an addressee that neither the definition nor the library has.",
        "Define it in the document, or use one of those that the message lists.");

    /// <summary><c>SEND7023</c>, warning: known code with another content.</summary>
    public static FindingCode KnownCodeChanged { get; } = Warning(
        7023, "Known code with another content",
        "A scale, activity, anchor or addressee has the same code as one that exists, and says something else. They are different things with one name; "
        + "grades of two such scales cannot be compared.",
        "Copy the known one exactly to use it, or give yours another code.");

    /// <summary><c>SEND7024</c>, warning: cannot stand beside an edition.</summary>
    public static FindingCode EditionsOverlap { get; } = Warning(
        7024, "Cannot stand beside an edition",
        "The catalogue has an edition of the same code, or one of the same family that is in force on the same days. The definition is sound, and adding it to "
        + "that catalogue would fail.",
        "End the earlier edition the day before this one starts, or give this one a family of its own.");

    /// <summary><c>SEND7025</c>, error: definition that does not hold together.</summary>
    public static FindingCode DefinitionContradicts { get; } = Error(
        7025, "Definition that does not hold together",
        "Parts that are each right contradict each other: a range beside a tolerance, a recurrence beside an interval, a category that depends on a "
        + "category.",
        "Keep the part that the message names, or remove the other.");

    /// <summary><c>SEND7026</c>, error: partnership with remits or registers.</summary>
    public static FindingCode PartnershipWithRemits { get; } = Error(
        7026, "Partnership with remits or registers",
        "An edition that inspects partnerships has remits or registers, which only providers have.",
        "Say \"subject\": \"provider\", or remove them.");

    /// <summary><c>SEND7027</c>, error: changes out of order.</summary>
    public static FindingCode ChangesOutOfOrder { get; } = Error(
        7027, "Changes out of order",
        "The changes of a question are not in the order of their days, so that it is unclear which one holds.",
        "Put them in the order of their days.");

    /// <summary><c>SEND7028</c>, error: too few items.</summary>
    public static FindingCode EmptyList { get; } = Error(
        7028, "Too few items",
        "A list is empty, or too short: an edition has an inspectorate and a kind of inspection, a condition with grades has a grade.",
        "Add what is missing.");

    /// <summary><c>SEND7029</c>, error: grades without order.</summary>
    public static FindingCode GradesWithoutOrder { get; } = Error(
        7029, "Grades without order",
        "A limit names the best grade that is possible, but the answers of this scale are not better or worse than each other.",
        "Limit a question on a scale that is ordered, met-not-met or banded.");

    /// <summary><c>SEND7030</c>, warning: another identity than follows.</summary>
    public static FindingCode DerivedIdDiffers { get; } = Warning(
        7030, "Another identity than follows",
        "A rule states an identity that is not the one that follows from its edition, kind, condition and name. The one that follows is used.",
        "Leave \"id\" out, or write the one that the message gives.");

    /// <summary><c>SEND7031</c>, error: rule that names an unknown open question.</summary>
    public static FindingCode RuleOnUnknownOpenQuestion { get; } = Error(
        7031, "Rule that names an unknown open question",
        "A general rule says that what follows is an open question of the edition, and the edition has no question of that code.",
        "Use the code of an entry of \"openQuestions\", or add the question.");

    private static ImmutableArray<FindingCode> OfFrameworks() =>
    [
        UnknownTerm, MalformedCode, MissingSource, DefinedTwice, EndBeforeStart, UnknownScale, RuleOnUnknownQuestion, RuleOnUnknownGrade,
        RuleOnUnknownCategory, RuleOnUnknownRemit, RuleOnUnjudgedProgress, IntervalWithoutAnchor, IntervalOrReason, ContradictoryImprovementRules,
        GradesDoNotFitScale, BandsOverlap, BandOutOfPlace, BandGap, MalformedCondition, UnreachableRule, NeverUsed, UnknownReference, KnownCodeChanged,
        EditionsOverlap, DefinitionContradicts, PartnershipWithRemits, ChangesOutOfOrder, EmptyList, GradesWithoutOrder, DerivedIdDiffers,
        RuleOnUnknownOpenQuestion,
    ];
}
