using NodaTime;
using Send.Framework.Frameworks;
using Send.Framework.Scheduling;
using Send.Framework.Serialization;

namespace Guide;

internal static class SchedulesAndKnownFacts
{
    public static void Run()
    {
        var suffolk = SendJson.ReadInspection(File.ReadAllBytes("docs/examples/suffolk-2023.json")).Value;
        var day = new LocalDate(2024, 3, 8);

        var draft = FollowUpSchedule.For(suffolk, day).FollowUps[0];
        Console.WriteLine($"{draft.State.ToWords()}; counted from {draft.Anchor.Date:uuuu-MM-dd}, {draft.Anchor.Quality.ToCode()}");

        var known = ScheduleOptions.Default
            .WithDate(AnchorEvent.ReportReceived, new LocalDate(2024, 1, 18))
            .WithDone(Activity.PriorityActionPlanDraft, new LocalDate(2024, 3, 7));
        draft = FollowUpSchedule.For(suffolk, day, known).FollowUps[0];
        Console.WriteLine($"{draft.State.ToWords()}; counted from {draft.Anchor.Date:uuuu-MM-dd}, {draft.Anchor.Quality.ToCode()}");
    }
}
