using System.Buffers;
using BenchmarkDotNet.Attributes;
using Send.Framework.Benchmarks.Alternatives;
using Send.Framework.Benchmarks.Alternatives.Poco;
using Send.Framework.Benchmarks.Inputs;
using Send.Framework.Inspections;
using Send.Framework.Serialization;

namespace Send.Framework.Benchmarks.Detailed;

/// <summary>Writing the typical document into a buffer that is used again.</summary>
[MemoryDiagnoser]
public class WritingBenchmarks
{
    private readonly ArrayBufferWriter<byte> _buffer = new(16 * 1024);
    private readonly Inspection _inspection = SendJson.ReadInspection(BenchmarkDocuments.Typical).Value;
    private readonly InspectionPoco _poco = SystemTextJson.ReadGenerated(BenchmarkDocuments.Typical);

    [Benchmark(Baseline = true)]
    public int Write()
    {
        _buffer.ResetWrittenCount();
        SendJson.Write(_inspection, _buffer);
        return _buffer.WrittenCount;
    }

    [Benchmark]
    public byte[] StjGenerated_Poco() => SystemTextJson.WriteGenerated(_poco);
}
