using NodaTime;
using Send.Framework;
using Send.Framework.Frameworks;
using Send.Framework.Scheduling;
using Send.Framework.Sources;
using Send.Framework.Time;
using Send.Framework.Validation;

namespace Examples;

internal static class Words
{
    public static void Run()
    {
        // Every enum has words for people and a code for programs.
        Console.WriteLine($"{Force.Statutory.ToWords()} | {Force.Statutory.ToCode()} | {Evidence.DerivedFromData.ToWords()} | {Severity.Error.ToCode()}");
        Console.WriteLine($"{IntervalPrecision.Within.ToWords()} | {IntervalUnit.WorkingDays.ToWords()} | {OpenReason.NoRule.ToCode()}");

        var term = SchoolTerm.Containing(new LocalDate(2029, 11, 4));
        Console.WriteLine($"{term.ToWords()}: {term.Season.ToCode()}, {term.FirstDay.InWords()} to {term.LastDay.InWords()}");

        // Boxing Day 2026 is a Saturday: the Monday after it is not worked either.
        if (WorkingDayCalendar.EnglandAndWales.TryGetHoliday(new LocalDate(2026, 12, 28), out var holiday))
            Console.WriteLine($"{holiday.Name}: {holiday.Kind.ToWords()}");

        // How long is left, counted as a council counts it.
        var due = new LocalDate(2026, 4, 22);
        Console.WriteLine(WorkingDayCalendar.EnglandAndWales.WorkingDaysLeftInWords(due, asAt: new LocalDate(2026, 4, 1)));
        Console.WriteLine(new DateInterval(new LocalDate(2026, 2, 9), new LocalDate(2026, 2, 13)).DaysInWords());

        // Text from outside, in an output of your own.
        Console.WriteLine(SafeText.ForMarkdown("[Suffolk](https://example.org) *new*"));
    }
}
