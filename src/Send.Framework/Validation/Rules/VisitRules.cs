using System.Collections.Immutable;
using NodaTime;
using Send.Framework.Drafts;
using Send.Framework.Drafts.Contracts;
using Send.Framework.Frameworks;
using Send.Framework.Time;
using Send.Framework.Validation.Words;

namespace Send.Framework.Validation.Rules;

/// <summary>
/// A visit is within a week and in school term, as long as visits of its kind are, after the usual notice. Nothing here is wrong by itself, so
/// nothing here is an error. Holds for kinds of inspection whose edition says what their visits look like; what was counted, and its sources,
/// are part of it.
/// </summary>
internal static class VisitRules
{
    public static void Apply(InspectionCase file)
    {
        var dates = file.Document.Dates;
        if (file.Kind?.Visit is not { } pattern || !dates.Started.IsGiven || !dates.Ended.IsGiven || dates.Started > dates.Ended)
        {
            return;
        }

        var calendar = file.Framework!.WorkingDays;
        if (!calendar.TryGet(dates.Started.Rank, out var first) || !calendar.TryGet(dates.Ended.Rank, out var last))
        {
            return;
        }

        var (started, ended) = (dates.Started.Value, dates.Ended.Value);
        if (first.IsWorkingDay && last.IsWorkingDay && pattern.WithinAWeek is { } within)
        {
            CheckWeekend(file, within, started, ended, dates);
        }

        if (pattern.InSchoolTerm is { } inTerm)
        {
            CheckTerm(file, inTerm, pattern.SchoolHolidays, started, ended, dates);
        }

        CheckLength(file, pattern, started, ended, dates);
        CheckNotice(file, calendar, pattern, first, dates);
    }

    // The days are worked.
    private static void CheckWeekend(InspectionCase file, ObservedShare within, LocalDate started, LocalDate ended, DatesPart dates)
    {
        if (started.Next(IsoDayOfWeek.Saturday).Rank() < ended.Rank())
        {
            file.Findings.Report(
                FindingCodes.VisitOverWeekend, dates.Ended, within.Source,
                $"The visit runs from {started.DayOfWeek} {started} to {ended.DayOfWeek} {ended}, over a weekend. "
                + $"{within.ToWords()} visits that were counted took place within one week.");
        }
    }

    private static void CheckTerm(
        InspectionCase file, ObservedShare inTerm, ImmutableArray<SchoolHoliday> holidays, LocalDate started, LocalDate ended, DatesPart dates)
    {
        if (IsHoliday(started, holidays))
        {
            file.Findings.Report(
                FindingCodes.VisitOutsideTerm, dates.Started, inTerm.Source,
                $"The visit starts on {started}, in the school holidays. {inTerm.ToWords()} visits that were counted were in term time.");
        }
        else if (IsHoliday(ended, holidays))
        {
            file.Findings.Report(
                FindingCodes.VisitOutsideTerm, dates.Ended, inTerm.Source,
                $"The visit ends on {ended}, in the school holidays. {inTerm.ToWords()} visits that were counted were in term time.");
        }
    }

    private static bool IsHoliday(LocalDate day, ImmutableArray<SchoolHoliday> holidays)
    {
        foreach (var holiday in holidays)
        {
            if (holiday.Covers(day))
            {
                return true;
            }
        }

        return false;
    }

    private static void CheckLength(
        InspectionCase file, VisitPattern pattern, LocalDate started, LocalDate ended, DatesPart dates)
    {
        var days = Period.DaysBetween(started, ended) + 1;
        if (pattern.DaysOnSite is { } usual && !usual.Includes(days))
        {
            file.Findings.Report(
                FindingCodes.UnusualVisitLength, dates.Ended, usual.Source,
                $"The visit is {days:N0} {(days == 1 ? "day" : "days")} long, counting the first and the last; {usual.Minimum} to {usual.Maximum} "
                + $"days are usual ({usual.Source.Title}).");
        }
    }

    private static void CheckNotice(
        InspectionCase file, WorkingDayCalendar calendar, VisitPattern pattern, CoveredDay first, DatesPart dates)
    {
        if (pattern is not { Notice: { Unit: IntervalUnit.WorkingDays } usual, NoticeTolerance: { } tolerance } || !dates.Notified.IsGiven
            || dates.Notified > dates.Started || !calendar.TryGet(dates.Notified.Rank, out var notified))
        {
            return;
        }

        var notice = notified.WorkingDaysTo(first);
        if (Math.Abs(notice - usual.Amount) > tolerance)
        {
            file.Findings.Report(
                FindingCodes.UnusualNotice, dates.Notified, pattern.NoticeSource ?? file.Kind!.Source,
                $"The visit started {notice:N0} working {(notice == 1 ? "day" : "days")} after it was notified; {usual.ToWords()} are "
                + $"usual.");
        }
    }
}
