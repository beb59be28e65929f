using NodaTime;
using Send.Framework.Fixtures;
using Send.Framework.Frameworks;
using Send.Framework.Scheduling;

namespace Examples;

internal static class TestData
{
    public static void Run()
    {
        // Something valid with one thing varied, and what must follow it.
        InspectionBuilder builder = AnInspection.Of("area-send-2025").WithOutcome("systemic-failings").WithPublished(new LocalDate(2026, 1, 22));
        FollowUpExpectation plan = FollowUpSchedule.For(builder.Build(), new LocalDate(2026, 11, 23)).ShouldHave(Activity.PriorityActionPlan);
        Console.WriteLine(plan.FollowUp.Window);

        // Facts of published reports, by reference.
        PublishedInspection rotherham = PublishedInspections.Get("50261626");
        Console.WriteLine($"{rotherham.Authority.DisplayName}: {rotherham.Outcome.ShortLabel} ({rotherham.Source})");

        // Documents: valid ones, and one that is wrong for each finding code.
        SampleDocument sample = SampleDocuments.All[0];
        FaultyDocument faulty = FaultyDocuments.Get("SEND3001");
        ExpectedFinding expected = faulty.Findings[0];
        faulty.Judge().ShouldMatch(faulty);
        Console.WriteLine($"{sample.Name}; {faulty.About} {expected.Path}");

        // Schedules worked out by hand, to compare with.
        GoldenSchedule golden = GoldenSchedules.All[0];
        GoldenFollowUp first = golden.FollowUps[0];
        FollowUpSchedule.For(golden.Inspection, golden.AsOf).ShouldMatch(golden);
        Console.WriteLine($"{golden.Name}: {first.Activity}, {first.State}");

        // The same for other languages, as files.
        ConformanceFile file = ConformancePack.Files[0];
        Console.WriteLine($"{ConformancePack.Files.Length} files, the first {file.Path}");
    }
}
