using NodaTime;
using Send.Framework.Frameworks;
using Send.Framework.Time;
using Send.Framework.Validation.Frames;

namespace Send.Framework.Validation.Rules;

/// <summary>Whether the visit looks like visits look. Nothing here is wrong by itself, so nothing here is an error.</summary>
internal static class VisitRules
{
    private const int NoticeTolerance = 2;

    public static void Apply(in RuleContext context)
    {
        var calendar = WorkingDayCalendar.EnglandAndWales;
        var document = context.Frame;
        if (context.Kind?.Visit is not { } pattern || !document.Started.IsGiven || !document.Ended.IsGiven
            || document.Started.IsAfter(document.Ended)
            || !calendar.TryFind(document.Started.Rank, out var first) || !calendar.TryFind(document.Ended.Rank, out var last))
        {
            return;
        }

        var (started, ended) = (document.Started.Value, document.Ended.Value);
        if (!first.IsWorkingDay)
        {
            ReportNotWorked(context, calendar, started, "/dates/started", "starts", document.Started.Offset);
        }

        if (!last.IsWorkingDay)
        {
            ReportNotWorked(context, calendar, ended, "/dates/ended", "ends", document.Ended.Offset);
        }

        if (first.IsWorkingDay && last.IsWorkingDay)
        {
            CheckWeekend(context, started, ended);
        }

        CheckTerm(context, started, ended, document);
        CheckLength(context, pattern, started, ended, document);
        CheckNotice(context, calendar, pattern, first, document);
    }

    private static void ReportNotWorked(
        in RuleContext context, WorkingDayCalendar calendar, LocalDate day, string place, string verb, int offset) => context.Sink.Report(
            FindingCodes.VisitOnNonWorkingDay, place,
            $"The visit {verb} on {day}, "
            + $"{(calendar.TryFindHoliday(day, out var holiday) ? $"a bank holiday ({holiday.Name})" : $"a {day.DayOfWeek}")}.",
            offset);

    // The days are worked.
    private static void CheckWeekend(in RuleContext context, LocalDate started, LocalDate ended)
    {
        if (started.Next(IsoDayOfWeek.Saturday).Rank() < ended.Rank())
        {
            context.Sink.Report(
                FindingCodes.VisitOverWeekend, "/dates/ended",
                $"The visit runs from {started.DayOfWeek} {started} to {ended.DayOfWeek} {ended}, over a weekend. "
                + $"Almost every visit is one working week.",
                context.Frame.Ended.Offset);
        }
    }

    private static void CheckTerm(in RuleContext context, LocalDate started, LocalDate ended, Frame document)
    {
        if (context.Framework!.Jurisdiction != "England")
        {
            return;
        }

        if (IsHoliday(started))
        {
            context.Sink.Report(
                FindingCodes.VisitOutsideTerm, "/dates/started",
                $"The visit starts on {started}, in the school holidays. Inspections are in school term.", document.Started.Offset);
        }
        else if (IsHoliday(ended))
        {
            context.Sink.Report(
                FindingCodes.VisitOutsideTerm, "/dates/ended",
                $"The visit ends on {ended}, in the school holidays. Inspections are in school term.", document.Ended.Offset);
        }
    }

    // Terms differ from school to school; only the summer and Christmas holidays are the same in all of England.
    private static bool IsHoliday(LocalDate day) =>
        day.Month == 8 || (day.Month == 12 && day.Day >= 24) || (day.Month == 1 && day.Day == 1);

    private static void CheckLength(
        in RuleContext context, VisitPattern pattern, LocalDate started, LocalDate ended, Frame document)
    {
        var days = Period.DaysBetween(started, ended) + 1;
        if (pattern.DaysOnSite is { } usual && !usual.Includes(days))
        {
            context.Sink.Report(
                FindingCodes.UnusualVisitLength, "/dates/ended",
                $"The visit is {days:N0} {(days == 1 ? "day" : "days")} long, both ends counted; {usual.Minimum} to {usual.Maximum} "
                + $"days are usual ({usual.Source.Title}).",
                document.Ended.Offset);
        }
    }

    private static void CheckNotice(
        in RuleContext context, WorkingDayCalendar calendar, VisitPattern pattern, CoveredDay first, Frame document)
    {
        if (pattern.Notice is not { Unit: IntervalUnit.WorkingDays } usual || !document.Notified.IsGiven
            || document.Notified.IsAfter(document.Started) || !calendar.TryFind(document.Notified.Rank, out var notified))
        {
            return;
        }

        var notice = notified.WorkingDaysTo(first);
        if (Math.Abs(notice - usual.Amount) > NoticeTolerance)
        {
            context.Sink.Report(
                FindingCodes.UnusualNotice, "/dates/notified",
                $"The visit started {notice:N0} working {(notice == 1 ? "day" : "days")} after it was notified; {usual.ToWords()} are "
                + $"usual.",
                document.Notified.Offset);
        }
    }
}
