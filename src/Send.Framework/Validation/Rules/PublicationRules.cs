using NodaTime;
using Send.Framework.Frameworks;
using Send.Framework.Time;
using Send.Framework.Validation.Frames;

namespace Send.Framework.Validation.Rules;

/// <summary>Whether receipt and publication look as they usually do.</summary>
internal static class PublicationRules
{
    /// <summary>In the dated cases the report was received 2 to 8 working days before publication; 30 is far outside that.</summary>
    private const int LongestFromReceiptToPublication = 30;

    public static void Apply(in RuleContext context)
    {
        if (context.Kind is not { } kind || !context.Frame.Dates.IsGiven)
        {
            return;
        }

        var document = context.Frame;
        if (!kind.PublishesReport)
        {
            CheckNone(context, kind, document.ReportReceived, "/dates/reportReceived", "received");
            CheckNone(context, kind, document.Published, "/dates/published", "published");
            return;
        }

        if (document.Published.IsGiven && WorkingDayCalendar.EnglandAndWales.TryFind(document.Published.Rank, out var published))
        {
            CheckDelay(context, kind, published, document);
            CheckReceipt(context, published, document);
            CheckElections(context, document.Published.Value, document);
        }
    }

    private static void CheckNone(in RuleContext context, InspectionKind kind, in FrameDate date, string place, string verb)
    {
        if (date.IsGiven)
        {
            context.Sink.Report(
                FindingCodes.ReportOfUnpublishedKind, place,
                $"A report {verb} on {date.Value} is recorded, and '{kind.Code}' has no published report of its own.", date.Offset);
        }
    }

    private static void CheckDelay(in RuleContext context, InspectionKind kind, CoveredDay published, Frame document)
    {
        if (kind.Visit?.WorkingDaysToPublication is not { } usual || !document.Ended.IsGiven || document.Ended.IsAfter(document.Published)
            || !WorkingDayCalendar.EnglandAndWales.TryFind(document.Ended.Rank, out var ended))
        {
            return;
        }

        var days = ended.WorkingDaysTo(published);
        if (!usual.Includes(days))
        {
            context.Sink.Report(
                FindingCodes.UnusualPublicationTime, "/dates/published",
                $"The report was published {days:N0} working {(days == 1 ? "day" : "days")} after the visit ended, unusually "
                + $"{(days < usual.Minimum ? "early" : "late")}: the {usual.Count} reports that were counted took {usual.Minimum} to "
                + $"{usual.Maximum}{Median(usual)}.",
                document.Published.Offset);
        }
    }

    private static void CheckReceipt(in RuleContext context, CoveredDay published, Frame document)
    {
        if (!document.ReportReceived.IsGiven || document.ReportReceived.IsAfter(document.Published)
            || !WorkingDayCalendar.EnglandAndWales.TryFind(document.ReportReceived.Rank, out var received))
        {
            return;
        }

        var days = received.WorkingDaysTo(published);
        if (days > LongestFromReceiptToPublication)
        {
            context.Sink.Report(
                FindingCodes.ReceivedLongBeforePublication, "/dates/reportReceived",
                $"The report was received {days:N0} working days before it was published{Usual(context.Framework!)}. It may be the "
                + $"day of the draft.",
                document.ReportReceived.Offset);
        }
    }

    private static void CheckElections(in RuleContext context, LocalDate published, Frame document)
    {
        // The silence is known for reports on local areas only.
        if (context.Framework is not { Jurisdiction: "England", Subject: SubjectKind.Partnership } || PollingDay.SilencedOn(published) is not { } poll)
        {
            return;
        }

        if (poll.IsGeneral)
        {
            context.Sink.Report(
                FindingCodes.PublishedBeforeGeneralElection, "/dates/published",
                $"The report was published on {published}, in the {PollingDay.SilentDays} days before the general election "
                + $"of {poll.Date}, when no local report is published.",
                document.Published.Offset);
        }
        else
        {
            context.Sink.Report(
                FindingCodes.PublishedBeforeLocalElections, "/dates/published",
                $"The report was published on {published}, in the {PollingDay.SilentDays} days before the local elections "
                + $"of {poll.Date}. Reports on areas with polls usually wait.",
                document.Published.Offset);
        }
    }

    private static string Median(ObservedRange usual) =>
        usual.Median is { } median ? FormattableString.Invariant($", {median} at the median") : "";

    private static string Usual(InspectionFramework framework) =>
        framework.ReceiptEstimate is { } estimate ? $"; about {estimate.WorkingDaysBeforePublication} are usual" : "";
}
