using NodaTime;
using Send.Framework.Benchmarks.Alternatives;
using Send.Framework.Benchmarks.Alternatives.Rules;
using Send.Framework.Benchmarks.Inputs;
using Send.Framework.Inspections;
using Send.Framework.Scheduling;
using Send.Framework.Serialization;
using Send.Framework.Time;

namespace Send.Framework.Benchmarks.Ratios;

/// <summary>What has to hold before anything is measured: everyone takes the clean documents for valid, and day by day gives the same days.</summary>
internal static class Agreement
{
    public static void Check()
    {
        CheckClean("small", BenchmarkDocuments.Small);
        CheckClean("typical", BenchmarkDocuments.Typical);
        CheckClean("typical, indented", BenchmarkDocuments.TypicalIndented);
        CheckClean("large", BenchmarkDocuments.Large);
        foreach (var document in BenchmarkDocuments.OfEachAuthority)
        {
            Require(SendJson.ReadInspection(document) is { IsValid: true, Findings.IsEmpty: true }, "a document of each authority is clean");
        }

        CheckWorkingDays();
        CheckSchedules();
        foreach (var count in (ReadOnlySpan<int>)[1, 5, 20])
        {
            CheckFaulty(count);
        }
    }

    private static void CheckClean(string name, byte[] document)
    {
        var ours = SendJson.ReadInspection(document);
        Require(ours.IsValid && ours.Findings.IsEmpty, $"{name}: {string.Join("; ", ours.Findings)}");
        var poco = SystemTextJson.ReadGenerated(document);
        var fluent = InspectionValidator.Instance.Validate(poco);
        Require(fluent.IsValid, $"{name}, FluentValidation: {string.Join("; ", fluent.Errors)}");
        Require(SchemaValidator.CountFaults(document) == 0, $"{name}: schema");
        Require(EngineRules.CountBroken(poco) == 0, $"{name}: rules engine");

        var expected = SystemTextJson.WriteGenerated(poco);
        Require(SystemTextJson.WriteGenerated(SystemTextJson.ReadByReflection(document)).AsSpan().SequenceEqual(expected), $"{name}: reflection");
        Require(SystemTextJson.WriteGenerated(SystemTextJson.ReadGeneratedWithOwnDates(document)).AsSpan().SequenceEqual(expected), $"{name}: own dates");
        Require(SystemTextJson.WriteGenerated(NewtonsoftJson.Read(document)).AsSpan().SequenceEqual(expected), $"{name}: Json.NET");
        Require(SendJson.ReadInspection(SendJson.ToUtf8Bytes(ours.Value)).Value == ours.Value, $"{name}: round trip");
    }

    private static void CheckWorkingDays()
    {
        var calendar = WorkingDayCalendar.EnglandAndWales;
        for (var day = new LocalDate(2023, 1, 1); day.Year < 2027; day = day.PlusDays(1))
        {
            Require(calendar.AddWorkingDays(day, 33) == DayByDay.Add(day, 33) && calendar.AddWorkingDays(day, -8) == DayByDay.Add(day, -8), $"adding to {day}");
            Require(calendar.CountWorkingDays(day, day.PlusDays(100)) == DayByDay.Count(day, day.PlusDays(100)), $"counting from {day}");
        }
    }

    private static void CheckSchedules()
    {
        foreach (var inspection in ScheduleInputs.OfEachAuthority)
        {
            CheckSchedule(inspection, TimeContest.AsOf);
        }

        // Which day something is past shows only around that day.
        for (var asOf = new LocalDate(2023, 12, 1); asOf.Year < 2030; asOf = asOf.PlusDays(1))
        {
            CheckSchedule(ScheduleInputs.OfEachAuthority[0], asOf);
        }
    }

    private static void CheckSchedule(Inspection inspection, LocalDate asOf)
    {
        var ours = FollowUpSchedule.For(inspection, asOf).FollowUps
            .Select(f => new DayByDay.Target(f.Activity, f.Window.Target, f.State == FollowUpState.Overdue));
        Require(ours.SequenceEqual(DayByDay.Schedule(inspection, asOf)), $"what follows {inspection.Reference} as at {asOf}");
    }

    private static void CheckFaulty(int count)
    {
        var document = BenchmarkDocuments.WithFaults(count);
        var ours = SendJson.ReadInspection(document);
        Require(!ours.IsValid, $"{count} faults are found");
        var fluent = Try(() => InspectionValidator.Instance.Validate(SystemTextJson.ReadGenerated(document)).Errors.Count);
        var engine = Try(() => EngineRules.CountBroken(SystemTextJson.ReadGenerated(document)));
        Console.WriteLine(
            $"faults {count}: read-and-judge {ours.Findings.Length}, stj-poco+fluentvalidation {fluent}, "
            + $"json-schema {SchemaValidator.CountFaults(document)}, rules-engine {engine}");
    }

    // A serializer gives up at the first value of another type, and then no rule is asked.
    private static string Try(Func<int> count)
    {
        try
        {
            return $"{count()}";
        }
        catch (System.Text.Json.JsonException)
        {
            return "1 (exception)";
        }
    }

    private static void Require(bool holds, string what)
    {
        if (!holds)
        {
            throw new InvalidOperationException($"The contenders do not agree: {what}.");
        }
    }
}
