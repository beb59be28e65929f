using BenchmarkDotNet.Attributes;
using Send.Framework.Benchmarks.Alternatives;
using Send.Framework.Benchmarks.Inputs;
using Send.Framework.Inspections;
using Send.Framework.Serialization;
using Send.Framework.Validation;

namespace Send.Framework.Benchmarks.Detailed;

/// <summary>The typical document with faults: every one found, placed and put into words.</summary>
[MemoryDiagnoser]
public class FindingsBenchmarks
{
    private byte[] _utf8 = [];

    [Params(0, 1, 5, 20)]
    public int Faults { get; set; }

    [GlobalSetup]
    public void Break() => _utf8 = BenchmarkDocuments.WithFaults(Faults);

    [Benchmark(Baseline = true)]
    public Validated<Inspection> ReadAndJudge() => SendJson.ReadInspection(_utf8);

    [Benchmark]
    public int JsonSchema_Evaluate() => SchemaValidator.CountFaults(_utf8);
}
