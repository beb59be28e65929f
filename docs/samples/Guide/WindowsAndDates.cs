using NodaTime;
using Send.Framework.Time;

namespace Guide;

internal static class WindowsAndDates
{
    public static void Run()
    {
        var received = new LocalDate(2024, 1, 18);
        var calendar = WorkingDayCalendar.EnglandAndWales;

        var deadline = FollowUpInterval.Of(70, IntervalUnit.WorkingDays, IntervalPrecision.Within);
        Console.WriteLine($"{deadline} of {received:uuuu-MM-dd}: {deadline.AddTo(received, calendar):uuuu-MM-dd}");

        var soft = FollowUpInterval.Of(3, IntervalUnit.Years, IntervalPrecision.Approximately);
        var window = DueWindow.Around(soft.AddTo(received, calendar), soft.Precision);
        Console.WriteLine($"{soft} from {received:uuuu-MM-dd}: {window}");
        Console.WriteLine($"{window.Term}: {window.Term!.FirstDay:uuuu-MM-dd} to {window.Term.LastDay:uuuu-MM-dd}");

        Console.WriteLine($"no date known: {DueWindow.Unknown}");
    }
}
