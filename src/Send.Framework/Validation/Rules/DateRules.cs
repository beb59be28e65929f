using NodaTime;
using Send.Framework.Time;
using Send.Framework.Validation.Documents;

namespace Send.Framework.Validation.Rules;

/// <summary>That the dates are there, lie in the calendar, and stand in the order in which they can happen.</summary>
internal static class DateRules
{
    public static void Apply(RuleContext context)
    {
        var field = context.Document.Dates;
        if (field.IsMissing)
        {
            context.Sink.Report(
                FindingCodes.DateMissing, "",
                $"\"dates\" is missing. It gives at least the first and last day of the visit: {{ \"started\": \"2024-09-30\", "
                + $"\"ended\": \"2024-10-04\" }}.",
                context.RootOffset);
        }

        if (field.IsGiven)
        {
            CheckThere(context, field.Value.Started, "started", "first", field.Offset);
            CheckThere(context, field.Value.Ended, "ended", "last", field.Offset);
            CheckCalendar(context, field.Value.Notified, "/dates/notified");
            CheckCalendar(context, field.Value.Started, "/dates/started");
            CheckCalendar(context, field.Value.Ended, "/dates/ended");
            CheckCalendar(context, field.Value.ReportReceived, "/dates/reportReceived");
            CheckCalendar(context, field.Value.Published, "/dates/published");
            CheckOrder(context, field.Value);
        }
    }

    private static void CheckThere(RuleContext context, Field<LocalDate> date, string member, string which, int offset)
    {
        if (date.IsMissing)
        {
            context.Sink.Report(
                FindingCodes.DateMissing, "/dates", $"\"{member}\" is missing: the {which} of the days that the report prints.", offset);
        }
    }

    private static void CheckCalendar(RuleContext context, Field<LocalDate> date, string place)
    {
        if (date.IsGiven && !WorkingDayCalendar.EnglandAndWales.Covers(date.Value))
        {
            context.Sink.Report(
                FindingCodes.DateOutsideCalendar, place, $"{date.Value.ToIso()} is not between 2000 and 2100, the years that the "
                    + $"calendar covers.",
                date.Offset);
        }
    }

    private static void CheckOrder(RuleContext context, DatesDocument document)
    {
        var dates = context.Dates;
        if (dates.Notified > dates.Started)
        {
            context.Sink.Report(
                FindingCodes.NotifiedAfterStarted, "/dates/notified",
                $"The inspection was notified on {dates.Notified!.Value.ToWords()}, after the visit started on "
                + $"{dates.Started!.Value.ToWords()}.",
                document.Notified.Offset);
        }

        if (dates.Ended < dates.Started)
        {
            context.Sink.Report(
                FindingCodes.EndedBeforeStarted, "/dates/ended",
                $"The visit ended on {dates.Ended!.Value.ToWords()}, before it started on {dates.Started!.Value.ToWords()}.",
                document.Ended.Offset);
        }

        if (dates.ReportReceived < dates.Ended)
        {
            context.Sink.Report(
                FindingCodes.ReceivedBeforeEnded, "/dates/reportReceived",
                $"The final report was received on {dates.ReportReceived!.Value.ToWords()}, before the visit ended on "
                + $"{dates.Ended!.Value.ToWords()}.",
                document.ReportReceived.Offset);
        }

        if (dates.ReportReceived > dates.Published)
        {
            context.Sink.Report(
                FindingCodes.ReceivedAfterPublished, "/dates/reportReceived",
                $"The final report was received on {dates.ReportReceived!.Value.ToWords()}, after it was published on "
                + $"{dates.Published!.Value.ToWords()}.",
                document.ReportReceived.Offset);
        }

        if (dates.Published < dates.Ended)
        {
            context.Sink.Report(
                FindingCodes.PublishedBeforeEnded, "/dates/published",
                $"The report was published on {dates.Published!.Value.ToWords()}, before the visit ended on "
                + $"{dates.Ended!.Value.ToWords()}.",
                document.Published.Offset);
        }
    }
}
