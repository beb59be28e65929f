using NodaTime;
using Send.Framework.Frameworks;
using Send.Framework.Scheduling;
using Send.Framework.Serialization;

namespace Examples;

internal static class Following
{
    public static void Run()
    {
        var rotherham = SendJson.ReadInspection(File.ReadAllBytes("docs/examples/rotherham-2024.json")).Value;
        var schedule = FollowUpSchedule.For(rotherham, new LocalDate(2026, 11, 23));

        // Where a window comes from, and what it is counted from.
        var next = schedule.FollowUps.Single(f => f.Activity == Activity.FullInspection);
        Console.WriteLine($"{next.Basis}; from {next.Anchor.Event.Words}, {next.Anchor.Quality.ToCode()}: {next.Anchor.Date:uuuu-MM-dd}");

        // What no source says about what follows, each with its reason.
        foreach (var open in schedule.Open)
            Console.WriteLine($"{open.Reason.ToCode()}: {open.Because}");

        // An authority that ends takes its dates with it.
        var ended = SendJson.ReadInspection(File.ReadAllBytes("docs/examples/suffolk-2023.json")).Value;
        if (FollowUpSchedule.For(ended, new LocalDate(2026, 11, 23)).SubjectEnd is { } end)
            Console.WriteLine($"{end.Authority.ShortName}, last day {end.LastDay:uuuu-MM-dd}");
        else
            Console.WriteLine("no end of Suffolk is law yet");
    }
}
