using Send.Framework.Drafts;
using Send.Framework.Drafts.Contracts;
using Send.Framework.Time;
using Send.Framework.Validation.Words;

namespace Send.Framework.Validation.Rules;

/// <summary>
/// The first and last day of the visit are there, all dates lie in the years that the calendar covers, and they stand in the order in which
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
            CheckThere(file, dates.Started, "started", "first");
            CheckThere(file, dates.Ended, "ended", "last");
            CheckCalendar(file, dates.Notified);
            CheckCalendar(file, dates.Started);
            CheckCalendar(file, dates.Ended);
            CheckCalendar(file, dates.ReportReceived);
            CheckCalendar(file, dates.Published);
            CheckOrder(file, dates);
        }
    }

    private static void CheckThere(InspectionCase file, DateField date, string member, string which)
    {
        if (date.IsMissing)
        {
            file.Findings.ReportMissing(
                FindingCodes.DateMissing, date, $"{new Wording($"\"{member}\"", $"The {which} day of the visit")} is missing: the {which} of the days that the report prints.");
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
