using Send.Framework.Time;
using Send.Framework.Validation.Frames;

namespace Send.Framework.Validation.Rules;

/// <summary>That the dates are there, lie in the calendar, and stand in the order in which they can happen.</summary>
internal static class DateRules
{
    public static void Apply(in RuleContext context)
    {
        var frame = context.Frame;
        if (frame.Dates.IsMissing)
        {
            context.Sink.Report(
                FindingCodes.DateMissing, "",
                $"\"dates\" is missing. It gives at least the first and last day of the visit: {{ \"started\": \"2024-09-30\", "
                + $"\"ended\": \"2024-10-04\" }}.",
                context.RootOffset);
        }

        if (frame.Dates.IsGiven && !AreAllInOrder(frame))
        {
            CheckThere(context, frame.Started, "started", "first");
            CheckThere(context, frame.Ended, "ended", "last");
            CheckCalendar(context, frame.Notified, "/dates/notified");
            CheckCalendar(context, frame.Started, "/dates/started");
            CheckCalendar(context, frame.Ended, "/dates/ended");
            CheckCalendar(context, frame.ReportReceived, "/dates/reportReceived");
            CheckCalendar(context, frame.Published, "/dates/published");
            CheckOrder(context);
        }
    }

    // As nearly all are: all there, each no earlier than the one before, the first and the last in the calendar.
    private static bool AreAllInOrder(Frame frame) =>
        frame is { Notified.IsGiven: true, Started.IsGiven: true, Ended.IsGiven: true, ReportReceived.IsGiven: true, Published.IsGiven: true }
        && frame.Notified.Rank <= frame.Started.Rank && frame.Started.Rank <= frame.Ended.Rank && frame.Ended.Rank <= frame.ReportReceived.Rank
        && frame.ReportReceived.Rank <= frame.Published.Rank
        && WorkingDayCalendar.EnglandAndWales.TryFind(frame.Notified.Rank, out _)
        && WorkingDayCalendar.EnglandAndWales.TryFind(frame.Published.Rank, out _);

    private static void CheckThere(in RuleContext context, in FrameDate date, string member, string which)
    {
        if (date.IsMissing)
        {
            context.Sink.Report(
                FindingCodes.DateMissing, "/dates", $"\"{member}\" is missing: the {which} of the days that the report prints.",
                context.Frame.Dates.Offset);
        }
    }

    private static void CheckCalendar(in RuleContext context, in FrameDate date, string place)
    {
        if (date.IsGiven && !WorkingDayCalendar.EnglandAndWales.TryFind(date.Rank, out _))
        {
            context.Sink.Report(
                FindingCodes.DateOutsideCalendar, place, $"{date.Value.ToIso()} is not between 2000 and 2100, the years that the "
                    + $"calendar covers.",
                date.Offset);
        }
    }

    private static void CheckOrder(in RuleContext context)
    {
        var frame = context.Frame;
        if (frame.Notified.IsAfter(frame.Started))
        {
            context.Sink.Report(
                FindingCodes.NotifiedAfterStarted, "/dates/notified",
                $"The inspection was notified on {frame.Notified.Value}, after the visit started on "
                + $"{frame.Started.Value}.",
                frame.Notified.Offset);
        }

        if (frame.Started.IsAfter(frame.Ended))
        {
            context.Sink.Report(
                FindingCodes.EndedBeforeStarted, "/dates/ended",
                $"The visit ended on {frame.Ended.Value}, before it started on {frame.Started.Value}.",
                frame.Ended.Offset);
        }

        if (frame.Ended.IsAfter(frame.ReportReceived))
        {
            context.Sink.Report(
                FindingCodes.ReceivedBeforeEnded, "/dates/reportReceived",
                $"The final report was received on {frame.ReportReceived.Value}, before the visit ended on "
                + $"{frame.Ended.Value}.",
                frame.ReportReceived.Offset);
        }

        if (frame.ReportReceived.IsAfter(frame.Published))
        {
            context.Sink.Report(
                FindingCodes.ReceivedAfterPublished, "/dates/reportReceived",
                $"The final report was received on {frame.ReportReceived.Value}, after it was published on "
                + $"{frame.Published.Value}.",
                frame.ReportReceived.Offset);
        }

        if (frame.Ended.IsAfter(frame.Published))
        {
            context.Sink.Report(
                FindingCodes.PublishedBeforeEnded, "/dates/published",
                $"The report was published on {frame.Published.Value}, before the visit ended on "
                + $"{frame.Ended.Value}.",
                frame.Published.Offset);
        }
    }
}
