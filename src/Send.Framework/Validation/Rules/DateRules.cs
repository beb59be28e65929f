using Send.Framework.Drafts;
using Send.Framework.Drafts.Contracts;
using Send.Framework.Time;
using Send.Framework.Validation.Words;

namespace Send.Framework.Validation.Rules;

/// <summary>
/// The first and last day of the visit are there, or both are said not to be recorded and another day is given; all dates lie in the years that the calendar covers, and they stand in the order in which
/// they can happen: notified, started, ended, report received, published. Holds for every edition, by the nature of the dates.
/// </summary>
internal static class DateRules
{
    public static void Apply(InspectionCase file)
    {
        var dates = file.Document.Dates;
        if (dates.IsMissing)
        {
            file.Findings.ReportMissing(
                FindingCodes.DateMissing, dates,
                $"{new Wording("\"dates\" is missing", "The dates are missing")}. Give at least the first and last day of the "
                + $"visit{new Wording(": { \"started\": \"2024-09-30\", \"ended\": \"2024-10-04\" }", ", as the report prints them")}.");
        }

        if (dates.IsGiven)
        {
            CheckThere(file, dates, dates.Started, "started", "first");
            CheckThere(file, dates, dates.Ended, "ended", "last");
            CheckRecorded(file, dates);
            CheckCalendar(file, dates.Notified);
            CheckCalendar(file, dates.Started);
            CheckCalendar(file, dates.Ended);
            CheckCalendar(file, dates.ReportReceived);
            CheckCalendar(file, dates.Published);
            CheckOrder(file, dates);
        }
    }

    private static readonly Wording NotKnown = new(
        " If the days of the visit are not known, write { \"absent\": \"not-recorded\" } for both.", " If the days of the visit are not known, say so for both.");

    private static void CheckThere(InspectionCase file, DatesPart dates, DateField date, string member, string which)
    {
        if (date.IsMissing)
        {
            file.Findings.ReportMissing(
                FindingCodes.DateMissing, date, $"{new Wording($"\"{member}\"", $"The {which} day of the visit")} is missing. It is the {which} of the days that the report prints.{(dates.Started.IsMissing && dates.Ended.IsMissing ? NotKnown : null)}");
        }
    }

    // Half of a visit leads nowhere, and without any day no edition can be told.
    private static void CheckRecorded(InspectionCase file, DatesPart dates)
    {
        if ((dates.Started.IsNotRecorded && dates.Ended.IsGiven) || (dates.Ended.IsNotRecorded && dates.Started.IsGiven))
        {
            var (absent, which, other) = dates.Started.IsNotRecorded ? (dates.Started, "first", "last") : (dates.Ended, "last", "first");
            file.Findings.Report(
                FindingCodes.DateMissing, absent,
                $"The {which} day of the visit is marked as not recorded, but the {other} is given. Give both, or mark both as not recorded.");
        }
        else if (dates.VisitIsNotRecorded && dates.Notified.IsMissing && dates.ReportReceived.IsMissing && dates.Published.IsMissing)
        {
            file.Findings.ReportMissing(
                FindingCodes.DateMissing, dates.Published,
                $"The days of the visit are not recorded, and no other day is given. Give the day of {new Wording("\"published\" or \"notified\"", "publication or of notification")}, so that the edition can be worked out.");
        }
    }

    private static void CheckCalendar(InspectionCase file, DateField date)
    {
        if (date.IsGiven && !WorkingDayCalendar.EnglandAndWales.TryGet(date.Rank, out _))
        {
            file.Findings.Report(
                FindingCodes.DateOutsideCalendar, date,
                $"{date.Value.ToIso()} is not between 2000 and 2100, the years that the calendar covers.");
        }
    }

    private static void CheckOrder(InspectionCase file, DatesPart dates)
    {
        if (dates.Notified > dates.Started)
        {
            file.Findings.Report(
                FindingCodes.NotifiedAfterStarted, dates.Notified,
                $"The inspection was notified on {dates.Notified.Value}, after the visit started on {dates.Started.Value}.");
        }

        if (dates.VisitIsNotRecorded && (dates.Notified > dates.ReportReceived || dates.Notified > dates.Published))
        {
            file.Findings.Report(
                FindingCodes.NotifiedAfterStarted, dates.Notified,
                $"The inspection was notified on {dates.Notified.Value}, after its report was "
                + $"{(dates.Notified > dates.ReportReceived ? "received" : "published")} on {(dates.Notified > dates.ReportReceived ? dates.ReportReceived.Value : dates.Published.Value)}.");
        }

        if (dates.Started > dates.Ended)
        {
            file.Findings.Report(
                FindingCodes.EndedBeforeStarted, dates.Ended,
                $"The visit ended on {dates.Ended.Value}, before it started on {dates.Started.Value}.");
        }

        if (dates.Ended > dates.ReportReceived)
        {
            file.Findings.Report(
                FindingCodes.ReceivedBeforeEnded, dates.ReportReceived,
                $"The final report was received on {dates.ReportReceived.Value}, before the visit ended on {dates.Ended.Value}.");
        }

        if (dates.ReportReceived > dates.Published)
        {
            file.Findings.Report(
                FindingCodes.ReceivedAfterPublished, dates.ReportReceived,
                $"The final report was received on {dates.ReportReceived.Value}, after it was published on {dates.Published.Value}.");
        }

        if (dates.Ended > dates.Published)
        {
            file.Findings.Report(
                FindingCodes.PublishedBeforeEnded, dates.Published,
                $"The report was published on {dates.Published.Value}, before the visit ended on {dates.Ended.Value}.");
        }
    }
}
