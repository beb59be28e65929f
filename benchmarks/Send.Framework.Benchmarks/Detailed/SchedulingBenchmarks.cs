using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using NodaTime;
using Send.Framework.Benchmarks.Alternatives;
using Send.Framework.Benchmarks.Inputs;
using Send.Framework.Inspections;
using Send.Framework.Scheduling;

namespace Send.Framework.Benchmarks.Detailed;

/// <summary>What follows one inspection and one of each partnership: facts, and then words.</summary>
[MemoryDiagnoser]
public class SchedulingBenchmarks
{
    private readonly ImmutableArray<Inspection> _inspections = ScheduleInputs.OfEachAuthority;
    private readonly LocalDate _asOf = new(2026, 11, 23);

    [Benchmark]
    public FollowUpSchedule Schedule_One() => FollowUpSchedule.For(_inspections[0], _asOf);

    [Benchmark]
    public int Schedule_EachPartnership() => _inspections.Sum(i => FollowUpSchedule.For(i, _asOf).FollowUps.Length);

    [Benchmark]
    public int DayByDay_EachPartnership() => _inspections.Sum(i => DayByDay.Schedule(i, _asOf).Length);

    [Benchmark]
    public int Explain_One() => FollowUpSchedule.For(_inspections[0], _asOf).FollowUps.Sum(f => f.Explain().Length);
}
