using System.Collections.Immutable;

namespace Send.Framework.Validation;

public static partial class FindingCodes
{
    /// <summary><c>SEND8001</c>, error: two answers to one question.</summary>
    public static FindingCode ReportAnswersTwice { get; } = Error(
        8001, "Two answers to one question", "The report states different grades for the same question, so none of them is used.",
        "Ask the inspectorate which one is right.");

    /// <summary><c>SEND8002</c>, error: printed last day before the first.</summary>
    public static FindingCode ReportDaysReversed { get; } = Error(
        8002, "Printed last day before the first", "The last day of the visit that the report prints is before the first, so neither is used.",
        "Ask the inspectorate or the authority for the days.");

    /// <summary><c>SEND8003</c>, error: days of the visit stated twice.</summary>
    public static FindingCode ReportDaysTwice { get; } = Error(
        8003, "Days of the visit stated twice", "The report prints different days for the same visit, so none of them is used.",
        "Ask the inspectorate or the authority for the days.");

    /// <summary><c>SEND8004</c>, error: day of the week that does not fit.</summary>
    public static FindingCode ReportWeekdayDiffers { get; } = Error(
        8004, "Day of the week that does not fit", "The report prints a date with the wrong day of the week, so the date is not used.",
        "Ask the inspectorate or the authority for the days.");

    /// <summary><c>SEND8005</c>, warning: previous inspection not before this one.</summary>
    public static FindingCode ReportPreviousNotBefore { get; } = Warning(
        8005, "Previous inspection not before this one", "The days printed for the previous inspection are not before the first day of this one.",
        "Check both against the inspectorate's list of reports. One of them is misprinted.");

    /// <summary><c>SEND8006</c>, warning: previous inspection stated twice.</summary>
    public static FindingCode ReportPreviousTwice { get; } = Warning(
        8006, "Previous inspection stated twice", "The report prints different days for the previous inspection, so none of them is used.",
        "Check the days against the inspectorate's list of reports.");

    /// <summary><c>SEND8007</c>, warning: next step stated twice.</summary>
    public static FindingCode ReportNextStepTwice { get; } = Warning(
        8007, "Next step stated twice", "The report states different intervals or different responses for the same step, so none of them is used.",
        "Ask the inspectorate which one is right.");

    /// <summary><c>SEND8008</c>, warning: next inspection that does not fit the outcome.</summary>
    public static FindingCode ReportNextInspectionDiffers { get; } = Warning(
        8008, "Next inspection that does not fit the outcome",
        "The report states an outcome, and elsewhere a next inspection or an interval that the edition does not have after that outcome. "
        + "Both are kept as printed.",
        "Ask the inspectorate which sentence is right.");

    /// <summary><c>SEND8009</c>, error: response that does not fit the outcome.</summary>
    public static FindingCode ReportResponseDiffers { get; } = Error(
        8009, "Response that does not fit the outcome",
        "The report states an outcome, and elsewhere a response that the edition does not ask for after that outcome. Both are kept as printed.",
        "Ask the inspectorate which sentence is right.");

    /// <summary><c>SEND8010</c>, warning: boards that differ inside the report.</summary>
    public static FindingCode ReportBoardsDiffer { get; } = Warning(
        8010, "Boards that differ inside the report",
        "The sentence on who is responsible and the table at the end name different boards, so none of them is used.",
        "Check which boards served the area at the time.");

    /// <summary><c>SEND8011</c>, error: improvement areas that do not fit the outcome.</summary>
    public static FindingCode ReportAreasDiffer { get; } = Error(
        8011, "Improvement areas that do not fit the outcome",
        "The report states an outcome, but lists improvement areas that do not go with it, or leaves out those that do.",
        "Check the outcome and the list against the report.");

    /// <summary><c>SEND8012</c>, warning: different day of publication.</summary>
    public static FindingCode ReportPublicationDiffers { get; } = Warning(
        8012, "Different day of publication", "The report prints a different day of publication from the one you gave. The printed day is used.",
        "Check the day that you gave.");

    private static ImmutableArray<FindingCode> OfReports() =>
    [
        ReportAnswersTwice, ReportDaysReversed, ReportDaysTwice, ReportWeekdayDiffers, ReportPreviousNotBefore, ReportPreviousTwice,
        ReportNextStepTwice, ReportNextInspectionDiffers, ReportResponseDiffers, ReportBoardsDiffer, ReportAreasDiffer, ReportPublicationDiffers,
    ];
}
