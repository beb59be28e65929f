using System.Collections.Immutable;
using S = Send.Framework.Frameworks.Editions.AreaSendSources;

namespace Send.Framework.Validation;

public static partial class FindingCodes
{
    /// <summary><c>SEND5001</c>, error: date missing.</summary>
    public static FindingCode DateMissing { get; } = Error(
        5001, "Date missing",
        "The first or the last day of the visit is missing. Every report prints both. If they are not recorded, say so for both, and give another "
        + "day of the inspection.",
        "Add \"started\" and \"ended\"; for a visit of one day they are the same. If they are not known, write { \"absent\": \"not-recorded\" } for "
        + "both.");

    /// <summary><c>SEND5002</c>, error: ended before started.</summary>
    public static FindingCode EndedBeforeStarted { get; } = Error(
        5002, "Ended before started",
        "The last day of the visit is before its first day.",
        "Correct the dates; they may be swapped.");

    /// <summary><c>SEND5003</c>, error: published before ended.</summary>
    public static FindingCode PublishedBeforeEnded { get; } = Error(
        5003, "Published before ended",
        "The report was published before the visit ended.",
        "Correct the dates.");

    /// <summary><c>SEND5004</c>, error: received before ended.</summary>
    public static FindingCode ReceivedBeforeEnded { get; } = Error(
        5004, "Received before ended",
        "The final report was received before the visit ended.",
        "Correct the dates.");

    /// <summary><c>SEND5005</c>, error: received after published.</summary>
    public static FindingCode ReceivedAfterPublished { get; } = Error(
        5005, "Received after published",
        "The local authority receives the final report before it is published, or on the same day, not afterwards.",
        "Correct the dates, or leave \"reportReceived\" out when it is not known.");

    /// <summary><c>SEND5006</c>, error: notified after started.</summary>
    public static FindingCode NotifiedAfterStarted { get; } = Error(
        5006, "Notified after started",
        "The inspection was notified after the visit started or, if the days of the visit are not recorded, after its report.",
        "Correct the dates.");

    /// <summary><c>SEND5007</c>, error: edition not in force.</summary>
    public static FindingCode EditionNotInForce { get; } = Error(
        5007, "Edition not in force",
        "The edition was not in force when the inspection was notified. An inspection belongs to the edition in force on that day; "
        + "if that day is not recorded, the edition must be in force on a day between the usual notice and the visit, or, if the days of the visit "
        + "are not recorded either, on a day before the report. If the edition starts or ends on different days for different remits and "
        + "none is stated, one of the remits must fit.",
        "Use the edition that the message names, or correct the dates.",
        S.Handbook("page history"));

    /// <summary><c>SEND5008</c>, error: date outside the calendar.</summary>
    public static FindingCode DateOutsideCalendar { get; } = Error(
        5008, "Date outside the calendar",
        "The date is outside the years for which working days are known, 2000 to 2100. It is almost certainly a mistake.",
        "Correct the date.");

    /// <summary><c>SEND5009</c>, warning: visit starts or ends on a day off.</summary>
    public static FindingCode VisitOnNonWorkingDay { get; } = Warning(
        5009, "Visit starts or ends on a day off",
        "The visit starts or ends on a Saturday, a Sunday or a bank holiday.",
        "Check the dates against the report.",
        FindingSources.BankHolidays);

    /// <summary><c>SEND5010</c>, warning: visit over a weekend.</summary>
    public static FindingCode VisitOverWeekend { get; } = Warning(
        5010, "Visit over a weekend",
        "The visit runs over a weekend. Almost every visit counted for this edition took place within one week.",
        "Check the dates against the report.",
        S.OutcomeTable("inspection dates: 89 of 91 visits run from Monday to Friday"));

    /// <summary><c>SEND5011</c>, warning: visit outside school term.</summary>
    public static FindingCode VisitOutsideTerm { get; } = Warning(
        5011, "Visit outside school term",
        "The visit includes days on which schools everywhere in England are closed. The visits counted for this edition were in "
        + "school term.",
        "Check the dates against the report.",
        S.OutcomeTable("inspection dates: none of 91 visits starts in August"));

    /// <summary><c>SEND5012</c>, warning: unusual length of the visit.</summary>
    public static FindingCode UnusualVisitLength { get; } = Warning(
        5012, "Unusual length of the visit",
        "The visit is longer, or shorter, than every visit counted for this edition.",
        "Check the dates against the report.",
        S.OutcomeTable("inspection dates: 91 visits of 5 to 9 days"));

    /// <summary><c>SEND5013</c>, information: unusual notice.</summary>
    public static FindingCode UnusualNotice { get; } = Information(
        5013, "Unusual notice",
        "The time between notification and the visit is unusual.",
        "If the dates are right, you need not change anything.",
        S.Lancashire("notified on the Monday of week 1, on site from the Monday of week 3"));

    /// <summary><c>SEND5014</c>, warning: published unusually early or late.</summary>
    public static FindingCode UnusualPublicationTime { get; } = Warning(
        5014, "Published unusually early or late",
        "The report was published sooner, or later, after the visit than every report counted for this edition.",
        "Check the dates against the report.",
        S.OutcomeTable("last day of the visit to publication"));

    /// <summary><c>SEND5015</c>, warning: published before a general election.</summary>
    public static FindingCode PublishedBeforeGeneralElection { get; } = Warning(
        5015, "Published before a general election",
        "The report was published in the weeks before a general election, in which Ofsted publishes as little as possible.",
        "Check the date of publication.",
        S.GeneralElectionSilence);

    /// <summary><c>SEND5016</c>, information: published before local elections.</summary>
    public static FindingCode PublishedBeforeLocalElections { get; } = Information(
        5016, "Published before local elections",
        "The report was published in the weeks before local elections. Reports on areas that have elections are usually not published "
        + "in those weeks. Reports on other areas are.",
        "If the area had no election, you need not change anything.",
        S.LocalElectionSilence);

    /// <summary><c>SEND5017</c>, warning: received long before publication.</summary>
    public static FindingCode ReceivedLongBeforePublication { get; } = Warning(
        5017, "Received long before publication",
        "The final report is usually received about eight working days before publication; here it is many more. The draft report "
        + "arrives earlier, but its date does not belong here.",
        "Check that the date is that of the final report.",
        S.DatedCases("docs/reference/sources.md, dated cases", "In the dated cases the final report was received 2 to 8 working days "
            + "before publication."));

    /// <summary><c>SEND5018</c>, warning: report of a kind that publishes none.</summary>
    public static FindingCode ReportOfUnpublishedKind { get; } = Warning(
        5018, "Report of a kind that publishes none",
        "This kind of inspection has no published report, but a date of receipt or publication is given.",
        "Remove the date, or correct the kind of inspection.",
        S.ThematicVisits("no judgement and no letter to the area"));

    /// <summary><c>SEND5019</c>, warning: date on a day off.</summary>
    public static FindingCode DateOnDayOff { get; } = Warning(
        5019, "Date on a day off",
        "The inspection was notified, or the report received or published, on a Saturday, a Sunday or a bank holiday.",
        "Check the date.",
        FindingSources.BankHolidays);

    /// <summary><c>SEND5020</c>, warning: implausible publication.</summary>
    public static FindingCode ImplausiblePublication { get; } = Warning(
        5020, "Implausible publication",
        "The report was published on the last day of the visit, or more than a year after it; if the days of the visit are not recorded, more "
        + "than a year after the end of the edition. If reports of the edition were counted, "
        + "SEND5014 gives more detail.",
        "Check the dates against the report.");

    private static ImmutableArray<FindingCode> OfDates() =>
    [
        DateMissing, EndedBeforeStarted, PublishedBeforeEnded, ReceivedBeforeEnded, ReceivedAfterPublished, NotifiedAfterStarted,
        EditionNotInForce, DateOutsideCalendar, VisitOnNonWorkingDay, VisitOverWeekend, VisitOutsideTerm, UnusualVisitLength,
        UnusualNotice, UnusualPublicationTime, PublishedBeforeGeneralElection, PublishedBeforeLocalElections,
        ReceivedLongBeforePublication, ReportOfUnpublishedKind, DateOnDayOff, ImplausiblePublication,
    ];
}
