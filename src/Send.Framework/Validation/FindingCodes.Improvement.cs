using System.Collections.Immutable;
using Send.Framework.Sources;
using S = Send.Framework.Frameworks.Editions.AreaSendSources;

namespace Send.Framework.Validation;

public static partial class FindingCodes
{
    /// <summary><c>SEND4001</c>, error: unknown kind of improvement area.</summary>
    public static FindingCode UnknownAreaKind { get; } = Error(
        4001, "Unknown kind of improvement area",
        "Reports do not use this kind of improvement area.",
        "Use one of the kinds that the message lists.");

    /// <summary><c>SEND4002</c>, error: kind of improvement area not used.</summary>
    public static FindingCode AreaKindNotUsed { get; } = Error(
        4002, "Kind of improvement area not used",
        "Reports on this kind of inspection do not have improvement areas of this kind.",
        "Use a kind that the message lists, or correct the kind of inspection or the edition.");

    /// <summary><c>SEND4003</c>, error: improvement area contradicts the outcome.</summary>
    public static FindingCode AreaContradictsOutcome { get; } = Error(
        4003, "Improvement area contradicts the outcome",
        "A report with this result has no improvement areas of this kind.",
        "Correct the outcome or the kind of the area.",
        S.Reports2023To2025("areas for priority action: in 14 of 14 reports with the weakest outcome and in none of 41 "
            + "others", Evidence.DerivedFromData));

    /// <summary><c>SEND4004</c>, error: improvement area that the outcome requires is missing.</summary>
    public static FindingCode AreaRequiredByOutcome { get; } = Error(
        4004, "Improvement area that the outcome requires is missing",
        "A report with this result always has an improvement area of this kind, and the document lists none.",
        "Add the areas, correct the outcome, or leave \"improvementAreas\" out if they are not recorded.",
        S.Reports2023To2025("areas for priority action: in 14 of 14 reports with the weakest outcome and in none of 41 "
            + "others", Evidence.DerivedFromData));

    /// <summary><c>SEND4005</c>, warning: expected improvement area missing.</summary>
    public static FindingCode ExpectedAreaMissing { get; } = Warning(
        4005, "Expected improvement area missing",
        "Reports on this kind of inspection have an improvement area of this kind, and the document lists none. The rule is based on "
        + "published reports, so this is unusual but not wrong.",
        "Add the areas, or leave \"improvementAreas\" out if they are not recorded.",
        S.Reports2023To2025("areas for improvement: in 55 of 55 reports", Evidence.DerivedFromData));

    /// <summary><c>SEND4006</c>, information: unusual number of improvement areas.</summary>
    public static FindingCode UnusualNumberOfAreas { get; } = Information(
        4006, "Unusual number of improvement areas",
        "The report has more, or fewer, areas of this kind than every report that was counted for this edition.",
        "If the report has them, you need not change anything.",
        S.Reports2023To2025("numbers of areas in 55 reports", Evidence.DerivedFromData));

    /// <summary><c>SEND4007</c>, error: number of an improvement area used twice.</summary>
    public static FindingCode DuplicateAreaNumber { get; } = Error(
        4007, "Number of an improvement area used twice",
        "Two improvement areas of one kind have the same number.",
        "Number each kind from 1.");

    /// <summary><c>SEND4008</c>, error: number of an improvement area below 1.</summary>
    public static FindingCode AreaNumberBelowOne { get; } = Error(
        4008, "Number of an improvement area below 1",
        "The areas of each kind are numbered from 1.",
        "Correct the number, or leave it out if it is not known.");

    /// <summary><c>SEND4009</c>, error: improvement area without text.</summary>
    public static FindingCode AreaWithoutText { get; } = Error(
        4009, "Improvement area without text",
        "An improvement area does not say what must improve.",
        "Add \"text\".");

    /// <summary><c>SEND4010</c>, error: blank point.</summary>
    public static FindingCode BlankPoint { get; } = Error(
        4010, "Blank point",
        "A sub-point of an improvement area is empty.",
        "Write the point, or remove it.");

    /// <summary><c>SEND4011</c>, error: malformed role of a responsible body.</summary>
    public static FindingCode ResponsibleRoleMalformed { get; } = Error(
        4011, "Malformed role of a responsible body",
        "The role of a responsible body is not written as lower-case words joined by hyphens.",
        "Write it like this: local-area-partnership.");

    /// <summary><c>SEND4012</c>, warning: unknown role of a responsible body.</summary>
    public static FindingCode ResponsibleRoleUnknown { get; } = Warning(
        4012, "Unknown role of a responsible body",
        "This role of a responsible body was not found in any report. It is kept.",
        "Use a known role if one fits. The message lists them.");

    /// <summary><c>SEND4013</c>, warning: priority action without a responsible body.</summary>
    public static FindingCode PriorityActionWithoutBody { get; } = Warning(
        4013, "Priority action without a responsible body",
        "Every area for priority action that was counted in reports of this edition names the bodies that must act.",
        "Add \"responsible\" with the bodies that the report names.",
        S.Reports2023To2025("areas for priority action: column Responsible body, 52 of 52", Evidence.DerivedFromData));

    /// <summary><c>SEND4014</c>, error: malformed theme.</summary>
    public static FindingCode ThemeMalformed { get; } = Error(
        4014, "Malformed theme",
        "A theme is not written as lower-case words joined by hyphens.",
        "Write it like this: ehc-plan-quality.");

    /// <summary><c>SEND4015</c>, warning: unknown theme.</summary>
    public static FindingCode ThemeUnknown { get; } = Warning(
        4015, "Unknown theme",
        "A theme is not in the taxonomy. It is kept.",
        "Check the spelling, or add your own theme to the taxonomy in the options.");

    /// <summary><c>SEND4016</c>, warning: theme twice.</summary>
    public static FindingCode DuplicateTheme { get; } = Warning(
        4016, "Theme twice",
        "An improvement area has the same theme twice.",
        "Keep one of the two.");

    /// <summary><c>SEND4017</c>, error: progress where none is judged.</summary>
    public static FindingCode ProgressNotJudged { get; } = Error(
        4017, "Progress where none is judged",
        "This kind of inspection does not judge progress on improvement areas.",
        "Remove \"progress\", or correct the kind of inspection.",
        S.HertfordshireForum("only a monitoring inspection tests progress on areas for priority action"));

    /// <summary><c>SEND4018</c>, error: progress outside the scale.</summary>
    public static FindingCode UnknownProgressGrade { get; } = Error(
        4018, "Progress outside the scale",
        "The judgement of progress is not on the scale that this kind of inspection uses.",
        "Use one of the codes that the message lists.");

    /// <summary><c>SEND4019</c>, warning: progress missing.</summary>
    public static FindingCode ProgressMissing { get; } = Warning(
        4019, "Progress missing",
        "This kind of inspection judges progress on each improvement area, and one of the areas has no judgement.",
        "Add \"progress\". If there is no judgement, say why.",
        S.RevisitStatement2018("judgement of each weakness"));

    /// <summary><c>SEND4020</c>, warning: progress contradicts the overall answer.</summary>
    public static FindingCode ProgressContradictsOutcome { get; } = Warning(
        4020, "Progress contradicts the overall answer",
        "The overall answer and the judgements on the areas do not agree. It is not known whether a report can say both (open "
        + "question Q4), so both are kept.",
        "Check both against the report.",
        S.HertfordshireForum("two possible outcomes of a monitoring inspection"));

    /// <summary><c>SEND4021</c>, warning: responsible body of another partnership.</summary>
    public static FindingCode ResponsibleElsewhere { get; } = Warning(
        4021, "Responsible body of another partnership",
        "The authority or board that is named as responsible is known, but does not belong to the partnership that was inspected.",
        "Correct the name, or add the board to the partnership.");

    private static ImmutableArray<FindingCode> OfImprovement() =>
    [
        UnknownAreaKind, AreaKindNotUsed, AreaContradictsOutcome, AreaRequiredByOutcome, ExpectedAreaMissing, UnusualNumberOfAreas,
        DuplicateAreaNumber, AreaNumberBelowOne, AreaWithoutText, BlankPoint, ResponsibleRoleMalformed, ResponsibleRoleUnknown,
        PriorityActionWithoutBody, ThemeMalformed, ThemeUnknown, DuplicateTheme, ProgressNotJudged, UnknownProgressGrade,
        ProgressMissing, ProgressContradictsOutcome, ResponsibleElsewhere,
    ];
}
