using System.Collections.Immutable;

namespace Send.Framework.Validation;

public static partial class FindingCodes
{
    /// <summary><c>SEND7001</c>, error: unknown word.</summary>
    public static FindingCode UnknownTerm { get; } = Error(
        7001, "Unknown word",
        "A definition uses a word that is not in the contract's fixed list, for example for the kind of an activity or the force of a rule.",
        "Use one of the words that the message lists.");

    /// <summary><c>SEND7002</c>, error: malformed code.</summary>
    public static FindingCode MalformedCode { get; } = Error(
        7002, "Malformed code",
        "A permanent code does not have the right form: lower-case words and digits joined by single hyphens, at most 80 characters.",
        "Write it like this: typically-positive.");

    /// <summary><c>SEND7003</c>, error: fact without a source.</summary>
    public static FindingCode MissingSource { get; } = Error(
        7003, "Fact without a source",
        "An edition, kind, scale or rule does not name its source, so it cannot be checked, and the strength of the evidence is not known.",
        "Add \"source\" with a title, a publisher and the strength of the evidence.");

    /// <summary><c>SEND7004</c>, error: defined twice.</summary>
    public static FindingCode DefinedTwice { get; } = Error(
        7004, "Defined twice",
        "Two things of the same kind have the same code, so the code could mean either.",
        "Give one of them another code, or remove it.");

    /// <summary><c>SEND7005</c>, error: end before start.</summary>
    public static FindingCode EndBeforeStart { get; } = Error(
        7005, "End before start",
        "A period ends before it starts, or a range runs from a larger number to a smaller one.",
        "Correct one of the two ends; both are included.");

    /// <summary><c>SEND7006</c>, error: unknown scale.</summary>
    public static FindingCode UnknownScale { get; } = Error(
        7006, "Unknown scale",
        "A question, or progress, is judged on a scale that the definition does not have.",
        "Define the scale under \"scales\", or use one that the message lists.");

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
        "A rule depends on a category that its kind of inspection does not have.",
        "Use one of the categories that the message lists, or add the category.");

    /// <summary><c>SEND7010</c>, error: rule on an unknown remit.</summary>
    public static FindingCode RuleOnUnknownRemit { get; } = Error(
        7010, "Rule on an unknown remit",
        "A rule or question names a remit that the definition does not have.",
        "Use one of the remits that the message lists, or add it under \"remits\".");

    /// <summary><c>SEND7011</c>, error: rule on progress that is not judged.</summary>
    public static FindingCode RuleOnUnjudgedProgress { get; } = Error(
        7011, "Rule on progress that is not judged",
        "A rule depends on progress on improvement areas, but its kind of inspection has no scale for progress.",
        "Add \"progressScale\" to the kind, or make the rule depend on something else.");

    /// <summary><c>SEND7012</c>, error: interval without an anchor.</summary>
    public static FindingCode IntervalWithoutAnchor { get; } = Error(
        7012, "Interval without an anchor",
        "A rule gives an interval but not the event it is counted from, so no date can be worked out.",
        "List the events that it can be counted from under \"anchors\", best first.");

    /// <summary><c>SEND7013</c>, error: neither an interval nor the reason, or both.</summary>
    public static FindingCode IntervalOrReason { get; } = Error(
        7013, "Neither an interval nor the reason, or both",
        "A rule on what follows must say when, or why that is not known. Without either, it would look like a mistake.",
        "Add \"interval\" or \"recurrence\", or say in \"intervalUnknown\" why there is none, but not both.");

    /// <summary><c>SEND7014</c>, error: contradictory rules on improvement areas.</summary>
    public static FindingCode ContradictoryImprovementRules { get; } = Error(
        7014, "Contradictory rules on improvement areas",
        "After the same answers, a report both must and must not have a kind of improvement area, so no report could be right.",
        "Make the two rules depend on different grades of the same question.");

    /// <summary><c>SEND7015</c>, error: grades that do not fit the kind of scale.</summary>
    public static FindingCode GradesDoNotFitScale { get; } = Error(
        7015, "Grades that do not fit the kind of scale",
        "A scale has too few or too many grades for its kind. Ordered and unordered scales have three or more, banded scales two or more, "
        + "binary and met-or-not-met scales exactly two, and prose scales none.",
        "Correct the kind of the scale or its grades.");

    /// <summary><c>SEND7016</c>, error: bands overlap.</summary>
    public static FindingCode BandsOverlap { get; } = Error(
        7016, "Bands overlap",
        "A score falls in the bands of two grades, so it would earn both.",
        "Make each band end below the next one. Both ends are included.");

    /// <summary><c>SEND7017</c>, error: score band missing or out of place.</summary>
    public static FindingCode BandOutOfPlace { get; } = Error(
        7017, "Score band missing or out of place",
        "Every grade of a banded scale has a band of scores. No other scale has bands, a rounding rule or caps.",
        "Add \"lowestScore\" and \"highestScore\" to the grade, or make the scale banded.");

    /// <summary><c>SEND7018</c>, warning: gap between bands.</summary>
    public static FindingCode BandGap { get; } = Warning(
        7018, "Gap between bands",
        "Whole-number scores between two bands earn no grade.",
        "Check the bands against their source. If the source has the gap, keep it.");

    /// <summary><c>SEND7019</c>, error: malformed condition.</summary>
    public static FindingCode MalformedCondition { get; } = Error(
        7019, "Malformed condition",
        "A condition is not in one of the known forms, or mixes two.",
        "Use one form. Combine several with \"allOf\" or \"anyOf\". Leave \"when\" out for a rule that always applies.");

    /// <summary><c>SEND7020</c>, warning: rule that nothing triggers.</summary>
    public static FindingCode UnreachableRule { get; } = Warning(
        7020, "Rule that nothing triggers",
        "The condition of a rule contradicts itself or the edition, or the rule changes nothing, so it can never have an effect.",
        "Correct the condition, or remove the rule.");

    /// <summary><c>SEND7021</c>, warning: defined and never used.</summary>
    public static FindingCode NeverUsed { get; } = Warning(
        7021, "Defined and never used",
        "A scale, activity, anchor or addressee is defined but not used. It is not part of the edition and is not written back.",
        "Check the codes where it should be used, or remove it.");

    /// <summary><c>SEND7022</c>, error: unknown activity, anchor or addressee.</summary>
    public static FindingCode UnknownReference { get; } = Error(
        7022, "Unknown activity, anchor or addressee",
        "A rule names an activity, an anchor or an addressee that neither the definition nor the library has.",
        "Define it in the document, or use one that the message lists.");

    /// <summary><c>SEND7023</c>, warning: known code with different content.</summary>
    public static FindingCode KnownCodeChanged { get; } = Warning(
        7023, "Known code with different content",
        "A scale, activity, anchor or addressee has the same code as an existing one, but different content. They are different things "
        + "with the same name: "
        + "grades of two such scales cannot be compared.",
        "To use the known one, copy it exactly. Otherwise, give yours another code.");

    /// <summary><c>SEND7024</c>, warning: conflict with an edition in the catalogue.</summary>
    public static FindingCode EditionsOverlap { get; } = Warning(
        7024, "Conflict with an edition in the catalogue",
        "The catalogue has an edition with the same code, or one of the same family that is in force on the same days. The definition is "
        + "sound, but adding it to "
        + "that catalogue would fail.",
        "End the earlier edition the day before this one starts, or give this one its own family.");

    /// <summary><c>SEND7025</c>, error: contradictory definition.</summary>
    public static FindingCode DefinitionContradicts { get; } = Error(
        7025, "Contradictory definition",
        "Parts that are each right contradict each other: a range and a tolerance, a recurrence and an interval, or a category that depends on a "
        + "category.",
        "Keep the part that the message names, or remove the other.");

    /// <summary><c>SEND7026</c>, error: partnership with remits or registers.</summary>
    public static FindingCode PartnershipWithRemits { get; } = Error(
        7026, "Partnership with remits or registers",
        "An edition for partnerships has remits or registers, which only providers have.",
        "Write \"subject\": \"provider\", or remove them.");

    /// <summary><c>SEND7027</c>, error: changes out of order.</summary>
    public static FindingCode ChangesOutOfOrder { get; } = Error(
        7027, "Changes out of order",
        "The changes of a question are not in date order, so it is not clear which one applies.",
        "Put them in date order.");

    /// <summary><c>SEND7028</c>, error: too few items.</summary>
    public static FindingCode EmptyList { get; } = Error(
        7028, "Too few items",
        "A list is empty, or too short. For example, an edition has at least one inspectorate and one kind of inspection, and a condition "
        + "on grades has at least one grade.",
        "Add what is missing.");

    /// <summary><c>SEND7029</c>, error: grades without order.</summary>
    public static FindingCode GradesWithoutOrder { get; } = Error(
        7029, "Grades without order",
        "A limit names the best possible grade, but the answers on this scale are not better or worse than each other.",
        "Limit a question whose scale is ordered, met-not-met or banded.");

    /// <summary><c>SEND7030</c>, warning: identity differs.</summary>
    public static FindingCode DerivedIdDiffers { get; } = Warning(
        7030, "Identity differs",
        "A rule states an identity that differs from the one worked out from its edition, kind, condition and name. The one worked out is used.",
        "Leave \"id\" out, or write the one that the message gives.");

    /// <summary><c>SEND7031</c>, error: rule that names an unknown open question.</summary>
    public static FindingCode RuleOnUnknownOpenQuestion { get; } = Error(
        7031, "Rule that names an unknown open question",
        "A general rule says that what follows is an open question of the edition, but the edition has no question with that code.",
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
