using NodaTime;
using Send.Framework.Drafts;
using Send.Framework.Time;
using Send.Framework.Validation.Words;

namespace Send.Framework.Validation.Rules;

/// <summary>
/// Nobody is notified, visited or sent a report on a day off, and no report is published on one: where a date says so it may be a slip. Holds
/// for every edition, by the calendar of its country.
/// </summary>
internal static class DayOffRules
{
    public static void Apply(InspectionCase file)
    {
        var dates = file.Document.Dates;
        if (!dates.IsGiven || file.Framework is not { } framework)
        {
            return;
        }

        Check(file, dates.Notified, framework.WorkingDays, FindingCodes.DateOnDayOff, "The inspection was notified");
        Check(file, dates.Started, framework.WorkingDays, FindingCodes.VisitOnNonWorkingDay, "The visit starts");
        Check(file, dates.Ended, framework.WorkingDays, FindingCodes.VisitOnNonWorkingDay, "The visit ends");
        Check(file, dates.ReportReceived, framework.WorkingDays, FindingCodes.DateOnDayOff, "The final report was received");
        Check(file, dates.Published, framework.WorkingDays, FindingCodes.DateOnDayOff, "The report was published");
    }

    private static void Check(InspectionCase file, DateField date, WorkingDayCalendar calendar, FindingCode code, string what)
    {
        if (!date.IsGiven || !calendar.TryGet(date.Rank, out var day) || day.IsWorkingDay)
        {
            return;
        }

        if (date.Value.DayOfWeek is IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday)
        {
            file.Findings.Report(code, date, $"{what} on {date.Value}, a {date.Value.DayOfWeek}.");
        }
        else if (calendar.TryGetHoliday(date.Value, out var holiday))
        {
            file.Findings.Report(code, date, $"{what} on {date.Value}, a bank holiday ({holiday.Name}).");
        }
    }
}
